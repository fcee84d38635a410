package kllab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the web page is made of: mathematics, pictures and words of the program, and no toolkit. */
class WebSourcesTest {
    private static final Path WEB = Path.of("src/web");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern ALLOWED = Pattern.compile("java\\..*|org\\.teavm\\.jso\\..*|org\\.jspecify\\..*"
            + "|kllab\\.(math|parameter|link|text)\\..*|kllab\\.plot\\.[A-Z].*|kllab\\.plot\\.(paint|label)\\..*"
            + "|kllab\\.lab\\.[A-Z].*|kllab\\.lab\\.(axes|plane)\\..*|kllab\\.lab\\.\\w+\\.(model|densities|curve)\\..*"
            + "|kllab\\.lab\\.gaussian\\.(GaussianSummary|readout\\.GaussianFormula"
            + "|landscape\\.(DescentCourse|Landscape(Picture|Scene|Words)))|kllab\\.lab\\.descent\\.(LandscapePlace|Rates)"
            + "|kllab\\.lab\\.discrete\\.(DiscreteSummary|DiscreteFormula|(bars|views)\\.\\w+(Picture|Words))"
            + "|kllab\\.lab\\.multivariate\\.(MultivariateSummary|parts\\.(MultivariateFormula|PartWords)"
            + "|plane\\.(Plane(Gesture|Picture|Scene|Words)|TurnStems))"
            + "|kllab\\.lesson\\.([A-Z]|carried\\.).*"
            + "|kllab\\.lesson\\.player\\.(Progress|ShownStep|AskedQuestion|AnsweredQuestion|AnswerMark|GivenAnswer)"
            + "|kllab\\.web\\.(page|browser|state|control|plot|numbers|paint|gaussian|multivariate|discrete|labs|lesson)\\..*");
    /** These run while the page is built, not on it. */
    private static final Pattern BUILDING = Pattern.compile(".*kllab/web/(build|language)/.*");

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thePageUsesModelsPicturesAndWordsAndNoToolkit() throws IOException {
        try (Stream<Path> files = Files.walk(WEB.resolve("java/kllab/web"))) {
            List<String> imports = files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !BUILDING.matcher(each.toString().replace('\\', '/')).matches())
                    .flatMap(each -> IMPORT.matcher(text(each)).results().map((MatchResult found) -> found.group(1)))
                    .distinct().sorted().toList();
            assertTrue(imports.size() > 20, imports.toString());
            assertEquals(List.of(), imports.stream().filter(each -> !ALLOWED.matcher(each).matches()).toList());
        }
    }

    @Test
    void thePageAsksNobodyForAnythingAndBuildsNoCodeFromText() {
        String page = text(WEB.resolve("page.html"));
        assertTrue(page.contains("default-src 'none'"));
        assertFalse(page.contains("unsafe-eval"));
        assertFalse(Pattern.compile("(?:src|href)=\"(?!#)").matcher(page).find(), "everything stands in the file");
    }

    @Test
    void everyMessageHasOnlyPlacesAndChoicesWhichAPageCanFill() throws IOException {
        for (String language : List.of("en", "zh")) {
            Properties messages = new Properties();
            messages.load(new StringReader(text(Path.of("assets/messages/messages_" + language + ".properties"))));
            // The page fills them by its own class, which knows no other formats.
            assertEquals(List.of(), messages.values().stream().map(String::valueOf)
                    .filter(each -> each.matches(".*\\{[0-9]+,(?!choice,).*")).toList());
        }
    }
}

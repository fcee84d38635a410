package kllab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kllab.lesson.reader.LessonReader;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

/** The pages of the lessons that come with the program, gone through from their first to their last step. */
@Tag("web")
class ShippedLessonsIT extends WithPage {
    private static final LessonReader READER = new LessonReader(link -> {
    });
    private static final Path SHIPPED = OpenPage.PAGE.resolveSibling("lessons");

    @BeforeAll
    static void open() {
        page = OpenPage.start().in(1300, 900, "light");
    }

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(each -> each.toString().endsWith(".html") && !each.endsWith("index.html")).sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyStepOfAShippedLessonIsPlayedWithoutAFault(Path file) throws IOException {
        assertTrue(Files.size(file) <= 1_000_000, file + " has " + Files.size(file));
        page.at(file, "", "");
        int steps = page.all("#lesson-steps option").size();
        Language language = file.getParent().endsWith("zh") ? Language.ZH : Language.EN;
        String name = String.valueOf(file.getFileName()).replace(".html", "");
        assertEquals(ShippedLessons.read(name, language, READER).lesson().steps().size(), steps);
        assertEquals(language.code(), page.script("return document.documentElement.lang"));
        for (int i = 1; i <= steps; i++) {
            page.driver().get(file.toUri() + "#step=" + i);
            page.frame();
            while (!page.all("#lesson-step .reveal").stream().filter(WebElement::isDisplayed).toList().isEmpty()) {
                page.script("document.querySelector('#lesson-step div:not(.away) .reveal').click()");
                page.frame();
            }
            assertEquals("", page.text("problem"), file + " step " + i);
            assertEquals(0, page.all("#lesson-step code.tex").size(), file + " step " + i);
        }
    }

    @Test
    void theIndexLeadsToEveryPage() throws IOException {
        page.driver().get(SHIPPED.resolve("index.html").toUri().toString());
        List<String> targets = page.all("a").stream().map(each -> String.valueOf(each.getDomProperty("href"))).toList();
        assertEquals(shipped().stream().map(each -> each.toAbsolutePath().toUri().toString()).sorted().toList(),
                targets.stream().sorted().toList());
    }

    @Test
    void theLessonIsBesideTheLabOnWideScreensAndAboveItOnNarrowOnes() throws IOException {
        Path file = SHIPPED.resolve("en/05-integrals-and-codes.html");
        try {
            for (int width : new int[]{1440, 768, 360}) {
                for (String scheme : List.of("light", "dark")) {
                    page.in(width, 900, scheme).at(file, "", "step=2");
                    page.picture("lesson-" + width + "-" + scheme);
                    assertEquals((long) width, page.script("return document.documentElement.scrollWidth"));
                    int bottom = page.element("lesson").getRect().getY() + page.element("lesson").getRect().getHeight();
                    assertEquals(width == 1440, page.element("bars").getRect().getY() < bottom);
                }
            }
            page.in(1440, 900, "light").at(SHIPPED.resolve("zh/01-what-kl-measures.html"), "", "step=3");
            page.picture("lesson-zh");
        } finally {
            page.in(1300, 900, "light");
        }
    }
}

package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.lesson.Block;
import kllab.lesson.Lesson;
import kllab.lesson.Step;
import kllab.lesson.player.LessonModel;
import kllab.lesson.reader.ShippedLessons;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/** The predictions of the shipped lessons, in the labs that they are asked of. */
@Tag("window")
class LessonCoversTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    static Stream<Arguments> predictions() {
        List<Arguments> all = new ArrayList<>();
        for (String name : ShippedLessons.NAMES) {
            Lesson lesson = CheckedLessons.lesson(name, Language.EN);
            for (int i = 0; i < lesson.steps().size(); i++) {
                List<Block.Predict> asked = lesson.steps().get(i).blocks().stream()
                        .filter(Block.Predict.class::isInstance).map(Block.Predict.class::cast).toList();
                if (!asked.isEmpty()) {
                    all.add(Arguments.of(name, i, asked));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("predictions")
    void aPredictionCoversAllThatItNamesUntilItIsAnswered(String name, int step, List<Block.Predict> asked)
            throws Exception {
        for (Language language : Language.values()) {
            WindowFixture.run(() -> window.classroom().openShipped(name, language));
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                    () -> WindowFixture.ask(() -> window.classroom().open().get().isPresent()));
            LessonModel lesson = WindowFixture.ask(() -> window.classroom().open().get().orElseThrow());
            WindowFixture.run(() -> lesson.go(step));
            window.settle();
            Set<String> named = new TreeSet<>(asked.stream().flatMap(each -> each.hidden().stream()).toList());
            assertEquals(named, covered());
            WindowFixture.run(() -> {
                while (lesson.reveal()) {
                    // The next one.
                }
            });
            assertEquals(Set.of(), covered());
            WindowFixture.run(() -> window.classroom().close());
        }
    }

    /** A lab covers all panels that tell a value together; a lesson that asks for the value covers them all too. */
    @ParameterizedTest
    @MethodSource("predictions")
    void aPredictionOfTheValueCoversWhateverTellsIt(String name, int step, List<Block.Predict> asked) throws BadInput {
        Link state = CheckedLessons.lesson(name, Language.EN).steps().get(step).state().orElseThrow();
        Set<String> named = new TreeSet<>(asked.stream().flatMap(each -> each.hidden().stream()).toList());
        OpenLabs shelf = WindowFixture.ask(() -> new OpenLabs(Labs.known()));
        if (named.contains("value")) {
            List<String> telling = WindowFixture.ask(() -> shelf.of(state).model().hiding().question("value")
                    .orElseThrow().covers());
            assertEquals(Set.of(), telling.stream().filter(each -> !named.contains(each)).collect(Collectors.toSet()));
        }
    }

    /** No state that a step opens shows the answer beforehand. */
    @Test
    void theBestEllipsesAreNotDrawnBeforeTheyAreAskedFor() {
        List<Step> steps = CheckedLessons.lesson("04-forward-and-reverse", Language.EN).steps();
        for (Step each : steps) {
            assertEquals(Optional.empty(), each.state().map(link -> link.parameters().get("independent")));
        }
    }

    @Test
    void theReadmeNamesEveryPanel() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String table = readme.substring(readme.indexOf("| | panels | controls |"), readme.indexOf("`values` answers"));
        Set<String> named = Pattern.compile("`([A-Za-z]+)`").matcher(table).results().map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>();
        OpenLabs shelf = WindowFixture.ask(() -> new OpenLabs(Labs.known()));
        for (String lab : shelf.names()) {
            WindowFixture.ask(() -> shelf.of(new Link(lab, new LinkedHashMap<>())).model().hiding().panels())
                    .forEach(each -> known.add(each.key()));
        }
        assertEquals(known, named);
    }

    /** Returns the panels that the link covers; it can name panels of its lab only. */
    private static Set<String> covered() {
        String names = WindowFixture.ask(() -> Link.parse(window.link()).parameters().getOrDefault("cover", ""));
        return new TreeSet<>(Stream.of(names.split(",")).filter(each -> !each.isEmpty()).toList());
    }
}

package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import kllab.Pictures;
import kllab.app.classroom.Classroom;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Appearance;
import kllab.app.look.Choices;
import kllab.app.settings.Study;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.ExtremeStatesTest;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.ui.Words;
import kllab.ui.formula.Typesetter;
import kllab.window.Screens;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A language of which every message is twice as long finds its room too: nothing is cut off or lies on another. */
@Tag("window")
class LongTextsTest {
    private static Typesetter typesetter;

    @BeforeAll
    static void readTheFonts() throws Exception {
        typesetter = WindowFixture.typesetter();
    }

    /** Every screen in a narrow window; without what is much the same in a wide one, and in presenter mode. */
    static Stream<Arguments> windows() {
        List<String> some = Stream.of(Screens.VIEWS, Screens.SHEETS).flatMap(List::stream).toList();
        return Stream.of(Screens.all().map(screen -> Arguments.of(screen, Language.EN, 900, 600, false)),
                some.stream().map(screen -> Arguments.of(screen, Language.ZH, 1440, 900, false)),
                Stream.concat(some.stream(), Screens.QUESTIONS.stream().skip(8))
                        .map(screen -> Arguments.of(screen, Language.EN, 1280, 720, true)),
                // With a lesson at 1280 pixels words twice as long are wider than the lab, and one has to scroll.
                Screens.LESSONS.stream().skip(2).limit(3)
                        .map(screen -> Arguments.of(screen, Language.EN, 1920, 1080, true)))
                .flatMap(each -> each);
    }

    /** Twice the words; the numbers in them stay single. */
    private static String doubled(String pattern) {
        return pattern + " " + pattern.replaceAll("\\{\\d+}", "").strip();
    }

    private static Scene scene(String screen, Choices choices, double width, double height) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Texts texts = new Texts(choices.language(), each -> Catalog.of(each).with(LongTextsTest::doubled));
        LabWindow window = new LabWindow(new OpenLabs(Labs.known()), choices,
                new Words(texts, typesetter), () -> {
                }, new Classroom.Memory(Path.of("target", "no-lessons"), Study.NONE));
        Scene scene = new Scene(window, width, height);
        Appearance.follow(scene, choices.look());
        Screens.show(window, screen, choices.language().get());
        WindowFixture.lookAt(scene);
        return scene;
    }

    /** What is to be looked at: a sheet where there is one, since it lies on everything else. */
    private static Node seen(Scene scene) {
        Node sheet = scene.lookup(".sheet");
        return sheet == null ? scene.getRoot() : sheet;
    }

    @ParameterizedTest
    @MethodSource("windows")
    void nothingIsCutOffAndNothingLiesOnAnother(String screen, Language language, double width, double height,
            boolean presenting) {
        List<String> faults = WindowFixture.ask(() -> {
            Choices choices = new Choices(ThemeChoice.LIGHT, language);
            choices.presenting().set(presenting);
            Scene scene = scene(screen, choices, width, height);
            Pictures.write(scene, "long-%s-%s-%.0f%s".formatted(screen.replaceAll("\\W", "-"), language, width,
                    presenting ? "-presented" : ""));
            Node seen = seen(scene);
            List<Node> pieces = ExtremeStatesTest.pieces(seen);
            List<String> found = new ArrayList<>(ExtremeStatesTest.overlaps(pieces));
            pieces.stream().filter(each -> each instanceof Labeled words && words.isTextTruncated()
            // Of a stream without an end, as much as fits is shown of what came last.
                    && words.getTextOverrun() != OverrunStyle.LEADING_ELLIPSIS)
                    .forEach(each -> found.add(ExtremeStatesTest.describe(each) + " is cut off"));
            for (Node card : seen.equals(scene.getRoot()) ? seen.lookupAll(".card-box") : Set.of(seen)) {
                ExtremeStatesTest.pieces(card).stream()
                        .filter(each -> !ExtremeStatesTest.covers(ExtremeStatesTest.bounds(card),
                                ExtremeStatesTest.bounds(each)))
                        .forEach(each -> found.add(ExtremeStatesTest.describe(each) + " reaches out of its card"));
            }
            if (!ExtremeStatesTest.covers(ExtremeStatesTest.bounds(scene.getRoot()), ExtremeStatesTest.bounds(seen))) {
                found.add("the sheet reaches out of the window: " + ExtremeStatesTest.bounds(seen));
            }
            return found;
        });
        assertEquals("", String.join("\n", faults));
    }
}

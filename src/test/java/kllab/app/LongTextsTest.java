package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import kllab.Pictures;
import kllab.app.settings.Study;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianLink;
import kllab.lab.gaussian.GaussianModel;
import kllab.lab.gaussian.GaussianState;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.ui.formula.Typesetter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A language of which every message is twice as long finds its room too: nothing is cut off or lies on another. */
class LongTextsTest {
    private static Typesetter typesetter;

    @BeforeAll
    static void readTheFonts() throws Exception {
        typesetter = WindowFixture.typesetter();
    }

    static Stream<Arguments> windows() {
        return Stream.of("gaussian", "gaussian?drawer=derivation&step=6", "gaussian?drawer=estimates",
                "gaussian?view=landscape&descent=3").flatMap(
                        link -> Stream.of(Language.values())
                                .flatMap(language -> Stream.of(Arguments.of(link, language, 1440, 900),
                                        Arguments.of(link, language, 900, 600))));
    }

    /** Twice the words; the numbers in them stay single. */
    private static String doubled(String pattern) {
        return pattern + " " + pattern.replaceAll("\\{\\d+}", "").strip();
    }

    private static Scene scene(String link, Language language, double width, double height) throws BadInput {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        GaussianState state = GaussianLink.parse(Link.parse(link));
        Choices choices = new Choices(ThemeChoice.LIGHT, language);
        Texts texts = new Texts(choices.language(), each -> Catalog.of(each).with(LongTextsTest::doubled));
        LabWindow window = new LabWindow(Shelf.of(new GaussianModel(state)), choices,
                new LabWindow.Words(texts, typesetter), () -> {
                }, new Classroom.Memory(Path.of("target", "no-lessons"), Study.NONE));
        Scene scene = new Scene(window, width, height);
        Appearance.follow(scene, choices.look());
        for (int pulse = 0; pulse < 3; pulse++) {
            scene.snapshot(null);
        }
        return scene;
    }

    @ParameterizedTest
    @MethodSource("windows")
    void nothingIsCutOffAndNothingLiesOnAnother(String link, Language language, double width, double height) {
        List<String> faults = WindowFixture.ask(() -> {
            Scene scene = scene(link, language, width, height);
            Pictures.write(scene, "long-%s-%s-%.0f".formatted(link.replaceAll("\\W", "-"), language, width));
            List<Node> pieces = ExtremeStatesTest.pieces(scene.getRoot());
            List<String> found = new ArrayList<>(ExtremeStatesTest.overlaps(pieces));
            pieces.stream().filter(each -> each instanceof Labeled words && words.isTextTruncated())
                    .forEach(each -> found.add(ExtremeStatesTest.describe(each) + " is cut off"));
            for (Node card : scene.getRoot().lookupAll(".card-box")) {
                ExtremeStatesTest.pieces(card).stream()
                        .filter(each -> !ExtremeStatesTest.covers(ExtremeStatesTest.bounds(card),
                                ExtremeStatesTest.bounds(each)))
                        .forEach(each -> found.add(ExtremeStatesTest.describe(each) + " reaches out of its card"));
            }
            return found;
        });
        assertEquals("", String.join("\n", faults));
    }
}

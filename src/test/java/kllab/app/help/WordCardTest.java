package kllab.app.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import kllab.Pictures;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lesson.player.LessonModel;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The card of a word: where a word with dots stands, on the screen and in lessons. */
@Tag("window")
class WordCardTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    private static Optional<Node> card() {
        return window.all(".word-card").findFirst();
    }

    private static Bounds bounds(Node node) {
        return WindowFixture.ask(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static String words(Node node) {
        return WindowFixture.ask(() -> String.join("\n", WindowFixture.within(node).filter(Labeled.class::isInstance)
                .map(each -> ((Labeled) each).getText()).toList()));
    }

    private static void openLesson(String name) {
        window.openLesson(() -> window.classroom().openShipped(name, window.choices().language().get()));
        window.settle();
    }

    private static List<Text> dotted() {
        return window.all(".lesson-word").map(Text.class::cast).toList();
    }

    /** In a line with a formula the words stand lower than without: their dots would strike them through. */
    @ParameterizedTest
    @CsvSource({"02-why-that-formula", "04-forward-and-reverse"})
    void dotsStandBelowTheBaselineOfTheirLine(String lesson) {
        openLesson(lesson);
        LessonModel model = window.classroom().open().get().orElseThrow();
        int compared = 0;
        for (int i = 0; i < model.progress().get().count(); i++) {
            int step = i;
            WindowFixture.run(() -> model.go(step));
            window.settle();
            compared += WindowFixture.ask(() -> window.all(".word-dots").map(Path.class::cast)
                    .mapToInt(WordCardTest::dotsBelowTheirBaseline).sum());
        }
        assertTrue(compared > 0, "no word stands beside a formula");
    }

    /** Looks at the dots in lines with a formula; returns how many there are. */
    private static int dotsBelowTheirBaseline(Path dots) {
        List<Double> heights = dots.getElements().stream().filter(MoveTo.class::isInstance)
                .map(each -> ((MoveTo) each).getY()).toList();
        int compared = 0;
        for (Node formula : dots.getParent().getChildrenUnmodifiable()) {
            if (formula.isManaged() && !(formula instanceof Text)) {
                Bounds around = formula.getBoundsInParent();
                double baseline = formula.getLayoutY() + formula.getBaselineOffset();
                List<Double> beside = heights.stream()
                        .filter(y -> around.getMinY() < y && y < around.getMaxY()).toList();
                compared += beside.size();
                assertTrue(beside.stream().allMatch(y -> y > baseline), () -> beside + " is above " + baseline);
            }
        }
        return compared;
    }

    @Test
    void theNameOfAValueIsExplainedOnceThePointerRestsOnIt() {
        Node name = window.find("#cover-reverse");
        window.hover(WindowFixture.ask(() -> WindowFixture.middle(name)));
        window.await(() -> card().isPresent());
        assertTrue(words(card().orElseThrow()).contains("reverse KL"), () -> words(card().orElseThrow()));
        assertTrue(words(card().orElseThrow()).contains("Hides it and asks for a guess"));
        window.hover(new Point2D(5, 5));
        window.await(() -> card().isEmpty());
    }

    @Test
    void theCardStaysWhileThePointerIsOnItAndItsLinkSetsTheLab() {
        Node name = window.find("#cover-reverse");
        window.hover(WindowFixture.ask(() -> WindowFixture.middle(name)));
        window.await(() -> card().isPresent());
        window.click(".word-card .word-link");
        assertEquals("gaussian?mu1=0&sigma1=1&mu2=0&sigma2=3", window.link());
        assertTrue(card().isEmpty());
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(window.link().contains("sigma2=3"), window::link);
    }

    @Test
    void aPressOnTheNameStillCoversItsNumber() {
        window.click("#cover-reverse");
        assertTrue(window.link().contains("cover="), window::link);
    }

    @Test
    void aKeyExplainsTheWordAtTheKeyboardAndEscapeGoesBackToIt() {
        Node name = window.find("#cover-jensenShannon");
        window.focus(name);
        window.chord(KeyCode.SHIFT, KeyCode.F1);
        assertTrue(words(card().orElseThrow()).contains("Jensen–Shannon divergence"));
        assertTrue(WindowFixture.ask(() -> card().orElseThrow().isFocusWithin()));
        window.keys(KeyCode.ESCAPE);
        assertTrue(card().isEmpty());
        assertEquals(name, window.scene().getFocusOwner());
    }

    @Test
    void whereNoWordIsAllWordsOpen() {
        window.start("gaussian?hide=densities,value,reverse,jensenShannon");
        window.focus(window.find("#theme"));
        window.chord(KeyCode.SHIFT, KeyCode.F1);
        assertTrue(window.find("#word-page").isVisible());
        window.keys(KeyCode.ESCAPE);
    }

    @Test
    void theUnitIsExplainedInTheUnitOfTheMoment() {
        window.focus(window.find("#unit"));
        window.chord(KeyCode.SHIFT, KeyCode.F1);
        assertTrue(card().orElseThrow().getId().equals("word-nat"));
        window.keys(KeyCode.ESCAPE);
        window.start("gaussian?unit=bits");
        window.focus(window.find("#unit"));
        window.chord(KeyCode.SHIFT, KeyCode.F1);
        assertTrue(card().orElseThrow().getId().equals("word-bit"));
        window.keys(KeyCode.ESCAPE);
    }

    @Test
    void aWordOfALessonIsReachedByTheTabKeyAndOpenedByEnter() {
        openLesson("01-what-kl-measures");
        WindowFixture.run(() -> window.classroom().open().get().orElseThrow().go(1));
        window.settle();
        Text word = dotted().getFirst();
        window.focus(word);
        window.keys(KeyCode.ENTER);
        assertTrue(WindowFixture.ask(() -> card().orElseThrow().isFocusWithin()));
        window.keys(KeyCode.ESCAPE);
        assertEquals(word, window.scene().getFocusOwner());
        assertTrue(window.classroom().open().get().isPresent());
    }

    @Test
    void aLinkOfACardLeavesTheLessonOpenWithTheWayBackToItsStep() {
        openLesson("01-what-kl-measures");
        WindowFixture.run(() -> window.classroom().open().get().orElseThrow().go(1));
        window.settle();
        String before = window.link();
        window.focus(dotted().getFirst());
        window.keys(KeyCode.SPACE);
        window.keys(KeyCode.ENTER);
        assertTrue(card().isEmpty());
        assertNotEquals(before, window.link());
        assertEquals(1, window.classroom().open().get().orElseThrow().progress().get().step());
        window.click("#lesson-back");
        assertEquals(before, window.link());
    }

    @Test
    void theCardFollowsTheLanguage() {
        window.focus(window.find("#cover-reverse"));
        window.chord(KeyCode.SHIFT, KeyCode.F1);
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        window.settle();
        assertTrue(words(card().orElseThrow()).contains("反向 KL"), () -> words(card().orElseThrow()));
        window.keys(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, EN, 900, 600, false", "DARK, ZH, 900, 600, false", "PROJECTOR, EN, 980, 720, true",
            "PROJECTOR, ZH, 980, 720, true"})
    void theCardIsWholeInTheWindowAndBesideItsWord(ThemeChoice theme, Language language, double width, double height,
            boolean presenting) {
        WindowFixture.run(() -> {
            window.choices().theme().set(theme);
            window.choices().language().set(language);
            window.choices().presenting().set(presenting);
            window.stage().setWidth(width);
            window.stage().setHeight(height);
        });
        window.settle();
        openLesson("01-what-kl-measures");
        Bounds whole = new BoundingBox(0, 0, WindowFixture.ask(() -> window.scene().getWidth()),
                WindowFixture.ask(() -> window.scene().getHeight()));
        for (int step = 0; step < 4; step++) {
            int at = step;
            WindowFixture.run(() -> window.classroom().open().get().orElseThrow().go(at));
            window.settle();
            for (Text word : dotted()) {
                if (!whole.contains(bounds(word))) {
                    continue;
                }
                window.focus(word);
                window.keys(KeyCode.ENTER);
                Node card = card().orElseThrow();
                assertTrue(whole.contains(bounds(card)), () -> word.getText() + " " + bounds(card));
                assertFalse(bounds(card).intersects(bounds(word)), () -> word.getText() + " " + bounds(card));
                assertTrue(WindowFixture.within(card).filter(Labeled.class::isInstance).allMatch(
                        each -> bounds(card).contains(bounds(each))), word::getText);
                if (step == 1) {
                    String name = "word-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language.code();
                    WindowFixture.run(() -> Pictures.write(window.scene(), name));
                }
                window.keys(KeyCode.ESCAPE);
            }
        }
    }
}

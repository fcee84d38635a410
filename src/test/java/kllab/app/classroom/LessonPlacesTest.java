package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.text.Text;
import kllab.app.LabWindow;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lesson.player.AskedQuestion;
import kllab.lesson.player.GivenAnswer;
import kllab.lesson.player.LessonModel;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.Language;
import kllab.ui.live.FrameValue;
import kllab.window.Eyes;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** The buttons of a lesson stand still, and what is said of an answer is seen. */
@Tag("window")
class LessonPlacesTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void formulas() throws Exception {
        WindowFixture.typesetter();
    }

    private static Scene scene(double width, double height, boolean presenting, Language language) {
        Choices choices = WindowFixture.ask(() -> new Choices(ThemeChoice.LIGHT, language));
        WindowFixture.run(() -> choices.presenting().set(presenting));
        return scene(width, height, choices);
    }

    private static Scene scene(double width, double height, Choices choices) {
        return WindowFixture
                .ask(() -> GaussianWindow.scene(new GaussianModel(GaussianState.INITIAL), choices, width, height));
    }

    private static LessonModel open(Scene scene, Consumer<Classroom> lesson) throws Exception {
        Classroom classroom = ((LabWindow) scene.getRoot()).classroom();
        WindowFixture.run(() -> lesson.accept(classroom));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WindowFixture.ask(() -> classroom.open().get().isPresent()));
        return WindowFixture.ask(() -> classroom.open().get().orElseThrow());
    }

    private static void lay(Scene scene) {
        for (int frame = 0; frame < 3; frame++) {
            FrameValue.followIn(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Bounds next(Scene scene) {
        lay(scene);
        return bounds(scene.lookup("#lesson-next"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1280, 720, true, EN", "2, 1280, 720, true, EN", "3, 1280, 720, true, EN",
            "4, 1280, 720, true, ZH", "5, 1280, 720, true, EN", "6, 1280, 720, true, EN", "7, 1280, 720, true, ZH",
            "5, 1920, 1080, true, EN", "1, 900, 600, false, ZH", "6, 1280, 720, false, EN",
            "2, 1280, 720, false, EN", "7, 900, 600, false, EN"})
    void theButtonOfTheNextStepStandsStillWhateverComesAndGoes(int number, double width, double height,
            boolean presenting, Language language) throws Exception {
        Scene scene = scene(width, height, presenting, language);
        LessonModel lesson = open(scene,
                classroom -> classroom.openShipped(ShippedLessons.NAMES.get(number - 1), language));
        List<String> moved = WindowFixture.ask(() -> {
            Bounds first = next(scene);
            Bounds card = bounds(scene.lookup(".lesson"));
            assertTrue(card.getMaxX() - first.getMaxX() < 30 && card.getMaxY() - first.getMaxY() < 30,
                    "not at the bottom right: " + first + " in " + card);
            List<String> found = new ArrayList<>();
            for (int step = 0; step < lesson.progress().get().count(); step++) {
                lesson.go(step);
                note(found, step, first, next(scene));
                WindowFixture.within(scene.getRoot()).filter(Slider.class::isInstance).map(Slider.class::cast)
                        .findFirst().ifPresent(slider -> slider.setValue(slider.getValue() + 0.5));
                note(found, step, first, next(scene));
                for (AskedQuestion each : lesson.progress().get().shown().orElseThrow().asked()) {
                    lesson.answer(each, new GivenAnswer.Choice(0));
                    note(found, step, first, next(scene));
                }
            }
            assertTrue(lesson.progress().get().isLast());
            assertTrue(scene.lookup("#lesson-next").isDisabled());
            return found;
        });
        assertEquals(List.of(), moved);
    }

    private static void note(List<String> found, int step, Bounds first, Bounds now) {
        if (!now.equals(first)) {
            found.add("step " + (step + 1) + ": " + now);
        }
    }

    @Test
    void theNextLessonIsOfferedAtTheEndOfTheLastStepAndNotWhereTheNextStepWas() throws Exception {
        Scene scene = scene(1280, 720, true, Language.EN);
        LessonModel lesson = open(scene, classroom -> classroom.openShipped(ShippedLessons.NAMES.getFirst(),
                Language.EN));
        WindowFixture.run(() -> {
            Bounds next = next(scene);
            assertFalse(Told.isSeen(scene.lookup("#lesson-onward")));
            lesson.go(lesson.progress().get().count() - 1);
            lay(scene);
            Node onward = scene.lookup("#lesson-onward");
            assertTrue(Told.isSeen(onward));
            // In the text, below which the button of the next step stays.
            assertTrue(Eyes.within(scene.lookup(".lesson > .scroll")).anyMatch(onward::equals));
            assertEquals(next, next(scene));
        });
    }

    @Test
    void inAHallTheWaysBackAreSignsAndElsewhereWords() throws Exception {
        Choices choices = WindowFixture.ask(() -> new Choices(ThemeChoice.LIGHT, Language.EN));
        Scene scene = scene(1280, 720, choices);
        open(scene, classroom -> classroom.openShipped(ShippedLessons.NAMES.getFirst(), Language.EN));
        WindowFixture.run(() -> {
            lay(scene);
            assertEquals("‹ Previous", seenWords(scene));
            choices.presenting().set(true);
            lay(scene);
            Button previous = (Button) scene.lookup("#lesson-previous");
            assertFalse(seenWords(scene).contains("Previous"), seenWords(scene));
            assertEquals("‹ Previous", previous.getText());
            assertTrue(previous.getWidth() < 60, "" + previous.getWidth());
            assertTrue(bounds(scene.lookup("#lesson-next")).getWidth() > 250);
            choices.presenting().set(false);
            lay(scene);
            assertEquals("‹ Previous", seenWords(scene));
        });
    }

    private static String seenWords(Scene scene) {
        return String.join("", Eyes.within(scene.lookup("#lesson-previous"))
                .filter(each -> each instanceof Text && each.isVisible()).map(each -> ((Text) each).getText())
                .toList());
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, true, EN", "1280, 720, true, ZH", "900, 600, false, EN"})
    void theVerdictAndItsReasonComeIntoView(double width, double height, boolean presenting, Language language)
            throws Exception {
        Path file = Files.writeString(folder.resolve("lesson.md"),
                "# T\n\n## S\n\n" + "Words that take room. ".repeat(60)
                        + """

                                :::check
                                Which?

                                - [ ] this one
                                  It is not, for a reason that takes a line or two to be said in words.
                                - [x] that one
                                  It is.
                                :::

                                """ + "Words that follow. ".repeat(40) + "\n");
        Scene scene = scene(width, height, presenting, language);
        LessonModel lesson = open(scene, classroom -> classroom.openFile(file));
        WindowFixture.run(() -> {
            lay(scene);
            lesson.answer(lesson.progress().get().shown().orElseThrow().asked().getFirst(), new GivenAnswer.Choice(0));
        });
        WaitForAsyncUtils.waitForFxEvents();
        WindowFixture.run(() -> {
            lay(scene);
            Bounds pane = bounds(scene.lookup(".lesson > .scroll .viewport"));
            Bounds verdict = bounds(scene.lookup(".verdict"));
            Bounds below = bounds(scene.lookup("#ask-again"));
            assertTrue(verdict.getMinY() >= pane.getMinY() - 1, verdict + " in " + pane);
            assertTrue(below.getMaxY() <= pane.getMaxY() + 1, below + " in " + pane);
            // No further than it takes.
            assertTrue(pane.getMaxY() - below.getMaxY() < 40, below + " in " + pane);
            ScrollPane scroll = (ScrollPane) scene.lookup(".lesson > .scroll");
            assertTrue(scroll.getVvalue() > 0);
        });
    }

    @Test
    void aVerdictThatIsSeenScrollsNothing() throws Exception {
        Scene scene = scene(1280, 720, true, Language.EN);
        Path file = Files.writeString(folder.resolve("lesson.md"), """
                # T

                ## S

                :::check
                Which?

                - [ ] this one
                  It is not.
                - [x] that one
                  It is.
                :::

                """ + "Words that follow. ".repeat(120) + "\n");
        LessonModel lesson = open(scene, classroom -> classroom.openFile(file));
        WindowFixture.run(() -> {
            lay(scene);
            lesson.answer(lesson.progress().get().shown().orElseThrow().asked().getFirst(), new GivenAnswer.Choice(1));
        });
        WaitForAsyncUtils.waitForFxEvents();
        WindowFixture.run(() -> assertEquals(0, ((ScrollPane) scene.lookup(".lesson > .scroll")).getVvalue()));
    }

    /** The box of this question is higher than its room; the right answer is the first of three. */
    @Test
    void theRightAnswerIsSeenWithItsReasonWhereNotAllOfTheQuestionIs() throws Exception {
        Scene scene = scene(1280, 720, true, Language.EN);
        LessonModel lesson = open(scene, classroom -> classroom.openShipped("06-many-dimensions", Language.EN));
        WindowFixture.run(() -> {
            lesson.go(6);
            lay(scene);
            assertTrue(lesson.reveal());
        });
        WaitForAsyncUtils.waitForFxEvents();
        WindowFixture.run(() -> {
            lay(scene);
            Bounds pane = bounds(scene.lookup(".lesson > .scroll .viewport"));
            Bounds right = bounds(scene.lookup(".choice.right"));
            Bounds again = bounds(scene.lookup("#ask-again"));
            assertTrue(bounds(scene.lookup(".question")).getHeight() > pane.getHeight());
            assertTrue(right.getMinY() >= pane.getMinY() - 1, right + " in " + pane);
            assertTrue(again.getMinY() <= pane.getMaxY(), again + " in " + pane);
        });
    }
}

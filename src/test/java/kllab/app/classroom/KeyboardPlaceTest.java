package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The place of the keyboard after its node is gone, and its use in a lesson. */
@Tag("window")
class KeyboardPlaceTest {
    private static final String LESSON = """
            # Questions

            ## A choice

            :::check
            Which is it?

            - [x] The one
              Because.
            - [ ] The other
              Because not.
            :::

            ## A number

            [a](kl:gaussian?mu1=1)

            :::predict
            hide: value
            tolerance: 0.01

            How large?

            - [x] 1
              As the slider says.
            - [ ] other
              Look at the slider.
            :::

            ## A long one

            """ + "A paragraph of its own.\n\n".repeat(80) + "## A long one more\n\n"
            + "Another paragraph.\n\n".repeat(80);

    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @TempDir
    private Path folder;

    private void open() throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), LESSON);
        WindowFixture.run(() -> window.classroom().openFile(file));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WindowFixture.ask(() -> window.classroom().open().get().isPresent()));
        WindowFixture.run(() -> window.classroom().open().get().orElseThrow().go(0));
        window.settle();
    }

    private static String keyboard() {
        Node owner = window.scene().getFocusOwner();
        return owner == null ? "nowhere" : owner.getId() == null ? owner.toString() : owner.getId();
    }

    private static boolean isIn(String selector) {
        for (Node each = window.scene().getFocusOwner(); each != null; each = each.getParent()) {
            if (each.equals(window.find(selector))) {
                return true;
            }
        }
        return false;
    }

    private static double scrolled() {
        return WindowFixture.<ScrollPane>ask(() -> (ScrollPane) window.find(".lesson .scroll")).getVvalue();
    }

    @Test
    void afterAWrongAnswerItIsOnAskMeAgainAndThenOnTheAnswers() throws Exception {
        open();
        window.focus(window.find("#answer-1"));
        window.keys(KeyCode.SPACE);
        assertEquals("ask-again", keyboard());
        window.keys(KeyCode.SPACE);
        assertEquals("answer-0", keyboard());
        window.keys(KeyCode.TAB, KeyCode.SPACE);
        assertEquals("ask-again", keyboard());
        assertTrue(window.<Node>find("#ask-again").isFocusVisible(), "the mark is lost");
        window.keys(KeyCode.RIGHT);
        window.enter(window.<TextField>find("#answer-number"), "2");
        assertEquals("ask-again", keyboard());
        window.keys(KeyCode.SPACE);
        assertEquals("answer-number", keyboard());
    }

    @Test
    void afterARightAnswerItIsOnTheWayToTheNextStepSoThatAnotherPressLosesNothing() throws Exception {
        open();
        window.focus(window.find("#answer-1"));
        window.keys(KeyCode.UP, KeyCode.ENTER);
        assertEquals("lesson-next", keyboard());
        assertTrue(window.<Node>find("#lesson-next").isFocusVisible(), "the mark is lost");
        window.keys(KeyCode.RIGHT);
        window.enter(window.<TextField>find("#answer-number"), "1");
        assertEquals("lesson-next", keyboard());
        window.click("#ask-again");
        window.focus(window.find("#reveal"));
        window.keys(KeyCode.SPACE);
        assertEquals("lesson-next", keyboard());
    }

    @Test
    void afterARightAnswerInTheLastStepAnotherPressDoesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("b.md"), LESSON.substring(0, LESSON.indexOf("## A number")));
        WindowFixture.run(() -> window.classroom().openFile(file));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WindowFixture.ask(() -> window.classroom().open().get().isPresent()));
        window.settle();
        window.focus(window.find("#answer-0"));
        window.keys(KeyCode.ENTER, KeyCode.ENTER);
        assertEquals(1, window.all(".verdict").count());
        assertTrue(isIn(".lesson"), KeyboardPlaceTest::keyboard);
    }

    @Test
    void whenItsStepIsTurnedItStaysInTheLesson() throws Exception {
        open();
        window.focus(window.find("#answer-1"));
        window.keys(KeyCode.PAGE_DOWN);
        assertTrue(isIn(".lesson"), KeyboardPlaceTest::keyboard);
        // The first one of each step reveals its question.
        window.keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertEquals("3 / 4", window.text("#lesson-steps"));
    }

    @Test
    void aLongStepIsScrolledAndTheNextBeginsAtItsTop() throws Exception {
        open();
        window.keys(KeyCode.RIGHT, KeyCode.RIGHT);
        window.focus(window.find("#lesson-next"));
        assertEquals(0, scrolled());
        window.keys(KeyCode.DOWN);
        double line = scrolled();
        assertTrue(line > 0 && line < 0.5, () -> "scrolled to " + line);
        window.keys(KeyCode.END);
        assertEquals(1, scrolled());
        window.keys(KeyCode.UP);
        assertTrue(scrolled() < 1);
        assertEquals("lesson-next", keyboard());
        window.keys(KeyCode.END, KeyCode.PAGE_DOWN);
        assertEquals("4 / 4", window.text("#lesson-steps"));
        assertEquals(0, scrolled());
        window.keys(KeyCode.END, KeyCode.HOME);
        assertEquals(0, scrolled());
    }

    @Test
    void theEndOfAStepIsItsEndAlsoWhileTheStepIsComing() throws Exception {
        open();
        window.focus(window.find("#lesson-next"));
        // Without a frame between them: nothing but the beginning of the long step is there at its end key.
        WindowFixture.run(() -> {
            for (KeyCode key : new KeyCode[]{KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.END, KeyCode.PAGE_DOWN}) {
                Event.fireEvent(window.scene().getFocusOwner(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }
        });
        assertEquals("4 / 4", window.text("#lesson-steps"));
        window.keys(KeyCode.END);
        window.settle();
        assertEquals(1, scrolled());
    }

    @Test
    void whatUsesAKeyInALessonKeepsIt() throws Exception {
        open();
        window.focus(window.find("#answer-0"));
        window.keys(KeyCode.DOWN);
        assertEquals("answer-1", keyboard());
        window.click("#lesson-next");
        TextField field = window.find("#answer-number");
        window.typeOver(field, "12");
        window.keys(KeyCode.HOME);
        assertEquals(0, field.getCaretPosition());
    }

    @Test
    void afterAPredictionItIsWhereTheReadoutCanBeCovered() {
        window.focus(window.find("#cover-value"));
        window.keys(KeyCode.SPACE);
        window.settle();
        window.focus(window.find("#reveal-guess"));
        window.keys(KeyCode.SPACE);
        window.settle();
        assertEquals("cover-value", keyboard());
        window.keys(KeyCode.SPACE);
        window.settle();
        window.focus(window.find("#end-question"));
        window.keys(KeyCode.SPACE);
        window.settle();
        assertEquals("cover-value", keyboard());
        window.choose("#ask", "ask-larger");
        window.settle();
        window.focus(window.find("#reveal-guess"));
        window.keys(KeyCode.SPACE);
        window.settle();
        assertEquals(window.scene().getRoot(), window.scene().getFocusOwner());
    }

    @Test
    void aPanelTakesItWhenItIsUncoveredAndItsPlateWhenItIsCovered() {
        window.start("gaussian?cover=value,densities");
        window.focus(window.find(".value-card .cover"));
        window.keys(KeyCode.SPACE);
        window.settle();
        assertEquals("cover-value", keyboard());
        Node plate = window.all(".cover").filter(Told::isSeen).findFirst().orElseThrow();
        window.focus(plate);
        window.keys(KeyCode.SPACE);
        window.settle();
        assertTrue(isIn(".card-box.densities") || keyboard().equals("cover-densities"), KeyboardPlaceTest::keyboard);
        window.start("gaussian");
        window.focus(window.find("#cover-value"));
        window.start("gaussian?cover=value");
        assertTrue(window.scene().getFocusOwner().getStyleClass().contains("cover"), KeyboardPlaceTest::keyboard);
    }
}

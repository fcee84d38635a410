package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The keys of a lesson: the two keys of a clicker show all of it. */
@Tag("window")
class LessonKeysTest {
    private static final int LINES = 80;
    private static final String LESSON = """
            # Pages

            ## Short

            [a](kl:gaussian?mu1=1)

            ## Long

            """ + numbered() + """
            :::check
            The question at the end?

            - [x] The one
              Because.
            - [ ] The other
              Because not.
            :::

            ## Asks

            [b](kl:gaussian?mu1=2)

            :::predict
            hide: value

            How large?
            :::

            So large.

            ## Last

            The end.
            """;

    private static final String ASKS_A_NUMBER = """
            # Number

            ## Asks

            [a](kl:gaussian?mu1=1)

            :::check
            tolerance: 0.01

            How large?

            - [x] 1
              Yes.
            - [ ] other
              No.
            :::

            ## Last

            The end.
            """;

    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @TempDir
    private Path folder;

    private static String numbered() {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(1, LINES).forEach(line -> text.append("Line ").append(line).append(".\n\n"));
        return text.toString();
    }

    private void open() throws Exception {
        open(LESSON);
    }

    private void open(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), text);
        window.openLesson(() -> window.classroom().openFile(file));
    }

    private static String step() {
        return window.text("#lesson-steps");
    }

    /** Returns the words of the open step that its scroll pane shows whole. */
    private static List<String> seen() {
        return WindowFixture.ask(() -> {
            Bounds room = inScene(window.find(".lesson > .scroll > .viewport"));
            return WindowFixture.within(window.find(".lesson-content")).filter(Text.class::isInstance)
                    .filter(Told::isSeen).filter(each -> inScene(each).getMinY() >= room.getMinY() - 1
                            && inScene(each).getMaxY() <= room.getMaxY() + 1)
                    .map(each -> ((Text) each).getText()).toList();
        });
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Turns pages until another step is open, and returns the words that were seen of this one. */
    private static Set<String> walk(KeyCode key) {
        String here = step();
        Set<String> seen = new LinkedHashSet<>();
        for (int turn = 0; turn < 30 && step().equals(here); turn++) {
            seen.addAll(seen());
            window.keys(key);
        }
        return seen;
    }

    private static List<String> allOfTheLongStep() {
        List<String> all = new ArrayList<>(
                IntStream.rangeClosed(1, LINES).mapToObj(line -> "Line " + line + ".").toList());
        all.add("The question at the end?");
        return all;
    }

    @Test
    void aClickerShowsALongStepToItsEndAndThenTurns() throws Exception {
        open();
        window.keys(KeyCode.PAGE_DOWN);
        Set<String> seen = walk(KeyCode.PAGE_DOWN);
        assertTrue(seen.containsAll(allOfTheLongStep()), seen::toString);
        assertEquals("3 / 4", step());
        assertTrue(seen().contains("How large?"));
    }

    @Test
    void aClickerGoesBackThroughTheStepBeforeFromItsEnd() throws Exception {
        open();
        window.keys(KeyCode.RIGHT, KeyCode.RIGHT);
        window.keys(KeyCode.PAGE_UP);
        assertEquals("2 / 4", step());
        assertTrue(seen().contains("The question at the end?"), () -> seen().toString());
        Set<String> seen = walk(KeyCode.PAGE_UP);
        assertTrue(seen.containsAll(allOfTheLongStep()), seen::toString);
        assertEquals("1 / 4", step());
        assertTrue(seen().contains("Short"), () -> seen().toString());
    }

    @Test
    void clicksThatComeBeforeTheNextFrameTurnAsManyPages() throws Exception {
        open();
        window.press(KeyCode.PAGE_DOWN);
        window.press(KeyCode.PAGE_DOWN);
        window.settle();
        assertEquals("2 / 4", step());
        assertFalse(seen().contains("Line 1."), () -> seen().toString());
    }

    @Test
    void arrowsTurnALongStepAtOnce() throws Exception {
        open();
        window.keys(KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals("3 / 4", step());
        window.keys(KeyCode.LEFT, KeyCode.LEFT);
        assertEquals("1 / 4", step());
    }

    @Test
    void aClickerRevealsAPredictionBeforeItTurns() throws Exception {
        open();
        window.keys(KeyCode.RIGHT, KeyCode.RIGHT);
        assertTrue(window.link().contains("cover=value"), window.link());
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals("3 / 4", step());
        assertFalse(window.link().contains("cover"), window.link());
        assertTrue(seen().contains("So large."), () -> seen().toString());
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals("4 / 4", step());
        window.keys(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertEquals("2 / 4", step());
    }

    @Test
    void aClickerTurnsThePagesAlsoFromTheFieldOfAnAnswer() throws Exception {
        open(ASKS_A_NUMBER);
        window.focus(window.find("#answer-number"));
        window.keys(KeyCode.PAGE_DOWN);
        assertTrue(seen().contains("Revealed."), () -> seen().toString());
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals("2 / 2", step());
        window.keys(KeyCode.PAGE_UP);
        window.click("#ask-again");
        window.typeOver(window.find("#answer-number"), "12");
        window.keys(KeyCode.LEFT, KeyCode.RIGHT);
        assertEquals("1 / 2", step());
    }

    private static boolean isOpen() {
        return WindowFixture.ask(() -> window.classroom().open().get().isPresent());
    }

    @Test
    void escapeInALessonClosesItAndElsewhereLeavesIt() throws Exception {
        open();
        window.focus(window.find("#swap"));
        window.keys(KeyCode.ESCAPE);
        assertTrue(isOpen());
        window.focus(window.find("#lesson-next"));
        window.keys(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals(window.scene().getRoot(), window.scene().getFocusOwner());
    }

    @Test
    void escapeInAHallEndsPresentingAndLeavesTheLesson() throws Exception {
        open();
        window.keys(KeyCode.F5, KeyCode.ESCAPE);
        assertFalse(window.choices().presenting().get());
        assertTrue(isOpen());
        window.keys(KeyCode.ESCAPE);
        assertFalse(isOpen());
    }

    @Test
    void escapeTakesBackATypedAnswerBeforeItClosesTheLesson() throws Exception {
        open(ASKS_A_NUMBER);
        TextField field = window.find("#answer-number");
        window.typeOver(field, "12");
        window.keys(KeyCode.ESCAPE);
        assertEquals("", field.getText());
        assertTrue(isOpen());
        window.keys(KeyCode.ESCAPE);
        assertFalse(isOpen());
    }

    @Test
    void aPageKeyWithCtrlTurnsTheStepWhereverTheKeyboardIs() throws Exception {
        open();
        double mu1 = window.state().p().mu();
        for (Node each : List.<Node>of(window.slider(GaussianParameter.MU1), window.field(GaussianParameter.MU1),
                window.find("#handle-mu1"), window.find("#lesson-next"))) {
            window.focus(each);
            window.chord(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            assertEquals("2 / 4", step(), each::toString);
            window.chord(KeyCode.CONTROL, KeyCode.PAGE_UP);
            assertEquals("1 / 4", step(), each::toString);
        }
        assertEquals(mu1, window.state().p().mu());
    }

    @Test
    void afterARightAnswerTheKeyboardIsOnTheNextQuestionOfTheStepAndAfterTheLastOnTheWayOn() throws Exception {
        open("""
                # Two

                ## One

                [a](kl:gaussian?mu1=1)

                :::predict
                hide: value

                How large?
                :::

                :::check
                tolerance: 0.1

                How many?

                - [x] 2
                  Yes.
                - [ ] other
                  No.
                :::

                ## End

                b
                """);
        window.focus(window.find("#reveal"));
        window.keys(KeyCode.SPACE);
        assertEquals("answer-number", window.scene().getFocusOwner().getId());
        window.enter(window.find("#answer-number"), "2");
        assertEquals("lesson-next", window.scene().getFocusOwner().getId());
    }
}

package kllab.lab.discrete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the plots of the discrete lab read out at the keyboard. */
@Tag("window")
class OutcomeReadoutTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @BeforeEach
    void showADie() {
        window.start("discrete?p=1,1,1,1&q=4,3,2,1");
    }

    private static String read(String pane) {
        return window.text(pane + " .hover-readout");
    }

    private static String outcome() {
        return read("#bars").lines().findFirst().orElseThrow();
    }

    @Test
    void shiftAndArrowsReadOutTheBarsFromOutcomeToOutcome() {
        window.focus(window.find("#bars"));
        window.keys(KeyCode.HOME);
        assertEquals("A\np = 0.2500\nq = 0.4000\np log(p/q) = −0.1175", read("#bars"));
        window.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals("B\np = 0.2500\nq = 0.3000\np log(p/q) = −0.0456", read("#bars"));
        window.keys(KeyCode.END);
        assertEquals("D", outcome());
        window.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals("D", outcome());
        window.chord(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals("C", outcome());
    }

    @Test
    void fromTheMiddleTheNextOutcomeToThatSideIsReadOut() {
        window.focus(window.find("#bars"));
        window.chord(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals("B", outcome());
    }

    @Test
    void whatIsReadOutGoesWithTheKeyboard() {
        window.focus(window.find("#bars"));
        window.keys(KeyCode.HOME);
        Node readout = window.find("#bars .hover-readout");
        assertTrue(readout.isVisible());
        window.focus(window.find("#swap"));
        window.settle();
        assertFalse(readout.isVisible());
    }

    @Test
    void readingOutChangesNothingAndAHandleKeepsItsFineSteps() {
        String before = window.link();
        window.focus(window.find("#bars"));
        window.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        window.chord(KeyCode.SHIFT, KeyCode.UP);
        window.keys(KeyCode.RIGHT);
        assertEquals(before, window.link());
        window.focus(window.find("#handle-p-1"));
        window.chord(KeyCode.SHIFT, KeyCode.UP);
        assertNotEquals(before, window.link());
        assertFalse(window.find("#bars .hover-readout").isVisible());
    }

    @Test
    void theSweepOfTwoCoinsIsReadOutInStepsOfQ() {
        window.start("discrete?p=1,1&q=3,1&view=sweep");
        window.focus(window.find("#sweep"));
        window.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        String first = read("#sweep");
        window.chord(KeyCode.SHIFT, KeyCode.LEFT);
        assertNotEquals(first, read("#sweep"));
        window.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(first, read("#sweep"));
    }
}

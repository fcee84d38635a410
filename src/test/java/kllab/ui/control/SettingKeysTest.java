package kllab.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import kllab.parameter.ParameterRange;
import kllab.text.Language;
import kllab.ui.Texts;
import org.junit.jupiter.api.Test;

/** The keys that set a number, on a node in no window. */
class SettingKeysTest {
    private final Texts texts = new Texts(new SimpleObjectProperty<>(Language.EN));
    private final RecordedSetting across = new RecordedSetting(ParameterRange.MU, 0.7);
    private final RecordedSetting up = new RecordedSetting(ParameterRange.SIGMA, 1);
    private final Region node = new Region();

    private void key(EventType<KeyEvent> type, KeyCode code, boolean shift, boolean control) {
        Event.fireEvent(node, new KeyEvent(type, "", "", code, shift, control, false, false));
    }

    private void press(KeyCode code) {
        key(KeyEvent.KEY_PRESSED, code, false, false);
    }

    private void release(KeyCode code) {
        key(KeyEvent.KEY_RELEASED, code, false, false);
    }

    private double after(KeyCode code) {
        across.set(0.7);
        press(code);
        release(code);
        return across.now();
    }

    @Test
    void arrowsStepAndPagesStepFarAndEndsAreThoseOfTheTravel() {
        SettingKeys.install(node, across.setting(), texts);
        assertEquals(List.of(0.8, 0.8, 0.6, 0.6, 1.7, -0.3, -5.0, 5.0),
                List.of(after(KeyCode.UP), after(KeyCode.RIGHT), after(KeyCode.DOWN), after(KeyCode.LEFT),
                        after(KeyCode.PAGE_UP), after(KeyCode.PAGE_DOWN), after(KeyCode.HOME), after(KeyCode.END)));
    }

    @Test
    void shiftMakesAStepFine() {
        SettingKeys.install(node, across.setting(), texts);
        key(KeyEvent.KEY_PRESSED, KeyCode.RIGHT, true, false);
        assertEquals(0.71, across.now());
    }

    @Test
    void aKeyHeldDownIsOneGesture() {
        SettingKeys.install(node, across.setting(), texts);
        press(KeyCode.UP);
        press(KeyCode.UP);
        press(KeyCode.UP);
        assertEquals(List.of("begin", 0.8, 0.9, 1.0), across.told());
        release(KeyCode.UP);
        release(KeyCode.UP);
        assertEquals(List.of("end"), across.told());
    }

    @Test
    void chordsAreLeftToOthers() {
        SettingKeys.install(node, across.setting(), texts);
        key(KeyEvent.KEY_PRESSED, KeyCode.UP, false, true);
        assertEquals(List.of(), across.told());
    }

    @Test
    void twoNumbersAreSetAsAPointInAPlane() {
        SettingKeys.install(node, across.setting(), up.setting(), texts);
        for (KeyCode code : List.of(KeyCode.RIGHT, KeyCode.UP, KeyCode.PAGE_UP, KeyCode.END)) {
            press(code);
            release(code);
        }
        assertEquals(List.of("begin", 0.8, "end", "begin", 5.0, "end"), across.told());
        assertEquals(List.of("begin", 1.1, "end", "begin", 2.1, "end"), up.told());
    }

    @Test
    void aFieldKeepsTheKeysThatMoveItsCaret() {
        SettingKeys.installOnField(node, across.setting());
        for (KeyCode code : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END)) {
            press(code);
        }
        assertEquals(List.of(), across.told());
        press(KeyCode.UP);
        assertEquals(List.of("begin", 0.8), across.told());
    }

    @Test
    void assistiveTechnologyIsToldOfTheSteps() {
        SettingKeys.install(node, across.setting(), texts);
        assertEquals("Arrow keys step by 0.1, with Shift by 0.01; Page Up and Page Down by 1; Home and End go to the"
                + " ends", node.getAccessibleHelp());
    }
}

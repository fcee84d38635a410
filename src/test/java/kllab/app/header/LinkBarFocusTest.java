package kllab.app.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kllab.app.LabWindow;
import kllab.lab.gaussian.GaussianWindow;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The place of the keyboard after a menu or the bar for links, and the input of that bar. */
@Tag("window")
class LinkBarFocusTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @ParameterizedTest
    @ValueSource(strings = {"#handle-mu1", "#handle-sigma2", "#swap", "#mu2 .number-field"})
    void whatHadTheKeyboardHasItAgainWhenNoLinkIsOpenedAfterAll(String selector) {
        Node before = window.find(selector);
        window.focus(before);
        window.chord(KeyCode.CONTROL, KeyCode.L);
        window.chord(KeyCode.CONTROL, KeyCode.L);
        window.keys(KeyCode.ESCAPE);
        assertEquals(before, window.scene().getFocusOwner());
    }

    @Test
    void whatHadTheKeyboardHasItAgainAfterALinkWasOpened() {
        Node before = window.find("#handle-mu1");
        window.focus(before);
        window.chord(KeyCode.CONTROL, KeyCode.L);
        window.enter(window.find("#link-field"), "gaussian?mu1=2");
        assertEquals(2, window.state().p().mu());
        assertEquals(before, window.scene().getFocusOwner());
    }

    @Test
    void theWindowHasTheKeyboardWhenWhatHadItIsInAnotherLab() {
        window.focus(window.find("#handle-mu1"));
        window.chord(KeyCode.CONTROL, KeyCode.L);
        window.enter(window.find("#link-field"), "discrete");
        assertEquals(window.scene().getRoot(), window.scene().getFocusOwner());
        window.start("gaussian");
    }

    @Test
    void aLinkIsTakenAsALessonSaysIt() {
        window.chord(KeyCode.CONTROL, KeyCode.L);
        window.enter(window.find("#link-field"), " kl:gaussian?mu1=3 ");
        assertEquals(3, window.state().p().mu());
    }

    @Test
    void theKeyboardStaysWithTheMenuOfExportsThatAKeyOpened() {
        window.focus(window.find("#handle-mu1"));
        ExportMenu menu = ((LabWindow) window.scene().getRoot()).export();
        window.chord(KeyCode.CONTROL, KeyCode.E);
        WindowFixture.run(menu::hide);
        assertTrue(menu.isFocused());
    }
}

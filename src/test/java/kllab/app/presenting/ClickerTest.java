package kllab.app.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.window.Eyes;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys that a clicker sends do what the person in front expects, wherever the keyboard was. */
@Tag("window")
class ClickerTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @AfterEach
    void endTheShow() {
        window.start("gaussian");
        // The first one may only dismiss the sentence that this is the last line.
        for (int i = 0; i < 3 && window.choices().presenting().get(); i++) {
            window.keys(KeyCode.ESCAPE);
        }
        assertFalse(window.choices().presenting().get());
    }

    private static int line() {
        return window.state().drawer().step();
    }

    @Test
    void aPageIsOneLineOfTheDerivationFromWhereverTheKeyboardIs() {
        window.keys(KeyCode.F5);
        window.focus(window.find("#densities"));
        window.keys(KeyCode.F3);
        GaussianState before = window.state();
        SplittableRandom random = new SplittableRandom(16);
        int expected = 1;
        for (int i = 0; i < 60; i++) {
            List<Node> stops = WindowFixture.ask(() -> Eyes.within(window.scene().getRoot())
                    .filter(each -> each.isFocusTraversable() && !each.isDisabled()).toList());
            window.focus(stops.get(random.nextInt(stops.size())));
            boolean back = random.nextInt(3) == 0;
            window.keys(back ? KeyCode.PAGE_UP : KeyCode.PAGE_DOWN);
            expected = Math.clamp(expected + (back ? -1 : 1), 1, DrawerOptions.STEPS);
            assertEquals(before.withDrawer(before.drawer().withStep(expected)), window.state(), "after " + (i + 1));
        }
    }

    @Test
    void aPageNeverMovesASliderThatWasDraggedBefore() {
        window.keys(KeyCode.F5);
        window.drag(window.slider(GaussianParameter.MU1).lookup(".thumb"), 40, 0);
        GaussianState before = window.state();
        window.keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
        assertEquals(before, window.state());
    }

    @Test
    void theLastLineStays() {
        window.start("gaussian?drawer=derivation&step=10");
        window.keys(KeyCode.F5);
        window.keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertEquals(10, line());
        window.keys(KeyCode.PAGE_UP);
        assertEquals(9, line());
    }

    @ParameterizedTest
    @EnumSource(names = {"B", "PERIOD"})
    void theKeysForABlackScreenBlankIt(KeyCode key) {
        window.keys(KeyCode.F5);
        window.keys(key);
        assertTrue(window.find("#blank").isVisible());
        window.keys(KeyCode.PAGE_DOWN);
        assertFalse(window.find("#blank").isVisible());
    }

    @Test
    void theKeyThatBeginsAShowDoesNotEndIt() {
        window.keys(KeyCode.F5, KeyCode.F5);
        assertTrue(window.choices().presenting().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rail", "key"})
    void theDrawerHasTheKeysFromTheMomentItOpens(String by) {
        window.focus(window.find("#densities"));
        if (by.equals("rail")) {
            window.click("#open-DERIVATION");
        } else {
            window.keys(KeyCode.F3);
        }
        window.settle();
        window.keys(KeyCode.RIGHT, KeyCode.PAGE_DOWN);
        assertEquals(3, line());
    }

    @Test
    void atTheLastLineTheKeysStillGoBack() {
        window.start("gaussian?drawer=derivation&step=9");
        window.focus(window.find("#line-next"));
        window.keys(KeyCode.RIGHT);
        assertEquals(10, line());
        window.keys(KeyCode.LEFT);
        assertEquals(9, line());
        window.keys(KeyCode.HOME);
        assertEquals(1, line());
    }
}

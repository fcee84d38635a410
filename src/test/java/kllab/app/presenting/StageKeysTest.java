package kllab.app.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The row of controls of a hall, and the keys that leave the pictures more room. */
@Tag("window")
class StageKeysTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @BeforeEach
    void present() {
        WindowFixture.run(() -> {
            window.stage().setWidth(1280 + window.stage().getWidth() - window.scene().getWidth());
            window.stage().setHeight(720 + window.stage().getHeight() - window.scene().getHeight());
            window.choices().presenting().set(true);
        });
        window.settle();
    }

    private static boolean isSeen(String selector) {
        return WindowFixture.ask(() -> window.scene().getRoot().lookupAll(selector).stream().anyMatch(each -> {
            for (Node node = each; node != null; node = node.getParent()) {
                if (!node.isVisible()) {
                    return false;
                }
            }
            return true;
        }));
    }

    private static double heightOf(String selector) {
        return WindowFixture.ask(() -> {
            Bounds bounds = window.find(selector).localToScene(window.find(selector).getLayoutBounds());
            return bounds.getHeight();
        });
    }

    @Test
    void aSliderOfTheRowSetsTheStateAsOneStep() {
        Slider slider = window.find("#strip-mu1 .slider");
        Point2D thumb = WindowFixture.middle(window.find("#strip-mu1 .thumb"));
        window.press(thumb);
        window.dragTo(thumb.add(40, 0));
        window.release(thumb.add(40, 0));
        window.settle();
        double moved = WindowFixture.ask(slider::getValue);
        assertTrue(moved > 1, "μ₁ is " + moved);
        assertTrue(window.link().contains("mu1="), window.link());
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertEquals(0.8, WindowFixture.ask(slider::getValue), 1e-9);
    }

    @Test
    void ofManyNumbersTheChosenOneHasTheSlider() {
        window.start("multivariate");
        window.click("#choose-strip-q-rho");
        window.settle();
        assertTrue(isSeen("#strip-q-rho .slider"));
        assertFalse(isSeen("#strip-p-muX .slider"));
        window.enter(window.find("#strip-q-rho .number-field"), "0.5");
        window.settle();
        assertTrue(window.link().contains("0.5") || window.link().contains("0.6"), window.link());
        assertEquals("0.50", WindowFixture
                .ask(() -> ((javafx.scene.control.ToggleButton) window.find("#choose-strip-q-rho")).getText()));
    }

    @Test
    void theRowFollowsTheNumberOfOutcomes() {
        window.start("discrete?p=1,2&q=2,1");
        assertTrue(isSeen("#choose-strip-q-2"));
        assertFalse(isSeen("#choose-strip-q-3"));
        window.start("discrete?p=1,2,3&q=2,1,1");
        assertTrue(isSeen("#choose-strip-q-3"));
    }

    @Test
    void aKeyTakesTheRowAwayAndThePicturesGetItsRoom() {
        double before = heightOf("#densities");
        window.keys(KeyCode.C);
        window.settle();
        assertFalse(isSeen(".control-strip"));
        assertTrue(heightOf("#densities") > before);
        window.keys(KeyCode.C);
        window.settle();
        assertTrue(isSeen(".control-strip"));
        assertEquals(before, heightOf("#densities"));
    }

    @Test
    void aKeyLeavesPicturesAndNumberAloneAndAClickBringsTheLessonBack() {
        window.openLesson(() -> window.classroom().openShipped("01-what-kl-measures", Language.EN));
        window.settle();
        double before = heightOf("#densities");
        window.keys(KeyCode.P);
        window.settle();
        for (String away : List.of(".lesson", ".control-strip", ".header", ".plot-head", ".check-box")) {
            assertFalse(isSeen(away), away);
        }
        assertTrue(isSeen("#value") && isSeen("#densities"));
        assertTrue(heightOf("#densities") > before);
        window.keys(KeyCode.PAGE_DOWN);
        window.settle();
        assertTrue(isSeen(".lesson"));
    }

    @Test
    void escapeEndsPicturesAloneBeforeItEndsThePresentation() {
        window.keys(KeyCode.P);
        window.keys(KeyCode.ESCAPE);
        window.settle();
        assertTrue(isSeen(".control-strip"));
        assertTrue(window.choices().presenting().get());
    }
}

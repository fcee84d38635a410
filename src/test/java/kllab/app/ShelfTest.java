package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kllab.lab.gaussian.GaussianParameter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labs of a window: one is shown, and the others wait as they were left. */
class ShelfTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @BeforeEach
    void beginWithTheGaussianLab() {
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    private static void open(String link) {
        window.chord(KeyCode.CONTROL, KeyCode.L);
        window.enter(window.find("#link-field"), link);
    }

    private static boolean isChosen(String lab) {
        return window.<ToggleButton>find("#choose-" + lab).isSelected();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multivariate"})
    void aClickOnItsNameShowsALab(String lab) {
        window.click("#choose-" + lab);
        assertTrue(window.link().startsWith(lab + "?"), window.link());
        assertTrue(isChosen(lab));
        assertFalse(isChosen("gaussian"));
    }

    @Test
    void aKeyShowsALab() {
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(window.link().startsWith("multivariate?"), window.link());
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertTrue(window.link().startsWith("gaussian?"), window.link());
    }

    @Test
    void aLinkOpensItsLabAndIsOneStepOfThatLabAlone() {
        window.focus(window.slider(GaussianParameter.MU1));
        window.keys(KeyCode.RIGHT);
        String gaussian = window.link();
        open("multivariate?mu1=1,1&cov1=1,0,0,1&mu2=0,0&cov2=1,0,0,1");
        assertEquals("multivariate?mu1=1,1&cov1=1,0,0,1&mu2=0,0&cov2=1,0,0,1", window.link());
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(window.link().startsWith("multivariate?mu1=0.6,0.3&"), window.link());
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(gaussian, window.link());
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(window.link().startsWith("gaussian?mu1=0.8&"), window.link());
    }

    @Test
    void undoIsOfferedForTheLabThatIsShown() {
        window.focus(window.slider(GaussianParameter.MU1));
        window.keys(KeyCode.RIGHT);
        assertFalse(window.<Node>find("#undo").isDisabled());
        open("multivariate");
        window.chord(KeyCode.ALT, KeyCode.R);
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertFalse(window.<Node>find("#undo").isDisabled());
    }

    @ParameterizedTest
    @ValueSource(strings = {"torus?mu1=1", "multivariate?mu1=1,2&cov1=1,2,2,1", "gaussian?sigma1=0"})
    void aBadLinkChangesNeitherTheLabNorItsState(String link) {
        window.click("#choose-multivariate");
        String before = window.link();
        open(link);
        assertEquals(before, window.link());
        assertTrue(window.<Node>find("#link-problem").isVisible());
        window.keys(KeyCode.ESCAPE);
    }
}

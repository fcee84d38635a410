package kllab.app.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.scene.SceneHelper;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of the window on other layouts than a Latin one, by the events that these make. */
@Tag("window")
class LayoutsTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @BeforeEach
    void start() {
        window.start("gaussian");
    }

    private static void press(String text, KeyCode code, KeyCode modifier) {
        WindowFixture.run(() -> SceneHelper.processKeyEvent(window.scene(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, modifier == KeyCode.CONTROL,
                        modifier == KeyCode.ALT, false)));
        WindowFixture.run(() -> SceneHelper.processKeyEvent(window.scene(),
                new KeyEvent(KeyEvent.KEY_RELEASED, "", text, code, false, false, false, false)));
        window.settle();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"é, UNDEFINED, multivariate", "`\"`, QUOTEDBL, discrete",
            "ě, UNDEFINED, multivariate",
            "š, UNDEFINED, discrete", "ľ, UNDEFINED, multivariate", "2, NUMPAD2, multivariate", "3, NUMPAD3, discrete",
            "2, DIGIT2, multivariate"})
    void theRowOfDigitsAndTheNumberPadGoToLabs(String text, KeyCode code, String lab) {
        press(text, code, KeyCode.CONTROL);
        assertTrue(window.link().startsWith(lab), window.link());
        press("&", KeyCode.AMPERSAND, KeyCode.CONTROL);
        assertTrue(window.link().startsWith("gaussian"), window.link());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ы", "Ы", "і", "σ", "Σ"})
    void aLetterOfCyrillicOrGreekIsThatOfItsPlace(String letter) {
        press(letter, KeyCode.UNDEFINED, KeyCode.ALT);
        assertTrue(window.link().contains("mu1=0&sigma1=1&mu2=0.8"), window.link());
    }

    @ParameterizedTest
    @ValueSource(strings = {"я", "ζ"})
    void undoIsOnItsPlace(String letter) {
        window.click("#swap");
        press(letter, KeyCode.UNDEFINED, KeyCode.CONTROL);
        assertTrue(window.link().contains("mu1=0.8&"), window.link());
    }

    @Test
    void aLetterThatIsTypedIntoAFieldIsNoShortcut() {
        TextField field = window.find("#mu1 .number-field");
        window.typeOver(field, "1");
        String before = window.link();
        press("ы", KeyCode.UNDEFINED, KeyCode.ALT);
        press("и", KeyCode.UNDEFINED, KeyCode.SHIFT);
        assertEquals(before, window.link());
    }

    @Test
    void aKeyWithoutACodeIsShownToTheAudienceByWhatItWrites() {
        window.keys(KeyCode.F7);
        press("", KeyCode.UNDEFINED, KeyCode.SHIFT);
        assertFalse(window.find("#pressed-keys").isVisible());
        press("ñ", KeyCode.UNDEFINED, KeyCode.SHIFT);
        assertEquals("Ñ", window.<Labeled>find("#pressed-keys").getText());
        press("я", KeyCode.UNDEFINED, KeyCode.CONTROL);
        assertEquals("Ctrl+Z", window.<Labeled>find("#pressed-keys").getText());
        window.keys(KeyCode.F7);
    }
}

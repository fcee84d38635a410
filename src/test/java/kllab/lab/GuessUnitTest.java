package kllab.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TextField;
import kllab.lab.gaussian.GaussianWindow;
import kllab.math.divergence.InformationUnit;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In which unit a guess is meant. */
@Tag("window")
class GuessUnitTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @Test
    void aGuessIsOneInTheUnitThatIsShownWhenItIsCompared() {
        window.start("gaussian?mu1=1&sigma1=1");
        window.click("#cover-value");
        assertEquals("nats", window.text("#guess-unit"));
        WindowFixture.run(() -> window.model().history().update(state -> state.withUnit(InformationUnit.BITS)));
        window.settle();
        assertEquals("bits", window.text("#guess-unit"));
        TextField guess = window.find("#guess .number-field");
        window.enter(guess, "0.7213");
        assertEquals("Right: 0.7213 bits.", window.text("#verdict"));
    }
}

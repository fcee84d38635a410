package kllab.lab.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import kllab.Pictures;
import kllab.lab.Preset;
import kllab.ui.live.Pending;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the networks that come with the program, of a training in the middle, and of the hall. */
@Tag("window")
class VaePicturesTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    private static void reached() {
        window.settle();
        window.await(() -> !Pending.isWithin(window.scene().getRoot()));
        window.settle();
    }

    private static void picture(String name) {
        WindowFixture.run(() -> Pictures.write(window.scene(), "vae-" + name));
    }

    /** KL from least to most, in nats an image. */
    @ParameterizedTest
    @CsvSource({"usual, 4, 6", "autoencoder, 20, 60", "beta4, 1, 4", "collapse, 0, 0.01", "mean, 0, 0.01",
            "sixteen, 6, 10", "zeroone, 3, 7"})
    void aPresetShowsWhatItIsNamedFor(String preset, double least, double most) {
        window.start(Preset.of("vae.preset." + preset).link().text());
        reached();
        double kl = WindowFixture.ask(() -> Double.parseDouble(
                window.text("#kl").replace("·10", "e").replace('⁻', '-').chars()
                        .map(each -> "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(each) < 0 ? each : '0' + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(each))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()));
        assertTrue(kl >= least && kl <= most, preset + " has a KL of " + kl);
        picture(preset);
    }

    @Test
    void halfwayThroughATrainingTheNumbersAreThoseOfTheStep() {
        window.start("vae?hidden=64&images=2000&steps=0");
        reached();
        window.click("#train");
        window.await(() -> WindowFixture.ask(window::link).matches(".*steps=[2-9]0.*"));
        picture("training");
        window.click("#train");
        reached();
        assertEquals("Train", window.text("#train"));
    }

    @Test
    void inAHallTheTrainButtonStandsBesideBeta() {
        window.start("vae?hidden=32&digits=0,1");
        reached();
        window.keys(KeyCode.F5);
        window.settle();
        picture("presented");
        assertTrue(WindowFixture.ask(() -> window.find("#strip-train").isVisible()));
        window.keys(KeyCode.ESCAPE);
        window.settle();
    }
}

package kllab.lab.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import kllab.Pictures;
import kllab.app.PlotFaults;
import kllab.text.Language;
import kllab.ui.live.Pending;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rule of words on plots in the lab of the variational autoencoder, once its network is there; in windows that the
 * screen of the tests has room for.
 */
@Tag("window")
class VaeLabelsTest {
    private static final String TINY = "vae?hidden=16&images=200&steps=40";
    private static final List<String> LINKS = List.of("vae", TINY + "&gradient=true",
            TINY + "&aggregate=true&points=samples&unit=bits", TINY + "&beta=50&view=rates",
            TINY + "&latent=16&dimensions=3,9&gradient=true&unit=bits", TINY + "&digits=0,1&z=2.5,-1.5&image=5",
            TINY + "&beta=0&decoded=false", TINY + "&latent=1", TINY + "&change=20:beta:4");

    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @ParameterizedTest
    @CsvSource({"900, 600, false", "980, 900, false", "980, 720, true"})
    void noWordsAreLeftOutOrLieOnWhatTheyAreNotAbout(double width, double height, boolean presented) {
        WindowFixture.run(() -> {
            Window stage = window.scene().getWindow();
            stage.setWidth(stage.getWidth() + width - window.scene().getWidth());
            stage.setHeight(stage.getHeight() + height - window.scene().getHeight());
        });
        window.start(LINKS.getFirst());
        if (presented) {
            window.keys(KeyCode.F5);
        }
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            WindowFixture.run(() -> window.choices().language().set(language));
            for (String link : LINKS) {
                window.start(link);
                window.settle();
                window.await(() -> !Pending.isWithin(window.scene().getRoot()));
                window.settle();
                WindowFixture.run(() -> Pictures.write(window.scene(), "labels/vae-%.0f-%s-%d".formatted(height,
                        language, LINKS.indexOf(link))));
                WindowFixture.ask(() -> PlotFaults.of(window.scene().getRoot()))
                        .forEach(each -> faults.add(link + " " + language + ", " + each));
            }
        }
        assertEquals("", String.join("\n", faults));
    }
}

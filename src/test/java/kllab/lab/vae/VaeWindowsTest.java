package kllab.lab.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import kllab.app.LabWindow;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.vae.model.VaeLink;
import kllab.text.Language;
import kllab.window.Eyes;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Windows of one program that train side by side, and one that closes meanwhile. */
@Tag("window")
class VaeWindowsTest {
    private Stage first;
    private Stage second;

    @BeforeEach
    void open() throws Exception {
        WindowFixture.typesetter();
        first = Eyes.ask(() -> shown("vae?hidden=16&images=300&steps=0"));
        second = Eyes.ask(() -> shown("vae?hidden=16&images=300&steps=0&beta=4"));
    }

    @AfterEach
    void close() {
        Eyes.run(first::hide);
        Eyes.run(second::hide);
    }

    private static Stage shown(String link) throws Exception {
        Choices choices = new Choices(ThemeChoice.LIGHT, Language.EN);
        LabWindow window = WindowFixture.window(new OpenLabs(Labs.known()), choices);
        Stage stage = new Stage();
        stage.setScene(WindowFixture.scene(window, choices, 900, 600));
        window.start(link);
        stage.show();
        return stage;
    }

    private static void train(Stage stage) throws Exception {
        await(() -> Eyes.ask(() -> lookup(stage, "#train") instanceof Button));
        Eyes.run(() -> ((Button) lookup(stage, "#train")).fire());
    }

    private static Node lookup(Stage stage, String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private static int steps(Stage stage) {
        return Eyes.ask(() -> VaeLink.LINKS.parse(((LabWindow) stage.getScene().getRoot()).link()).run()
                .steps());
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    }

    @Test
    void twoWindowsTrainEachItsOwnNetwork() throws Exception {
        train(first);
        train(second);
        await(() -> steps(first) >= 30 && steps(second) >= 30);
        assertTrue(link(second).contains("beta=4"));
        assertEquals(-1, link(first).indexOf("beta"));
    }

    private static String link(Stage stage) {
        return Eyes.ask(() -> ((LabWindow) stage.getScene().getRoot()).link().text());
    }

    @Test
    void aWindowThatClosesStopsItsTrainingAtOnce() throws Exception {
        train(first);
        await(() -> steps(first) >= 20);
        Eyes.run(first::hide);
        await(() -> !Workers.train());
        train(second);
        await(() -> steps(second) >= 20);
    }
}

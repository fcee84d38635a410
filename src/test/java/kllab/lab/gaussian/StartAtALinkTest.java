package kllab.lab.gaussian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.javafx.tk.Toolkit;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import kllab.app.LabWindow;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Appearance;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class StartAtALinkTest {
    @Test
    void aDrawerThatOpensWithTheWindowShowsTheStateOfTheLink() throws Exception {
        WindowFixture.typesetter();
        Stage stage = WindowFixture.ask(() -> {
            Choices choices = new Choices(ThemeChoice.LIGHT, Language.EN);
            LabWindow window = WindowFixture.window(new OpenLabs(Labs.known()), choices);
            window.start("gaussian?mu1=2&drawer=derivation&step=5&view=landscape");
            Stage made = new Stage();
            made.setScene(new Scene(window, WindowFixture.WIDTH, WindowFixture.HEIGHT));
            Appearance.follow(made.getScene(), choices.look());
            made.show();
            return made;
        });
        WindowFixture.run(() -> Toolkit.getToolkit().firePulse());
        List<String> shown = WindowFixture.ask(() -> Stream.of("#value", "#line-place", ".line-sum")
                .map(each -> ((Label) stage.getScene().lookup(each)).getText()).toList());
        WindowFixture.run(stage::hide);
        assertEquals(List.of("2.1017", "5 of 10", "✓ lines 1 to 5 each sum to 2.1017 nats"), shown);
    }
}

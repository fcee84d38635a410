package kllab.lab.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a hall the settings of a descent stand behind a button, and the landscape has their room. */
@Tag("window")
class SettingsInAHallTest {
    private static final double HEIGHT = 720;

    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    private static double height(String plot) {
        return WindowFixture.ask(() -> ((Region) window.find(plot)).getHeight());
    }

    private static boolean isThere(String id) {
        Node node = window.all(id).findFirst().orElseThrow();
        return WindowFixture.ask(() -> {
            boolean seen = true;
            for (Node each = node; each != null; each = each.getParent()) {
                seen = seen && each.isVisible();
            }
            return seen;
        });
    }

    @ParameterizedTest
    @CsvSource({"gaussian?view=landscape, #landscape, #coordinates, 330", "fit, #fit-landscape, #method, 290"})
    void theyAreBroughtByAButtonAndThePlotIsHigh(String link, String plot, String setting, double least) {
        window.start(link);
        assertTrue(isThere(setting) && isThere("#rate"));
        assertFalse(isThere("#descent-settings"));
        WindowFixture.run(() -> {
            window.choices().presenting().set(true);
            window.stage().setWidth(1280);
            window.stage().setHeight(HEIGHT);
        });
        window.settle();
        assertFalse(isThere(setting) || isThere("#rate"));
        double high = height(plot);
        assertTrue(high >= least, () -> plot + " is " + high + " px high");
        window.click("#descent-settings");
        assertTrue(isThere(setting) && isThere("#rate"));
        assertTrue(height(plot) < high);
        window.click("#descent-settings");
        assertEquals(high, height(plot), 1);
    }
}

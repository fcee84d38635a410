package kllab.app.presenting;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import kllab.app.LabWindow;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.plot.pane.PlotPane;
import kllab.text.Language;
import kllab.window.Screens;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Beside a lesson in a hall the plots above the derivation are high enough to be read, and so is its present line. */
@Tag("window")
class StageDerivationTest {
    @BeforeAll
    static void readTheFonts() throws Exception {
        WindowFixture.typesetter();
    }

    @Test
    void densitiesAreHighEnoughAndTheLineIsWhole() {
        WindowFixture.run(() -> {
            Choices choices = new Choices(ThemeChoice.LIGHT, Language.EN);
            choices.presenting().set(true);
            Scene scene = GaussianWindow.scene(new GaussianModel(GaussianState.INITIAL), choices, 1280, 720);
            Screens.show((LabWindow) scene.getRoot(), "lesson 2 2", Language.EN);
            WindowFixture.lookAt(scene);
            PlotPane plot = (PlotPane) scene.lookup(".densities .plot");
            double high = plot.geometry().subplots().getFirst().ground().height();
            assertTrue(high >= 50, "the densities are " + high + " high");
            Bounds list = bounds(scene.lookup(".derivation-list"));
            for (Node each : List.copyOf(scene.getRoot().lookupAll(".derivation-line:current .formula-flow"))) {
                assertTrue(list.contains(bounds(each)), each + " at " + bounds(each) + " of " + list);
            }
        });
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}

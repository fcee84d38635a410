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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside a lesson in a hall the plots above the derivation are high enough to be read, and so is its present line. */
@Tag("window")
class StageDerivationTest {
    @BeforeAll
    static void readTheFonts() throws Exception {
        WindowFixture.typesetter();
    }

    @ParameterizedTest
    @CsvSource({"2, EN, 60", "3, EN, 60", "4, EN, 60", "5, EN, 50", "6, EN, 50", "3, ZH, 60", "5, ZH, 50"})
    void densitiesAreHighEnoughAndTheLineIsWhole(int step, Language language, double least) {
        WindowFixture.run(() -> {
            Choices choices = new Choices(ThemeChoice.LIGHT, language);
            choices.presenting().set(true);
            Scene scene = GaussianWindow.scene(new GaussianModel(GaussianState.INITIAL), choices, 1280, 720);
            Screens.show((LabWindow) scene.getRoot(), "lesson 2 " + step, language);
            WindowFixture.lookAt(scene);
            PlotPane plot = (PlotPane) scene.lookup(".densities .plot");
            double high = plot.geometry().subplots().getFirst().ground().height();
            assertTrue(high >= least, "the densities are " + high + " high");
            Bounds list = bounds(scene.lookup(".derivation-list"));
            for (String part : List.of(".formula-flow", ".numbers")) {
                Node shown = scene.lookup(".derivation-line:current " + part);
                assertTrue(list.contains(bounds(shown)), shown + " at " + bounds(shown) + " of " + list);
            }
        });
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}

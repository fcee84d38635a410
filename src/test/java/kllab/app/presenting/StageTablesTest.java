package kllab.app.presenting;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a hall tables of few rows have the height that there is. */
@Tag("window")
class StageTablesTest {
    private static final double HEIGHT = 720;

    @BeforeAll
    static void readTheFonts() throws Exception {
        WindowFixture.typesetter();
    }

    @ParameterizedTest
    @CsvSource({"multivariate?view=latent, .latent-table > .scroll, #latent-8, 0.85",
            "multivariate, #parts, #part-total, 0.65",
            "'multivariate?mu1=0,0,0&mu2=1,1,1', #directions, .directions .table, 0.75"})
    void theLastRowEndsLowOnTheStageAndWithinItsTable(String link, String table, String last, double low) {
        WindowFixture.run(() -> {
            Choices choices = new Choices(ThemeChoice.LIGHT, Language.EN);
            choices.presenting().set(true);
            Scene scene = WindowFixture.scene(link, choices, 1280, HEIGHT);
            WindowFixture.lookAt(scene);
            double end = bounds(scene, last).getMaxY();
            assertTrue(end >= low * HEIGHT, last + " ends at " + end);
            assertTrue(end <= bounds(scene, table).getMaxY() + 1, last + " ends at " + end + " below "
                    + bounds(scene, table).getMaxY());
        });
    }

    /** With the words of the codes, the plots above them, and what is said below them. */
    @ParameterizedTest
    @CsvSource({"6, EN", "6, ZH", "7, EN", "7, ZH", "8, EN", "8, ZH"})
    void theCodesOfUpToEightOutcomesAreSeenWhole(int outcomes, Language language) {
        WindowFixture.run(() -> {
            Choices choices = new Choices(ThemeChoice.PROJECTOR, language);
            choices.presenting().set(true);
            Scene scene = WindowFixture.scene(
                    "discrete?p=0.3,0.2,0.2,0.1,0.1,0.1" + ",0.1".repeat(outcomes - 6)
                            + "&q=0.1,0.2,0.3,0.1,0.1,0.2" + ",0.1".repeat(outcomes - 6) + "&view=coding",
                    choices, 1280, HEIGHT);
            WindowFixture.lookAt(scene);
            double end = bounds(scene, "#whole-bits").getMaxY();
            assertTrue(end <= bounds(scene, ".room").getMaxY() + 1, "the last words end at " + end);
        });
    }

    private static Bounds bounds(Scene scene, String selector) {
        Node node = scene.lookup(selector);
        return node.localToScene(node.getLayoutBounds());
    }
}

package kllab.lab.gaussian.readout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the names of the terms stand below their bars, as it is laid out in a window. */
@ExtendWith(WindowFixture.class)
@Tag("window")
class TermBarsTest {
    private static final List<String> STYLES = List.of("log-ratio", "variance-ratio", "mean-shift", "half");

    /** A bar and its label, or the tick and its. */
    private record Named(Region bar, Label label) {
    }

    private static Named named(Region terms, String style) {
        boolean isEnd = style.equals("end");
        return new Named((Region) terms.lookup(isEnd ? ".term-end" : ".term-bar." + style),
                (Label) terms.lookup(".term-label." + style));
    }

    private static Scene scene(String link, Language language, int width, int height) {
        Scene scene = WindowFixture.scene(link, new Choices(ThemeChoice.LIGHT, language), width, height);
        WindowFixture.lookAt(scene);
        return scene;
    }

    @ParameterizedTest
    @CsvSource({"mu1=0.8&sigma1=0.7, EN, 1440, 900", "mu1=0.8&sigma1=1.6, EN, 1440, 900",
            "mu1=1&sigma1=1.6&unit=bits, ZH, 1440, 900", "mu1=0.9&sigma1=1.6, EN, 900, 600",
            "mu1=0.8&sigma1=0.7&unit=bits, ZH, 900, 600", "mu1=0.9&sigma1=2.5&unit=bits, EN, 900, 600"})
    void aNameStandsUnderItsBarWhateverItsSign(String pair, Language language, int width, int height) {
        List<String> faults = WindowFixture.ask(() -> {
            Region terms = (Region) scene("gaussian?" + pair, language, width, height).lookup("#terms");
            List<String> found = new ArrayList<>();
            for (String style : STYLES) {
                Named each = named(terms, style);
                double left = each.bar.getLayoutX();
                double right = left + each.bar.getWidth();
                double from = each.label.getLayoutX();
                double to = from + each.label.getWidth();
                if (each.label.getLayoutY() < each.bar.getLayoutY() + each.bar.getHeight()) {
                    found.add(style + " is not below its bar");
                }
                if (to <= left || from >= Math.max(right, left + 1)) {
                    found.add(style + " from " + from + " to " + to + " is not under " + left + " to " + right);
                }
            }
            return found;
        });
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @CsvSource({"mu1=0.8&sigma1=0.7, EN, taken off", "mu1=0.8&sigma1=1.6, ZH, 扣除"})
    void theTickIsNamedAndWhatIsTakenOffSaysSo(String pair, Language language, String said) {
        WindowFixture.run(() -> {
            Region terms = (Region) scene("gaussian?" + pair, language, 1440, 900).lookup("#terms");
            Named end = named(terms, "end");
            assertEquals("KL", end.label.getText());
            double beside = end.bar.getLayoutX() - end.label.getLayoutX() - end.label.getWidth();
            assertTrue(Math.abs(beside) < 1, "" + beside);
            for (String style : STYLES) {
                Named each = named(terms, style);
                assertEquals(each.bar.getLayoutY() > 0,
                        each.label.getText().contains("−") && !style.equals("mean-shift"),
                        each.label::getText);
            }
            assertTrue(named(terms, "half").label.getText().contains(said));
        });
    }

    private static Bounds within(Node label) {
        Bounds all = label.getBoundsInParent();
        return new BoundingBox(all.getMinX() + 1, all.getMinY() + 1, all.getWidth() - 2, all.getHeight() - 2);
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "900, 600"})
    void namesNeverStandOnEachOtherAndTheHeightIsTheSameForAllSigns(int width, int height) {
        WindowFixture.run(() -> {
            double before = -1;
            for (String pair : List.of("mu1=0.8&sigma1=0.7", "mu1=0.8&sigma1=1.6", "mu1=0&sigma1=1",
                    "mu1=0.1&sigma1=1.001", "mu1=4&sigma1=0.1&unit=nats")) {
                Region terms = (Region) scene("gaussian?" + pair, Language.EN, width, height).lookup("#terms");
                assertTrue(before < 0 || before == terms.getHeight(), pair);
                before = terms.getHeight();
                List<Node> labels = terms.getChildrenUnmodifiable().stream().filter(Label.class::isInstance)
                        .filter(label -> !label.getStyleClass().contains("end")).toList();
                for (Node one : labels) {
                    assertTrue(one.getBoundsInParent().getMinX() >= 0
                            && one.getBoundsInParent().getMaxX() <= terms.getWidth(), pair);
                    labels.stream().filter(other -> !other.equals(one)).forEach(other -> assertFalse(within(one)
                            .intersects(within(other)), pair));
                }
            }
        });
    }
}

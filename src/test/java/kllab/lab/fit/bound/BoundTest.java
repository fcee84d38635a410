package kllab.lab.fit.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The evidence bound in the window: its bar, its plot against steps, and its three forms. */
@Tag("window")
class BoundTest {
    private static final String SQUARE = "fit?posterior=square&x=1.5&noise=0.6&mu=0.4&sigma=0.9&objective=reverse";

    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    private static Region part(String style) {
        return (Region) window.find("#evidence-bar ." + style);
    }

    private static double number(String text) {
        return Double.parseDouble(text.substring(text.lastIndexOf(' ') + 1).replace('−', '-'));
    }

    @ParameterizedTest
    @ValueSource(strings = {SQUARE, "fit?posterior=linear&x=1.2&noise=0.6&mu=0&sigma=1&objective=reverse",
            "fit?posterior=coin&heads=9&draws=10&mu=0.4&sigma=0.9&objective=reverse"})
    void theThreeFormsComeToTheSameAndWithKlToTheEvidence(String link) {
        window.start(link + "&view=elbo");
        double bound = number(window.text("#elbo-joint"));
        assertEquals(bound, number(window.text("#elbo-reconstruction")));
        assertEquals(bound, number(window.text("#elbo-evidence")));
        List<Label> labels = window.all("#evidence-bar .term-label").map(Label.class::cast).toList();
        assertEquals("ELBO " + window.text("#elbo-joint").replaceAll(".* = ", ""), labels.getFirst().getText());
        assertEquals(number(labels.get(2).getText()), bound + number(window.text("#value")), 2e-4);
    }

    @Test
    void theBarIsToScale() {
        window.start(SQUARE);
        List<Double> numbers = window.all("#evidence-bar .term-label").map(Label.class::cast).map(Label::getText)
                .map(BoundTest::number).toList();
        double perNat = ((Region) window.find("#evidence-bar")).getWidth() / -numbers.getFirst();
        assertEquals(numbers.get(1) * perNat, part("gap").getWidth(), 1.5);
        assertEquals(-numbers.get(2) * perNat, part("term-bar.evidence").getWidth(), 1.5);
    }

    @Test
    void ofAMixtureThereIsNoEvidence() {
        window.start("fit?view=elbo");
        assertFalse(window.find("#evidence-bar").isVisible());
        assertTrue(window.all("#fit-bound").findAny().isEmpty());
        assertFalse(window.all("#fit-landscape").findAny().isEmpty());
    }

    @Test
    void theBoundIsSpoken() {
        window.start(SQUARE + "&view=elbo&descent=6");
        String told = window.find("#fit-bound").queryAccessibleAttribute(AccessibleAttribute.TEXT).toString();
        assertTrue(told.contains("below log p(x) = −1.6554"), told);
    }
}

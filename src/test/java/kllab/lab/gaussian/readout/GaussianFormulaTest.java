package kllab.lab.gaussian.readout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.States;
import kllab.math.divergence.InformationUnit;
import kllab.ui.formula.Typesetter;
import org.junit.jupiter.api.Test;

class GaussianFormulaTest {
    private static final String SYMBOLS = "\\log\\frac{\\q{\\sigma_2}}{\\p{\\sigma_1}}"
            + "+\\frac{\\p{\\sigma_1^2}+(\\p{\\mu_1}-\\q{\\mu_2})^2}{2\\q{\\sigma_2^2}}-\\frac12";

    private static String numbers(GaussianState state) {
        return GaussianFormula.numbers(GaussianScene.of(state));
    }

    @Test
    void symbolsAreThoseOfTheClosedForm() {
        assertEquals(SYMBOLS, GaussianFormula.symbols(GaussianScene.of(GaussianState.INITIAL)));
    }

    @Test
    void numbersStandInTheColoursOfTheirDistributions() {
        assertEquals(
                "=\\log\\frac{\\q{1.00}}{\\p{0.70}}+\\frac{\\p{0.70}^2+(\\p{0.80}-\\q{0.00})^2}{2\\cdot\\q{1.00}^2}"
                        + "-\\frac12=\\mathbf{0.4217}",
                numbers(GaussianState.INITIAL));
    }

    @Test
    void aNegativeMeanThatIsSubtractedStandsInParentheses() {
        String numbers = numbers(States.of(-0.5, 1, -2, 1));
        assertTrue(numbers.contains("(\\p{-0.50}-(\\q{-2.00}))^2"), numbers);
    }

    @Test
    void bitsAreNatsDividedByTheLogarithmOfTwo() {
        GaussianScene scene = GaussianScene.of(GaussianState.INITIAL.withUnit(InformationUnit.BITS));
        assertEquals("\\frac{1}{\\log 2}\\left[" + SYMBOLS + "\\right]", GaussianFormula.symbols(scene));
        assertTrue(GaussianFormula.numbers(scene).endsWith("=\\mathbf{0.6083}"));
    }

    @Test
    void whatIsFarFromOneIsAPowerOfTenAndNeverTheLetterE() {
        String numbers = numbers(States.of(2.5e-10, 1, -1e-300, 1));
        assertTrue(numbers.contains("(\\p{2.5\\cdot 10^{-10}}-(\\q{-1\\cdot 10^{-300}}))^2"), numbers);
        assertFalse(numbers.matches(".*[0-9]e.*"), numbers);
    }

    @Test
    void everyFormulaOfAStateThatCanBeTypedCanBeTypeset() {
        Typesetter typesetter = new Typesetter();
        States.extremes().map(state -> state.withUnit(InformationUnit.BITS)).limit(81).map(GaussianScene::of)
                .forEach(scene -> {
                    assertTrue(typesetter.typeset(GaussianFormula.symbols(scene)).width() > 5);
                    assertTrue(typesetter.typeset(GaussianFormula.numbers(scene)).width() > 5);
                    assertFalse(GaussianFormula.spoken(scene).contains("NaN"));
                });
        for (GaussianParameter each : GaussianParameter.values()) {
            assertTrue(typesetter.typeset(each.symbol()).width() > 0.5);
        }
    }
}

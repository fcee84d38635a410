package kllab.parameter;

import static kllab.parameter.PrintedEquation.assertSays;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedEquationTest {
    private static final Map<String, Double> SYMBOLS = Map.of("σ₁", 3.0, "σ₂", 2.0, "…", 0.5);

    @ParameterizedTest
    @ValueSource(strings = {"0.25 + 0.5 = 0.75", "1/3 = 0.333", "½ · 3 = 1.5", "−(2 − 3.0)² = −1.0",
            "log σ₁/σ₂ = 0.405",
            "log₂(8) = 3.0", "σ₁²/2σ₂² = 1.125", "σ₁²/(2σ₂² ln 2) = 1.623", "1/2 · [σ₁ − 1] = 1.0", "ln 2 = 0.69",
            "1.20·10⁻³ · 1000 = 1.2", "(2.0·10⁻⁵)² = 4.0·10⁻¹⁰", "0.20 + … = 0.70", "π√σ₂ = 4.443", "0 = 0.0000",
            "=\\log\\frac{\\q{2.00}}{\\p{1.00}}+\\tfrac12\\cdot\\p{2.0}^2=\\mathbf{2.6931}",
            "\\p{0.5}\\,\\log_2\\frac{\\p{0.5}}{\\q{0}}=\\mathbf{\\infty }", "1.5\\cdot 10^{-7}=0.00000015"})
    void aTrueEquationIsTakenAsItIsRead(String equation) {
        Map<String, Double> symbols = Map.of("σ₁", 3.0, "σ₂", 2.0, "…", 0.5, "π", Math.PI);
        assertTrueAsPrinted(equation, symbols);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.25 + 0.5 = 0.9", "0.333 = 0.335", "2.0·10⁻⁵² = 4.0·10⁻¹⁰", "σ₁²/2σ₂² = 4.5",
            "log σ₁/σ₂ = 0.549", "1.00 = 1.00 = 1.02", "∞ = 3.0", "log₂(8) = 2.08",
            "\\p{2.0\\cdot 10^{-5}}^2=4.0\\cdot 10^{-10}"})
    void whatDoesNotOverlapIsFalse(String equation) {
        assertThrows(AssertionError.class, () -> assertTrueAsPrinted(equation, SYMBOLS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KL = 0.3", "0.3", "= 0.3", "(0.3 = 0.3"})
    void whatIsNoEquationIsNoneThatIsTrue(String text) {
        assertThrows(AssertionError.class, () -> assertTrueAsPrinted(text, SYMBOLS));
    }

    @Test
    void aSentenceSaysItsNumbersAndNoOthers() {
        assertSays("q −0.50, KL 1.2500 nats of 3 draws", 1.25, -0.5);
        assertThrows(AssertionError.class, () -> assertSays("KL 1.2500 nats", 0.5));
        assertThrows(AssertionError.class, () -> assertSays("KL 1.2500 nats, 0.10", 1.25));
        assertThrows(AssertionError.class, () -> assertSays("KL 1.2500 nats", 1.25, 0.1));
    }
}

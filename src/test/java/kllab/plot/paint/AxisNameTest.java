package kllab.plot.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisNameTest {
    /** Each letter is a pixel wide. */
    private static final MarkStyles LETTERS = new MarkStyles() {
        @Override
        public MarkStyle of(String style) {
            throw new AssertionError(style);
        }

        @Override
        public double width(String text, String style) {
            return text.length();
        }
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"σ; heights: KL(N(μ, σ²), q), nats | 40 | σ; heights: KL(N(μ, σ²), q), nats",
            "σ; heights: KL(N(μ, σ²), q), nats | 30 | σ; heights: KL(N(μ, σ²), q)",
            "σ; heights: KL(N(μ, σ²), q), nats | 20 | σ", "被积函数（奈特） | 5 | 被积函数", "H(p, q) | 7 | H(p, q)",
            "a long outcome | 7 | a long…"})
    void aNameLosesItsUnitAndThenWhatExplainsItBeforeItIsCut(String name, double room, String expected) {
        assertEquals(expected, AxisName.fitting(name, room, LETTERS));
    }
}

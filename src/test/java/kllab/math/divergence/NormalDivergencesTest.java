package kllab.math.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kllab.math.distribution.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rényi and α-divergences of normal distributions of very different widths; values computed in 40 digits. */
class NormalDivergencesTest {
    private static final Normal WIDE = Normal.of(0, 1e6);
    private static final Normal NARROW = Normal.of(0, 1e-6);

    @ParameterizedTest
    @CsvSource({"0.5, 26.93787393536860289879866633475419", "0.25, 9.018552323674995451112486703630461",
            "0.75, 80.12047462554586337863976987880440520"})
    void keepsAllDigitsWhereTheTargetIsATrillionTimesAsWide(double order, double expected) {
        assertEquals(expected, NormalDivergences.renyi(WIDE, NARROW, order), 2e-14 * expected);
    }

    @ParameterizedTest
    @CsvSource({"2, 0.3, 0.114997184790840806", "2.5, 0.5, 0.371563556432483034", "10, 0.999, 44.8977526177481096",
            "10, 0.000001, 1.80758665555553952e-6", "1000, 0.3, 2.70569903715849042",
            "1000, 0.000001, 6.40776193674440713e-6", "1000, 0.999, 3447.46913487887915"})
    void keepsItsDigitsOnBothSidesOfWhereTheFormulaChanges(double ratio, double order, double expected) {
        assertEquals(expected, NormalDivergences.renyi(Normal.of(1, ratio), Normal.of(1, 1), order), 1e-12 * expected);
    }

    @Test
    void ofOrderAHalfAndForAlphaItIsTheSameFromEitherSide() {
        assertEquals(NormalDivergences.renyi(NARROW, WIDE, 0.5), NormalDivergences.renyi(WIDE, NARROW, 0.5), 1e-13);
        assertEquals(NormalDivergences.hellinger2(NARROW, WIDE), NormalDivergences.hellinger2(WIDE, NARROW), 1e-15);
        assertEquals(NormalDivergences.alpha(NARROW, WIDE, 0.25), NormalDivergences.alpha(WIDE, NARROW, 0.75), 1e-14);
    }
}

package kllab.math.divergence;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kllab.math.Reference;
import kllab.math.distribution.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KullbackLeiblerReferenceTest {
    private static final List<String[]> ROWS = Reference.rows("normal-kl.csv");

    @Test
    void isWithinOneUlpOfAllReferenceValues() {
        assertEquals(670, ROWS.size());
        assertWithin(1, ROWS);
    }

    @Test
    void isWithinFiveQuartersOfAnUlpWhereItIsHardToCompute() {
        assertWithin(1.25, Reference.rows("normal-kl-hard.csv"));
    }

    /** The table of the README, whose figures are rounded to two digits. */
    @ParameterizedTest
    @CsvSource({"textbook, 10, 0.53", "slider, 300, 0.88", "near_equal, 200, 0.88", "wide_scale, 100, 0.71",
            "vae, 60, 0.75"})
    void theFiguresThatTheReadmeStatesHoldForEachKindOfRow(String kind, int count, double ulps) {
        List<String[]> rows = ROWS.stream().filter(row -> row[0].equals(kind)).toList();
        assertEquals(count, rows.size());
        assertWithin(ulps + 0.005, rows);
    }

    @Test
    void overTheRangeOfTheSlidersTheRelativeErrorIsBelowTwoInTenToTheSixteen() {
        for (String[] row : ROWS) {
            if (row[0].equals("slider")) {
                double error = Reference.relativeError(KullbackLeibler.of(p(row), q(row)), new BigDecimal(row[5]));
                assertTrue(error < 2e-16, () -> error + " at " + String.join(",", row));
            }
        }
    }

    private static void assertWithin(double limit, List<String[]> rows) {
        for (String[] row : rows) {
            double ulps = Reference.ulps(KullbackLeibler.of(p(row), q(row)), new BigDecimal(row[5]));
            assertTrue(ulps <= limit, () -> ulps + " ulp at " + String.join(",", row));
        }
    }

    /** The formula of {@code torch.distributions.kl_divergence} for two normals, in double precision. */
    private static double pyTorch(Normal p, Normal q) {
        double ratio = p.sigma() / q.sigma();
        double varRatio = ratio * ratio;
        double shift = (p.mu() - q.mu()) / q.sigma();
        double t1 = shift * shift;
        return 0.5 * (varRatio + t1 - 1 - Math.log(varRatio));
    }

    /** The figures that the doc of KullbackLeibler and the README state. */
    @Test
    void textbookFormulaLosesAllDigitsOfNearlyEqualDistributions() {
        Map<String, Double> worst = new TreeMap<>();
        for (String[] row : ROWS) {
            worst.merge(row[0], Reference.relativeError(pyTorch(p(row), q(row)), new BigDecimal(row[5])), Math::max);
        }
        assertEquals(1, requireNonNull(worst.get("near_equal")), 1e-3);
        assertEquals(8.5e-15, requireNonNull(worst.get("slider")), 0.1e-15);
        assertEquals(Double.POSITIVE_INFINITY, worst.get("wide_scale"));
        assertEquals(1.1e-16, requireNonNull(worst.get("textbook")), 0.05e-16);
        assertEquals(6.7e-16, requireNonNull(worst.get("vae")), 0.05e-16);
    }

    private static Normal p(String[] row) {
        return Normal.of(Double.parseDouble(row[1]), Double.parseDouble(row[2]));
    }

    private static Normal q(String[] row) {
        return Normal.of(Double.parseDouble(row[3]), Double.parseDouble(row[4]));
    }
}

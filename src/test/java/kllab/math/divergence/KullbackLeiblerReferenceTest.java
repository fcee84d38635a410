package kllab.math.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kllab.math.Reference;
import kllab.math.distribution.Normal;
import org.junit.jupiter.api.Test;

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

    private static void assertWithin(double limit, List<String[]> rows) {
        Map<String, Double> worst = new TreeMap<>();
        Map<String, String> where = new TreeMap<>();
        for (String[] row : rows) {
            double ulps = Reference.ulps(KullbackLeibler.of(p(row), q(row)), new BigDecimal(row[5]));
            if (ulps >= worst.getOrDefault(row[0], 0.0)) {
                worst.put(row[0], ulps);
                where.put(row[0], String.join(",", row));
            }
        }
        worst.forEach((kind, ulps) -> System.out.printf("KL, %s: at worst %.3f ulp, at %s%n", kind, ulps,
                where.get(kind)));
        worst.forEach(
                (kind, ulps) -> assertTrue(ulps <= limit, () -> kind + ": " + ulps + " ulp at " + where.get(kind)));
    }

    /** The formula of {@code torch.distributions.kl_divergence} for two normals, in double precision. */
    private static double pyTorch(Normal p, Normal q) {
        double ratio = p.sigma() / q.sigma();
        double varRatio = ratio * ratio;
        double shift = (p.mu() - q.mu()) / q.sigma();
        double t1 = shift * shift;
        return 0.5 * (varRatio + t1 - 1 - Math.log(varRatio));
    }

    /** The numbers that the doc of KullbackLeibler states. */
    @Test
    void textbookFormulaLosesAllDigitsOfNearlyEqualDistributions() {
        Map<String, Double> worst = new TreeMap<>();
        for (String[] row : ROWS) {
            worst.merge(row[0], Reference.relativeError(pyTorch(p(row), q(row)), new BigDecimal(row[5])), Math::max);
        }
        worst.forEach((kind, error) -> System.out.printf("0.5*(var_ratio + t1 - 1 - log(var_ratio)), %s: relative "
                + "error up to %.2g%n", kind, error));
        assertEquals(1, worst.get("near_equal"), 1e-3);
        assertEquals(8.5e-15, worst.get("slider"), 0.1e-15);
        assertEquals(Double.POSITIVE_INFINITY, worst.get("wide_scale"));
    }

    private static Normal p(String[] row) {
        return Normal.of(Double.parseDouble(row[1]), Double.parseDouble(row[2]));
    }

    private static Normal q(String[] row) {
        return Normal.of(Double.parseDouble(row[3]), Double.parseDouble(row[4]));
    }
}

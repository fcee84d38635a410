package kllab.math.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Covariances that were computed, and so are symmetric up to rounding. */
class CovarianceRoundingTest {
    /** A D Aᵀ in plain sums, as a library computes it: the two mirrored sums are taken in different orders. */
    private static double[][] computed(Random random, int order) {
        double[][] a = new double[order][order];
        double[] d = new double[order];
        for (int i = 0; i < order; i++) {
            d[i] = Math.pow(10, random.nextInt(-3, 4)) * (0.1 + random.nextDouble());
            for (int j = 0; j < order; j++) {
                a[i][j] = random.nextGaussian();
            }
        }
        double[][] rows = new double[order][order];
        for (int i = 0; i < order; i++) {
            for (int j = 0; j < order; j++) {
                for (int k = 0; k < order; k++) {
                    rows[i][j] += a[i][k] * d[k] * a[j][k];
                }
            }
        }
        return rows;
    }

    @Test
    void computedCovariancesAreTakenUpToRounding() {
        Random random = new Random(15);
        int unequal = 0;
        for (int round = 0; round < 200; round++) {
            double[][] rows = computed(random, 2 + random.nextInt(7));
            double[][] symmetric = Covariance.symmetric(rows);
            unequal += Covariance.fault(rows).isPresent() ? 1 : 0;
            assertEquals(Optional.empty(), Covariance.fault(symmetric));
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows.length; j++) {
                    assertEquals(symmetric[i][j], symmetric[j][i]);
                    double scale = Math.sqrt(rows[i][i] * rows[j][j]);
                    assertEquals(rows[i][j], symmetric[i][j], 1e-12 * scale);
                    assertTrue(i != j || rows[i][i] == symmetric[i][i]);
                }
            }
        }
        assertTrue(unequal > 50, "only " + unequal + " of them are not symmetric as they are");
    }

    @Test
    void aDifferenceThatIsNoRoundingStays() {
        double[][] rows = {{1, 0.5}, {0.49999999, 1}};
        assertNotEquals(Covariance.symmetric(rows)[0][1], Covariance.symmetric(rows)[1][0]);
        double[][] small = {{1e-10, 2e-12}, {1e-12, 1e-10}};
        assertTrue(Covariance.fault(Covariance.symmetric(small)).isPresent());
        double[][] near = {{4, 1 + 3.9e-12}, {1, 4}};
        assertEquals(Optional.empty(), Covariance.fault(Covariance.symmetric(near)));
        double[][] beyond = {{4, 1 + 4.1e-12}, {1, 4}};
        assertTrue(Covariance.fault(Covariance.symmetric(beyond)).isPresent());
    }
}

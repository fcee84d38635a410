package kllab.math.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import kllab.math.matrix.Spectrum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultivariateNormalTest {
    private static final MultivariateNormal P = MultivariateNormal.of(new double[]{0.6, 0.3},
            Covariance.plane(1.3, 0.7, 0.6));

    @Test
    void densityIsTheProductOfAMarginalAndAConditional() {
        for (double x = -3; x <= 3; x += 0.37) {
            for (double y = -3; y <= 3; y += 0.41) {
                Normal given = Normal.of(0.3 + 0.6 * 0.7 / 1.3 * (x - 0.6), 0.7 * 0.8);
                double log = P.marginal(0).logDensity(x) + given.logDensity(y);
                assertEquals(log, P.logDensity(x, y), 1e-13);
                assertEquals(log, P.logDensity(new double[]{x, y}), 1e-13);
            }
        }
        assertEquals(P.logDensity(0.6, 0.3), P.logPeak());
        MultivariateNormal three = MultivariateNormal.diagonal(new double[]{1, 2, 3}, new double[]{0.5, 1, 2});
        assertEquals(Normal.of(1, 0.5).logDensity(0) + Normal.of(2, 1).logDensity(0) + Normal.of(3, 2).logDensity(0),
                three.logDensity(new double[3]), 1e-14);
    }

    @Test
    void saysItsMarginalsAndCorrelation() {
        assertEquals(Normal.of(0.6, 1.3), P.marginal(0));
        assertEquals(Normal.of(0.3, 0.7), P.marginal(1));
        assertEquals(0.6, P.covariance().correlation(0, 1), 1e-15);
        assertEquals(1, P.covariance().correlation(1, 1));
        assertEquals(1.3 * 0.8, P.covariance().conditionals().sigma(0), 1e-15);
        assertFalse(P.covariance().isDiagonal());
        assertTrue(P.covariance().withoutCorrelations().isDiagonal());
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 0", "2, 1, 30", "3, 0.1, 77", "1.5, 1.4, 120", "1, 1e-6, 45"})
    void axesAreThoseOfTheEllipseThatWasTurned(double large, double small, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double shared = cos * sin * (large * large - small * small);
        Spectrum axes = Covariance.of(new double[][]{
                {large * large * cos * cos + small * small * sin * sin, shared},
                {shared, large * large * sin * sin + small * small * cos * cos}}).axes();
        assertEquals(large, axes.root(0), 1e-14);
        // What rounding the entries does to the square of the smaller.
        assertEquals(small, axes.root(1), 1e-15 * large * large / small);
        assertEquals(1, Math.abs(axes.vector(0, 0) * cos + axes.vector(0, 1) * sin), 1e-12);
        assertEquals(1, Math.abs(axes.vector(1, 1) * cos - axes.vector(1, 0) * sin), 1e-12);
    }

    @Test
    void refusesWhatIsNoCovarianceAndSaysWhere() {
        assertFault(new CovarianceFault.WrongLength(2, 1, 2), "row 2 has 1 entries instead of 2",
                new double[][]{{1, 0}, {0}});
        assertFault(new CovarianceFault.NotFinite(1, 2, Double.NaN), "the entry (1, 2) is not finite: NaN",
                new double[][]{{1, Double.NaN}, {0, 1}});
        assertFault(new CovarianceFault.NotSymmetric(3, 1, 0.5, 0.25), "the entry (3, 1) is 0.5, but (1, 3) is 0.25",
                new double[][]{{1, 0, 0.25}, {0, 1, 0}, {0.5, 0, 1}});
        assertFault(new CovarianceFault.VarianceOutside(2, 1e101),
                "the variance (2, 2) is outside 1.0E-100 to 1.0E100: 1.0E101", new double[][]{{1, 0}, {0, 1e101}});
        assertFault(new CovarianceFault.NotPositiveDefinite(0),
                "it is not positive definite: its smallest eigenvalue is 0.0", new double[][]{{1, 1}, {1, 1}});
        assertFault(new CovarianceFault.NotPositiveDefinite(0),
                "it is not positive definite: its smallest eigenvalue is 0.0", new double[][]{{0, 0}, {0, 0}});
        assertFault(new CovarianceFault.NotPositiveDefinite(0),
                "it is not positive definite: its smallest eigenvalue is 0.0", new double[][]{{0}});
        assertEquals(Optional.empty(), Covariance.fault(new double[][]{{1, 0.5}, {0.5, 2}}));
    }

    private static void assertFault(CovarianceFault fault, String reason, double[][] rows) {
        assertEquals(Optional.of(fault), Covariance.fault(rows));
        assertEquals("no covariance: " + reason,
                assertThrows(IllegalArgumentException.class, () -> Covariance.of(rows)).getMessage());
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1, -1", "1, 0, -3, -3", "-2, 0, -3, -3", "4, 1e-3, 0, -2.4999998437500196e-7",
            "1, 1.0000000001, 1, -1.00000008274037e-10"})
    void saysTheNegativeEigenvalue(double a, double b, double c, double eigenvalue) {
        double[][] rows = {{a, b}, {b, c}};
        CovarianceFault.NotPositiveDefinite fault = (CovarianceFault.NotPositiveDefinite) Covariance.fault(rows)
                .orElseThrow();
        assertEquals(eigenvalue, fault.eigenvalue(), 4e-15);
    }

    @Test
    void refusesAMeanThatDoesNotFit() {
        assertEquals("a mean of 3 coordinates and a covariance of 2", assertThrows(IllegalArgumentException.class,
                () -> MultivariateNormal.of(new double[3], P.covariance())).getMessage());
        assertEquals("coordinate 2 of the mean must be at most 1.0E100 from 0: NaN",
                assertThrows(IllegalArgumentException.class, () -> P.withMean(0, Double.NaN)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> MultivariateNormal.of(new double[0], new double[0][0]));
    }

    @Test
    void isAValue() {
        double[] mean = {0.6, 0.3};
        double[][] rows = {{2, 0.5}, {0.5, 1}};
        MultivariateNormal p = MultivariateNormal.of(mean, rows);
        mean[0] = 9;
        rows[0][0] = 9;
        assertEquals(MultivariateNormal.of(new double[]{0.6, 0.3}, new double[][]{{2, 0.5}, {0.5, 1}}), p);
        assertEquals(MultivariateNormal.diagonal(new double[]{0, 1}, new double[]{1, 2}),
                MultivariateNormal.of(new double[]{-0.0, 1}, new double[][]{{1, -0.0}, {0.0, 4}}));
        assertEquals(p.hashCode(), p.withMean(0.6, 0.3).hashCode());
        MultivariateNormal elsewhere = p.withMean(0.3, 0.6);
        MultivariateNormal wider = p.withCovariance(Covariance.diagonal(3, 4));
        assertEquals(3, Set.of(p.hashCode(), elsewhere.hashCode(), wider.hashCode()).size());
        assertNotEquals(p.covariance().hashCode(), wider.covariance().hashCode());
        assertEquals("N([0.6, 0.3], [[2.0, 0.5], [0.5, 1.0]])", p.toString());
    }
}

package kllab.math.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import kllab.math.distribution.Normal;
import kllab.math.quadrature.GaussKronrod;
import org.junit.jupiter.api.Test;

class DivergenceVarianceTest {
    /** ∫ p (log(p/q) − KL)² by quadrature, with the logarithms of the densities and the mean by quadrature too. */
    @Test
    void closedFormAgreesWithQuadrature() {
        SplittableRandom random = new SplittableRandom(13);
        for (int i = 0; i < 500; i++) {
            Normal p = Normal.of(random.nextDouble(-5, 5), Math.exp(random.nextDouble(-3, 1.6)));
            Normal q = Normal.of(random.nextDouble(-5, 5), Math.exp(random.nextDouble(-3, 1.6)));
            DoubleUnaryOperator said = x -> p.logDensity(x) - q.logDensity(x);
            double mean = overDraws(p, said);
            double variance = overDraws(p, x -> Math.pow(said.applyAsDouble(x) - mean, 2));
            double root = DivergenceVariance.root(p, q);
            assertEquals(variance, root * root, 1e-9 * variance, () -> p + " " + q);
        }
    }

    private static double overDraws(Normal p, DoubleUnaryOperator f) {
        double[] places = {p.mu() - 12 * p.sigma(), p.mu() - 2 * p.sigma(), p.mu(), p.mu() + 2 * p.sigma(),
                p.mu() + 12 * p.sigma()};
        return GaussKronrod.PRECISE.integrate(x -> p.density(x) * f.applyAsDouble(x), places).value();
    }

    @Test
    void isTheTextbooksSumAndItsMirror() {
        Normal p = Normal.of(0.8, 0.7);
        // r = 0.7, δ = 0.8: ½·0.51² + 0.49·0.64
        assertEquals(Math.sqrt(0.5 * 0.51 * 0.51 + 0.49 * 0.64), DivergenceVariance.root(p, Normal.STANDARD), 1e-15);
        double r = 1 / 0.7;
        double delta = 0.8 / 0.7;
        assertEquals(Math.sqrt(0.5 * Math.pow(r * r - 1, 2) + r * r * delta * delta),
                DivergenceVariance.root(Normal.STANDARD, p), 1e-14);
    }

    @Test
    void keepsItsDigitsOfNearlyEqualDistributionsAndIsZeroOnlyOfEqualOnes() {
        double tiny = 0x1p-40;
        assertEquals(tiny, DivergenceVariance.root(Normal.of(tiny, 1), Normal.STANDARD));
        assertEquals(Math.sqrt(2) * tiny, DivergenceVariance.root(Normal.of(0, 1 + tiny), Normal.STANDARD),
                1e-11 * tiny);
        assertEquals(0, DivergenceVariance.root(Normal.of(3, 2), Normal.of(3, 2)));
    }

    @Test
    void isNeverNaNAndKeepsTheDigitsOfASpikeFarAway() {
        assertEquals(1e10, DivergenceVariance.root(Normal.of(1e30, 1e-20), Normal.STANDARD), 1e-5);
        List<Double> sizes = List.of(Double.MIN_VALUE, 1e-200, 1.0, 1e200, Double.MAX_VALUE);
        for (double mu : sizes) {
            for (double sigma1 : sizes) {
                for (double sigma2 : sizes) {
                    double root = DivergenceVariance.root(Normal.of(-mu, sigma1), Normal.of(mu, sigma2));
                    assertFalse(Double.isNaN(root) || root < 0, () -> mu + " " + sigma1 + " " + sigma2);
                }
            }
        }
    }
}

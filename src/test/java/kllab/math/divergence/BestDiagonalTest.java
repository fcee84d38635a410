package kllab.math.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.MultivariateNormal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestDiagonalTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-9, -1e-3, 0.1, -0.5, 0.6, 0.9, -0.99, 0.999999})
    void bothDirectionsCostTheSameInTwoDimensions(double correlation) {
        MultivariateNormal p = MultivariateKullbackLeiblerTest.plane(0.6, 0.3, 1.3, 0.7, correlation);
        // The covariance is rounded, and where ρ is nearly 1 that tells: measured against the correlation it has.
        double rho = p.covariance().correlation(0, 1);
        double cost = -0.5 * Math.log1p(-rho * rho);
        double tolerance = 1e-15 + 4e-16 * cost / (1 - rho * rho);
        assertEquals(cost, BestDiagonal.forward(p).cost(), tolerance);
        assertEquals(cost, BestDiagonal.reverse(p).cost(), tolerance);
        // The best variances are rounded, which costs the square of that.
        assertEquals(BestDiagonal.forward(p).cost(), BestDiagonal.reverse(p).cost(), 1e-15 * cost + 1e-31);
    }

    @Test
    void forwardKeepsTheMarginalsAndReverseTheConditionals() {
        MultivariateNormal p = MultivariateKullbackLeiblerTest.plane(0.6, 0.3, 1.3, 0.7, 0.6);
        MultivariateNormal forward = BestDiagonal.forward(p).q();
        assertEquals(p.marginal(0), forward.marginal(0));
        assertEquals(p.marginal(1), forward.marginal(1));
        assertEquals(0, forward.covariance().correlation(0, 1));
        MultivariateNormal reverse = BestDiagonal.reverse(p).q();
        assertEquals(1.3 * 0.8, reverse.covariance().sigma(0), 1e-15);
        assertEquals(0.7 * 0.8, reverse.covariance().sigma(1), 1e-15);
        assertEquals(p.mean(0), reverse.mean(0));
        // The picture of the design: both cost 0.2231.
        assertEquals(0.2231, BestDiagonal.forward(p).cost(), 5e-5);
    }

    /** Any other diagonal q is worse, however near; and reverse is nowhere wider than forward. */
    @Test
    void isAMinimumInEachDirection() {
        SplittableRandom random = new SplittableRandom(6);
        MultivariateKullbackLeiblerTest.forRandomPairs((p, ignored) -> {
            BestDiagonal forward = BestDiagonal.forward(p);
            BestDiagonal reverse = BestDiagonal.reverse(p);
            assertWorseNearby(random, forward, q -> MultivariateKullbackLeibler.of(p, q));
            assertWorseNearby(random, reverse, q -> MultivariateKullbackLeibler.of(q, p));
            for (int i = 0; i < p.dimension(); i++) {
                assertTrue(reverse.q().covariance().sigma(i) < forward.q().covariance().sigma(i));
            }
        });
    }

    private static void assertWorseNearby(SplittableRandom random, BestDiagonal best,
            ToDoubleFunction<MultivariateNormal> divergence) {
        assertEquals(best.cost(), divergence.applyAsDouble(best.q()));
        for (double step : new double[]{1e-4, 1e-2, 0.5}) {
            int order = best.q().dimension();
            double[] mean = new double[order];
            double[] sigmas = new double[order];
            for (int i = 0; i < order; i++) {
                double sigma = best.q().covariance().sigma(i);
                mean[i] = best.q().mean(i) + sigma * random.nextDouble(-step, step);
                sigmas[i] = sigma * (1 + random.nextDouble(-step, step));
            }
            double other = divergence.applyAsDouble(MultivariateNormal.diagonal(mean, sigmas));
            assertTrue(other > best.cost(), () -> other + " at " + step + " from " + best);
        }
    }

    /** What is left is the mutual information of the coordinates: ½ log det of the correlations, less than 0. */
    @Test
    void forwardCostsHalfTheLogarithmOfTheDeterminantOfTheCorrelations() {
        MultivariateKullbackLeiblerTest.forRandomPairs((p, ignored) -> {
            Covariance covariance = p.covariance();
            double logs = -covariance.factor().logDeterminant();
            for (int i = 0; i < p.dimension(); i++) {
                logs += 2 * Math.log(covariance.sigma(i));
            }
            assertEquals(0.5 * logs, BestDiagonal.forward(p).cost(), 1e-13);
        });
    }

    @Test
    void costsNothingWhereThereAreNoCorrelations() {
        MultivariateNormal p = MultivariateNormal.diagonal(new double[]{1, 2, 3}, new double[]{0.3, 2, 1.7});
        assertEquals(new BestDiagonal(p, 0), BestDiagonal.forward(p));
        assertEquals(new BestDiagonal(p, 0), BestDiagonal.reverse(p));
    }
}

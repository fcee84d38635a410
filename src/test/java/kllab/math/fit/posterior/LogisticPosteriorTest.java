package kllab.math.fit.posterior;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.distribution.Normal;
import kllab.math.fit.plane.PlaneDivergences;
import kllab.math.fit.plane.PlaneFamily;
import kllab.math.fit.plane.PlaneSearch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogisticPosteriorTest {
    private static List<LabelledPoint> points(Random random, int most, double spread) {
        List<LabelledPoint> points = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            double x = spread * random.nextGaussian();
            points.add(new LabelledPoint(x, random.nextDouble() < LogisticPosterior.share(1.3 * x)));
        }
        return points;
    }

    private static MultivariateNormal any(Random random) {
        return MultivariateNormal.of(new double[]{random.nextGaussian(), random.nextGaussian()},
                Covariance.plane(Math.exp(0.7 * random.nextGaussian()), Math.exp(0.7 * random.nextGaussian()),
                        1.6 * random.nextDouble() - 0.8));
    }

    /** The sums of 1, w₀, w₁ and their squares over a lattice that knows nothing of the posterior. */
    private static double[] sums(List<LabelledPoint> points) {
        double step = 0.025;
        double[] sums = new double[6];
        for (int i = -360; i <= 360; i++) {
            for (int j = -360; j <= 360; j++) {
                double w0 = i * step;
                double w1 = j * step;
                double density = Math.exp(-0.5 * (w0 * w0 + w1 * w1)) / (2 * Math.PI);
                for (LabelledPoint each : points) {
                    density /= 1 + Math.exp(each.isOne() ? -w0 - w1 * each.x() : w0 + w1 * each.x());
                }
                double[] of = {1, w0, w1, w0 * w0, w0 * w1, w1 * w1};
                for (int k = 0; k < of.length; k++) {
                    sums[k] += density * of[k] * step * step;
                }
            }
        }
        return sums;
    }

    @Test
    void evidenceAndMomentsAreThoseOfAFineLattice() {
        Random random = new Random(3);
        for (int i = 0; i < 12; i++) {
            List<LabelledPoint> points = points(random, 12, i % 3 == 0 ? 3 : 1.2);
            LogisticPosterior posterior = LogisticPosterior.of(points);
            double[] sums = sums(points);
            assertEquals(Math.log(sums[0]), posterior.logEvidence(), 1e-10, points::toString);
            MultivariateNormal moments = posterior.moments();
            assertEquals(sums[1] / sums[0], moments.mean(0), 1e-10);
            assertEquals(sums[2] / sums[0], moments.mean(1), 1e-10);
            assertEquals(sums[3] / sums[0] - moments.mean(0) * moments.mean(0), moments.covariance().entry(0, 0),
                    1e-9);
            assertEquals(sums[4] / sums[0] - moments.mean(0) * moments.mean(1), moments.covariance().entry(0, 1),
                    1e-9);
            assertEquals(sums[5] / sums[0] - moments.mean(1) * moments.mean(1), moments.covariance().entry(1, 1),
                    1e-9);
        }
    }

    /** Three computations that share nothing: a lattice, quadratures over lines, and an expectation over the plane. */
    @Test
    void boundAndDivergenceAddUpToTheEvidence() {
        Random random = new Random(4);
        for (int i = 0; i < 60; i++) {
            List<LabelledPoint> points = points(random, 12, i % 3 == 0 ? 4 : 1.5);
            LogisticPosterior posterior = LogisticPosterior.of(points);
            MultivariateNormal q = i % 4 == 0 ? PlaneFamily.DIAGONAL.forward(any(random)) : any(random);
            assertEquals(posterior.logEvidence(),
                    posterior.bound(q) + new PlaneDivergences(posterior, q).reverse(), 1e-9, () -> points + " " + q);
        }
    }

    @Test
    void withoutPointsThePosteriorIsThePrior() {
        LogisticPosterior prior = LogisticPosterior.of(List.of());
        MultivariateNormal standard = MultivariateNormal.diagonal(new double[]{0, 0}, new double[]{1, 1});
        assertEquals(0, prior.logEvidence());
        assertEquals(standard, prior.moments());
        assertEquals(Optional.of(standard), prior.normal());
        assertEquals(0, prior.negentropy());
        assertEquals(0, prior.bound(standard), 1e-14);
        assertEquals(standard.logDensity(0.3, -1.2), prior.logDensity(0.3, -1.2), 1e-14);
    }

    /** By symmetry each class of one point has probability ½, whatever the weights of the place are. */
    @Test
    void onePointHasTheEvidenceOfAHalf() {
        for (double x : new double[]{0, 0.5, -3, 40}) {
            for (boolean one : new boolean[]{false, true}) {
                assertEquals(-Math.log(2), LogisticPosterior.of(List.of(new LabelledPoint(x, one))).logEvidence(),
                        1e-12);
            }
        }
    }

    @Test
    void theEvidencesOfAllClassesOfTheSamePointsAddUpToOne() {
        double[] xs = {-2, -0.3, 0.4, 1.7};
        double total = 0;
        for (int classes = 0; classes < 16; classes++) {
            List<LabelledPoint> points = new ArrayList<>();
            for (int i = 0; i < xs.length; i++) {
                points.add(new LabelledPoint(xs[i], (classes >> i & 1) == 1));
            }
            total += Math.exp(LogisticPosterior.of(points).logEvidence());
        }
        assertEquals(1, total, 1e-12);
    }

    @Test
    void separableClassesHaveAProperPosterior() {
        List<LabelledPoint> points = List.of(new LabelledPoint(-10, false), new LabelledPoint(-9, false),
                new LabelledPoint(9, true), new LabelledPoint(10, true));
        LogisticPosterior posterior = LogisticPosterior.of(points);
        assertTrue(posterior.logEvidence() < 0 && posterior.moments().covariance().sigma(1) < 1);
        assertEquals(Math.log(sums(points)[0]), posterior.logEvidence(), 1e-9);
    }

    @Test
    void derivativesAreThoseOfDifferences() {
        Random random = new Random(6);
        LogisticPosterior posterior = LogisticPosterior.of(points(random, 12, 1.5));
        double[] by = new double[5];
        double h = 1e-5;
        for (int i = 0; i < 20; i++) {
            double x = random.nextGaussian();
            double y = random.nextGaussian();
            assertEquals(posterior.logDensity(x, y), posterior.logDensity(x, y, by), 1e-13);
            double[] up = new double[5];
            double[] down = new double[5];
            double across = posterior.logDensity(x + h, y, up) - posterior.logDensity(x - h, y, down);
            assertEquals(across / 2 / h, by[0], 1e-8);
            assertEquals((up[0] - down[0]) / 2 / h, by[2], 1e-8);
            assertEquals((up[1] - down[1]) / 2 / h, by[3], 1e-8);
            double along = posterior.logDensity(x, y + h, up) - posterior.logDensity(x, y - h, down);
            assertEquals(along / 2 / h, by[1], 1e-8);
            assertEquals((up[1] - down[1]) / 2 / h, by[4], 1e-8);
        }
    }

    /** No q nearby has a larger bound, which the search does not know. */
    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(PlaneFamily.class)
    void theBestQOfAFamilyHasTheLargestBound(PlaneFamily family) {
        Random random = new Random(7);
        for (int i = 0; i < 3; i++) {
            LogisticPosterior posterior = LogisticPosterior.of(points(random, 8, 1.5));
            List<PlaneSearch.Minimum> minima = new PlaneSearch(posterior, family).minima(List.of(), () -> true);
            assertEquals(1, minima.size());
            MultivariateNormal best = minima.getFirst().q();
            double bound = posterior.bound(best);
            assertEquals(posterior.logEvidence() - bound, minima.getFirst().value(), 1e-8);
            for (int k = 0; k < 40; k++) {
                double step = 0.03 * random.nextGaussian();
                MultivariateNormal other = family.forward(MultivariateNormal.of(
                        new double[]{best.mean(0) + 0.03 * random.nextGaussian(), best.mean(1) + step},
                        Covariance.plane(best.covariance().sigma(0) * Math.exp(0.03 * random.nextGaussian()),
                                best.covariance().sigma(1) * Math.exp(step),
                                Math.clamp(best.covariance().correlation(0, 1) + step, -0.99, 0.99))));
                assertTrue(posterior.bound(other) <= bound + 1e-12);
            }
        }
    }

    @Test
    void theLogitOfAPlaceIsNormal() {
        MultivariateNormal q = MultivariateNormal.of(new double[]{0.4, -1}, Covariance.plane(0.5, 2, -0.7));
        Normal logit = LogisticPosterior.logit(q, 1.5);
        assertEquals(0.4 - 1.5, logit.mu(), 1e-14);
        assertEquals(0.25 + 2 * 1.5 * -0.7 * 0.5 * 2 + 1.5 * 1.5 * 4, logit.sigma() * logit.sigma(), 1e-12);
    }

    @Test
    void aPointIsSomewhere() {
        assertThrows(IllegalArgumentException.class,
                () -> LogisticPosterior.of(List.of(new LabelledPoint(Double.NaN, true))));
    }
}

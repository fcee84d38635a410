package kllab.math.divergence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.matrix.Spectrum;
import org.junit.jupiter.api.Test;

class WhiteningTest {
    @Test
    void qBecomesTheStandardNormal() {
        MultivariateKullbackLeiblerTest.forRandomPairs((p, q) -> {
            double[] ones = new double[q.dimension()];
            Arrays.fill(ones, 1);
            assertEquals(MultivariateNormal.diagonal(new double[q.dimension()], ones), Whitening.of(q).image(q));
        });
    }

    @Test
    void divergenceStaysTheSame() {
        MultivariateKullbackLeiblerTest.forRandomPairs((p, q) -> {
            Whitening whitening = Whitening.of(q);
            double kl = MultivariateKullbackLeibler.of(p, q);
            assertEquals(kl, MultivariateKullbackLeibler.of(whitening.image(p), whitening.image(q)),
                    1e-13 * (kl + Math.sqrt(kl)));
        });
    }

    @Test
    void eigenvaluesAreWhatTraceAndDeterminantRead() {
        MultivariateKullbackLeiblerTest.forRandomPairs((p, q) -> {
            MultivariateTerms terms = MultivariateKullbackLeibler.terms(p, q);
            Spectrum eigenvalues = Whitening.of(q).eigenvalues(p);
            double trace = 0;
            double logs = 0;
            for (int i = 0; i < eigenvalues.order(); i++) {
                trace += eigenvalues.value(i);
                logs += Math.log(eigenvalues.value(i));
            }
            assertEquals(2 * terms.trace(), trace, 1e-13 * trace);
            assertEquals(-2 * terms.logDet(), logs, 1e-13 * (10 + Math.abs(logs)));
        });
    }

    @Test
    void theDivergencesOfTheDirectionsAddUpToTheWhole() {
        MultivariateKullbackLeiblerTest.forRandomPairs((p, q) -> {
            double sum = Whitening.of(q).directions(p).stream().mapToDouble(Whitening.Direction::divergence).sum();
            double kl = MultivariateKullbackLeibler.of(p, q);
            assertEquals(kl, sum, 1e-12 * (kl + Math.sqrt(kl)));
        });
    }

    @Test
    void theIntegrandInTheUnitsOfPIsThatOfThePlaneTimesTheRootOfTheDeterminant() {
        MultivariateNormal p = MultivariateNormal.of(new double[]{0.6, 0.3}, Covariance.plane(1.3, 0.7, 0.6));
        MultivariateNormal q = MultivariateNormal.of(new double[]{0, 0}, Covariance.plane(1, 1.2, -0.2));
        WhitenedNormal frame = WhitenedNormal.of(p, q);
        double unit = Math.exp(0.5 * p.covariance().factor().logDeterminant());
        for (double first = -3; first < 3; first += 0.7) {
            double[] x = Whitening.of(p).back(first, 1 - first);
            assertEquals(frame.integrand(x[0], x[1]) * unit, frame.standardIntegrand(first, 1 - first), 1e-14);
        }
    }

    @Test
    void pointsGoThereAndBackAndKeepTheirDistanceFromQ() {
        SplittableRandom random = new SplittableRandom(9);
        MultivariateKullbackLeiblerTest.forRandomPairs((p, q) -> {
            Whitening whitening = Whitening.of(q);
            double[] x = random.doubles(q.dimension(), -3, 3).toArray();
            double[] u = whitening.point(x);
            assertArrayEquals(x, whitening.back(u), 1e-12);
            double square = 0;
            for (double each : u) {
                square += each * each;
            }
            assertEquals(q.logDensity(x), q.logPeak() - 0.5 * square, 1e-12 * (1 + square));
        });
    }

    @Test
    void anEllipseOfPBecomesTheEllipseOfItsImage() {
        MultivariateNormal p = MultivariateKullbackLeiblerTest.plane(0.6, 0.3, 1.3, 0.7, 0.6);
        MultivariateNormal q = MultivariateKullbackLeiblerTest.plane(0, 0, 1, 1.2, -0.2);
        Whitening whitening = Whitening.of(q);
        MultivariateNormal image = whitening.image(p);
        for (int i = 0; i < 2; i++) {
            Spectrum axes = p.axes();
            double[] end = whitening.point(p.mean(0) + axes.root(i) * axes.vector(i, 0),
                    p.mean(1) + axes.root(i) * axes.vector(i, 1));
            assertEquals(image.logPeak() - 0.5, image.logDensity(end[0], end[1]), 1e-14);
        }
    }
}

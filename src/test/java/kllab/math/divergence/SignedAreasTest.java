package kllab.math.divergence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import kllab.math.distribution.Normal;
import kllab.math.quadrature.GaussKronrod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedAreasTest {
    /**
     * Values by mpmath: quadrature in 90 digits, over panels of one standard deviation, split at the crossings; the
     * last in closed form.
     */
    @ParameterizedTest
    @CsvSource({"0.75, 0.5, 0, 1, 0.69828022018084336472, -0.098883039620898055307",
            "0, 1, 0.75, 0.5, 2.2217090508056754268, -0.28985623136562073617",
            "0, 1, 3, 1, 4.5879203812878138858, -0.087920381287813885822",
            "0, 1, 0, 1.0009765625, 0.00047255780543754076135, -0.00047160568128154646979",
            "0.25, 1, 0.2500000000000001, 1, 4.4291490519813592828e-17, -4.4291490519813586666e-17",
            "1e6, 1e6, -1e6, 9.5367431640625e-07, 2.74877906944e+24, -1.5697729386523003573e-11",
            "-1e6, 9.5367431640625e-07, 1e6, 1e6, 29.178454169163193239, -1.294684822781899727e-14",
            "0, 1, 40, 1.5, 355.68324288588594216, -8.2816221407745942992e-58",
            "0, 1, 10, 1, 50.000000534616553383, -5.3461655338328149539e-7",
            "0, 2, 10, 0.125, 3324.7274238441820332, -0.000012566421814461894797",
            "1, 1, 3, 1.0000000000000002, 2.1666309411753716883, -0.1666309411753725765",
            "60, 1, 0, 1, 1800, -9.7917404045484071361e-198"})
    void agreeWithReferenceValues(double mu1, double sigma1, double mu2, double sigma2, double positive,
            double negative) {
        SignedAreas areas = SignedAreas.of(Normal.of(mu1, sigma1), Normal.of(mu2, sigma2));
        assertEquals(positive, areas.positive(), 1e-12 * positive);
        assertEquals(negative, areas.negative(), -1e-12 * negative);
    }

    @Test
    void addUpToTheDivergence() {
        SplittableRandom random = new SplittableRandom(22);
        for (int i = 0; i < 3000; i++) {
            double spread = i % 2 == 0 ? 1 : 14;
            Normal p = Normal.of(random.nextDouble(-5, 5), Math.exp(random.nextDouble(-spread, spread)));
            Normal q = Normal.of(random.nextDouble(-5, 5) * (i % 5 == 0 ? 2e5 : 1),
                    i % 3 == 0 ? p.sigma() : Math.exp(random.nextDouble(-spread, spread)));
            SignedAreas areas = SignedAreas.of(p, q);
            assertTrue(areas.positive() >= 0 && areas.negative() <= 0, () -> p + " " + q + " " + areas);
            assertEquals(KullbackLeibler.of(p, q), areas.positive() + areas.negative(), Math.ulp(areas.positive()));
        }
    }

    /** Both areas by quadrature of the integrand itself, so that neither relies on the sum. */
    @Test
    void agreeWithQuadratureOfTheIntegrand() {
        SplittableRandom random = new SplittableRandom(23);
        for (int i = 0; i < 1000; i++) {
            Normal p = Normal.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5));
            Normal q = Normal.of(random.nextDouble(-5, 5), i % 3 == 0 ? p.sigma() : random.nextDouble(0.05, 5));
            double from = p.mu() - 14 * p.sigma();
            double to = p.mu() + 14 * p.sigma();
            double[] points = DoubleStream.concat(Arrays.stream(SignedAreas.crossings(p, q)),
                    DoubleStream.of(p.mu() - 4 * p.sigma(), p.mu(), p.mu() + 4 * p.sigma(), from, to))
                    .map(x -> Math.clamp(x, from, to)).sorted().toArray();
            double positive = GaussKronrod.PRECISE
                    .integrate(x -> Math.max(0, KullbackLeibler.integrand(p, q, x)), points).value();
            double negative = new GaussKronrod(1e-15, 1e-13, 200)
                    .integrate(x -> Math.min(0, KullbackLeibler.integrand(p, q, x)), points).value();
            SignedAreas areas = SignedAreas.of(p, q);
            assertEquals(positive, areas.positive(), 1e-12 * Math.max(1, positive), () -> p + " " + q);
            assertEquals(negative, areas.negative(), 1e-12 * Math.max(1, positive), () -> p + " " + q);
        }
    }

    @Test
    void crossingsAreWhereTheDensitiesAreEqual() {
        SplittableRandom random = new SplittableRandom(24);
        for (int i = 0; i < 3000; i++) {
            Normal p = Normal.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5));
            Normal q = Normal.of(random.nextDouble(-5, 5),
                    i % 3 == 0 ? p.sigma() * (1 + random.nextInt(-3, 4) * 0x1p-50) : random.nextDouble(0.05, 5));
            double[] crossings = SignedAreas.crossings(p, q);
            assertEquals(p.sigma() == q.sigma() ? 1 : 2, crossings.length);
            assertArrayEquals(crossings, SignedAreas.crossings(q, p));
            for (double x : crossings) {
                double size = Math.abs(p.logDensity(x));
                assertEquals(p.logDensity(x), q.logDensity(x), 2e-13 * (1 + size), () -> p + " " + q + " at " + x);
            }
        }
    }

    @Test
    void crossingsAreNoneOneOrTwo() {
        assertArrayEquals(new double[0], SignedAreas.crossings(Normal.STANDARD, Normal.of(-0.0, 1)));
        assertArrayEquals(new double[]{1}, SignedAreas.crossings(Normal.STANDARD, Normal.of(2, 1)), 1e-15);
        assertArrayEquals(new double[]{0.15614093571657545, 1.8438590642834245},
                SignedAreas.crossings(Normal.of(0.75, 0.5), Normal.STANDARD), 4e-16);
        assertArrayEquals(new double[]{-9007199254740991.0, 2},
                SignedAreas.crossings(Normal.of(1, 1), Normal.of(3, Math.nextUp(1.0))), 4e-16 * 9e15);
        assertEquals(2, SignedAreas.crossings(Normal.of(1, 1), Normal.of(3, Math.nextUp(1.0)))[1], 1e-15);
    }

    @Test
    void areZeroForEqualDistributions() {
        assertEquals(new SignedAreas(0, 0), SignedAreas.of(Normal.of(3, 2), Normal.of(3, 2)));
    }

    @Test
    void positiveIsInfiniteWhereTheDivergenceIs() {
        assertEquals(Double.POSITIVE_INFINITY,
                SignedAreas.of(Normal.of(1e300, 1), Normal.of(0, 1e-300)).positive());
        assertEquals(Double.POSITIVE_INFINITY, SignedAreas.of(Normal.of(0, 1e200), Normal.STANDARD).positive());
        assertEquals(new SignedAreas(Double.POSITIVE_INFINITY, 0),
                SignedAreas.of(Normal.of(0, 1e200), Normal.of(0, 1e-200)));
    }

    @Test
    void areNeverNaN() {
        double[] mus = {-Double.MAX_VALUE, -1, 0, 1e-300, 1e154};
        double[] sigmas = {Double.MIN_VALUE, 1e-154, 1, 1e6, 1e200, Double.MAX_VALUE};
        for (double mu1 : mus) {
            for (double sigma1 : sigmas) {
                for (double mu2 : mus) {
                    for (double sigma2 : sigmas) {
                        Normal p = Normal.of(mu1, sigma1);
                        Normal q = Normal.of(mu2, sigma2);
                        SignedAreas areas = SignedAreas.of(p, q);
                        assertTrue(areas.positive() >= 0 && areas.negative() <= 0, () -> p + " " + q + " " + areas);
                        assertTrue(areas.negative() > -1, () -> p + " " + q + " " + areas);
                        assertTrue(SignedAreas.crossings(p, q).length <= 2);
                        double js = JensenShannon.of(p, q);
                        assertTrue(js >= 0 && js <= Math.log(2), () -> p + " " + q + " " + js);
                    }
                }
            }
        }
    }

    @Test
    void copeWithAllParametersThatMayBeTyped() {
        double[] mus = {-1e6, -1, 0, 1e-6, 1e6};
        double[] sigmas = {1e-6, 0.999999999999, 1, 1e3, 1e6};
        for (double mu1 : mus) {
            for (double sigma1 : sigmas) {
                for (double mu2 : mus) {
                    for (double sigma2 : sigmas) {
                        Normal p = Normal.of(mu1, sigma1);
                        Normal q = Normal.of(mu2, sigma2);
                        SignedAreas areas = SignedAreas.of(p, q);
                        double kl = KullbackLeibler.of(p, q);
                        assertTrue(areas.negative() <= 0 && areas.negative() >= -1, () -> p + " " + q + " " + areas);
                        assertEquals(kl, areas.positive() + areas.negative(), Math.ulp(areas.positive()));
                        double js = JensenShannon.of(p, q);
                        assertTrue(js >= 0 && js <= Math.log(2), () -> p + " " + q + " " + js);
                    }
                }
            }
        }
    }
}

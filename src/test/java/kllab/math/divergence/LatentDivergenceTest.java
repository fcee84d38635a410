package kllab.math.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kllab.math.distribution.LatentDimension;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.distribution.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatentDivergenceTest {
    /** By mpmath in 60 digits. */
    @ParameterizedTest
    @CsvSource({"0.5, -1.25, 0.39325239843009505016", "0, 1e-09, 2.5000000008333336449e-19",
            "0, -1e-05, 2.4999916666875003673e-11", "0, 0.01, 0.000025083542084028772129",
            "0, -0.3, 0.020409110340858931595", "0, 0.999, 0.3582824526592833429", "0, -0.999, 0.18362375230683146032",
            "0, 1.0, 0.35914091422952261768", "0, -1.0, 0.1839397205857211608", "0, 3.5, 14.307725979346156875",
            "0, -30.0, 14.500000000000046788", "0, 700.0, 5.0711602736750225473e+303",
            "1e-08, 1e-08, 7.500000008333333668e-17", "1000000.0, -700.0, 500000000349.5",
            "0, 0.5, 0.074360635350064073424"})
    void agreesWithReferenceValues(double mu, double logVariance, double truth) {
        assertEquals(truth, LatentDivergence.of(new LatentDimension(mu, logVariance)), 5e-16 * truth);
    }

    @Test
    void isTheDivergenceOfTheDiagonalNormalFromTheStandardOne() {
        SplittableRandom random = new SplittableRandom(3);
        List<LatentDimension> dimensions = new ArrayList<>();
        double[] mean = new double[64];
        double[] sigmas = new double[64];
        double[] ones = new double[64];
        for (int i = 0; i < 64; i++) {
            LatentDimension dimension = new LatentDimension(random.nextDouble(-3, 3), random.nextDouble(-6, 3));
            dimensions.add(dimension);
            mean[i] = dimension.mu();
            sigmas[i] = dimension.sigma();
            ones[i] = 1;
            assertEquals(KullbackLeibler.of(Normal.of(mean[i], sigmas[i]), Normal.STANDARD),
                    LatentDivergence.of(dimension), 1e-14);
            assertEquals(dimension.logVariance(), LatentDimension.ofSigma(0, sigmas[i]).logVariance(), 1e-15);
        }
        LatentDivergence divergence = LatentDivergence.of(dimensions);
        assertEquals(MultivariateKullbackLeibler.of(MultivariateNormal.diagonal(mean, sigmas),
                MultivariateNormal.diagonal(new double[64], ones)), divergence.sum(), 1e-12);
        assertEquals(divergence.sum(), 64 * divergence.mean(), 1e-12);
        assertEquals(divergence.sum(),
                divergence.perDimension().stream().mapToDouble(Double::doubleValue).sum(), 1e-12);
    }

    @Test
    void isZeroForTheStandardNormalOnlyAndNeverNaN() {
        assertEquals(0, LatentDivergence.of(LatentDimension.STANDARD));
        double[] values = {-Double.MAX_VALUE, -1e300, -750, -1, -1e-200, 0, 1e-300, 1e-9, 1, 709, 750,
                Double.MAX_VALUE};
        for (double mu : values) {
            for (double logVariance : values) {
                LatentDimension dimension = new LatentDimension(mu, logVariance);
                double kl = LatentDivergence.of(dimension);
                assertTrue(dimension.isStandard() ? kl == 0 : kl > 0, () -> dimension + " " + kl);
            }
        }
        assertEquals(5e299, LatentDivergence.of(new LatentDimension(0, -1e300)));
        assertEquals(Double.POSITIVE_INFINITY, LatentDivergence.of(new LatentDimension(0, 750)));
    }

    @Test
    void refusesNoDimensions() {
        assertEquals("there must be at least one dimension",
                assertThrows(IllegalArgumentException.class, () -> LatentDivergence.of(List.of())).getMessage());
        assertEquals("logVariance must be finite: NaN",
                assertThrows(IllegalArgumentException.class, () -> new LatentDimension(0, Double.NaN)).getMessage());
    }
}

package kllab.math.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.DoubleUnaryOperator;
import kllab.math.distribution.Normal;
import kllab.math.quadrature.GaussKronrod;
import kllab.math.quadrature.Integral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KullbackLeiblerTest {
    private static final int PAIRS = 2000;

    /** Pairs over the range of the sliders, every fourth with a spread in common, every fourth nearly equal. */
    private static void forRandomPairs(BiConsumer<Normal, Normal> check) {
        SplittableRandom random = new SplittableRandom(1951);
        for (int i = 0; i < PAIRS; i++) {
            Normal p = Normal.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5));
            Normal q = Normal.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5));
            double step = Math.exp(random.nextDouble(-30, 0));
            check.accept(p, switch (i % 4) {
                case 0 -> q.withSigma(p.sigma());
                case 1 -> Normal.of(p.mu() + step, p.sigma() * (1 + step));
                default -> q;
            });
        }
    }

    private static void forExtremePairs(BiConsumer<Normal, Normal> check) {
        double[] mus = {-Double.MAX_VALUE, -1e300, -1e6, -1, 0, Double.MIN_VALUE, 1e-300, 1, 1e154, Double.MAX_VALUE};
        double[] sigmas = {Double.MIN_VALUE, 1e-310, Double.MIN_NORMAL, 1e-154, 1e-6, 1, Math.nextUp(1.0), 1e6, 1e154,
                Double.MAX_VALUE};
        for (double mu1 : mus) {
            for (double sigma1 : sigmas) {
                for (double mu2 : mus) {
                    for (double sigma2 : sigmas) {
                        check.accept(Normal.of(mu1, sigma1), Normal.of(mu2, sigma2));
                    }
                }
            }
        }
    }

    @Test
    void isZeroOnlyForEqualDistributions() {
        BiConsumer<Normal, Normal> check = (p, q) -> {
            double kl = KullbackLeibler.of(p, q);
            assertTrue(p.equals(q) ? kl == 0 : kl > 0, () -> p + " " + q + " " + kl);
        };
        forRandomPairs(check);
        forRandomPairs((p, q) -> check.accept(p, p));
        forExtremePairs(check);
        check.accept(Normal.STANDARD, Normal.of(0, Math.nextUp(1.0)));
        check.accept(Normal.of(1, 3), Normal.of(Math.nextUp(1.0), 3));
        assertEquals(Double.MIN_VALUE, KullbackLeibler.of(Normal.of(1e-200, 1), Normal.of(0, 1)));
        assertEquals(0, KullbackLeibler.of(Normal.of(-0.0, 1), Normal.of(0, 1)));
    }

    @Test
    void isFiniteAsLongAsTheTrueValueIs() {
        assertEquals(0.5e300, KullbackLeibler.of(Normal.of(1e300, 1e150), Normal.of(0, 1e150)), 1e285);
        assertEquals(0.5 * 1.8e154 * 1.8e154, KullbackLeibler.of(Normal.of(1.8e154, 1), Normal.STANDARD), 1e293);
        assertEquals(2, KullbackLeibler.of(Normal.of(-1e308, 1e308), Normal.of(1e308, 1e308)), 1e-15);
        assertEquals(0.3181471805599453,
                KullbackLeibler.of(Normal.of(0, 2 * Double.MIN_VALUE), Normal.of(0, 4 * Double.MIN_VALUE)), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, KullbackLeibler.of(Normal.of(1e300, 1), Normal.of(0, 1e-300)));
        assertEquals(Double.POSITIVE_INFINITY, KullbackLeibler.of(Normal.of(0, 2e154), Normal.of(0, 1)));
    }

    @Test
    void doesNotChangeUnderShiftAndScale() {
        forRandomPairs((p, q) -> {
            double kl = KullbackLeibler.of(p, q);
            // Powers of two shift and scale without rounding; other factors would change the distributions themselves.
            assertEquals(kl, KullbackLeibler.of(scaled(p, 0x1p-600), scaled(q, 0x1p-600)));
            assertEquals(kl, KullbackLeibler.of(scaled(p, 0x1p500), scaled(q, 0x1p500)));
            assertEquals(kl, KullbackLeibler.of(scaled(p, -1), scaled(q, -1)));
            Normal rounded = p.withMu(Math.rint(p.mu() * 1024) / 1024);
            Normal other = q.withMu(Math.rint(q.mu() * 1024) / 1024);
            assertEquals(KullbackLeibler.of(rounded, other), KullbackLeibler
                    .of(rounded.withMu(rounded.mu() + 4096), other.withMu(other.mu() + 4096)));
        });
    }

    private static Normal scaled(Normal normal, double factor) {
        return Normal.of(normal.mu() * factor, normal.sigma() * Math.abs(factor));
    }

    @Test
    void theIntegrandThatIsNeverNegativeHasTheSameAreaAndIsZeroOnlyWhereTheDensitiesAreEqual() {
        forRandomPairs((p, q) -> {
            double kl = KullbackLeibler.of(p, q);
            double from = Math.min(p.mu() - 12 * p.sigma(), q.mu() - 12 * q.sigma());
            double to = Math.max(p.mu() + 12 * p.sigma(), q.mu() + 12 * q.sigma());
            Integral integral = new GaussKronrod(1e-12, 1e-12, 400).integrate(x -> {
                double height = KullbackLeibler.nonNegativeIntegrand(p, q, x);
                assertTrue(height >= 0, () -> p + " " + q + " at " + x + ": " + height);
                return height;
            }, from, Math.min(p.mu(), q.mu()), Math.max(p.mu(), q.mu()), to);
            assertEquals(kl, integral.value(), 1e-10 * Math.max(1, kl), () -> p + " " + q);
        });
    }

    @Test
    void theIntegrandThatIsNeverNegativeIsTheOtherLessPAndMoreQ() {
        forRandomPairs((p, q) -> {
            for (double z = -4; z <= 4; z += 0.5) {
                double x = p.mu() + z * p.sigma();
                double plain = KullbackLeibler.integrand(p, q, x);
                double expected = plain - p.density(x) + q.density(x);
                assertEquals(expected, KullbackLeibler.nonNegativeIntegrand(p, q, x),
                        1e-13 * (Math.abs(plain) + p.density(x) + q.density(x)), () -> p + " " + q + " at " + x);
                assertEquals(p.logDensity(x) - q.logDensity(x), KullbackLeibler.logRatio(p, q, x),
                        1e-12 * (1 + Math.abs(p.logDensity(x)) + Math.abs(q.logDensity(x))));
            }
        });
        assertEquals(Normal.STANDARD.density(5), KullbackLeibler.nonNegativeIntegrand(Normal.of(-90, 1),
                Normal.STANDARD, 5), "p underflows");
        assertEquals(0, KullbackLeibler.nonNegativeIntegrand(Normal.STANDARD, Normal.STANDARD, 1));
    }

    @Test
    void agreesWithQuadrature() {
        forRandomPairs((p, q) -> {
            double kl = KullbackLeibler.of(p, q);
            double width = 12 * p.sigma();
            Integral integral = new GaussKronrod(1e-12, 1e-12, 200).integrate(
                    x -> KullbackLeibler.integrand(p, q, x), p.mu() - width, p.mu(), p.mu() + width);
            assertTrue(integral.converged());
            assertEquals(kl, integral.value(), 1e-12 * Math.max(1, kl), () -> p + " " + q);
        });
    }

    @Test
    void termsAddUpToTheDivergenceWhereNothingCancels() {
        NormalTerms terms = KullbackLeibler.terms(Normal.of(0.8, 0.7), Normal.STANDARD);
        assertEquals(Math.log(1 / 0.7), terms.logRatio(), 1e-16);
        assertEquals(0.245, terms.varianceRatio(), 1e-16);
        assertEquals(0.32, terms.meanShift(), 1e-16);
        assertEquals(-0.5, terms.half());
        forRandomPairs((p, q) -> {
            double kl = KullbackLeibler.of(p, q);
            assertEquals(kl, KullbackLeibler.terms(p, q).sum(), 4e-15 * (1 + kl));
        });
        assertEquals(608 * Math.log(10), KullbackLeibler.terms(Normal.of(0, 1e-304), Normal.of(0, 1e304)).logRatio(),
                1e-12);
    }

    @Test
    void crossEntropyIsEntropyPlusDivergence() {
        forRandomPairs((p, q) -> {
            double kl = KullbackLeibler.of(p, q);
            assertEquals(p.entropy() + kl, KullbackLeibler.crossEntropy(p, q), 1e-14 * (1 + kl));
        });
    }

    @Test
    void gradientAgreesWithCentralDifferences() {
        forRandomPairs((p, q) -> {
            NormalGradient gradient = KullbackLeibler.gradient(p, q);
            assertSlope(gradient.mu1(), p.mu(), p.sigma(), x -> KullbackLeibler.of(p.withMu(x), q));
            assertSlope(gradient.sigma1(), p.sigma(), p.sigma(), x -> KullbackLeibler.of(p.withSigma(x), q));
            assertSlope(gradient.mu2(), q.mu(), q.sigma(), x -> KullbackLeibler.of(p, q.withMu(x)));
            assertSlope(gradient.sigma2(), q.sigma(), q.sigma(), x -> KullbackLeibler.of(p, q.withSigma(x)));
        });
    }

    private static void assertSlope(double slope, double at, double unit, DoubleUnaryOperator f) {
        double step = 1e-5 * unit;
        double right = at + step;
        double left = at - step;
        double difference = (f.applyAsDouble(right) - f.applyAsDouble(left)) / (right - left);
        double size = (1 + f.applyAsDouble(at)) / unit;
        assertEquals(slope, difference, 1e-8 * size);
    }

    @Test
    void gradientOfNearlyEqualDistributionsKeepsItsDigits() {
        double u = 0x1p-50;
        NormalGradient gradient = KullbackLeibler.gradient(Normal.of(u, 1 + u), Normal.STANDARD);
        assertEquals(u, gradient.mu1());
        assertEquals(2 * u, gradient.sigma1(), 1e-14 * u);
        assertEquals(-u, gradient.mu2());
        assertEquals(-2 * u, gradient.sigma2(), 1e-14 * u);
        assertEquals(new NormalGradient(0, 0, 0, 0), KullbackLeibler.gradient(Normal.STANDARD, Normal.STANDARD));
    }

    @Test
    void gradientIsFiniteWhereTheDifferenceOfTheMeansOverflows() {
        NormalGradient gradient = KullbackLeibler.gradient(Normal.of(-1.5e308, 1e308), Normal.of(1.5e308, 1e308));
        assertEquals(-3e-308, gradient.mu1(), 20 * Double.MIN_VALUE);
        assertEquals(-9e-308, gradient.sigma2(), 20 * Double.MIN_VALUE);
    }

    @Test
    void nothingIsNaNAtTheExtremes() {
        forExtremePairs((p, q) -> {
            NormalGradient gradient = KullbackLeibler.gradient(p, q);
            NormalTerms terms = KullbackLeibler.terms(p, q);
            double[] values = {gradient.mu1(), gradient.sigma1(), gradient.mu2(), gradient.sigma2(), terms.logRatio(),
                    terms.varianceRatio(), terms.meanShift(), KullbackLeibler.crossEntropy(p, q)};
            for (double value : values) {
                assertFalse(Double.isNaN(value), () -> p + " " + q + " " + gradient + " " + terms);
            }
            for (double x : new double[]{Double.NEGATIVE_INFINITY, -1e200, p.mu(), q.mu(), p.mu() + p.sigma(), 1e-9,
                    Double.MAX_VALUE, Double.POSITIVE_INFINITY}) {
                double integrand = KullbackLeibler.integrand(p, q, x);
                assertFalse(Double.isNaN(integrand), () -> p + " " + q + " at " + x);
            }
        });
    }

    @Test
    void integrandIsZeroWhereThereIsNoMass() {
        Normal narrow = Normal.of(0, 0.1);
        assertEquals(0, KullbackLeibler.integrand(narrow, Normal.STANDARD, 100));
        assertEquals(0, KullbackLeibler.integrand(narrow, Normal.STANDARD, Double.NEGATIVE_INFINITY));
        assertEquals(0, KullbackLeibler.integrand(narrow, narrow, 0.05));
    }

    @Test
    void integrandKeepsItsDigitsWhereTheDensitiesAreNearlyEqual() {
        double u = 0x1p-45;
        Normal p = Normal.of(u, 1);
        // log(p/q) = δ(x − δ/2) for a shift by δ.
        assertEquals(p.density(2) * u * (2 - u / 2), KullbackLeibler.integrand(p, Normal.STANDARD, 2), 1e-14 * u);
        assertEquals(p.density(2) * -u * (2 - u / 2), Math.exp(p.logDensity(2) - Normal.STANDARD.logDensity(2))
                * KullbackLeibler.integrand(Normal.STANDARD, p, 2), 1e-14 * u);
    }

    /** By mpmath in 60 digits; the quotient of the third pair is no normal double. */
    @ParameterizedTest
    @CsvSource({"1e-300, 1e300, 1381.5510557964274104", "1e300, 1e-300, -1381.5510557964274104",
            "3e-200, 1e123, 742.63637274840864624", "1, 1, 0"})
    void theLogarithmOfTheSpreadsIsFiniteHoweverDifferentTheyAre(double sigma1, double sigma2, double logRatio) {
        assertEquals(logRatio, KullbackLeibler.terms(Normal.of(0, sigma1), Normal.of(0, sigma2)).logRatio(),
                Math.ulp(logRatio));
    }

    @Test
    void integrandIsInfiniteWhereTheOtherIsFartherAwayThanDoublesCanSay() {
        assertEquals(Double.POSITIVE_INFINITY,
                KullbackLeibler.integrand(Normal.of(0, 1e10), Normal.of(0, 1e-300), 1e10));
    }

    @Test
    void ofTheSameSpreadTheOneFurtherLeftCountsAsNarrower() {
        Normal left = Normal.of(-1, 2);
        Normal right = Normal.of(1, 2);
        assertEquals(left, LogRatio.of(left, right).narrow());
        assertEquals(LogRatio.of(left, right), LogRatio.of(right, left));
    }
}

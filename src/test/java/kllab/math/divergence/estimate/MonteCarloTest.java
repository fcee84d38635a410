package kllab.math.divergence.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalQuantile;
import kllab.math.divergence.KullbackLeibler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MonteCarloTest {
    private static final Normal P = Normal.of(0.8, 0.7);
    private static final Normal Q = Normal.STANDARD;

    /** The first numbers of java.util.SplittableRandom, which is the same generator, and of the paper's own code. */
    @Test
    void generatorIsSplitMix64() {
        long gamma = 0x9e3779b97f4a7c15L;
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 1; i <= 100; i++) {
            assertEquals(random.nextLong(), DrawSequence.bits(7 + i * gamma));
        }
        assertEquals(0xe220a8397b1dcdafL, DrawSequence.bits(gamma));
    }

    /** Bits that were written down: they must be these on every machine. */
    @Test
    void sameSeedGivesTheSameNumbersOnEveryMachine() {
        MonteCarlo run = MonteCarlo.of(P, Q, 7).advance(10_000);
        assertEquals(0.4245407210695837, run.estimate(Estimator.K1).mean());
        assertEquals(0.3085614842355263, run.estimate(Estimator.K2).mean());
        assertEquals(0.4142233142537192, run.estimate(Estimator.K3).mean());
        assertEquals(0.039006665294792645, run.estimate(Estimator.K3).standardError());
        assertEquals(0.6216730471345726, run.latest(1).getFirst().x());
        assertEquals(0.517464140748108, run.latest(1).getFirst().logRatio());
    }

    @Test
    void doesNotDependOnTheStepsItWasReachedBy() {
        MonteCarlo atOnce = MonteCarlo.of(P, Q, -3).advance(2345);
        MonteCarlo inSteps = MonteCarlo.of(P, Q, -3);
        for (int i = 0; i < 2345; i += 7) {
            inSteps = inSteps.advance(7);
        }
        assertEquals(atOnce.moment(), inSteps.moment());
        assertEquals(atOnce.latest(20), inSteps.latest(20));
    }

    @Test
    void otherSeedsGiveOtherNumbers() {
        List<Double> one = logRatios(1);
        List<Double> two = logRatios(2);
        assertTrue(one.stream().noneMatch(two::contains), () -> one + " " + two);
    }

    @ParameterizedTest
    @EnumSource
    void meansAreWithinFiveStandardErrorsOfTheirExpectations(Estimator estimator) {
        SplittableRandom random = new SplittableRandom(41);
        for (int i = 0; i < 50; i++) {
            Normal p = Normal.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5));
            // k3 has a finite fourth moment only for a q so narrow; of a wider one its error is no measure.
            Normal q = Normal.of(p.mu() + p.sigma() * random.nextDouble(-1, 1),
                    p.sigma() * random.nextDouble(0.5, estimator == Estimator.K3 ? 1.1 : 2));
            MonteCarlo.Estimate estimate = MonteCarlo.of(p, q, i).advance(20_000).estimate(estimator);
            double away = (estimate.mean() - estimator.expectation(p, q)) / estimate.standardError();
            assertTrue(Math.abs(away) < 5, () -> p + " " + q + " " + estimate + " off by " + away);
        }
    }

    /** The spread itself: log(p/q) has the variance 2a² + b² = 2·E[k2] − KL². */
    @Test
    void standardErrorIsTheSpreadOverTheRootOfTheCount() {
        MonteCarlo run = MonteCarlo.of(P, Q, 3).advance(100_000);
        double kl = KullbackLeibler.of(P, Q);
        double variance = 2 * Estimator.K2.expectation(P, Q) - kl * kl;
        assertEquals(Math.sqrt(variance / 100_000), run.estimate(Estimator.K1).standardError(), 2e-5);
    }

    @ParameterizedTest
    @EnumSource
    void meanAndStandardErrorAreThoseOfItsDraws(Estimator estimator) {
        for (int count : new int[]{2, 3, 500}) {
            MonteCarlo run = MonteCarlo.of(P, Q, 3).advance(count);
            double[] values = run.latest(count).stream().mapToDouble(draw -> estimator.of(draw.logRatio())).toArray();
            double mean = Arrays.stream(values).sum() / count;
            double squares = Arrays.stream(values).map(each -> (each - mean) * (each - mean)).sum();
            assertEquals(mean, run.estimate(estimator).mean(), 1e-14);
            assertEquals(Math.sqrt(squares / (count * (count - 1.0))), run.estimate(estimator).standardError(), 1e-14);
        }
    }

    @Test
    void noMoreDrawsAreNoChangeAndFewerAreRefused() {
        MonteCarlo run = MonteCarlo.of(P, Q, 3).advance(120);
        assertEquals(120, run.count());
        assertEquals(120, run.advance(0).count());
        assertEquals(run.moment(), run.advance(0).moment());
        assertEquals("more must not be negative: -1",
                assertThrows(IllegalArgumentException.class, () -> run.advance(-1)).getMessage());
    }

    @Test
    void k1MayBeNegativeButTheOthersNever() {
        List<MonteCarlo.Draw> draws = MonteCarlo.of(P, Q, 5).advance(1000).latest(1000);
        assertTrue(draws.stream().anyMatch(each -> Estimator.K1.of(each.logRatio()) < 0));
        for (Estimator each : List.of(Estimator.K2, Estimator.K3)) {
            assertTrue(draws.stream().allMatch(draw -> each.of(draw.logRatio()) >= 0));
        }
    }

    /** By mpmath in 50 digits. */
    @ParameterizedTest
    @CsvSource({"1e-150, 5e-301",
            "1e-09, 4.9999999983333339566e-19",
            "-1e-09, 5.0000000016666672899e-19",
            "0.01, 0.000049833749168053575977",
            "-0.015, 0.00011306461571897926845",
            "0.0157, 0.00012260254146000830584", "0.015624, 0.000121421502337659789369",
            "-0.015624, 0.0001226928394850344693578",
            "-0.02, 0.00020134002675581016855",
            "0.5, 0.1065306597126334236",
            "-0.5, 0.14872127070012814685",
            "1, 0.3678794411714423216",
            "-3, 16.085536923187667741",
            "40, 39.000000000000000004",
            "-40, 235385266837019944.41",
            "800.0, 799.0",
            "-700, 1.0142320547350045095e+304"})
    void excessHasNoCancellation(double logRatio, double truth) {
        assertEquals(truth, Estimator.K3.of(logRatio), (Math.abs(logRatio) < 0x1p-6 ? 3e-16 : 1e-14) * truth);
    }

    private static List<Double> logRatios(long seed) {
        return MonteCarlo.of(P, Q, seed).advance(1000).latest(1000).stream().map(MonteCarlo.Draw::logRatio).toList();
    }

    /** By mpmath in 50 digits; the rows lie in all three parts of the algorithm. */
    @ParameterizedTest
    @CsvSource({"1.1000000000000001e-15, -7.9295169121218081537",
            "1.1102230246251565e-16, -8.2095361516013868556",
            "1e-08, -5.6120012441747887279",
            "0.01, -2.3263478740408410931",
            "0.074, -1.4466320671589785099",
            "0.0751, -1.4388253927525399824",
            "0.3, -0.52440051270804081597",
            "0.4999, -0.00025066283008800749239",
            "0.75, 0.6744897501960817432",
            "0.925, 1.4395314709384562291",
            "0.93, 1.475791028179171099",
            "0.999, 3.0902323061678132778",
            "0.9999999999990905, 7.0477002566644087254",
            "1e-300, -37.047096299361199237"})
    void quantileAgreesWithReferenceValues(double u, double truth) {
        assertEquals(truth, NormalQuantile.of(u), 1e-15 * Math.abs(truth));
    }

    /** Bits that were written down, where one part of the algorithm ends and the next begins. */
    @Test
    void quantileIsTheSameDoubleOnEveryMachineAtTheJointsToo() {
        assertEquals(-1.4395314709384557, NormalQuantile.of(0.075));
        assertEquals(-6.6579046435011024, NormalQuantile.of(1.388794386496402e-11));
    }

    @Test
    void quantileOfTheEndsIsInfinite() {
        assertEquals(Double.NEGATIVE_INFINITY, NormalQuantile.of(0));
        assertEquals(Double.POSITIVE_INFINITY, NormalQuantile.of(1));
        assertTrue(Double.isNaN(NormalQuantile.of(-0.1)) && Double.isNaN(NormalQuantile.of(Double.NaN)));
    }

    @Test
    void latestDrawsAreTheLastInOrder() {
        MonteCarlo run = MonteCarlo.of(P, Q, 7).advance(10);
        assertEquals(List.of(9L, 10L), run.latest(2).stream().map(MonteCarlo.Draw::number).toList());
        assertEquals(10, run.latest(100).size());
        MonteCarlo.Draw draw = run.latest(1).getFirst();
        assertEquals(P.logDensity(draw.x()) - Q.logDensity(draw.x()), draw.logRatio(), 1e-14);
    }

    @Test
    void nothingIsKnownBeforeTheSecondDraw() {
        assertEquals(new MonteCarlo.Estimate(0, Double.POSITIVE_INFINITY),
                MonteCarlo.of(P, Q, 7).estimate(Estimator.K1));
        assertEquals(Double.POSITIVE_INFINITY,
                MonteCarlo.of(P, Q, 7).advance(1).estimate(Estimator.K3).standardError());
        assertEquals("more must not be negative: -1",
                assertThrows(IllegalArgumentException.class, () -> MonteCarlo.of(P, Q, 7).advance(-1)).getMessage());
    }

    @Test
    void isExactlyZeroForEqualDistributions() {
        for (Estimator each : Estimator.values()) {
            assertEquals(new MonteCarlo.Estimate(0, 0), MonteCarlo.of(P, P, 7).advance(100).estimate(each));
        }
    }

    @Test
    void isNeverNaN() {
        double[] mus = {-Double.MAX_VALUE, 0, 1e160};
        double[] sigmas = {Double.MIN_VALUE, 1, 1e200, Double.MAX_VALUE};
        for (double mu1 : mus) {
            for (double sigma1 : sigmas) {
                for (double mu2 : mus) {
                    for (double sigma2 : sigmas) {
                        MonteCarlo run = MonteCarlo.of(Normal.of(mu1, sigma1), Normal.of(mu2, sigma2), 1).advance(20);
                        for (Estimator each : Estimator.values()) {
                            MonteCarlo.Estimate estimate = run.estimate(each);
                            assertFalse(Double.isNaN(estimate.mean()) || Double.isNaN(estimate.standardError()));
                        }
                    }
                }
            }
        }
    }
}

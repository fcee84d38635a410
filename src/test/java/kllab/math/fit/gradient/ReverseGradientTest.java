package kllab.math.fit.gradient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.DoubleStream;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;
import kllab.math.fit.FitSurface;
import kllab.math.fit.LineDivergences;
import kllab.math.fit.Objective;
import kllab.math.fit.posterior.Likelihood;
import kllab.math.fit.posterior.Posterior;
import kllab.math.quadrature.GaussKronrod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReverseGradientTest {
    private static final NormalMixture TWO_MODES = NormalMixture.of(List.of(
            new NormalMixture.Component(0.5, Normal.of(-2.5, 0.8)),
            new NormalMixture.Component(0.5, Normal.of(2.5, 0.8))));

    private static double variance(LineDensity p, Normal q, GradientEstimator estimator) {
        return new ReverseGradient(p, q, GradientCoordinate.MU).one(estimator).variance();
    }

    /** Figures of the specification: half a unit of their last digit is the tolerance. */
    @ParameterizedTest
    @CsvSource({"0, 1.5, 0.8583, 2.6508, 0.6817, 4.2595, 5.6860", "2.5, 0.8, 0.8143, 0.1268, 0.1257, 1.5206, 0.04166",
            "-4, 1, 20.907, 11.797, 11.482, 2.4380, 0.3161"})
    void theVariancesOfOneDrawForTwoModesAreThoseOfTheTable(double mu, double sigma, String score, String mean,
            String best, String reparameterised, String sticking) {
        List<String> told = List.of(score, mean, best, reparameterised, sticking);
        List<GradientEstimator> all = List.of(GradientEstimator.values());
        for (GradientEstimator each : all) {
            String digits = told.get(all.indexOf(each));
            double half = 0.5 * Math.pow(10, -(digits.length() - 1 - digits.indexOf('.')));
            assertEquals(Double.parseDouble(digits), variance(TWO_MODES, Normal.of(mu, sigma), each),
                    half * (1 + 1e-9), each.name());
        }
    }

    static List<LineDensity> targets() {
        List<LineDensity> all = new ArrayList<>(List.of(TWO_MODES, Normal.of(0.5, 2),
                Posterior.of(new Likelihood.Linear(1.2, 0.6)), Posterior.of(new Likelihood.Square(1.9, 0.7)),
                Posterior.of(new Likelihood.Coin(9, 10))));
        Random random = new Random(5);
        for (int i = 0; i < 12; i++) {
            List<NormalMixture.Component> parts = new ArrayList<>();
            for (int k = 0; k <= random.nextInt(5); k++) {
                parts.add(new NormalMixture.Component(0.1 + random.nextDouble(),
                        Normal.of(2 * random.nextGaussian(), Math.exp(0.6 * random.nextGaussian()))));
            }
            all.add(NormalMixture.of(parts));
        }
        return all;
    }

    private static Normal normal(Random random) {
        return Normal.of(1.5 * random.nextGaussian(), Math.exp(0.6 * random.nextGaussian()));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyEstimatorHasTheGradientAsItsMean(LineDensity p) {
        Random random = new Random(11);
        for (int i = 0; i < 5; i++) {
            Normal q = normal(random);
            double[] gradient = new FitSurface(Objective.REVERSE, p).gradient(q);
            for (GradientCoordinate coordinate : GradientCoordinate.values()) {
                ReverseGradient all = new ReverseGradient(p, q, coordinate);
                assertEquals(gradient[coordinate == GradientCoordinate.MU ? 0 : 1], all.exact(), 1e-13);
                for (GradientEstimator each : GradientEstimator.values()) {
                    assertEquals(all.exact(), all.one(each).mean(), 1e-9 * (1 + Math.abs(all.exact())),
                            () -> p + " " + q + " " + coordinate + " " + each);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void theGradientIsTheSlopeOfTheDivergence(LineDensity p) {
        Normal q = Normal.of(0.3, 1.1);
        double h = 1e-5;
        assertEquals((reverse(p, q.withMu(0.3 + h)) - reverse(p, q.withMu(0.3 - h))) / (2 * h),
                new ReverseGradient(p, q, GradientCoordinate.MU).exact(), 1e-5);
        assertEquals(
                (reverse(p, q.withSigma(1.1 * Math.exp(h))) - reverse(p, q.withSigma(1.1 * Math.exp(-h)))) / (2 * h),
                new ReverseGradient(p, q, GradientCoordinate.LOG_SIGMA).exact(), 1e-5);
    }

    private static double reverse(LineDensity p, Normal q) {
        return new LineDivergences(p, q).reverse();
    }

    /** The same variances by an adaptive rule, from the definitions. */
    @ParameterizedTest
    @MethodSource("targets")
    void theVariancesAgreeWithAdaptiveQuadrature(LineDensity p) {
        Normal q = Normal.of(-0.4, 0.9);
        double[] places = DoubleStream.concat(Arrays.stream(p.landmarks()), Arrays.stream(q.landmarks()))
                .filter(x -> Math.abs(x - q.mu()) < 11 * q.sigma()).sorted().distinct().toArray();
        GaussKronrod rule = new GaussKronrod(1e-13, 1e-12, 3000);
        ReverseGradient all = new ReverseGradient(p, q, GradientCoordinate.MU);
        double score = rule.integrate(z -> {
            double said = (q.logDensity(z) - p.logDensity(z)) * (z - q.mu()) / q.sigma() / q.sigma() - all.exact();
            return q.density(z) * said * said;
        }, places).value();
        assertEquals(score, all.one(GradientEstimator.SCORE_FUNCTION).variance(), 1e-9 * score);
        double sticking = rule.integrate(z -> {
            double said = q.score(z) - p.score(z) - all.exact();
            return q.density(z) * said * said;
        }, places).value();
        assertEquals(sticking, all.one(GradientEstimator.STICKING_THE_LANDING).variance(), 1e-9 * (1 + sticking));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void noBaselineIsBetterThanTheBest(LineDensity p) {
        Random random = new Random(3);
        for (int i = 0; i < 5; i++) {
            Normal q = normal(random);
            for (GradientCoordinate coordinate : GradientCoordinate.values()) {
                ReverseGradient all = new ReverseGradient(p, q, coordinate);
                double best = all.one(GradientEstimator.BEST_BASELINE).variance() * (1 - 1e-9);
                assertTrue(best <= all.one(GradientEstimator.MEAN_BASELINE).variance());
                assertTrue(best <= all.one(GradientEstimator.SCORE_FUNCTION).variance());
            }
        }
    }

    @Test
    void theGradientIsZeroWhereSymmetrySaysSo() {
        assertEquals(0, new ReverseGradient(TWO_MODES, Normal.of(0, 1.5), GradientCoordinate.MU).exact());
    }

    @ParameterizedTest
    @EnumSource(GradientCoordinate.class)
    void whereQIsPOnlyTheReparameterisedEstimatorVaries(GradientCoordinate coordinate) {
        Normal q = Normal.of(0.7, 0.3);
        ReverseGradient all = new ReverseGradient(NormalMixture.of(q), q, coordinate);
        for (GradientEstimator each : GradientEstimator.values()) {
            assertEquals(each == GradientEstimator.REPARAMETERISED, all.one(each).variance() > 0, each.name());
        }
        GradientCloud sticking = cloud(all, new GradientCloud.Draws(3, 20, 7), GradientEstimator.STICKING_THE_LANDING);
        assertEquals(0, sticking.measured().variance());
    }

    /** Means within 5 standard errors, and variances within 5 of theirs, from the fourth moments of the draws. */
    @ParameterizedTest
    @MethodSource("targets")
    void whatIsMeasuredAgreesWithTheory(LineDensity p) {
        Random random = new Random(17);
        int count = 20_000;
        for (GradientCoordinate coordinate : GradientCoordinate.values()) {
            Normal q = normal(random);
            ReverseGradient all = new ReverseGradient(p, q, coordinate);
            GradientCloud.of(all, new GradientCloud.Draws(1, count, 9), () -> {
            }).forEach((estimator, cloud) -> {
                GradientMoments theory = all.one(estimator);
                double fourth = cloud.estimates().stream()
                        .mapToDouble(each -> Math.pow(each - theory.mean(), 4)).average().orElseThrow();
                double error = Math.sqrt(Math.max(0, fourth - theory.variance() * theory.variance()) / count);
                String what = p + " " + q + " " + coordinate + " " + estimator;
                assertEquals(theory.mean(), cloud.measured().mean(),
                        5 * theory.standardDeviation() / Math.sqrt(count) + 1e-12, what);
                assertEquals(theory.variance(), cloud.measured().variance(), 5 * error + 1e-12, what);
            });
        }
    }

    @Test
    void theMeanOfSoManyDrawsVariesBySoMuchLess() {
        ReverseGradient all = new ReverseGradient(TWO_MODES, Normal.of(0, 1.5), GradientCoordinate.MU);
        GradientMoments one = all.one(GradientEstimator.SCORE_FUNCTION);
        assertEquals(one.variance() / 25, one.ofMean(25).variance(), 1e-15);
        assertEquals(one.standardDeviation() / 5, one.ofMean(25).standardDeviation(), 1e-15);
        GradientCloud cloud = cloud(all, new GradientCloud.Draws(25, 4000, 1), GradientEstimator.SCORE_FUNCTION);
        assertEquals(1, cloud.measured().variance() / one.ofMean(25).variance(), 0.12);
        assertEquals(TWO_MODES, all.p());
        assertEquals(Normal.of(0, 1.5), all.q());
        assertEquals(GradientCoordinate.MU, all.coordinate());
    }

    @Test
    void theSameSeedGivesTheSameDrawsAndAnotherOneOthers() {
        ReverseGradient all = new ReverseGradient(TWO_MODES, Normal.of(1, 1), GradientCoordinate.LOG_SIGMA);
        assertEquals(cloud(all, 4), cloud(all, 4));
        assertFalse(cloud(all, 4).equals(cloud(all, 5)));
    }

    private static GradientCloud cloud(ReverseGradient all, GradientCloud.Draws draws, GradientEstimator estimator) {
        return Objects.requireNonNull(GradientCloud.of(all, draws, () -> {
        }).get(estimator));
    }

    private static List<Double> cloud(ReverseGradient all, int seed) {
        return cloud(all, new GradientCloud.Draws(2, 10, seed), GradientEstimator.REPARAMETERISED).estimates();
    }

    @ParameterizedTest
    @CsvSource({"1e6, 1e-6", "-1e6, 1e6", "0, 1e-6", "0, 1e6"})
    void atTheEndsOfTheRangesEveryNumberIsFinite(double mu, double sigma) {
        NormalMixture p = NormalMixture.of(List.of(new NormalMixture.Component(0.4, Normal.of(0, 1e-6)),
                new NormalMixture.Component(0.6, Normal.of(-1e6, 1e6))));
        for (GradientCoordinate coordinate : GradientCoordinate.values()) {
            ReverseGradient all = new ReverseGradient(p, Normal.of(mu, sigma), coordinate);
            for (GradientEstimator each : GradientEstimator.values()) {
                assertTrue(Double.isFinite(all.one(each).variance()), each.name());
                assertTrue(all.one(each).variance() >= 0);
            }
        }
    }

    @Test
    void aVarianceBeyondTheLargestNumberIsInfinite() {
        ReverseGradient all = new ReverseGradient(Normal.of(0, 1e-160), Normal.of(0, 1), GradientCoordinate.MU);
        for (GradientEstimator each : GradientEstimator.values()) {
            assertEquals(Double.POSITIVE_INFINITY, all.one(each).variance(), each.name());
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void theScoreIsTheSlopeOfTheLogDensity(LineDensity p) {
        for (double x = -6; x <= 6; x += 0.37) {
            double h = 1e-5;
            assertEquals((p.logDensity(x + h) - p.logDensity(x - h)) / (2 * h), p.score(x),
                    1e-6 * (1 + Math.abs(p.score(x))));
        }
    }

    @Test
    void theScoreOfAMixtureIsThatOfItsWidestComponentWhereNothingIsLeft() {
        NormalMixture p = NormalMixture.of(List.of(new NormalMixture.Component(0.5, Normal.of(0, 1e-160)),
                new NormalMixture.Component(0.5, Normal.of(0, 1e-155))));
        assertEquals(Normal.of(0, 1e-155).score(1e10), p.score(1e10));
        assertEquals(-3 / 0.64 + 2.5 / 0.64, TWO_MODES.score(3), 1e-9);
    }
}

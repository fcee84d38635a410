package kllab.math.fit.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;
import kllab.math.divergence.descent.Parameterisation;
import kllab.math.fit.FitSurface;
import kllab.math.fit.Objective;
import kllab.math.fit.descent.DescentRule.Method;
import kllab.math.fit.descent.FitDescent.End;
import kllab.math.fit.gradient.DrawnGradient;
import kllab.math.fit.gradient.GradientEstimator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawnDescentTest {
    private static final LineDensity TWO_MODES = NormalMixture.of(List.of(
            new NormalMixture.Component(0.5, Normal.of(-2.5, 0.8)),
            new NormalMixture.Component(0.5, Normal.of(2.5, 0.8))));
    private static final Normal START = Normal.of(1, 1.5);

    private static FitDescent descent(LineDensity p, DescentRule rule, DrawnGradient drawn, Normal start) {
        return FitDescent.from(start, new FitSurface(Objective.REVERSE, p), rule, Optional.of(drawn));
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(Parameterisation.class)
    void onAverageAStepIsThatOfTheExactGradient(Parameterisation coordinates) {
        DescentRule rule = new DescentRule(Method.PLAIN, coordinates, 1e-3);
        FitDescent exact = FitDescent.from(START, new FitSurface(Objective.REVERSE, TWO_MODES), rule).run(1);
        Chart chart = new Chart(coordinates);
        Chart.Pair begun = chart.of(START.mu(), START.sigma());
        Chart.Pair wanted = chart.of(exact.here().at().mu(), exact.here().at().sigma());
        for (GradientEstimator estimator : GradientEstimator.values()) {
            List<Chart.Pair> ends = IntStream.range(0, 1_500).mapToObj(seed -> {
                FitDescent one = descent(TWO_MODES, rule, new DrawnGradient(estimator, 60, seed), START).run(1);
                assertEquals(1, one.steps());
                return chart.of(one.here().at().mu(), one.here().at().sigma());
            }).toList();
            near(wanted.first() - begun.first(), ends, end -> end.first() - begun.first(), estimator);
            near(wanted.second() - begun.second(), ends, end -> end.second() - begun.second(), estimator);
        }
    }

    /** Within five standard errors, and these are well below the step, so that a wrong one is seen. */
    private static void near(double wanted, List<Chart.Pair> ends, ToDoubleFunction<Chart.Pair> moved,
            GradientEstimator estimator) {
        double mean = ends.stream().mapToDouble(moved).average().orElseThrow();
        double squares = ends.stream().mapToDouble(moved).map(each -> (each - mean) * (each - mean)).sum();
        double error = Math.sqrt(squares / (ends.size() - 1) / ends.size());
        assertEquals(wanted, mean, 5 * error, estimator::name);
        assertTrue(error < 0.1 * Math.abs(wanted), () -> estimator + ": " + error + " of " + wanted);
    }

    @Tag("thorough")
    @Test
    void noDescentByDrawsLeavesTheDistributions() {
        Random random = new Random(8);
        int left = 0;
        for (int i = 0; i < 300; i++) {
            DescentRule rule = new DescentRule(one(random, Method.values()), one(random, Parameterisation.values()),
                    Math.exp(2 * random.nextGaussian()));
            LineDensity p = NormalMixture.of(List.of(
                    new NormalMixture.Component(1,
                            Normal.of(3 * random.nextGaussian(), Math.exp(random.nextGaussian()))),
                    new NormalMixture.Component(random.nextDouble(), Normal.of(random.nextGaussian(), 1))));
            FitDescent end = descent(p, rule, new DrawnGradient(one(random, GradientEstimator.values()),
                    1 + random.nextInt(5), random.nextInt(1000)), Normal.of(2 * random.nextGaussian(), 1)).run(60);
            for (FitDescent.Stop stop : end.path()) {
                assertTrue(stop.at().sigma() > 0 && Double.isFinite(stop.at().sigma())
                        && Double.isFinite(stop.at().mu()) && Double.isFinite(stop.value()), () -> rule + " " + stop);
            }
            left += end.end() == End.SIGMA_NOT_POSITIVE ? 1 : 0;
        }
        assertTrue(left > 30, "rates are too low to leave: " + left);
    }

    @ParameterizedTest
    @EnumSource(GradientEstimator.class)
    void stepsOneByOneAreTheSameAsAllAtOnce(GradientEstimator estimator) {
        FitDescent begun = descent(TWO_MODES, new DescentRule(Method.ADAM, Parameterisation.SIGMA, 0.05),
                new DrawnGradient(estimator, 3, 5), START);
        FitDescent all = begun.run(12);
        assertEquals(12, all.steps());
        assertEquals(all.path(), begun.run(5).run(4).run(3).path());
        assertEquals(all.path(), all.after(4).run(8).path());
    }

    @Test
    void eachStepHasDrawsOfItsOwn() {
        DrawnGradient drawn = new DrawnGradient(GradientEstimator.REPARAMETERISED, 3, 5);
        assertNotEquals(drawn.at(TWO_MODES, START, 0), drawn.at(TWO_MODES, START, 1));
        DrawnGradient.Slope six = new DrawnGradient(GradientEstimator.REPARAMETERISED, 6, 5).at(TWO_MODES, START, 0);
        assertEquals(2 * six.mu(), drawn.at(TWO_MODES, START, 0).mu() + drawn.at(TWO_MODES, START, 1).mu(), 1e-12);
    }

    @Test
    void stickingTheLandingArrivesWhereThePathGoesOn() {
        Normal p = Normal.of(0.5, 0.7);
        DescentRule rule = new DescentRule(Method.NATURAL, Parameterisation.LOG_SIGMA, 0.2);
        FitDescent landed = descent(p, rule, new DrawnGradient(GradientEstimator.STICKING_THE_LANDING, 4, 1), START)
                .run(1000);
        assertEquals(End.CONVERGED, landed.end());
        assertEquals(0.5, landed.here().at().mu(), 1e-6);
        FitDescent unrest = descent(p, rule, new DrawnGradient(GradientEstimator.REPARAMETERISED, 4, 1), p).run(100);
        assertEquals(End.RUNNING, unrest.end());
        assertEquals(100, unrest.steps());
    }

    @Test
    void drawsOfQSayNothingOfOtherObjectives() {
        Optional<DrawnGradient> drawn = Optional.of(new DrawnGradient(GradientEstimator.SCORE_FUNCTION, 1, 1));
        DescentRule rule = new DescentRule(Method.PLAIN, Parameterisation.SIGMA, 0.1);
        for (Objective objective : List.of(Objective.FORWARD, Objective.JENSEN_SHANNON, Objective.alpha(0.5))) {
            assertThrows(IllegalArgumentException.class,
                    () -> FitDescent.from(START, new FitSurface(objective, TWO_MODES), rule, drawn));
        }
        assertThrows(IllegalArgumentException.class,
                () -> new DrawnGradient(GradientEstimator.SCORE_FUNCTION, 0, 1));
    }
}

package kllab.math.fit.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;
import kllab.math.divergence.descent.Descent;
import kllab.math.divergence.descent.Parameterisation;
import kllab.math.fit.FitSearch;
import kllab.math.fit.FitSurface;
import kllab.math.fit.Objective;
import kllab.math.fit.descent.DescentRule.Method;
import kllab.math.fit.descent.FitDescent.End;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FitDescentTest {
    private static final LineDensity TWO_MODES = NormalMixture.of(List.of(
            new NormalMixture.Component(0.5, Normal.of(-2.5, 0.8)),
            new NormalMixture.Component(0.5, Normal.of(2.5, 0.8))));
    private static final Normal START = Normal.of(1, 1.5);

    private static FitDescent descent(LineDensity p, Objective objective, DescentRule rule, Normal start) {
        return FitDescent.from(start, new FitSurface(objective, p), rule);
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    /** Of one normal distribution both divergences have closed forms, and steps of their own. */
    @ParameterizedTest
    @EnumSource(Parameterisation.class)
    void towardsANormalDistributionTheStepsAreThoseOfTheClosedForm(Parameterisation coordinates) {
        Normal target = Normal.of(0.3, 0.7);
        Method method = coordinates == Parameterisation.NATURAL || coordinates == Parameterisation.EXPECTATION
                ? Method.NATURAL
                : Method.PLAIN;
        for (Descent.Direction direction : Descent.Direction.values()) {
            Descent closed = Descent.from(START, target, direction, coordinates).run(0.05, 20);
            FitDescent fit = descent(target,
                    direction == Descent.Direction.FORWARD ? Objective.REVERSE : Objective.FORWARD,
                    new DescentRule(method, coordinates, 0.05), START).run(20);
            assertEquals(20, fit.steps());
            for (int i = 0; i <= 20; i++) {
                assertEquals(closed.path().get(i).at().mu(), fit.path().get(i).at().mu(), 1e-9);
                assertEquals(closed.path().get(i).at().sigma(), fit.path().get(i).at().sigma(), 1e-9);
                assertEquals(closed.path().get(i).divergence(), fit.path().get(i).value(), 1e-9);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Parameterisation.class)
    void theFirstStepOfAdamIsAsLongAsTheRateInEachCoordinate(Parameterisation coordinates) {
        FitDescent one = descent(TWO_MODES, Objective.REVERSE, new DescentRule(Method.ADAM, coordinates, 1e-3), START)
                .run(1);
        Chart chart = new Chart(coordinates);
        Chart.Pair from = chart.of(START.mu(), START.sigma());
        Chart.Pair to = chart.of(one.here().at().mu(), one.here().at().sigma());
        assertEquals(1e-3, Math.abs(to.first() - from.first()), 1e-8);
        assertEquals(1e-3, Math.abs(to.second() - from.second()), 1e-8);
    }

    @Tag("thorough")
    @Test
    void noDescentLeavesTheDistributions() {
        Random random = new Random(5);
        for (int i = 0; i < 150; i++) {
            DescentRule rule = new DescentRule(one(random, Method.values()),
                    one(random, Parameterisation.values()), Math.exp(2 * random.nextGaussian() - 1));
            LineDensity p = NormalMixture.of(List.of(
                    new NormalMixture.Component(1,
                            Normal.of(3 * random.nextGaussian(), Math.exp(random.nextGaussian()))),
                    new NormalMixture.Component(random.nextDouble(), Normal.of(random.nextGaussian(), 1))));
            Objective objective = List.of(Objective.FORWARD, Objective.REVERSE, Objective.JENSEN_SHANNON,
                    Objective.alpha(0.5)).get(random.nextInt(4));
            FitDescent end = descent(p, objective, rule, Normal.of(2 * random.nextGaussian(), 1)).run(60);
            for (FitDescent.Stop stop : end.path()) {
                assertTrue(stop.at().sigma() > 0 && Double.isFinite(stop.at().sigma())
                        && Double.isFinite(stop.at().mu()) && Double.isFinite(stop.value()), () -> rule + " " + stop);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void smallStepsEndAtAMinimumThatTheSearchKnows(Method method) {
        FitDescent end = descent(TWO_MODES, Objective.REVERSE,
                new DescentRule(method, Parameterisation.LOG_SIGMA, method == Method.ADAM ? 0.01 : 0.1), START)
                        .run(1000);
        FitSearch.Minimum nearest = FitSearch.of(Objective.REVERSE, TWO_MODES).from(end.here().at()).orElseThrow();
        assertEquals(nearest.value(), end.here().value(), 1e-6);
        assertEquals(nearest.q().mu(), end.here().at().mu(), 1e-3);
    }

    @Test
    void theWayDependsOnTheCoordinates() {
        FitDescent one = descent(TWO_MODES, Objective.REVERSE,
                new DescentRule(Method.PLAIN, Parameterisation.SIGMA, 0.1), START).run(10);
        FitDescent other = descent(TWO_MODES, Objective.REVERSE,
                new DescentRule(Method.PLAIN, Parameterisation.EXPECTATION, 0.1), START).run(10);
        assertNotEquals(one.here().at(), other.here().at());
    }

    @Test
    void stepsOneByOneAreTheSameAsAllAtOnceAndAPartIsTheBeginning() {
        DescentRule rule = new DescentRule(Method.ADAM, Parameterisation.SIGMA, 0.05);
        FitDescent begun = descent(TWO_MODES, Objective.REVERSE, rule, START);
        FitDescent all = begun.run(12);
        assertEquals(all.path(), begun.run(5).run(4).run(3).path());
        assertEquals(begun.run(5), all.after(5));
        assertEquals(all, all.after(40));
    }

    @ParameterizedTest
    @CsvSource({"SIGMA, 40, SIGMA_NOT_POSITIVE", "EXPECTATION, 40, SIGMA_NOT_POSITIVE",
            "LOG_SIGMA, 1e5, SIGMA_NOT_POSITIVE"})
    void stepsThatAreTooLargeEndItWithTheirReason(Parameterisation coordinates, double rate, End end) {
        FitDescent ended = descent(Normal.of(0, 1), Objective.REVERSE,
                new DescentRule(Method.PLAIN, coordinates, rate), Normal.of(0.1, 3)).run(50);
        assertEquals(end, ended.end());
        assertEquals(ended, ended.run(10));
    }

    @Test
    void aStepBeyondAllDoublesEndsIt() {
        FitDescent ended = descent(Normal.of(0, 1), Objective.REVERSE,
                new DescentRule(Method.PLAIN, Parameterisation.LOG_SIGMA, 1e5), Normal.of(0.1, 0.1)).run(50);
        assertEquals(End.NOT_FINITE, ended.end());
    }

    @Test
    void whatGrowsAThousandfoldEndsIt() {
        FitDescent ended = descent(Normal.of(0, 1), Objective.REVERSE,
                new DescentRule(Method.PLAIN, Parameterisation.SIGMA, 3), Normal.of(30, 1)).run(200);
        assertEquals(End.GREW, ended.end());
    }

    @Test
    void atAMinimumThereIsNoStep() {
        FitDescent ended = descent(Normal.of(2, 0.5), Objective.REVERSE,
                new DescentRule(Method.PLAIN, Parameterisation.SIGMA, 0.1), Normal.of(2, 0.5));
        assertEquals(End.CONVERGED, ended.end());
        assertEquals(0, ended.run(5).steps());
        assertFalse(ended.hasVariance());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void ratesArePositiveAndFinite(double rate) {
        assertThrows(IllegalArgumentException.class,
                () -> new DescentRule(Method.PLAIN, Parameterisation.SIGMA, rate));
    }
}

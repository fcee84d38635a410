package kllab.math.divergence.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.math.divergence.descent.Descent.End;
import kllab.math.divergence.descent.Descent.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DescentTest {
    private static final Normal START = Normal.of(-2.6, 2.3);
    private static final Normal TARGET = Normal.of(0.5, 1.5);
    private static final Set<End> DIVERGED = EnumSet.of(End.SIGMA_NOT_POSITIVE, End.NOT_FINITE, End.GREW);

    private static Descent from(Normal start, Direction direction, Parameterisation parameterisation) {
        return Descent.from(start, TARGET, direction, parameterisation);
    }

    /** Coordinates of a place, in which a step should go against the gradient. */
    private static double[] coordinates(Parameterisation parameterisation, Normal at) {
        double variance = at.sigma() * at.sigma();
        return switch (parameterisation) {
            case SIGMA -> new double[]{at.mu(), at.sigma()};
            case LOG_SIGMA -> new double[]{at.mu(), Math.log(at.sigma())};
            case LOG_VARIANCE -> new double[]{at.mu(), Math.log(variance)};
            case NATURAL -> new double[]{at.mu() / variance, -0.5 / variance};
            case EXPECTATION -> new double[]{at.mu(), at.mu() * at.mu() + variance};
        };
    }

    private static Normal place(Parameterisation parameterisation, double a, double b) {
        return switch (parameterisation) {
            case SIGMA -> Normal.of(a, b);
            case LOG_SIGMA -> Normal.of(a, Math.exp(b));
            case LOG_VARIANCE -> Normal.of(a, Math.exp(b / 2));
            case NATURAL -> Normal.of(-0.5 * a / b, Math.sqrt(-0.5 / b));
            case EXPECTATION -> Normal.of(a, Math.sqrt(b - a * a));
        };
    }

    /** The gradient by differences of KL, and the Fisher information as the second differences of KL about a place. */
    @ParameterizedTest
    @EnumSource
    void stepsGoAgainstTheGradientOrTheNaturalGradient(Parameterisation parameterisation) {
        boolean natural = parameterisation == Parameterisation.NATURAL
                || parameterisation == Parameterisation.EXPECTATION;
        double rate = 1e-4;
        for (Direction direction : Direction.values()) {
            double[] here = coordinates(parameterisation, START);
            double h = 1e-5;
            double[] gradient = new double[2];
            double[][] fisher = {{1, 0}, {0, 1}};
            for (int i = 0; i < 2; i++) {
                gradient[i] = (kl(parameterisation, direction, here, i, h)
                        - kl(parameterisation, direction, here, i, -h)) / (2 * h);
            }
            if (natural) {
                double step = 1e-4;
                double a = information(parameterisation, here, step, 0);
                double b = information(parameterisation, here, 0, step);
                double sum = information(parameterisation, here, step, step);
                fisher = new double[][]{{a, (sum - a - b) / 2}, {(sum - a - b) / 2, b}};
            }
            double determinant = fisher[0][0] * fisher[1][1] - fisher[0][1] * fisher[1][0];
            double first = (fisher[1][1] * gradient[0] - fisher[0][1] * gradient[1]) / determinant;
            double second = (fisher[0][0] * gradient[1] - fisher[1][0] * gradient[0]) / determinant;
            double[] next = coordinates(parameterisation,
                    from(START, direction, parameterisation).step(rate).here().at());
            double tolerance = 2e-3 * Math.hypot(first, second);
            assertEquals(-first, (next[0] - here[0]) / rate, tolerance, () -> direction + " first");
            assertEquals(-second, (next[1] - here[1]) / rate, tolerance, () -> direction + " second");
        }
    }

    private static double kl(Parameterisation parameterisation, Direction direction, double[] here, int i, double h) {
        return direction.divergence(
                place(parameterisation, here[0] + (i == 0 ? h : 0), here[1] + (i == 1 ? h : 0)), TARGET);
    }

    /** vᵀFv, as KL about a place is ½vᵀFv, and the third order is odd. */
    private static double information(Parameterisation parameterisation, double[] here, double a, double b) {
        double size = Math.max(a, b);
        return (KullbackLeibler.of(START, place(parameterisation, here[0] + a, here[1] + b))
                + KullbackLeibler.of(START, place(parameterisation, here[0] - a, here[1] - b))) / (size * size);
    }

    @Test
    void naturalStepOfOneLandsOnTheTargetExactly() {
        SplittableRandom random = new SplittableRandom(61);
        for (int i = 0; i < 1000; i++) {
            Normal start = Normal.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5));
            Descent forward = from(start, Direction.FORWARD, Parameterisation.NATURAL).step(1);
            assertEquals(End.CONVERGED, forward.end());
            assertEquals(new Stop(TARGET, 0), forward.here());
            Descent reverse = from(start, Direction.REVERSE, Parameterisation.EXPECTATION).step(1);
            assertEquals(End.CONVERGED, reverse.end());
            assertEquals(new Stop(TARGET, 0), reverse.here());
        }
    }

    @ParameterizedTest
    @CsvSource({"FORWARD, NATURAL, true", "REVERSE, EXPECTATION, true", "FORWARD, EXPECTATION, false",
            "REVERSE, NATURAL, false"})
    void naturalPathIsStraightInItsOwnCoordinatesOnly(Direction direction, Parameterisation parameterisation,
            boolean straight) {
        Descent path = from(START, direction, parameterisation).run(0.1, 30);
        double[] start = coordinates(parameterisation, START);
        double[] goal = coordinates(parameterisation, TARGET);
        double worst = 0;
        for (int i = 0; i < path.path().size(); i++) {
            double[] at = coordinates(parameterisation, path.path().get(i).at());
            double across = (at[0] - start[0]) * (goal[1] - start[1]) - (at[1] - start[1]) * (goal[0] - start[0]);
            worst = Math.max(worst, Math.abs(across) / Math.hypot(goal[0] - start[0], goal[1] - start[1]));
            if (straight) {
                double left = Math.pow(0.9, i);
                assertEquals(goal[0] + left * (start[0] - goal[0]), at[0], 1e-12);
                assertEquals(goal[1] + left * (start[1] - goal[1]), at[1], 1e-12);
            }
        }
        assertEquals(straight, worst < 1e-12, "" + worst);
    }

    @ParameterizedTest
    @EnumSource
    void convergesWithASmallRate(Parameterisation parameterisation) {
        for (Direction direction : Direction.values()) {
            Descent descent = from(START, direction, parameterisation).run(0.05, 5000);
            assertEquals(End.CONVERGED, descent.end(), () -> direction + " " + descent.here());
            assertEquals(TARGET.mu(), descent.here().at().mu(), 1e-5);
            assertEquals(TARGET.sigma(), descent.here().at().sigma(), 1e-5);
            for (int i = 1; i < descent.path().size(); i++) {
                assertTrue(descent.path().get(i).divergence() < descent.path().get(i - 1).divergence());
            }
        }
    }

    @Test
    void pathsOfTheParameterisationsDiffer() {
        Stop sigma = from(START, Direction.FORWARD, Parameterisation.SIGMA).run(0.1, 10).here();
        Stop logSigma = from(START, Direction.FORWARD, Parameterisation.LOG_SIGMA).run(0.1, 10).here();
        Stop logVariance = from(START, Direction.FORWARD, Parameterisation.LOG_VARIANCE).run(0.1, 10).here();
        assertTrue(Math.abs(sigma.at().sigma() - logSigma.at().sigma()) > 0.01);
        assertTrue(Math.abs(logVariance.at().sigma() - logSigma.at().sigma()) > 0.01);
    }

    @Test
    void endsWhereTheStepLeavesTheDistributions() {
        Descent negative = from(Normal.of(0.5, 5), Direction.FORWARD, Parameterisation.SIGMA).step(3);
        assertEquals(End.SIGMA_NOT_POSITIVE, negative.end());
        assertEquals(1, negative.path().size());
        assertSame(End.SIGMA_NOT_POSITIVE, negative.step(0.1).end());
        assertEquals(End.SIGMA_NOT_POSITIVE,
                from(Normal.of(9, 1.5), Direction.REVERSE, Parameterisation.NATURAL).step(1).end());
        Descent tooFar = from(Normal.of(0.5, 1e-3), Direction.REVERSE, Parameterisation.LOG_SIGMA).step(1000);
        assertEquals(End.NOT_FINITE, tooFar.end());
    }

    @Test
    void endsWhereTheDivergenceHasGrownTooMuch() {
        Descent grown = from(START, Direction.FORWARD, Parameterisation.LOG_SIGMA).run(5.5, 1000);
        assertTrue(DIVERGED.contains(grown.end()), () -> grown.end() + " " + grown.here());
        Descent runaway = Descent.from(Normal.of(1, 1), Normal.of(0, 1), Direction.FORWARD, Parameterisation.SIGMA)
                .run(2.5, 100);
        assertEquals(End.GREW, runaway.end());
    }

    @Test
    void aThousandfoldIsCountedFromTheStartAndNotYetTooMuch() {
        // Doubles that were sought out: the step leads to exactly 1000·(1 + start).
        Descent edge = Descent.from(Normal.of(1.03125, 1), Normal.STANDARD, Direction.FORWARD, Parameterisation.SIGMA)
                .step(54.67144889118396);
        assertEquals(1000 * (1 + edge.path().getFirst().divergence()), edge.here().divergence());
        assertEquals(End.RUNNING, edge.end());
        assertEquals(End.GREW,
                Descent.from(Normal.of(1.03125, 1), Normal.STANDARD, Direction.FORWARD, Parameterisation.SIGMA)
                        .step(54.672).end());
        // From 450 nats to 450,000: a thousandfold, and a thousand nats are little beside it.
        assertEquals(End.RUNNING, Descent.from(Normal.of(30, 1), Normal.STANDARD, Direction.FORWARD,
                Parameterisation.SIGMA).step(32.6).end());
    }

    @Test
    void hasArrivedWhereItStartsAtTheTarget() {
        Descent arrived = from(TARGET, Direction.FORWARD, Parameterisation.SIGMA);
        assertEquals(End.CONVERGED, arrived.end());
        assertEquals(arrived, arrived.step(0.1));
    }

    @Test
    void hasNotArrivedAtExactlyTheLimit() {
        // Doubles that were sought out: their divergence is the very double 1e-12.
        Normal target = Normal.of(0, 7.875);
        Normal edge = Normal.of(1.1136931803688123e-5, 7.875);
        Descent there = Descent.from(edge, target, Direction.FORWARD, Parameterisation.SIGMA);
        assertEquals(1e-12, there.here().divergence());
        assertEquals(End.RUNNING, there.end());
        Descent led = Descent.from(Normal.of(2 * edge.mu(), 7.875), target, Direction.FORWARD, Parameterisation.SIGMA)
                .step(0.5 * 7.875 * 7.875);
        assertEquals(new Stop(edge, 1e-12), led.here());
        assertEquals(End.RUNNING, led.end());
        assertEquals(End.CONVERGED, led.step(1e-9).end());
    }

    @Test
    void countsTheStepThatLeadsNowhereAndTellsWhereItWouldLead() {
        Descent nowhere = from(Normal.of(0.5, 5), Direction.FORWARD, Parameterisation.SIGMA).run(3, 10);
        assertEquals(1, nowhere.steps());
        assertTrue(nowhere.next(3).sigma() <= 0);
        Descent beyond = from(Normal.of(0.5, 1e-3), Direction.REVERSE, Parameterisation.LOG_SIGMA).step(1000);
        assertEquals(End.NOT_FINITE, beyond.end());
        assertEquals(1, beyond.steps());
        Descent neverMoved = from(Normal.of(0, 1e-300), Direction.REVERSE, Parameterisation.SIGMA).step(1);
        assertEquals(End.NOT_FINITE, neverMoved.end());
        assertEquals(0, neverMoved.steps());
        Descent onTheWay = from(START, Direction.FORWARD, Parameterisation.SIGMA).run(0.1, 7);
        assertEquals(7, onTheWay.steps());
        assertEquals(onTheWay.step(0.1).here().at(), onTheWay.next(0.1).normal());
        Descent grown = from(START, Direction.FORWARD, Parameterisation.LOG_VARIANCE).run(20, 1000);
        assertTrue(DIVERGED.contains(grown.end()) && grown.steps() < 1000);
        assertEquals(End.RUNNING, from(START, Direction.FORWARD, Parameterisation.LOG_VARIANCE)
                .run(20, grown.steps() - 1).end());
    }

    @ParameterizedTest
    @EnumSource
    void theDivergenceOverTheMeansIsAParabola(Direction direction) {
        SplittableRandom random = new SplittableRandom(31);
        for (int i = 0; i < 1000; i++) {
            double mu = Math.scalb(random.nextDouble(-1, 1), random.nextInt(-20, 20));
            double sigma = Math.scalb(random.nextDouble(1, 2), random.nextInt(-20, 20));
            double expected = direction.divergence(Normal.of(mu, sigma), TARGET);
            assertEquals(expected, direction.overMeans(sigma, TARGET).at(mu), 1e-13 * expected);
        }
        assertEquals(0, direction.overMeans(TARGET.sigma(), TARGET).at(TARGET.mu()));
        assertEquals(Double.POSITIVE_INFINITY, direction.overMeans(1e-300, TARGET).at(1e300));
    }

    @Test
    void stepsOneByOneAreARun() {
        Descent one = from(START, Direction.REVERSE, Parameterisation.LOG_VARIANCE);
        Descent run = one.run(0.2, 25);
        for (int i = 0; i < 25; i++) {
            one = one.step(0.2);
        }
        assertEquals(run, one);
    }

    @Test
    void refusesARateThatIsNotPositive() {
        for (double rate : new double[]{0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertEquals("rate must be positive and finite: " + rate,
                    assertThrows(IllegalArgumentException.class,
                            () -> from(START, Direction.FORWARD, Parameterisation.SIGMA).step(rate)).getMessage());
        }
    }
}

package kllab.lab.gaussian.estimates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.States;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.JensenShannon;
import kllab.math.divergence.KullbackLeibler;
import kllab.parameter.ParameterRange;
import kllab.parameter.Readout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvarianceTest {
    /** Somewhere on the grid of the sliders. */
    private static GaussianState state(Random random) {
        return States.of(ParameterRange.round(random.nextDouble(-5, 5), 0.01),
                ParameterRange.round(random.nextDouble(0.05, 5), 0.01),
                ParameterRange.round(random.nextDouble(-5, 5), 0.01),
                ParameterRange.round(random.nextDouble(0.05, 5), 0.01));
    }

    private static double kl(GaussianState state) {
        return KullbackLeibler.of(state.p(), state.q());
    }

    private static void assertSamePrinted(GaussianState state, GaussianState moved) {
        for (Readout each : new Readout[]{Readout.STANDARD, new Readout(6)}) {
            assertEquals(each.of(kl(state)), each.of(kl(moved)), () -> state + " " + moved);
        }
        assertEquals(kl(state), kl(moved), 1e-12 * kl(state));
        assertEquals(KullbackLeibler.of(state.q(), state.p()), KullbackLeibler.of(moved.q(), moved.p()),
                1e-12 * KullbackLeibler.of(state.q(), state.p()));
        assertEquals(JensenShannon.of(state.p(), state.q()), JensenShannon.of(moved.p(), moved.q()), 1e-12);
    }

    @Test
    void noPrintedDigitChangesWhenBothAreShifted() {
        Random random = new Random(51);
        for (int i = 0; i < 3000; i++) {
            GaussianState state = state(random);
            double to = ParameterRange.round(random.nextDouble(-5, 5), 0.01);
            GaussianState moved = Invariance.shifted(state, to);
            assertEquals(to, moved.q().mu());
            assertSamePrinted(state, moved);
        }
    }

    @Test
    void noPrintedDigitChangesWhenBothAreStretched() {
        Random random = new Random(52);
        for (int i = 0; i < 3000; i++) {
            GaussianState state = state(random);
            double to = ParameterRange.round(random.nextDouble(0.05, 5), 0.01);
            GaussianState moved = Invariance.stretched(state, to);
            assertEquals(to, moved.q().sigma());
            assertSamePrinted(state, moved);
        }
    }

    @Test
    void everyNumberOfBothMovesAlong() {
        assertEquals(States.of(2.3, 0.7, 1.5, 1), Invariance.shifted(States.of(0.8, 0.7, 0, 1), 1.5));
        assertEquals(States.of(1.6, 1.4, -2, 2), Invariance.stretched(States.of(0.8, 0.7, -1, 1), 2));
    }

    @Test
    void aWayThereAndBackEndsWhereItBegan() {
        Random random = new Random(53);
        for (int i = 0; i < 1000; i++) {
            GaussianState state = state(random);
            GaussianState shifted = Invariance.shifted(state, ParameterRange.round(random.nextDouble(-5, 5), 0.01));
            assertEquals(state, Invariance.shifted(shifted, state.q().mu()));
        }
    }

    static Stream<GaussianState> extremes() {
        return States.extremes();
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void allFourStayWithinTheirLimits(GaussianState state) {
        for (double to : new double[]{-1e6, -5, 0, 3, 1e6}) {
            assertWithin(Invariance.shifted(state, to));
        }
        for (double to : new double[]{1e-6, 0.05, 1, 1e6}) {
            GaussianState moved = Invariance.stretched(state, to);
            assertWithin(moved);
            assertEquals(kl(state), kl(moved), 1e-9 * kl(state));
        }
    }

    private static void assertWithin(GaussianState state) {
        for (Normal each : new Normal[]{state.p(), state.q()}) {
            Interval mus = ParameterRange.MU.limits();
            assertTrue(mus.contains(each.mu()) && ParameterRange.SIGMA.limits().contains(each.sigma()),
                    state::toString);
        }
    }
}

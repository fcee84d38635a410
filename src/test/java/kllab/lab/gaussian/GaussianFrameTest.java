package kllab.lab.gaussian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.plot.Axis;
import kllab.plot.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GaussianFrameTest {
    private static final GaussianState INITIAL = GaussianState.INITIAL;
    private static final GaussianFrame FRAME = GaussianFrame.fit(INITIAL);

    static Stream<GaussianState> everydays() {
        return Stream.concat(
                Arrays.stream(GaussianPreset.values()).map(each -> INITIAL.with(each.p(), each.q())),
                Stream.of(INITIAL, States.of(-5, 0.05, 5, 5), States.of(0, 5, 0, 0.05)));
    }

    static Stream<GaussianState> extremes() {
        return States.extremes();
    }

    private static List<Axis> axes(GaussianFrame frame) {
        return List.of(frame.x(), frame.density(), frame.integrand(), frame.sigma(), frame.curve());
    }

    @ParameterizedTest
    @MethodSource("everydays")
    void aFitContainsWhatMatters(GaussianState state) {
        GaussianFrame frame = GaussianFrame.fit(state);
        Normal p = state.p();
        for (Normal each : List.of(p, state.q())) {
            assertTrue(frame.x().bounds()
                    .contains(new Interval(each.mu() - 3 * each.sigma(), each.mu() + 3 * each.sigma())));
            assertTrue(frame.density().bounds().contains(new Interval(0, each.density(each.mu()))));
        }
        for (double z = -5; z <= 5; z += 0.01) {
            double y = KullbackLeibler.integrand(p, state.q(), p.mu() + z * p.sigma());
            assertTrue(frame.integrand().bounds().contains(y), () -> y + " of " + state);
        }
        assertTrue(frame.sigma().bounds().contains(p.sigma()) && frame.sigma().bounds().contains(1));
        assertTrue(frame.curve().bounds().contains(KullbackLeibler.of(p, Normal.STANDARD)));
        assertTrue(frame.curve().bounds().contains(KullbackLeibler.of(p.withSigma(1), Normal.STANDARD)));
    }

    @Test
    void aFitFillsItsAxes() {
        assertTrue(FRAME.x().bounds().length() < 10 && FRAME.density().bounds().max() < 0.8);
        assertTrue(FRAME.integrand().bounds().max() < 0.7 && FRAME.sigma().bounds().max() < 3.5);
    }

    @Test
    void boundsAreRound() {
        for (Axis each : List.of(FRAME.x(), FRAME.density(), FRAME.integrand(), FRAME.sigma(), FRAME.curve())) {
            double step = Tick.niceStep(each.bounds().length() / 20);
            assertEquals(Math.rint(each.bounds().min() / step), each.bounds().min() / step, 1e-9);
            assertEquals(Math.rint(each.bounds().max() / step), each.bounds().max() / step, 1e-9);
        }
    }

    @Test
    void axesHoldStillAfterASmallChange() {
        assertEquals(FRAME, FRAME.after(INITIAL, INITIAL));
        assertEquals(FRAME, FRAME.after(INITIAL, States.of(0.7, 0.72, -0.1, 1)));
    }

    @Test
    void anAxisFitsAgainWhenACurveHasLeftItOrShrunkToACorner() {
        GaussianState away = States.of(5, 0.7, 0, 1);
        assertEquals(GaussianFrame.fit(away).x(), FRAME.after(INITIAL, away).x());
        GaussianState narrow = States.of(0.8, 0.1, 0, 1);
        assertEquals(GaussianFrame.fit(narrow).density(), FRAME.after(INITIAL, narrow).density());
        assertEquals(FRAME.density(), GaussianFrame.fit(narrow).after(narrow, INITIAL).density());
    }

    @Test
    void anAxisThatAPersonZoomedIntoStaysWhileItShowsAnything() {
        Axis near = Axis.linear(0, 1);
        GaussianFrame zoomed = new GaussianFrame(near, FRAME.density(), FRAME.integrand(), FRAME.sigma(),
                FRAME.curve());
        GaussianState nearby = States.of(0.5, 0.7, 0, 1);
        assertEquals(near, zoomed.after(INITIAL, nearby).x());
        GaussianState gone = States.of(100, 0.7, 90, 1);
        assertEquals(GaussianFrame.fit(gone).x(), zoomed.after(INITIAL, gone).x());
    }

    @Test
    void theSigmaAxisChangesWithItsSpacing() {
        GaussianState log = INITIAL.withCurve(new CurveOptions(true, true, true));
        GaussianFrame after = FRAME.after(INITIAL, log);
        assertEquals(Axis.Spacing.LOGARITHMIC, after.sigma().spacing());
        assertNotEquals(FRAME.sigma(), after.sigma());
        assertEquals(FRAME.sigma(), after.after(log, INITIAL).sigma());
        assertEquals(FRAME.x(), after.x());
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void everyStateThatCanBeTypedHasAxesWithTicks(GaussianState state) {
        for (Axis axis : axes(GaussianFrame.fit(state))) {
            assertTrue(Double.isFinite(axis.bounds().min()) && Double.isFinite(axis.bounds().max())
                    && Double.isFinite(axis.bounds().length()), axis::toString);
            List<Tick> ticks = Tick.of(axis, 6);
            assertTrue(ticks.size() >= 2, axis::toString);
            ticks.forEach(tick -> assertTrue(tick.label().matches("[−0-9.·⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{1,16}"), tick.label() + axis));
        }
        assertEquals(GaussianFrame.fit(state), GaussianFrame.fit(state).after(state, state));
        FRAME.after(INITIAL, state).after(state, INITIAL);
    }
}

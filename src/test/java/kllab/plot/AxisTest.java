package kllab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import kllab.math.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AxisTest {
    static List<Axis> axes() {
        return List.of(Axis.linear(-4, 4), Axis.linear(1e5, 3e5), Axis.logarithmic(new Interval(0.05, 5)));
    }

    @ParameterizedTest
    @MethodSource("axes")
    void pixelsAndValuesMapBothWays(Axis axis) {
        for (Scale scale : List.of(new Scale(axis, 40, 500), new Scale(axis, 300, 10))) {
            assertEquals(scale.start(), scale.toPixel(axis.bounds().min()), 1e-9);
            assertEquals(scale.end(), scale.toPixel(axis.bounds().max()), 1e-9);
            for (double pixel = -100; pixel < 700; pixel += 13) {
                assertEquals(pixel, scale.toPixel(scale.toValue(pixel)), 1e-6);
            }
        }
        assertEquals(460, new Scale(axis, 40, 500).length());
    }

    @Test
    void equalRatiosAreEqualLengthsOnALogarithmicAxis() {
        Scale scale = new Scale(Axis.logarithmic(new Interval(0.01, 100)), 0, 400);
        assertEquals(200, scale.toPixel(1), 1e-9);
        assertEquals(300, scale.toPixel(10), 1e-9);
        assertTrue(!Double.isFinite(scale.toPixel(0)) && !Double.isFinite(scale.toPixel(-1)));
    }

    @ParameterizedTest
    @MethodSource("axes")
    void aZoomKeepsTheValueItIsAbout(Axis axis) {
        double about = axis.value(0.3);
        Axis closer = axis.zoomed(0.5, 0.3);
        assertEquals(0.3, closer.fraction(about), 1e-9);
        assertEquals(axis.value(0.8), closer.value(1.3), 1e-9 * Math.abs(axis.value(0.8)));
        assertEquals(axis.bounds().min(), closer.zoomed(2, 0.3).bounds().min(), 1e-6 * axis.bounds().length());
    }

    @ParameterizedTest
    @MethodSource("axes")
    void aPanMovesEveryValueAlike(Axis axis) {
        Axis moved = axis.panned(0.25);
        assertEquals(0.25, axis.fraction(moved.bounds().min()), 1e-9);
        assertEquals(1.25, axis.fraction(moved.bounds().max()), 1e-9);
    }

    @Test
    void zoomingStopsWhereNumbersEnd() {
        for (Axis axis : axes()) {
            Axis near = axis;
            Axis far = axis;
            for (int i = 0; i < 1_000; i++) {
                near = near.zoomed(0.8, 0.4);
                far = far.zoomed(1.25, 0.4);
            }
            assertTrue(near.bounds().length() > 0 && Tick.of(near, 5).size() < 25);
            assertTrue(Double.isFinite(far.bounds().length()) && Tick.of(far, 5).size() < 25);
        }
    }

    @Test
    void anAxisHasALengthAndALogarithmicOneStaysAboveZero() {
        assertThrows(IllegalArgumentException.class, () -> Axis.linear(1, 1));
        assertThrows(IllegalArgumentException.class, () -> Axis.logarithmic(new Interval(0, 1)));
    }

    @Test
    void anAxisGrowsToARoundNumberOnTheSideThatNeedsItAndNeverShrinks() {
        Axis axis = Axis.linear(0, 1);
        assertSame(axis, axis.grownTo(new Interval(0.2, 1)));
        assertEquals(0, axis.grownTo(new Interval(0.2, 1.05)).bounds().min());
        assertEquals(1.2, axis.grownTo(new Interval(0.2, 1.05)).bounds().max(), 1e-15);
        assertEquals(-0.5, axis.grownTo(new Interval(-0.3, 0.5)).bounds().min(), 1e-15);
        assertEquals(1, axis.grownTo(new Interval(-0.3, 0.5)).bounds().max());
        assertEquals(Axis.logarithmic(new Interval(0.1, 1000)),
                Axis.logarithmic(new Interval(1, 100)).grownTo(new Interval(0.2, 101)));
    }

    @Test
    void inAGestureAnAxisGrowsToItsNextTickAndNeverShrinks() {
        Axis axis = Axis.linear(0, 1);
        Axis before = Axis.linear(0, 0.9);
        assertSame(axis, axis.grown(before, Axis.linear(0, 0.1)));
        assertEquals(Axis.linear(0, 1.1), axis.grown(before, Axis.linear(0, 1.05)));
        // Zoomed into before the gesture, and of another spacing.
        assertSame(axis, axis.grown(Axis.linear(0, 3), Axis.linear(0, 4)));
        assertSame(axis, axis.grown(before, Axis.logarithmic(new Interval(0.1, 4))));
    }

    @Test
    void afterAGestureAnAxisStaysUnlessItsContentFillsLessThanFourTenths() {
        Axis axis = Axis.linear(0, 1);
        Axis before = Axis.linear(0, 0.9);
        Axis fit = Axis.linear(0, 0.4);
        assertSame(axis, axis.after(before, Axis.linear(0, 0.41), fit));
        assertSame(fit, axis.after(before, Axis.linear(0, 0.39), fit));
        assertEquals(1.2, axis.after(before, Axis.linear(0, 1.15), fit).bounds().max(), 1e-12);
        assertSame(axis, axis.after(Axis.linear(0, 2), Axis.linear(0, 0.1), fit));
        assertSame(fit, axis.after(Axis.linear(0, 2), Axis.linear(3, 4), fit));
    }

    @ParameterizedTest
    @EnumSource(Axis.Spacing.class)
    void onTheWayToAnotherAnAxisGoesFromOneToTheOther(Axis.Spacing spacing) {
        Axis from = new Axis(new Interval(1, 100), spacing);
        Axis to = new Axis(new Interval(10, 1000), spacing);
        assertEquals(from, from.towards(to, 0));
        assertEquals(to.bounds().min(), from.towards(to, 1).bounds().min(), 1e-9);
        assertEquals(to.bounds().max(), from.towards(to, 1).bounds().max(), 1e-9);
        Axis middle = from.towards(to, 0.5);
        assertTrue(middle.bounds().min() > 1 && middle.bounds().min() < 10);
        assertEquals(spacing == Axis.Spacing.LINEAR ? 5.5 : Math.sqrt(10), middle.bounds().min(), 1e-12);
    }

    @Test
    void anAxisOfValuesThatDriftGrowsInStepsOnly() {
        Random random = new Random(3);
        Axis axis = Axis.linear(0, 1);
        int grown = 0;
        for (int i = 0; i < 10_000; i++) {
            double value = 0.01 * i + random.nextGaussian();
            Axis next = axis.grownTo(new Interval(value, value));
            assertTrue(next.bounds().contains(axis.bounds()) && next.bounds().contains(value));
            grown += next.equals(axis) ? 0 : 1;
            axis = next;
        }
        assertTrue(grown > 5 && grown <= 40, "grown " + grown + " times to " + axis);
    }
}

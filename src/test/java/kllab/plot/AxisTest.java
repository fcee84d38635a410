package kllab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import kllab.math.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AxisTest {
    static Stream<Axis> axes() {
        return Stream.of(Axis.linear(-3, 5), Axis.linear(1e5, 1e5 + 1), Axis.logarithmic(new Interval(0.05, 5)),
                Axis.logarithmic(new Interval(1e-6, 1e6)));
    }

    @ParameterizedTest
    @MethodSource("axes")
    void goesFromItsSmallestToItsLargestValueAndBack(Axis axis) {
        assertEquals(0, axis.fraction(axis.bounds().min()), 1e-12);
        assertEquals(1, axis.fraction(axis.bounds().max()), 1e-12);
        for (double fraction = -0.5; fraction <= 1.5; fraction += 0.125) {
            assertEquals(fraction, axis.fraction(axis.value(fraction)), 1e-9);
        }
    }

    @Test
    void equalRatiosAreEqualLengthsOnALogarithmicAxis() {
        Axis axis = Axis.logarithmic(new Interval(0.01, 100));
        assertEquals(0.5, axis.fraction(1), 1e-15);
        assertEquals(0.1, axis.value(0.25), 1e-15);
    }

    @ParameterizedTest
    @MethodSource("axes")
    void zoomKeepsTheValueAtThePointer(Axis axis) {
        for (double about : new double[]{0, 0.3, 1}) {
            for (double factor : new double[]{0.8, 1.25}) {
                Axis zoomed = axis.zoomed(factor, about);
                assertNotEquals(axis, zoomed);
                assertEquals(about, zoomed.fraction(axis.value(about)), 1e-6);
                assertEquals(axis.spacing(), zoomed.spacing());
            }
        }
    }

    @Test
    void zoomStretchesByItsFactorAndPanMovesByItsFraction() {
        assertEquals(Axis.linear(1, 5), Axis.linear(-1, 7).zoomed(0.5, 0.5));
        assertEquals(Axis.linear(1, 9), Axis.linear(-1, 7).panned(0.25));
    }

    @ParameterizedTest
    @MethodSource("axes")
    void noZoomingOrPanningLeadsWhereNumbersFail(Axis axis) {
        RandomGenerator random = new java.util.SplittableRandom(3);
        for (double trend : new double[]{0.5, 2}) {
            Axis now = axis;
            for (int i = 0; i < 500; i++) {
                now = now.zoomed(trend, random.nextDouble()).panned(random.nextDouble() - 0.5);
                assertTrue(Double.isFinite(now.bounds().min()) && Double.isFinite(now.bounds().max()));
                assertTrue(Double.isFinite(now.fraction(now.bounds().middle())), now::toString);
                assertTrue(Tick.of(now, 6).size() >= 2, now::toString);
            }
            assertSame(now, now.zoomed(trend, 0.5), "there is an end to zooming");
        }
    }

    @Test
    void refusesAnAxisWithoutLengthAndALogarithmicOneOverZero() {
        assertThrows(IllegalArgumentException.class, () -> Axis.linear(1, 1));
        assertThrows(IllegalArgumentException.class, () -> Axis.logarithmic(new Interval(0, 1)));
    }

    @Test
    void aScaleMapsBothWaysAlsoUpwards() {
        Scale scale = new Scale(Axis.linear(0, 4), 300, 100);
        assertEquals(250, scale.toPixel(1));
        assertEquals(1, scale.toValue(250));
        assertEquals(200, scale.length());
        assertEquals(6, scale.toValue(0), "also outside the axis");
    }
}

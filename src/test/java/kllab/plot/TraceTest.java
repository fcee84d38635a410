package kllab.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kllab.math.Interval;
import kllab.plot.Axis.Spacing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TraceTest {
    private static final int MOST = 100;

    /** A trace of the squares of the counts. */
    private static Trace<Double> squares(Spacing spacing, int count) {
        Trace<Double> trace = Trace.along(spacing, MOST);
        for (int i = 1; i <= count; i++) {
            trace = trace.with((double) i * i);
        }
        return trace;
    }

    private static List<Long> counts(Trace<Double> trace) {
        return trace.kept().stream().map(Trace.Entry::count).toList();
    }

    @ParameterizedTest
    @EnumSource(Spacing.class)
    void neverKeepsMoreThanItMay(Spacing spacing) {
        Trace<Double> trace = Trace.along(spacing, MOST);
        for (int i = 1; i <= 100_000; i++) {
            trace = trace.with((double) i);
            assertTrue(trace.kept().size() <= MOST, trace.kept()::toString);
        }
        assertTrue(trace.kept().size() > MOST / 3, trace.kept()::toString);
    }

    @Test
    void onALinearAxisTheGapsAreEqual() {
        List<Long> counts = counts(squares(Spacing.LINEAR, 12_345));
        assertEquals(1, counts.getFirst());
        for (int i = 1; i < counts.size(); i++) {
            assertEquals(128, counts.get(i) - counts.get(i - 1));
        }
        assertTrue(counts.getLast() > 12_345 - 128);
    }

    @Test
    void onALogarithmicAxisTheGapsGrowWithTheCount() {
        List<Long> counts = counts(squares(Spacing.LOGARITHMIC, 100_000));
        for (int i = 1; i < counts.size(); i++) {
            double gap = counts.get(i) - counts.get(i - 1);
            // A sixth of the count, and up to twice that where finer gaps were thinned.
            assertTrue(gap <= Math.max(2, counts.get(i - 1) / 3.0), counts::toString);
            assertTrue(gap == 1 || gap >= counts.get(i - 1) / 8.0, counts::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(Spacing.class)
    void goingFromEachNextToTheFollowingOneKeepsTheSame(Spacing spacing) {
        Trace<Double> byNext = Trace.along(spacing, MOST);
        while (byNext.count() < 20_000) {
            long count = Math.min(20_000, byNext.next());
            byNext = byNext.with(count, (double) count * count);
        }
        assertEquals(squares(spacing, 20_000).held(), byNext.held());
    }

    @Test
    void theLatestValueIsAlwaysHeld() {
        for (int count : new int[]{1, 2, 100, 101, 999, 1001}) {
            Trace<Double> trace = squares(Spacing.LINEAR, count);
            assertEquals(new Trace.Entry<>(count, (double) count * count), trace.held().getLast());
            assertEquals(1, trace.held().stream().filter(each -> each.count() == count).count());
        }
    }

    @Test
    void anEarlierTraceStaysAsItIs() {
        Trace<Double> early = squares(Spacing.LINEAR, 100);
        List<Trace.Entry<Double>> before = List.copyOf(early.held());
        early.with(3.0);
        assertEquals(before, early.held());
    }

    @Test
    void itsLineIsOfTheNumbersOverTheCounts() {
        Polyline line = squares(Spacing.LINEAR, 3).line(Math::sqrt);
        assertArrayEquals(new double[]{1, 2, 3}, line.xs());
        assertArrayEquals(new double[]{1, 2, 3}, line.ys());
        assertEquals(0, Trace.<Double>along(Spacing.LINEAR, MOST).line(each -> each).size());
    }

    @ParameterizedTest
    @CsvSource({"LINEAR, 0, 0, 10", "LINEAR, 10, 0, 10", "LINEAR, 11, 0, 20", "LINEAR, 37, 0, 50",
            "LINEAR, 2001, 0, 5000", "LOGARITHMIC, 0, 1, 100", "LOGARITHMIC, 100, 1, 100",
            "LOGARITHMIC, 101, 1, 1000", "LOGARITHMIC, 99999, 1, 100000"})
    void itsAxisGrowsInSteps(Spacing spacing, int count, double min, double max) {
        Trace<Double> trace = Trace.along(spacing, MOST);
        assertEquals(new Axis(new Interval(min, max), spacing),
                (count == 0 ? trace : trace.with(count, 1.0)).axis());
    }

    @Test
    void valuesComeInOrder() {
        Trace<Double> trace = squares(Spacing.LINEAR, 5);
        assertEquals("after 5 values comes no value 5",
                assertThrows(IllegalArgumentException.class, () -> trace.with(5, 1.0)).getMessage());
        assertEquals("most must be at least 64: 63",
                assertThrows(IllegalArgumentException.class, () -> Trace.along(Spacing.LINEAR, 63)).getMessage());
    }
}

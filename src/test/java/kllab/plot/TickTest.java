package kllab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import kllab.math.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickTest {
    private static List<String> labels(Axis axis, int count) {
        return Tick.of(axis, count).stream().map(Tick::label).toList();
    }

    @Test
    void standAtRoundValues() {
        assertEquals(List.of("−4", "−2", "0", "2", "4"), labels(Axis.linear(-4.5, 4.5), 5));
        assertEquals(List.of("0.0", "0.2", "0.4", "0.6"), labels(Axis.linear(0, 0.7), 4));
        assertEquals(List.of("−0.05", "0.00", "0.05"), labels(Axis.linear(-0.06, 0.06), 3));
    }

    @Test
    void farFromOneTheyAreScientificWithOneExponent() {
        assertEquals(List.of("0", "2·10⁶", "4·10⁶"), labels(Axis.linear(0, 5e6), 3));
        assertEquals(List.of("0", "0.5·10⁷", "1.0·10⁷"), labels(Axis.linear(0, 1e7), 2));
        assertEquals(List.of("0", "2·10⁻⁷", "4·10⁻⁷"), labels(Axis.linear(0, 5e-7), 3));
    }

    @Test
    void neverDrift() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2000; i++) {
            double min = random.nextDouble(-10, 10);
            Axis axis = Axis.linear(min, min + Math.pow(10, random.nextDouble(-3, 3)));
            for (Tick tick : Tick.of(axis, 7)) {
                // What a label says is, to the last bit, where its line stands.
                assertEquals(Double.parseDouble(tick.label().replace('−', '-')), tick.value(), 0, axis::toString);
            }
        }
    }

    @Test
    void haveEqualDecimalsEvenDistancesAndStandWithinTheAxis() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 2000; i++) {
            double min = random.nextDouble(-10, 10);
            Axis axis = Axis.linear(min, min + Math.pow(10, random.nextDouble(-3, 3)));
            List<Tick> ticks = Tick.of(axis, 5);
            assertTrue(ticks.size() >= 2 && ticks.size() <= 11, () -> axis + " " + ticks);
            Set<Integer> decimals = ticks.stream().map(tick -> decimals(tick.label())).collect(Collectors.toSet());
            assertEquals(1, decimals.size(), () -> axis + " " + ticks);
            double step = ticks.get(1).value() - ticks.get(0).value();
            for (int j = 0; j < ticks.size(); j++) {
                assertEquals(ticks.getFirst().value() + j * step, ticks.get(j).value(), 1e-9 * axis.bounds().length());
                assertTrue(
                        axis.fraction(ticks.get(j).value()) > -1e-6 && axis.fraction(ticks.get(j).value()) < 1.000001);
            }
        }
    }

    private static int decimals(String label) {
        return label.contains(".") ? label.length() - label.indexOf('.') : 0;
    }

    @Test
    void doNotMoveWhenTheAxisIsPanned() {
        Axis axis = Axis.linear(0.3, 1.3);
        for (int i = 0; i < 100; i++) {
            axis = axis.panned(0.013);
            for (Tick tick : Tick.of(axis, 5)) {
                assertEquals(tick.value(), Math.rint(tick.value() * 5) / 5, 0, "a multiple of 0.2");
            }
        }
    }

    @Test
    void onALogarithmicAxisTheyAreOneTwoAndFiveTimesPowersOfTen() {
        assertEquals(List.of("0.05", "0.1", "0.2", "0.5", "1", "2", "5"),
                labels(Axis.logarithmic(new Interval(0.05, 5)), 8));
        assertEquals(List.of("0.1", "1", "10", "100"), labels(Axis.logarithmic(new Interval(0.1, 200)), 4));
        assertEquals(List.of("1·10⁻⁶", "0.001", "1", "1000", "1·10⁶"),
                labels(Axis.logarithmic(new Interval(1e-6, 1e6)), 4));
    }

    @Test
    void aShortLogarithmicAxisHasTicksToo() {
        assertEquals(List.of("1.2", "1.4", "1.6", "1.8"), labels(Axis.logarithmic(new Interval(1.1, 1.9)), 4));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.1, 2", "0.03, 0.05", "0.2, 0.2", "6, 10", "0.07, 0.1", "3e7, 5e7", "4e-9, 5e-9"})
    void stepsAreOneTwoOrFiveTimesAPowerOfTen(double length, double step) {
        assertEquals(step, Tick.niceStep(length));
    }
}

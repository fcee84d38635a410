package kllab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import kllab.math.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickTest {
    private static List<String> labels(Axis axis, int count) {
        return Tick.of(axis, count).stream().map(Tick::label).toList();
    }

    @Test
    void ticksAreExactDecimalsAndNeverDrift() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            double length = Math.pow(10, 12 * random.nextDouble() - 6);
            double min = length * 20 * (random.nextDouble() - 0.5);
            Axis axis = Axis.linear(min, min + length);
            List<Tick> ticks = Tick.of(axis, 2 + random.nextInt(20));
            assertTrue(ticks.size() >= 2, () -> axis + " has " + ticks);
            BigDecimal step = exact(ticks.get(1)).subtract(exact(ticks.get(0)));
            for (int k = 0; k < ticks.size(); k++) {
                // Doubles print as the shortest decimal: the sum of many steps would not be that short.
                assertEquals(0, exact(ticks.get(0)).add(step.multiply(BigDecimal.valueOf(k)))
                        .compareTo(exact(ticks.get(k))));
                assertTrue(axis.fraction(ticks.get(k).value()) > -1e-6);
                assertTrue(axis.fraction(ticks.get(k).value()) < 1 + 1e-6);
            }
            assertTrue(List.of(1, 2, 5).contains(step.unscaledValue().intValueExact()
                    / BigDecimal.TEN.pow(step.precision() - 1).intValueExact()), step.toString());
        }
    }

    private static BigDecimal exact(Tick tick) {
        return BigDecimal.valueOf(tick.value());
    }

    @Test
    void labelsOfAnAxisHaveTheSameNumberOfDecimalsAndATrueMinus() {
        assertEquals(List.of("−4", "−2", "0", "2", "4"), labels(Axis.linear(-4, 4), 5));
        assertEquals(List.of("0.0", "0.1", "0.2", "0.3", "0.4", "0.5"), labels(Axis.linear(0, 0.52), 6));
        assertEquals(List.of("0.95", "1.00", "1.05", "1.10"), labels(Axis.linear(0.94, 1.12), 4));
    }

    @Test
    void farFromOneLabelsAreScientific() {
        assertEquals(List.of("0", "0.5·10⁶", "1.0·10⁶"), labels(Axis.linear(0, 1.2e6), 3));
        assertTrue(labels(Axis.linear(0, 3e-7), 3).contains("1·10⁻⁷"));
    }

    @Test
    void onALogarithmicAxisTicksAreOneTwoAndFive() {
        assertEquals(List.of("0.05", "0.1", "0.2", "0.5", "1", "2", "5"),
                labels(Axis.logarithmic(new Interval(0.05, 5)), 8));
        assertEquals(List.of("0.001", "0.01", "0.1", "1", "10", "100", "1000"),
                labels(Axis.logarithmic(new Interval(0.001, 1000)), 7));
        assertEquals(List.of("0.001", "1"), labels(Axis.logarithmic(new Interval(0.0003, 10)), 2));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.01, 2", "2, 2", "3, 5", "5, 5", "7, 10", "0.3, 0.5", "0.0011, 0.002", "1e-7, 1e-7",
            "0.30000000000000004, 0.5"})
    void aNiceStepIsTheNextOfOneTwoFive(double length, double step) {
        assertEquals(step, Tick.niceStep(length));
    }

    @Test
    void thereAreAboutAsManyTicksAsAskedFor() {
        for (int count = 2; count < 30; count++) {
            int size = Tick.of(Axis.linear(-3.7, 11.3), count).size();
            assertTrue(size >= 2 && size <= count + 1, count + ": " + size);
        }
    }
}

package kllab.plot.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kllab.plot.Axis;
import kllab.plot.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotTicksTest {
    private static final double EM = 20;

    private static List<Double> values(double min, double max, double height) {
        PlotTicks ticks = new PlotTicks(new MarkStyle(null, 1, new double[0], null, new TextFont("any", EM)));
        return ticks.alongY(Axis.linear(min, max), height).stream().map(Tick::value).toList();
    }

    @ParameterizedTest
    @CsvSource({"-0.2, 0.4, 57", "-0.06, 0.11, 57", "0, 0.5, 40", "-3, 5, 30", "100, 101, 25"})
    void labelsOfAVeryLowAxisDoNotTouch(double min, double max, double height) {
        List<Double> values = values(min, max, height);
        for (int i = 1; i < values.size(); i++) {
            double apart = (values.get(i) - values.get(i - 1)) / (max - min) * height;
            assertTrue(apart >= EM, values::toString);
        }
    }

    @Test
    void aLowAxisKeepsItsZero() {
        assertEquals(List.of(0.0), values(-0.2, 0.3, 30));
    }

    @Test
    void aHighAxisHasAllItsTicks() {
        assertEquals(List.of(-0.2, 0.0, 0.2, 0.4), values(-0.2, 0.4, 240));
    }
}

package kllab.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import org.junit.jupiter.api.Test;

class SamplerTest {
    private static final Sampler SAMPLER = Sampler.of(Axis.linear(0, 8));

    /** The line between its points, where the rasteriser draws it. */
    private static double at(Polyline line, double x) {
        int i = Math.clamp(Math.abs(Arrays.binarySearch(line.xs(), x) + 1), 1, line.size() - 1);
        double t = (x - line.xs()[i - 1]) / (line.xs()[i] - line.xs()[i - 1]);
        return line.ys()[i - 1] + t * (line.ys()[i] - line.ys()[i - 1]);
    }

    @Test
    void aNarrowPeakOnAWidePlotShowsItsTrueHeightAndShape() {
        Normal narrow = Normal.of(0.3, 0.05);
        Polyline line = SAMPLER.sample(narrow::density, new double[]{-18, 0, 0.2, 0.3, 0.4, 0.6, 18});
        assertEquals(narrow.density(0.3), line.maxY());
        for (double x = 0.05; x < 0.55; x += 0.0007) {
            assertEquals(narrow.density(x), at(line, x), 2 * SAMPLER.tolerance());
        }
    }

    @Test
    void aStraightStretchCostsNoPoints() {
        assertArrayEquals(new double[]{-1, 0, 3}, SAMPLER.sample(x -> 2 * x, new double[]{3, -1, 0, 0}).xs());
    }

    @Test
    void firstCoordinatesGrow() {
        double[] xs = SAMPLER.sample(x -> 4 + 4 * Math.sin(9 * x), new double[]{2, -3, 0.5, 1}).xs();
        assertTrue(xs.length > 20);
        for (int i = 1; i < xs.length; i++) {
            assertTrue(xs[i] > xs[i - 1]);
        }
    }

    @Test
    void whatIsFarOutOfSightCostsFewPoints() {
        DoubleUnaryOperator pole = x -> 1 / x;
        assertTrue(SAMPLER.sample(pole, new double[]{1e-9, 1}).size() < 200);
        assertTrue(new Sampler(new Interval(100, 108), 0.008).sample(Math::sin, new double[]{0, 90}).size() < 10);
    }

    @Test
    void aNonFiniteValueStaysWhatItIs() {
        Polyline line = SAMPLER.sample(x -> x == 0 ? Double.POSITIVE_INFINITY : x < 0 ? Double.NaN : x,
                new double[]{-1, 0, 1});
        assertTrue(Double.isNaN(line.ys()[0]));
        assertEquals(1, line.maxY(), "the largest of what can be drawn");
        assertTrue(line.size() < 2000);
    }

    @Test
    void aLineWithoutANumberHasNoExtremes() {
        Polyline line = new Polyline(new double[]{0, 1}, new double[]{Double.NaN, Double.POSITIVE_INFINITY});
        assertEquals(Double.NEGATIVE_INFINITY, line.maxY());
        assertEquals(Double.POSITIVE_INFINITY, line.minY());
        assertArrayEquals(new double[]{0, 1}, line.mapY(y -> y + 1).xs());
    }
}

package kllab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import org.junit.jupiter.api.Test;

class SamplerTest {
    private static final Interval VIEW = new Interval(0, 10);
    private static final Sampler SAMPLER = new Sampler(VIEW, 0.01);

    @Test
    void aNarrowPeakBesideAWideOneShowsItsTrueHeight() {
        Normal narrow = Normal.of(0.3, 0.05);
        Normal wide = Normal.of(-1, 5);
        for (Normal normal : new Normal[]{narrow, wide}) {
            double[] knots = DoubleStream.concat(DoubleStream.of(-20, 20), DoubleStream
                    .iterate(-4, z -> z <= 4, z -> z + 0.5).map(z -> normal.mu() + z * normal.sigma())).toArray();
            Polyline line = SAMPLER.sample(normal::density, knots);
            assertEquals(normal.density(normal.mu()), line.maxY());
            assertFollows(line, normal::density, 0.01);
        }
    }

    /** Between its points, too, the line is where the function is. */
    private static void assertFollows(Polyline line, DoubleUnaryOperator function, double tolerance) {
        for (int i = 1; i < line.size(); i++) {
            double middle = (line.xs()[i - 1] + line.xs()[i]) / 2;
            assertTrue(line.xs()[i - 1] < line.xs()[i]);
            assertEquals(function.applyAsDouble(middle), (line.ys()[i - 1] + line.ys()[i]) / 2, tolerance);
        }
    }

    @Test
    void aStraightStretchCostsNoPoints() {
        assertEquals(2, SAMPLER.sample(x -> 2 * x, new double[]{0, 5}).size());
    }

    @Test
    void everyKnotIsAPointInOrderAndOnce() {
        Polyline line = SAMPLER.sample(x -> 0, new double[]{3, 1, 2, 1});
        assertEquals(3, line.size());
        assertEquals(1, line.xs()[0]);
        assertEquals(3, line.xs()[2]);
    }

    @Test
    void farOutsideTheViewAccuracyIsNotAskedFor() {
        int inView = SAMPLER.sample(x -> x * x, new double[]{0, 3}).size();
        int outside = SAMPLER.sample(x -> 1e6 + x * x, new double[]{0, 3}).size();
        assertTrue(inView > 10);
        assertEquals(2, outside);
    }

    @Test
    void whatIsNotFiniteStaysSoAndCostsNoEndlessSearch() {
        Polyline line = SAMPLER.sample(x -> x < 1 ? Double.NaN : 1 / (x - 1), new double[]{0, 1, 2});
        assertTrue(Double.isNaN(line.ys()[0]));
        assertTrue(line.size() < 5_000);
        assertTrue(Double.isFinite(line.maxY()));
    }
}

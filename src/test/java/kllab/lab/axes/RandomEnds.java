package kllab.lab.axes;

import java.util.List;
import java.util.Random;
import kllab.math.Interval;

/** Ends of axes as somebody might have typed them. */
public final class RandomEnds {
    private RandomEnds() {
    }

    /** Ends for about a quarter of some axes. */
    public static AxisEnds of(Random random, List<String> names) {
        AxisEnds ends = AxisEnds.NONE;
        for (String name : names) {
            if (random.nextInt(4) == 0) {
                double min = 20 * random.nextDouble() - 10;
                ends = ends.with(name, new Interval(min, min + 0.1 + 10 * random.nextDouble()));
            }
        }
        return ends;
    }
}

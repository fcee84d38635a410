package kllab.math.fit;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import kllab.math.distribution.LineDensity;

/** The places between which two densities are smooth. */
final class Landmarks {
    private Landmarks() {
    }

    /** Those of both, ascending. */
    static double[] of(LineDensity p, LineDensity q) {
        return DoubleStream.concat(Arrays.stream(p.landmarks()), Arrays.stream(q.landmarks())).sorted().distinct()
                .toArray();
    }
}

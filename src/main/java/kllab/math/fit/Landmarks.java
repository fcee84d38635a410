package kllab.math.fit;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;

/** The places between which two densities are smooth. */
public final class Landmarks {
    /** A normal q has nothing beyond so many standard deviations. */
    private static final double REACH = 12;

    private Landmarks() {
    }

    /** Those of both, ascending. */
    static double[] of(LineDensity p, LineDensity q) {
        return DoubleStream.concat(Arrays.stream(p.landmarks()), Arrays.stream(q.landmarks())).sorted().distinct()
                .toArray();
    }

    /** Those of both where q has any probability, ascending: for expectations under q. */
    public static double[] under(LineDensity p, Normal q) {
        return Arrays.stream(of(p, q)).filter(x -> reaches(q, x)).toArray();
    }

    /** Those of both where a normal q, or a component of a mixture q, has any probability. */
    static double[] under(LineDensity p, LineDensity q) {
        return q instanceof NormalMixture mixture
                ? Arrays.stream(of(p, q))
                        .filter(x -> mixture.components().stream().anyMatch(each -> reaches(each.normal(), x)))
                        .toArray()
                : under(p, q.moments());
    }

    private static boolean reaches(Normal normal, double x) {
        return Math.abs(x - normal.mu()) <= REACH * normal.sigma();
    }
}

package kllab.math.fit;

import java.util.Arrays;
import java.util.List;
import kllab.math.Interval;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.LineDensity.Bend;

/**
 * Places on the line that lie close together where a density bends, and nowhere further apart than a given step, with
 * the density there.
 *
 * <pre>
 * {@code
 *     t(x) = x/step + Σ (r/bend)·asinh((x − placeᵢ)/(r scaleᵢ)),   xₖ where t = t₀ + k,   weightₖ = 1/t′(xₖ)
 * }
 * </pre>
 *
 * <p>
 * The trapezoidal rule in t: it gains digits as fast as the number of nodes grows, as t and what is integrated are
 * smooth, and a spike in a wide density costs a logarithm of their ratio.
 */
final class GradedNodes {
    /** More nodes than this are not worth it. */
    static final int MOST = 16_000;

    /** How fast the nodes thin out beside a bend: that many scales from it they have begun to. */
    private static final double REACH = 2.5;
    private static final int ITERATIONS = 40;

    private final double[] x;
    private final double[] weight;
    private final double[] logP;
    private final double[] density;

    private GradedNodes(double[] x, double[] weight, double[] logP) {
        this.x = x;
        this.weight = weight;
        this.logP = logP;
        this.density = Arrays.stream(logP).map(Math::exp).toArray();
    }

    /**
     * How close places have to lie.
     *
     * @param step how far apart they may be anywhere
     * @param bend how far apart near a bend, in its scale
     */
    record Grain(double step, double bend) {
    }

    /** About how many nodes there would be. */
    static double size(LineDensity p, Interval range, Grain grain) {
        Scale scale = new Scale(p.bends(), range.middle(), grain);
        return scale.at(range.max()) - scale.at(range.min());
    }

    /** The nodes from one end of a range to the other; not more than {@link #MOST} are sensible. */
    static GradedNodes of(LineDensity p, Interval range, Grain grain) {
        Scale scale = new Scale(p.bends(), range.middle(), grain);
        double from = scale.at(range.min());
        int count = (int) Math.ceil(scale.at(range.max()) - from) + 1;
        double[] x = new double[count];
        double[] weight = new double[count];
        double[] logP = new double[count];
        double here = range.min();
        for (int k = 0; k < count; k++) {
            here = k == 0 ? here : scale.after(here, from + k);
            x[k] = here;
            weight[k] = 1 / scale.slope(here);
            logP[k] = p.logDensity(here);
        }
        return new GradedNodes(x, weight, logP);
    }

    int count() {
        return x.length;
    }

    double x(int k) {
        return x[k];
    }

    double weight(int k) {
        return weight[k];
    }

    /** log p there, in nats. */
    double logP(int k) {
        return logP[k];
    }

    /** p there. */
    double density(int k) {
        return density[k];
    }

    /** The first node, from one on, that is at least as far right as a place; the count if there is none. */
    int firstFrom(int start, double place) {
        int k = start;
        while (k < x.length && x[k] < place) {
            k++;
        }
        return k;
    }

    /** t as a function of x, about a middle, from which distances are small. */
    private record Scale(List<Bend> bends, double middle, Grain grain) {
        double at(double x) {
            double sum = 0;
            for (Bend bend : bends) {
                sum += asinh((x - bend.place()) / (REACH * bend.scale()));
            }
            return (x - middle) / grain.step() + REACH / grain.bend() * sum;
        }

        double slope(double x) {
            double sum = 0;
            for (Bend bend : bends) {
                double y = (x - bend.place()) / (REACH * bend.scale());
                sum += 1 / (bend.scale() * Math.sqrt(1 + y * y));
            }
            return 1 / grain.step() + sum / grain.bend();
        }

        /** The place where t has a value, which is beyond that at a place before: by Newton's method between bounds. */
        double after(double before, double t) {
            double low = before;
            double high = before + grain.step();
            double x = before;
            double next = Math.min(before + 1 / slope(before), high);
            for (int i = 0; i < ITERATIONS && Math.abs(next - x) > 1e-9 * (high - before); i++) {
                x = next;
                double off = at(x) - t;
                if (off > 0) {
                    high = x;
                } else {
                    low = x;
                }
                next = x - off / slope(x);
                if (!(next >= low && next <= high)) {
                    next = 0.5 * low + 0.5 * high;
                }
            }
            return next;
        }

        private static double asinh(double y) {
            double size = Math.abs(y);
            double value = size > 1e100 ? Math.log(size) + Math.log(2) : Math.log(size + Math.sqrt(1 + size * size));
            return y < 0 ? -value : value;
        }
    }
}

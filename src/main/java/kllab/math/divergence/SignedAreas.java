package kllab.math.divergence;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import kllab.math.distribution.Normal;
import kllab.math.quadrature.GaussKronrod;

/**
 * The two areas between the curve p(x) log(p(x)/q(x)) and the axis: what counts for the divergence and what against it.
 *
 * <pre>
 * {@code
 *     positive = ∫ max(0, p log(p/q)) dx,   negative = ∫ min(0, p log(p/q)) dx,   positive + negative = KL(p ‖ q)
 * }
 * </pre>
 *
 * @param positive the area above the axis, in nats
 * @param negative the area below the axis, in nats, with a minus sign: at most 0
 */
public record SignedAreas(double positive, double negative) {
    private static final double INVERSE_SQRT_TAU = 0.3989422804014327;
    private static final GaussKronrod QUADRATURE = new GaussKronrod(1e-300, 1e-13, 200);
    /** Where the panels end, in standard deviations of p; beyond the last its density is no double. */
    private static final double[] STEPS = {-39, -20, -10, -5, -2, 0, 2, 5, 10, 20, 39};

    /**
     * The areas of p log(p/q).
     *
     * <p>
     * The negative area is integrated over the places where p is below q, so that nothing cancels in it; the positive
     * is KL(p ‖ q) minus the negative, so that their sum is the divergence. Where that is infinite the positive area
     * is.
     */
    public static SignedAreas of(Normal p, Normal q) {
        if (p.equals(q)) {
            return new SignedAreas(0, 0);
        }
        LogRatio ratio = LogRatio.of(p, q);
        double negative = p.equals(ratio.narrow()) ? outside(ratio) : inside(ratio);
        return new SignedAreas(KullbackLeibler.of(p, q) - negative, negative);
    }

    /**
     * The places, in ascending order, where the densities of p and q are equal.
     *
     * <p>
     * There are none for equal distributions, one for different means of equal spread, and two otherwise; one that lies
     * beyond all doubles is left out.
     */
    public static double[] crossings(Normal p, Normal q) {
        if (p.equals(q)) {
            return new double[0];
        }
        LogRatio ratio = LogRatio.of(p, q);
        LogRatio.Crossings z = ratio.crossings();
        return DoubleStream.of(z.left(), z.right())
                .map(each -> Math.fma(ratio.narrow().sigma(), each, ratio.narrow().mu())).filter(Double::isFinite)
                .toArray();
    }

    /** The negative area where p is the narrower: it is below q to the left and to the right of the crossings. */
    private static double outside(LogRatio ratio) {
        LogRatio.Crossings z = ratio.crossings();
        return below(z, 1, 0, Double.NEGATIVE_INFINITY, z.left()) + below(z, 1, 0, z.right(), Double.POSITIVE_INFINITY);
    }

    /** The negative area where p is the wider: it is below q between the crossings. */
    private static double inside(LogRatio ratio) {
        LogRatio.Crossings z = ratio.crossings();
        return below(z, ratio.r(), ratio.delta(), z.left(), z.right());
    }

    /** −∫ |log(p/q)| p dz over [from, to], where p has the standard units slope·z + shift. */
    private static double below(LogRatio.Crossings crossings, double slope, double shift, double from, double to) {
        if (slope == 0) {
            return 0; // p is so wide that it has no mass here that a double could show
        }
        double[] ends = Arrays.stream(STEPS).map(step -> (step - shift) / slope).toArray();
        double lowest = Math.max(from, ends[0]);
        double highest = Math.min(to, ends[ends.length - 1]);
        if (!(lowest < highest)) {
            return 0;
        }
        for (int i = 0; i < ends.length; i++) {
            ends[i] = Math.clamp(ends[i], lowest, highest);
        }
        double area = QUADRATURE.integrate(z -> {
            double distance = Math.fma(slope, z, shift);
            double density = slope * INVERSE_SQRT_TAU * Math.exp(-0.5 * distance * distance);
            return density == 0 ? 0 : density * Math.abs(crossings.logRatio(z));
        }, ends).value();
        return 0 - area;
    }
}

package kllab.math.distribution;

/**
 * The quantile of N(0, 1): the z with Φ(z) = u, to about 16 digits, and the same double on every machine.
 *
 * <p>
 * M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37 (1988),
 * PPND16. Sums, products, quotients and square roots are the same everywhere; the logarithm is the one that
 * {@link StrictMath} prescribes to the last bit.
 */
public final class NormalQuantile {
    private static final double[] CENTRE_ABOVE = {3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427,
            13731.693765509461125, 45921.953931549871457, 67265.770927008700853, 33430.575583588128105,
            2509.0809287301226727};
    private static final double[] CENTRE_BELOW = {1, 42.313330701600911252, 687.18700749205790830,
            5394.1960214247511077, 21213.794301586595867, 39307.895800092710610, 28729.085735721942674,
            5226.4952788528545610};
    private static final double[] FLANK_ABOVE = {1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550,
            3.64784832476320460504, 1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833,
            7.74545014278341407640e-4};
    private static final double[] FLANK_BELOW = {1, 2.05319162663775882187, 1.67638483018380384940,
            0.689767334985100004550, 0.148103976427480074590, 0.0151986665636164571966, 5.47593808499534494600e-4,
            1.05075007164441684324e-9};
    private static final double[] TAIL_ABOVE = {6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580,
            0.296560571828504891230, 0.0265321895265761230930, 0.00124266094738807843860, 2.71155556874348757815e-5,
            2.01033439929228813265e-7};
    private static final double[] TAIL_BELOW = {1, 0.599832206555887937690, 0.136929880922735805310,
            0.0148753612908506148525, 7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
            2.04426310338993978564e-15};

    private NormalQuantile() {
    }

    /** The z with Φ(z) = u: −∞ for 0, +∞ for 1, NaN for what is no probability. */
    public static double of(double u) {
        double q = u - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
        }
        double tail = q < 0 ? u : 1 - u;
        if (!(tail > 0)) {
            return tail == 0 ? Math.copySign(Double.POSITIVE_INFINITY, q) : Double.NaN;
        }
        double r = Math.sqrt(-StrictMath.log(tail));
        double z = r <= 5
                ? polynomial(FLANK_ABOVE, r - 1.6) / polynomial(FLANK_BELOW, r - 1.6)
                : polynomial(TAIL_ABOVE, r - 5) / polynomial(TAIL_BELOW, r - 5);
        return Math.copySign(z, q);
    }

    private static double polynomial(double[] c, double x) {
        return ((((((c[7] * x + c[6]) * x + c[5]) * x + c[4]) * x + c[3]) * x + c[2]) * x + c[1]) * x + c[0];
    }
}

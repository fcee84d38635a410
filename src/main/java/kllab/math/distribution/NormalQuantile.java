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
    private static final double[] CENTRE_ABOVE = {3.3871328727963665, 133.14166789178438, 1971.5909503065513,
            13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
            2509.0809287301227};
    private static final double[] CENTRE_BELOW = {1, 42.31333070160091, 687.1870074920579,
            5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
            5226.495278852854};
    private static final double[] FLANK_ABOVE = {1.4234371107496835, 4.630337846156546, 5.769497221460691,
            3.6478483247632045, 1.2704582524523684, 0.2417807251774506, 0.022723844989269184,
            0.0007745450142783414};
    private static final double[] FLANK_BELOW = {1, 2.053191626637759, 1.6763848301838038,
            0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
            1.0507500716444169e-9};
    private static final double[] TAIL_ABOVE = {6.657904643501103, 5.463784911164114, 1.7848265399172913,
            0.29656057182850487, 0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5,
            2.0103343992922881e-7};
    private static final double[] TAIL_BELOW = {1, 0.599832206555888, 0.1369298809227358,
            0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7,
            2.0442631033899397e-15};

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

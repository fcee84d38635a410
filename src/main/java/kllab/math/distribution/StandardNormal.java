package kllab.math.distribution;

/**
 * The distribution function of N(0, 1): Φ(z) = ∫ φ from −∞ to z, with small relative error in the lower tail as well.
 *
 * <p>
 * Rational Chebyshev approximations of W. J. Cody, "Algorithm 715: SPECFUN", ACM Transactions on Mathematical Software
 * 19 (1993), function ANORM. It takes z itself; going through erfc(−z/√2) would round z/√2, which alone costs a
 * relative error of z²·10⁻¹⁶ in the tail.
 */
final class StandardNormal {
    private static final double INVERSE_SQRT_TAU = 0.3989422804014327;

    private static final double[] CENTRE_ABOVE = {2.2352520354606837, 161.02823106855587, 1067.6894854603709,
            18154.98125334356, 0.06568233791820745};
    private static final double[] CENTRE_BELOW = {47.202581904688245, 976.0985517377767, 10260.932208618979,
            45507.78933502673};
    private static final double[] FLANK_ABOVE = {0.39894151208813466, 8.883149794388377, 93.50665613217785,
            597.2702763948002, 2494.5375852903726, 6848.190450536283, 11602.65143764735,
            9842.714838383978, 1.0765576773720192e-8};
    private static final double[] FLANK_BELOW = {22.266688044328117, 235.387901782625, 1519.3775994075547,
            6485.558298266761, 18615.571640885097, 34900.95272114598, 38912.00328609327,
            19685.429676859992};
    private static final double[] TAIL_ABOVE = {0.215898534057957, 0.12740116116024736, 0.022235277870649807,
            0.0014216191932278934, 2.9112874951168793e-5, 0.023073441764940174};
    private static final double[] TAIL_BELOW = {1.284260096144911, 0.4682382124808651, 0.06598813786892856,
            0.0037823963320275824, 7.297515550839662e-5};

    /** The non-negative nodes of the Gauss–Legendre rule of 5 points. */
    private static final double[] LEGENDRE_NODES = {0, 0.5384693101056831, 0.906179845938664};
    private static final double[] LEGENDRE_WEIGHTS = {0.5688888888888889, 0.47862867049936647, 0.23692688505618908};

    private StandardNormal() {
    }

    /** Φ(z): 0 at −∞ and 1 at +∞. */
    static double cumulative(double z) {
        double distance = Math.abs(z);
        if (distance <= 0.67448975) {
            return 0.5 + z * rational(CENTRE_ABOVE, CENTRE_BELOW, z * z);
        }
        double tail = distance <= Math.sqrt(32)
                ? bell(distance) * rational(FLANK_ABOVE, FLANK_BELOW, distance)
                : farTail(distance);
        return z < 0 ? tail : 1 - tail;
    }

    private static double farTail(double distance) {
        double y = 1 / (distance * distance);
        return bell(distance) * (INVERSE_SQRT_TAU - y * rational(TAIL_ABOVE, TAIL_BELOW, y)) / distance;
    }

    /** log Φ(z) for a z up to 0, finite as long as z²/2 is: far below the least double, too. */
    private static double logCumulative(double z) {
        double distance = -z;
        if (distance <= Math.sqrt(32)) {
            return Math.log(cumulative(z));
        }
        double y = 1 / distance / distance;
        return -0.5 * distance * distance
                + Math.log((INVERSE_SQRT_TAU - y * rational(TAIL_ABOVE, TAIL_BELOW, y)) / distance);
    }

    /**
     * log(Φ(near) − Φ(far)) for far below near and no nearer to 0, at a width of near − far, which the ends alone would
     * round; any may be infinite.
     *
     * <p>
     * Where the bell hardly bends within the width both ends agree in many digits; there it is integrated
     * (Gauss–Legendre, 5 points) relative to its height in the middle.
     */
    static double logBetween(double far, double near, double width) {
        double middle = 0.5 * (far + near);
        if (width * Math.max(1, -middle) < 0.25) {
            double half = 0.5 * width;
            double sum = LEGENDRE_WEIGHTS[0];
            for (int i = 1; i < LEGENDRE_NODES.length; i++) {
                double t = half * LEGENDRE_NODES[i];
                sum += LEGENDRE_WEIGHTS[i] * 2 * Math.cosh(middle * t) * Math.exp(-0.5 * t * t);
            }
            return Math.log(half * INVERSE_SQRT_TAU * sum) - 0.5 * middle * middle;
        }
        if (near > 0) {
            return Math.log1p(-(cumulative(far) + cumulative(-near)));
        }
        double log = logCumulative(near);
        double further = logCumulative(far);
        return further == Double.NEGATIVE_INFINITY ? log : log + Math.log1p(-Math.exp(further - log));
    }

    /** exp(−z²/2), where the square of z cut to 1/16 is exact: rounding z² would cost z²·10⁻¹⁶. */
    static double bell(double z) {
        if (Math.abs(z) > 39) {
            return 0;
        }
        double coarse = Math.rint(z * 16) / 16;
        double rest = (z - coarse) * (z + coarse);
        return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * rest);
    }

    /** A quotient of two polynomials; the leading coefficient stands last above and is 1 below, as in Cody's tables. */
    private static double rational(double[] above, double[] below, double y) {
        int degree = below.length;
        double numerator = above[degree] * y;
        double denominator = y;
        for (int i = 0; i < degree - 1; i++) {
            numerator = (numerator + above[i]) * y;
            denominator = (denominator + below[i]) * y;
        }
        return (numerator + above[degree - 1]) / (denominator + below[degree - 1]);
    }
}

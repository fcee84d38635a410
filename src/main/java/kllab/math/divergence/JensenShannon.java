package kllab.math.divergence;

import java.util.Arrays;
import kllab.math.distribution.Normal;
import kllab.math.quadrature.GaussKronrod;

/**
 * The Jensen–Shannon divergence: what one draw from p or q, each as likely, tells about which of the two it came from.
 *
 * <pre>
 * {@code
 *     JS(p, q) = ½ KL(p ‖ m) + ½ KL(q ‖ m),   m = ½(p + q)
 *              = ∫ m(x) k(t(x)) dx,           t = (p − q)/(p + q) = tanh(½ log(p/q))
 *     k(t) = ½[(1 + t) log(1 + t) + (1 − t) log(1 − t)] = t²/(1·2) + t⁴/(3·4) + t⁶/(5·6) + …
 * }
 * </pre>
 *
 * <p>
 * The second form never is negative, at no x, so that nothing cancels where p and q are close. J. Lin, "Divergence
 * measures based on the Shannon entropy", IEEE Transactions on Information Theory 37 (1991).
 */
public final class JensenShannon {
    private static final double LOG_2 = Math.log(2);
    private static final double INVERSE_SQRT_TAU = 0.3989422804014327;
    private static final GaussKronrod QUADRATURE = new GaussKronrod(1e-14, 1e-13, 200);
    /** Where the panels end, in standard deviations: beyond the last ones lies less than 10⁻²⁰ of a distribution. */
    private static final double[] STEPS = {-10, -6, -3, 0, 3, 6, 10};
    /** An overlap below e to this power leaves log 2 unchanged. */
    private static final double NO_OVERLAP = -40;

    private JensenShannon() {
    }

    /**
     * JS(p, q) in nats, from 0 to log 2, with an absolute error of at most 10⁻¹³.
     *
     * <p>
     * It is symmetric to the last bit, 0 for equal distributions, and log 2 where they do not overlap.
     */
    public static double of(Normal p, Normal q) {
        if (p.equals(q)) {
            return 0;
        }
        LogRatio ratio = LogRatio.of(p, q);
        if (logOverlap(ratio) < NO_OVERLAP) {
            return LOG_2;
        }
        double js = QUADRATURE.integrate(z -> integrand(ratio, z), panels(ratio)).value();
        return Math.clamp(js, 0, LOG_2);
    }

    /**
     * The logarithm of ∫√(pq), the Bhattacharyya coefficient: log 2 − JS is at most that, because log(1 + y) ≤ √y.
     */
    private static double logOverlap(LogRatio ratio) {
        double sum = 1 + ratio.r() * ratio.r();
        return 0.5 * (LOG_2 + ratio.logR() - Math.log(sum)) - 0.25 * ratio.delta() * ratio.delta() / sum;
    }

    private static double[] panels(LogRatio ratio) {
        double[] ends = new double[2 * STEPS.length];
        for (int i = 0; i < STEPS.length; i++) {
            ends[i] = STEPS[i];
            ends[STEPS.length + i] = (STEPS[i] - ratio.delta()) / ratio.r();
        }
        Arrays.sort(ends);
        return ends;
    }

    /** m·k(t) at z standard deviations of the narrower from its mean, per unit of z. */
    private static double integrand(LogRatio ratio, double z) {
        double log = ratio.at(z);
        double distance = log >= 0 ? z : Math.fma(ratio.r(), z, ratio.delta());
        double larger = INVERSE_SQRT_TAU * (log >= 0 ? 1 : ratio.r()) * Math.exp(-0.5 * distance * distance);
        double quotient = Math.exp(-Math.abs(log));
        return 0.5 * larger * (1 + quotient) * information(Math.abs(log), quotient);
    }

    /**
     * The integrand of JS at a value where the logarithms of the densities are these: m·k(t), which is never negative,
     * in nats per unit of x.
     */
    public static double integrand(double logP, double logQ) {
        double larger = Math.exp(Math.max(logP, logQ));
        if (larger == 0) {
            return 0;
        }
        double log = Math.abs(logP - logQ);
        double quotient = Math.exp(-log);
        return 0.5 * larger * (1 + quotient) * information(log, quotient);
    }

    /** k(t) for t = tanh(log/2), where quotient = exp(−log). */
    private static double information(double log, double quotient) {
        if (log >= 0.5) {
            double rest = quotient == 0 ? 0 : log * quotient / (1 + quotient);
            return LOG_2 - Math.log(1 + quotient) - rest;
        }
        double t = Math.tanh(0.5 * log);
        return series(t * t);
    }

    /** k(t) from the square of t, for |t| below 0.25. */
    static double series(double square) {
        double sum = 1.0 / (23 * 24);
        for (int n = 21; n > 0; n -= 2) {
            sum = Math.fma(sum, square, 1.0 / (n * (n + 1)));
        }
        return square * sum;
    }
}

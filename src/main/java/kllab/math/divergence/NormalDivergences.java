package kllab.math.divergence;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import kllab.math.distribution.Normal;
import kllab.math.quadrature.GaussKronrod;

/**
 * Other divergences of two normal distributions p = N(μ₁, σ₁²) and q = N(μ₂, σ₂²), in closed form.
 *
 * <pre>
 * {@code
 *     u = (σ₁/σ₂)² − 1,   δ = (μ₁ − μ₂)/σ₂,   v = 1 + (1 − a) u
 *     renyi(a) = log ∫ p^a q^(1−a) / (a − 1) = ½ [g(u) − g((1 − a) u)/(1 − a)] + ½ a δ²/v
 *     g(u) = u − log(1 + u)
 * }
 * </pre>
 *
 * <p>
 * Written in g, which is never negative, nothing of first order has to cancel where p and q are nearly equal. The
 * others follow from it: {@code alpha(a) = (1 − ∫p^a q^(1−a))/(a(1 − a))}, {@code hellinger² = 1 − ∫√(pq)},
 * {@code χ² = ∫p²/q − 1}. M. Gil, F. Alajaji, T. Linder, "Rényi divergence measures for commonly used univariate
 * continuous distributions", Information Sciences 249 (2013).
 */
public final class NormalDivergences {
    private static final GaussKronrod QUADRATURE = new GaussKronrod(0, 1e-12, 200);
    /** From here on of (1 − a) u, logarithms cancel less than g does. */
    private static final double FAR = 4;
    private static final double INVERSE_SQRT_TAU = 0.3989422804014327;
    /** Beyond so many standard deviations of the narrower nothing of it is left. */
    private static final double[] ENDS = {-40, -12, -6, -3, 0, 3, 6, 12, 40};

    private NormalDivergences() {
    }

    /**
     * The Rényi divergence of p from q, in nats: for order 1 it is KL(p ‖ q); ∞ where order·σ₂² ≤ (order − 1)·σ₁².
     *
     * @param order above 0
     * @throws IllegalArgumentException unless the order is above 0 and finite
     */
    public static double renyi(Normal p, Normal q, double order) {
        if (!(order > 0 && order < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("order must be above 0 and finite: " + order);
        }
        if (order == 1) {
            return KullbackLeibler.of(p, q);
        }
        double excess = KullbackLeibler.difference(p.sigma(), q.sigma(), q.sigma());
        double ratio = p.sigma() / q.sigma();
        double u = excess * (2 + excess);
        double rest = 1 - order;
        double v = Math.fma(order, 1, rest * ratio * ratio);
        if (!(v > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double delta = KullbackLeibler.difference(p.mu(), q.mu(), q.sigma());
        double widths = rest * u <= FAR
                ? 0.5 * (LogExcess.of(u, ratio * ratio) - LogExcess.of(rest * u, v) / rest)
                : far(ratio, v, order);
        double means = delta == 0 ? 0 : 0.5 * order * delta * (delta / v);
        return widths + means;
    }

    /**
     * The part of the widths where p is so much wider than q that what g adds would be all that is left of it: ½
     * [log(v)/(1 − a) − log(1 + u)], for orders below 1.
     */
    private static double far(double ratio, double v, double order) {
        double rest = 1 - order;
        double logSquare = 2 * Math.log(ratio);
        return order < 0.5 || v == Double.POSITIVE_INFINITY
                ? 0.5 * (order * logSquare + Math.log1p(-order * (1 - 1 / ratio / ratio))) / rest
                : 0.5 * (Math.log(v) / rest - logSquare);
    }

    /**
     * The α-divergence of p from q (Amari), which is never negative: KL(q ‖ p) for alpha 0, KL(p ‖ q) for alpha 1.
     *
     * @param alpha from 0 to 1
     * @throws IllegalArgumentException unless alpha lies there
     */
    public static double alpha(Normal p, Normal q, double alpha) {
        if (!(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("alpha must be from 0 to 1: " + alpha);
        }
        if (alpha == 0) {
            return KullbackLeibler.of(q, p);
        }
        if (alpha == 1) {
            return KullbackLeibler.of(p, q);
        }
        // By the order of at least a half, which loses no digits to a small alpha.
        double logOverlap = alpha >= 0.5 ? (alpha - 1) * renyi(p, q, alpha) : -alpha * renyi(q, p, 1 - alpha);
        return -Math.expm1(logOverlap) / (alpha * (1 - alpha));
    }

    /** The square of the Hellinger distance, 1 − ∫√(pq): from 0 to 1. */
    public static double hellinger2(Normal p, Normal q) {
        return -Math.expm1(-0.5 * renyi(p, q, 0.5));
    }

    /** χ² of p from q, ∫p²/q − 1: ∞ where 2σ₂² ≤ σ₁², or beyond all doubles. */
    public static double chiSquared(Normal p, Normal q) {
        return Math.expm1(renyi(p, q, 2));
    }

    /** The 2-Wasserstein distance: √((μ₁ − μ₂)² + (σ₁ − σ₂)²), in units of x. */
    public static double wasserstein(Normal p, Normal q) {
        return Math.hypot(p.mu() - q.mu(), p.sigma() - q.sigma());
    }

    /** The total variation, ½∫|p − q|: from 0 to 1. It is the integral of n − w where the narrower n is above w. */
    public static double totalVariation(Normal p, Normal q) {
        if (p.equals(q)) {
            return 0;
        }
        LogRatio ratio = LogRatio.of(p, q);
        LogRatio.Crossings crossings = ratio.crossings();
        double left = Math.max(crossings.left(), ENDS[0]);
        double right = Math.min(crossings.right(), ENDS[ENDS.length - 1]);
        if (Double.isNaN(left) || Double.isNaN(right) || !(left < right)) {
            return 1;
        }
        double[] points = DoubleStream
                .concat(DoubleStream.of(left, right),
                        Arrays.stream(ENDS).filter(each -> left < each && each < right))
                .sorted().toArray();
        double sum = QUADRATURE.integrate(z -> -Math.expm1(-crossings.logRatio(z)) * INVERSE_SQRT_TAU
                * Math.exp(-0.5 * z * z), points).value();
        return Math.clamp(sum, 0, 1);
    }
}

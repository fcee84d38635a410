package kllab.math.divergence.estimate;

import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;

/**
 * An estimate of KL(p ‖ q) from one draw x of p, in nats; its mean over many draws is the estimate.
 *
 * <pre>
 * {@code
 *     k1 = log(p/q) = −log r,   k2 = ½ (log r)²,   k3 = (r − 1) − log r,   r = q(x)/p(x)
 * }
 * </pre>
 *
 * <p>
 * k1 has the right mean, and may be negative though KL may not. k2 is never negative, and close where p and q are, but
 * its mean is another. k3 has the right mean and is never negative: r − 1 has the mean 0, and the logarithm lies below
 * its tangent. Its spread is infinite where σ₂² ≥ 2σ₁² (or nearly so), and then its error is larger than it seems.
 *
 * <p>
 * J. Schulman, "Approximating KL Divergence" (2020), joschu.net/blog/kl-approx.html.
 */
public enum Estimator {
    /** log(p/q). */
    K1,
    /** ½ (log(p/q))². */
    K2,
    /** (r − 1) − log r with r = q/p. */
    K3;

    /** Below this the series is more accurate than a difference, and its eighth term no longer counts. */
    private static final double SMALL = 0x1p-6;

    /** The estimate from a draw with the log-ratio log(p/q). */
    public double of(double logRatio) {
        return switch (this) {
            case K1 -> logRatio;
            case K2 -> 0.5 * logRatio * logRatio;
            case K3 -> excess(logRatio);
        };
    }

    /**
     * The mean over all draws from p: KL(p ‖ q) for k1 and k3; for k2 ½(KL² + 2a² + b²), where log(p/q) = a z² + b z +
     * c with a = ½(r² − 1), b = rδ, r = σ₁/σ₂, δ = (μ₁ − μ₂)/σ₂.
     */
    public double expectation(Normal p, Normal q) {
        double kl = KullbackLeibler.of(p, q);
        if (this != K2) {
            return kl;
        }
        double u = KullbackLeibler.difference(p.sigma(), q.sigma(), q.sigma());
        double a = 0.5 * u * (2 + u);
        double b = p.mu() == q.mu() ? 0 : (1 + u) * KullbackLeibler.difference(p.mu(), q.mu(), q.sigma());
        return 0.5 * kl * kl + a * a + 0.5 * b * b;
    }

    /** (r − 1) − log r for r = exp(−logRatio): y − 1 + e⁻ʸ, without cancellation and never negative. */
    static double excess(double y) {
        if (Math.abs(y) < SMALL) {
            double sum = 1 / 20160.0;
            sum = Math.fma(-sum, y, 1 / 2520.0);
            sum = Math.fma(-sum, y, 1 / 360.0);
            sum = Math.fma(-sum, y, 1 / 60.0);
            sum = Math.fma(-sum, y, 1 / 12.0);
            sum = Math.fma(-sum, y, 1 / 3.0);
            sum = Math.fma(-sum, y, 1);
            return 0.5 * y * y * sum;
        }
        return y == Double.POSITIVE_INFINITY ? y : StrictMath.expm1(-y) + y;
    }
}

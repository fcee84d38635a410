package kllab.math.divergence;

import kllab.math.distribution.Normal;

/**
 * The variance of log(p/q) over draws from p, whose mean is KL(p ‖ q): how much what single draws say differs.
 *
 * <pre>
 * {@code
 *     V(p ‖ q) = Var log(p(x)/q(x)),  x ~ p
 *              = ½(r² − 1)² + r²δ²,   r = σ₁/σ₂,  δ = (μ₁ − μ₂)/σ₂        for two normal distributions
 * }
 * </pre>
 *
 * <p>
 * In the standard units z of p the log-ratio is a z² + b z + c with a = ½(r² − 1) and b = rδ, and z² has the variance 2
 * and no correlation with z. With u = r − 1 it is a = ½u(2 + u), which keeps its digits where p and q are nearly equal.
 *
 * <p>
 * Y. Polyanskiy, H. V. Poor, S. Verdú, "Channel coding rate in the finite blocklength regime" (2010) call it the
 * divergence variance.
 */
public final class DivergenceVariance {
    private DivergenceVariance() {
    }

    /**
     * Returns the root of V(p ‖ q), in nats: the standard deviation of log(p/q) over draws from p.
     *
     * <p>
     * It is 0 for equal distributions, never NaN, and +∞ only where it, or the square of r, exceeds all doubles.
     */
    public static double root(Normal p, Normal q) {
        double u = KullbackLeibler.difference(p.sigma(), q.sigma(), q.sigma());
        double spread = u * (2 + u);
        double r = p.sigma() / q.sigma();
        double shift = p.mu() == q.mu() ? 0 : r * KullbackLeibler.difference(p.mu(), q.mu(), q.sigma());
        return Math.hypot(Math.sqrt(0.5) * spread, shift);
    }
}

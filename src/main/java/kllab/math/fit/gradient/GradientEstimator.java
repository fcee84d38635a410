package kllab.math.fit.gradient;

import java.util.Locale;

/**
 * An estimator of the gradient of KL(q ‖ p) from draws z = μ + σε of q, without bias.
 *
 * <pre>
 * {@code
 *     f(z) = log q(z) − log p(z),   s = ∂ log q(z)/∂θ at a fixed z,   d/dθ along the path at a fixed ε
 * }
 * </pre>
 */
public enum GradientEstimator {
    /** The score function, f s: R. J. Williams, "Simple statistical gradient-following algorithms" (1992). */
    SCORE_FUNCTION,
    /** The score function with the mean of f as baseline, (f − E[f]) s. */
    MEAN_BASELINE,
    /** The score function with the baseline of the least variance, (f − b) s with b = E[f s²]/E[s²]. */
    BEST_BASELINE,
    /** The whole derivative of f along the path: D. P. Kingma, M. Welling, "Auto-encoding variational Bayes" (2014). */
    REPARAMETERISED,
    /**
     * Sticking the landing: the derivative of f along the path without the score of q, whose mean is 0; no variance
     * where q is p. G. Roeder, Y. Wu, D. Duvenaud, "Sticking the landing" (2017).
     */
    STICKING_THE_LANDING;

    /** The end of the key of its name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

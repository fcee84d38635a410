package kllab.math.divergence;

/**
 * The four terms that the formula adds up to KL(N(μ₁, Σ₁) ‖ N(μ₂, Σ₂)), each in nats and with its ½.
 *
 * <p>
 * They are for showing, not for adding: where p and q are close their sum is nothing but rounding error.
 *
 * @param logDet ½ log(det Σ₂/det Σ₁)
 * @param dimension −½ d
 * @param trace ½ tr(Σ₂⁻¹Σ₁)
 * @param mahalanobis ½ (μ₂ − μ₁)ᵀ Σ₂⁻¹ (μ₂ − μ₁)
 */
public record MultivariateTerms(double logDet, double dimension, double trace, double mahalanobis) {
    /** The plain sum of the rounded terms. It is not the divergence: that is {@link MultivariateKullbackLeibler#of}. */
    public double sum() {
        return logDet + dimension + trace + mahalanobis;
    }
}

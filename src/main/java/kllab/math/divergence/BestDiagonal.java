package kllab.math.divergence;

import kllab.math.distribution.MultivariateNormal;

/**
 * The best q without correlations for a p that has some: the price of independence.
 *
 * <pre>
 * {@code
 *     forward   least KL(p ‖ q) = ½ (Σ log Σᵢᵢ − log det Σ)          at variances Σᵢᵢ: q keeps the marginals
 *     reverse   least KL(q ‖ p) = ½ (Σ log (Σ⁻¹)ᵢᵢ + log det Σ)      at variances 1/(Σ⁻¹)ᵢᵢ: q keeps the conditionals
 * }
 * </pre>
 *
 * <p>
 * Both have the mean of p. The reverse one is never wider. In two dimensions both cost −½ log(1 − ρ²).
 *
 * @param q the best one
 * @param cost the divergence that is left, in nats, in the direction that was asked for
 */
public record BestDiagonal(MultivariateNormal q, double cost) {
    /** The q of least KL(p ‖ q). */
    public static BestDiagonal forward(MultivariateNormal p) {
        MultivariateNormal q = p.withCovariance(p.covariance().withoutCorrelations());
        return new BestDiagonal(q, MultivariateKullbackLeibler.of(p, q));
    }

    /** The q of least KL(q ‖ p). */
    public static BestDiagonal reverse(MultivariateNormal p) {
        MultivariateNormal q = p.withCovariance(p.covariance().conditionals());
        return new BestDiagonal(q, MultivariateKullbackLeibler.of(q, p));
    }
}

package kllab.math.divergence;

/**
 * The four terms that the textbook adds up to KL(N(μ₁, σ₁²) ‖ N(μ₂, σ₂²)), each in nats.
 *
 * <p>
 * They are for showing, not for adding: where p and q are close their sum is nothing but rounding error.
 *
 * @param logRatio log(σ₂/σ₁)
 * @param varianceRatio σ₁²/(2σ₂²)
 * @param meanShift (μ₁ − μ₂)²/(2σ₂²)
 * @param half −½
 */
public record NormalTerms(double logRatio, double varianceRatio, double meanShift, double half) {
    /** The plain sum of the rounded terms. It is not the divergence: that is {@link KullbackLeibler#of}. */
    public double sum() {
        return logRatio + varianceRatio + meanShift + half;
    }
}

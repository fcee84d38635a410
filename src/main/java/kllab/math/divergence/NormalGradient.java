package kllab.math.divergence;

/**
 * The gradient of KL(N(μ₁, σ₁²) ‖ N(μ₂, σ₂²)): how many nats a parameter adds per unit of its own.
 *
 * @param mu1 (μ₁ − μ₂)/σ₂²
 * @param sigma1 σ₁/σ₂² − 1/σ₁
 * @param mu2 −(μ₁ − μ₂)/σ₂²
 * @param sigma2 1/σ₂ − (σ₁² + (μ₁ − μ₂)²)/σ₂³
 */
public record NormalGradient(double mu1, double sigma1, double mu2, double sigma2) {
}

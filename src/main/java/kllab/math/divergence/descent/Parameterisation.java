package kllab.math.divergence.descent;

import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.NormalGradient;

/**
 * The coordinates that a descent over normal distributions takes its steps in.
 *
 * <pre>
 * {@code
 *     SIGMA, LOG_SIGMA, LOG_VARIANCE:  (μ, σ), (μ, log σ), (μ, log σ²)     against the gradient
 *     NATURAL:      θ = (μ/σ², −1/(2σ²))                                  against the natural gradient F⁻¹∇
 *     EXPECTATION:  η = (E x, E x²) = (μ, μ² + σ²)                        against the natural gradient F⁻¹∇
 * }
 * </pre>
 *
 * <p>
 * With A the log-normaliser, η = ∇A(θ) and the Fisher information F = ∂η/∂θ, the forward divergence has ∇θ KL(θ ‖ θ*) =
 * F·(θ − θ*): its natural gradient is θ − θ*, the way from the target itself, so that the path is straight in θ and a
 * step of 1 lands on the target. The reverse one has ∇θ KL(θ* ‖ θ) = η − η*, and that is, as a step in η, its natural
 * gradient: straight in η, and there again a step of 1 lands. The other two pairings bend. S. Amari, "Natural gradient
 * works efficiently in learning", Neural Computation 10 (1998); S. Amari, H. Nagaoka, "Methods of Information Geometry"
 * (2000), section 3.4.
 */
public enum Parameterisation {
    /** Mean and standard deviation. */
    SIGMA,
    /** Mean and log σ. */
    LOG_SIGMA,
    /** Mean and log σ², as an encoder of a VAE emits it. */
    LOG_VARIANCE,
    /** The natural parameters, with the natural gradient. */
    NATURAL,
    /** The expectation parameters, with the natural gradient. */
    EXPECTATION;

    /** One step; what comes out need not be a distribution. */
    Descent.Point step(Descent.Point from, Normal target, Descent.Direction direction, double rate) {
        return switch (this) {
            case NATURAL, EXPECTATION -> natural(from, target, direction, rate);
            case SIGMA, LOG_SIGMA, LOG_VARIANCE -> plain(from, target, direction, rate);
        };
    }

    private Descent.Point plain(Descent.Point from, Normal target, Descent.Direction direction, double rate) {
        Normal here = from.normal();
        NormalGradient gradient = direction == Descent.Direction.FORWARD
                ? KullbackLeibler.gradient(here, target)
                : KullbackLeibler.gradient(target, here);
        boolean forward = direction == Descent.Direction.FORWARD;
        double byMu = forward ? gradient.mu1() : gradient.mu2();
        double bySigma = forward ? gradient.sigma1() : gradient.sigma2();
        double sigma = from.sigma();
        return new Descent.Point(from.mu() - rate * byMu, switch (this) {
            case LOG_SIGMA -> sigma * Math.exp(-rate * (sigma * bySigma));
            case LOG_VARIANCE -> sigma * Math.exp(-0.5 * rate * (0.5 * sigma * bySigma));
            default -> sigma - rate * bySigma;
        });
    }

    /**
     * The natural gradient in the units of the target, where that is N(0, 1): both coordinates change by an affine map,
     * under which these steps are the same; d is the mean and v the variance.
     */
    private Descent.Point natural(Descent.Point from, Normal target, Descent.Direction direction, double rate) {
        double d = KullbackLeibler.difference(from.mu(), target.mu(), target.sigma());
        double root = from.sigma() / target.sigma();
        double v = root * root;
        boolean forward = direction == Descent.Direction.FORWARD;
        double ofMean = forward ? v * d : d;
        double ofVariance = forward ? v * (v - 1) : v - 1 - d * d;
        double mean;
        double variance;
        if (this == NATURAL && forward) {
            double precision = (1 - rate) / v + rate;
            mean = (1 - rate) * (d / v) / precision;
            variance = 1 / precision;
        } else if (this == NATURAL) {
            double precision = 1 / v + rate * ofVariance / (v * v);
            mean = (d / v - rate * (ofMean / v - d * ofVariance / (v * v))) / precision;
            variance = 1 / precision;
        } else if (forward) {
            mean = d - rate * ofMean;
            double square = v + d * d - rate * (ofVariance + 2 * d * ofMean);
            variance = square - mean * mean;
        } else {
            mean = (1 - rate) * d;
            // η₂ − η₁² with both straight, multiplied out so that a step of 1 leaves exactly 1.
            variance = (1 - rate) * v + rate + rate * (1 - rate) * d * d;
        }
        double sigma = variance > 0 ? target.sigma() * Math.sqrt(variance) : Math.min(variance, 0);
        return new Descent.Point(Math.fma(target.sigma(), mean, target.mu()), sigma);
    }
}

package kllab.math.fit.descent;

import kllab.math.divergence.descent.Parameterisation;

/**
 * Coordinates of the normal distributions: a point N(μ, σ²) as two numbers, and gradients in them.
 *
 * <pre>
 * {@code
 *     SIGMA (μ, σ)    LOG_SIGMA (μ, log σ)    LOG_VARIANCE (μ, log σ²)
 *     NATURAL (μ/σ², −1/(2σ²))    EXPECTATION (μ, μ² + σ²)
 * }
 * </pre>
 *
 * @param coordinates which
 */
record Chart(Parameterisation coordinates) {
    /** Two numbers: of a place, of a gradient, or of a step. */
    record Pair(double first, double second) {
        Pair plus(double factor, Pair other) {
            return new Pair(first + factor * other.first, second + factor * other.second);
        }
    }

    /** The coordinates of N(mu, sigma²). */
    Pair of(double mu, double sigma) {
        return switch (coordinates) {
            case SIGMA -> new Pair(mu, sigma);
            case LOG_SIGMA -> new Pair(mu, Math.log(sigma));
            case LOG_VARIANCE -> new Pair(mu, 2 * Math.log(sigma));
            case NATURAL -> new Pair(mu / sigma / sigma, -0.5 / sigma / sigma);
            case EXPECTATION -> new Pair(mu, mu * mu + sigma * sigma);
        };
    }

    /** Returns the mean at coordinates. */
    double mu(Pair at) {
        return coordinates == Parameterisation.NATURAL ? -0.5 * at.first / at.second : at.first;
    }

    /** Returns the standard deviation at coordinates; the variance, where that is no positive number. */
    double sigma(Pair at) {
        return switch (coordinates) {
            case SIGMA -> at.second;
            case LOG_SIGMA -> Math.exp(at.second);
            case LOG_VARIANCE -> Math.exp(0.5 * at.second);
            case NATURAL -> root(-0.5 / at.second);
            case EXPECTATION -> root(at.second - at.first * at.first);
        };
    }

    private static double root(double variance) {
        return variance > 0 ? Math.sqrt(variance) : variance;
    }

    /**
     * The gradient in these coordinates.
     *
     * @param mu where it is
     * @param sigma where it is
     * @param slope the derivatives by μ and σ
     */
    Pair gradient(double mu, double sigma, Pair slope) {
        return switch (coordinates) {
            case SIGMA -> slope;
            case LOG_SIGMA -> new Pair(slope.first, sigma * slope.second);
            case LOG_VARIANCE -> new Pair(slope.first, 0.5 * sigma * slope.second);
            case NATURAL -> new Pair(sigma * sigma * slope.first,
                    sigma * sigma * (2 * mu * slope.first + sigma * slope.second));
            case EXPECTATION -> new Pair(slope.first - mu / sigma * slope.second, 0.5 * slope.second / sigma);
        };
    }

    /**
     * The natural gradient in these coordinates: of (σ²∂/∂μ, σ²/2 ∂/∂σ) in μ and σ, since the Fisher information there
     * is diag(1/σ², 2/σ²).
     */
    Pair naturalGradient(double mu, double sigma, Pair slope) {
        double byMu = sigma * sigma * slope.first;
        double bySigma = 0.5 * sigma * sigma * slope.second;
        return switch (coordinates) {
            case SIGMA -> new Pair(byMu, bySigma);
            case LOG_SIGMA -> new Pair(byMu, bySigma / sigma);
            case LOG_VARIANCE -> new Pair(byMu, 2 * bySigma / sigma);
            case NATURAL -> new Pair((byMu - 2 * mu / sigma * bySigma) / sigma / sigma,
                    bySigma / sigma / sigma / sigma);
            case EXPECTATION -> new Pair(byMu, 2 * (mu * byMu + sigma * bySigma));
        };
    }
}

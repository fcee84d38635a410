package kllab.math.fit.gradient;

import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.divergence.estimate.StandardDraws;
import kllab.math.fit.gradient.GradientDraw.Baselines;

/**
 * The gradient of KL(q ‖ p) as draws of a seed estimate it, for steps of which each has draws of its own: step i has
 * those from i K on. By both coordinates it is from the same draws.
 *
 * @param estimator which takes the gradient from a draw
 * @param draws K, how many one gradient is the mean of
 * @param seed the same seed gives the same draws on every machine
 */
public record DrawnGradient(GradientEstimator estimator, int draws, long seed) {
    /**
     * An estimate of the gradient, in nats per unit of its coordinate.
     *
     * @param mu by μ
     * @param logSigma by log σ
     */
    public record Slope(double mu, double logSigma) {
    }

    /** @throws IllegalArgumentException if there is no draw */
    public DrawnGradient {
        if (draws < 1) {
            throw new IllegalArgumentException("no draws: " + draws);
        }
    }

    /** The estimate at q in a step, counted from 0. */
    public Slope at(LineDensity p, Normal q, long step) {
        Baselines byMu = Baselines.NONE;
        Baselines byLogSigma = Baselines.NONE;
        if (estimator == GradientEstimator.MEAN_BASELINE || estimator == GradientEstimator.BEST_BASELINE) {
            WeighedDraws all = WeighedDraws.of(p, q);
            byMu = all.baselines(GradientCoordinate.MU);
            byLogSigma = all.baselines(GradientCoordinate.LOG_SIGMA);
        }
        double mu = 0;
        double logSigma = 0;
        for (long i = step * draws; i < (step + 1) * draws; i++) {
            GradientDraw draw = GradientDraw.of(p, q, StandardDraws.of(seed, i));
            mu += draw.by(estimator, GradientCoordinate.MU, byMu);
            logSigma += draw.by(estimator, GradientCoordinate.LOG_SIGMA, byLogSigma);
        }
        return new Slope(mu / draws, logSigma / draws);
    }
}

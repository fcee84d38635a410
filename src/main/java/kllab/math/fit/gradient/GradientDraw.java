package kllab.math.fit.gradient;

import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;

/**
 * One draw z = μ + σε of a normal q, from which every estimator takes its own.
 *
 * @param q the distribution that it is from
 * @param epsilon ε, the draw in standard deviations from the mean
 * @param f log q − log p there
 * @param slope the derivative of log p there
 */
record GradientDraw(Normal q, double epsilon, double f, double slope) {
    private static final double HALF_LOG_TAU = 0.9189385332046728;

    /**
     * Numbers that are subtracted from f before it is multiplied with the score.
     *
     * @param mean E[f]
     * @param best E[f s²]/E[s²], that of the least variance
     */
    record Baselines(double mean, double best) {
        /** No baselines, for estimators that need none. */
        static final Baselines NONE = new Baselines(0, 0);
    }

    /** The draw of q at ε. */
    static GradientDraw of(LineDensity p, Normal q, double epsilon) {
        double z = Math.fma(q.sigma(), epsilon, q.mu());
        double logQ = -0.5 * epsilon * epsilon - Math.log(q.sigma()) - HALF_LOG_TAU;
        return new GradientDraw(q, epsilon, logQ - p.logDensity(z), p.score(z));
    }

    /** The score of q by a coordinate. */
    double score(GradientCoordinate coordinate) {
        return coordinate.score(q, epsilon);
    }

    /** The derivative by a coordinate as an estimator takes it from this draw, in nats per unit of the coordinate. */
    double by(GradientEstimator estimator, GradientCoordinate coordinate, Baselines baselines) {
        return switch (estimator) {
            case SCORE_FUNCTION -> f * score(coordinate);
            case MEAN_BASELINE -> (f - baselines.mean) * score(coordinate);
            case BEST_BASELINE -> (f - baselines.best) * score(coordinate);
            case REPARAMETERISED -> path(coordinate);
            case STICKING_THE_LANDING -> path(coordinate) - score(coordinate);
        };
    }

    /** The derivative of f along the path, all of it. */
    private double path(GradientCoordinate coordinate) {
        return coordinate.total() - slope * coordinate.path(q, epsilon);
    }
}

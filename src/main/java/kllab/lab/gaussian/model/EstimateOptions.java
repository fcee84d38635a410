package kllab.lab.gaussian.model;

import kllab.math.divergence.estimate.Estimator;

/**
 * How the divergence is estimated.
 *
 * @param bins into how many bins the line is cut
 * @param seed where the draws start; the same seed gives the same draws
 * @param samples how many draws there are
 * @param estimator what each draw says
 * @param view what is shown of the draws
 */
public record EstimateOptions(int bins, int seed, int samples, Estimator estimator, View view) {
    /** The largest seed. */
    public static final int LARGEST_SEED = 999_999_999;
    /** The most draws. */
    public static final int MOST_SAMPLES = 1_000_000;
    /** A few bins, and draws enough to see them settle. */
    public static final EstimateOptions INITIAL = new EstimateOptions(16, 7, 1000, Estimator.K1, View.MEAN);

    /** A reading of the draws. */
    public enum View {
        /** The mean of what they say, which estimates KL. */
        MEAN,
        /** The sum of log(p/q) over draws from p, and over draws from q: the evidence for p against q. */
        EVIDENCE;
    }

    /** The same with another number of bins. */
    public EstimateOptions withBins(int other) {
        return new EstimateOptions(other, seed, samples, estimator, view);
    }

    /** The same from another seed. */
    public EstimateOptions withSeed(int other) {
        return new EstimateOptions(bins, other, samples, estimator, view);
    }

    /** The same with another number of draws. */
    public EstimateOptions withSamples(int other) {
        return new EstimateOptions(bins, seed, other, estimator, view);
    }

    /** The same with another estimator. */
    public EstimateOptions withEstimator(Estimator other) {
        return new EstimateOptions(bins, seed, samples, other, view);
    }

    /** The same with another reading of the draws. */
    public EstimateOptions withView(View other) {
        return new EstimateOptions(bins, seed, samples, estimator, other);
    }
}

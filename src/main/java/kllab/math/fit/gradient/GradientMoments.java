package kllab.math.fit.gradient;

/**
 * The mean and the variance of an estimate of a gradient.
 *
 * @param mean in nats per unit of the coordinate
 * @param variance the square of the standard deviation, not negative; may be ∞
 */
public record GradientMoments(double mean, double variance) {
    /** The moments of the mean of so many independent estimates. */
    public GradientMoments ofMean(int draws) {
        return new GradientMoments(mean, variance / draws);
    }

    /** The standard deviation. */
    public double standardDeviation() {
        return Math.sqrt(variance);
    }
}

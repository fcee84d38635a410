package kllab.math.distribution;

/**
 * One dimension of a diagonal normal distribution, as a network emits it.
 *
 * @param mu the mean, finite
 * @param logVariance log σ², finite: any number is a good one, which is why networks emit it
 */
public record LatentDimension(double mu, double logVariance) {
    /** N(0, 1). */
    public static final LatentDimension STANDARD = new LatentDimension(0, 0);

    /** @throws IllegalArgumentException naming the number that is not finite */
    public LatentDimension {
        if (!Double.isFinite(mu)) {
            throw new IllegalArgumentException("mu must be finite: " + mu);
        }
        if (!Double.isFinite(logVariance)) {
            throw new IllegalArgumentException("logVariance must be finite: " + logVariance);
        }
        mu += 0.0;
        logVariance += 0.0;
    }

    /** The dimension of this standard deviation, positive and finite: log σ² = 2 log σ. */
    public static LatentDimension ofSigma(double mu, double sigma) {
        return new LatentDimension(mu, 2 * Math.log(sigma));
    }

    /** The standard deviation exp(½ log σ²): 0 or ∞ where it is beyond all doubles. */
    public double sigma() {
        return Math.exp(0.5 * logVariance);
    }

    /** Returns true if this is N(0, 1). */
    public boolean isStandard() {
        return mu == 0 && logVariance == 0;
    }
}

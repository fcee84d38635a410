package kllab.math.distribution;

/**
 * The normal distribution N(mu, sigma²).
 *
 * @param mu the mean, finite
 * @param sigma the standard deviation (never the variance), finite and above 0
 */
public record Normal(double mu, double sigma) {
    /** N(0, 1). */
    public static final Normal STANDARD = new Normal(0, 1);

    /** @throws IllegalArgumentException naming the parameter and its value, if it is not allowed */
    public Normal {
        if (!Double.isFinite(mu)) {
            throw new IllegalArgumentException("mu must be finite: " + mu);
        }
        if (!(sigma > 0 && sigma < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("sigma must be positive and finite: " + sigma);
        }
        mu += 0.0; // −0 and 0 are the same mean, and must be equal records
    }

    /** N(mu, sigma²). */
    public static Normal of(double mu, double sigma) {
        return new Normal(mu, sigma);
    }

    /** The same spread about another mean. */
    public Normal withMu(double other) {
        return new Normal(other, sigma);
    }

    /** The same mean with another standard deviation. */
    public Normal withSigma(double other) {
        return new Normal(mu, other);
    }
}

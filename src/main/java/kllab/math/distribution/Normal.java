package kllab.math.distribution;

import java.util.List;
import java.util.Optional;

/**
 * The normal distribution N(mu, sigma²).
 *
 * <pre>
 * {@code
 *     density(x) = exp(−z²/2) / (σ √(2π)),   z = (x − μ)/σ
 * }
 * </pre>
 *
 * @param mu the mean, finite
 * @param sigma the standard deviation (never the variance), finite and above 0
 */
public record Normal(double mu, double sigma) implements LineDensity {
    /** N(0, 1). */
    public static final Normal STANDARD = new Normal(0, 1);

    private static final double HALF_LOG_TAU = 0.9189385332046728;

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

    /** The density at x, per unit of x: 0 where it is too small for a double, as it is at ±∞, and ∞ where too large. */
    @Override
    public double density(double x) {
        return Math.exp(logDensity(x));
    }

    /** The logarithm of the density at x: −∞ only where z²/2 exceeds all doubles, as it does at ±∞. */
    @Override
    public double logDensity(double x) {
        double z = standardized(x);
        return -0.5 * z * z - (Math.log(sigma) + HALF_LOG_TAU);
    }

    /** The derivative of the log density at x: (μ − x)/σ². */
    @Override
    public double score(double x) {
        return (mu - x) / sigma / sigma;
    }

    /**
     * The probability of a value up to x, with small relative error in the lower tail too.
     *
     * <p>
     * What the standardization loses to rounding is put back to first order: far out Φ magnifies it by z².
     */
    public double cumulative(double x) {
        double z = standardized(x);
        double probability = StandardNormal.cumulative(z);
        double distance = x - mu;
        if (!(Math.abs(z) < 39) || Double.isInfinite(distance)) {
            return probability;
        }
        double back = x - distance;
        double lost = (back - mu) + (x - (distance + back));
        double error = (Math.fma(-z, sigma, distance) + lost) / sigma;
        return Math.clamp(probability + StandardNormal.bell(z) * error * Math.exp(-HALF_LOG_TAU), 0, 1);
    }

    /**
     * The logarithm of the probability of a value between two, either of which may be infinite.
     *
     * <p>
     * Nothing cancels in it, neither in a tail nor in a narrow bin, and it is finite far beyond where the probability
     * itself is too small for a double: −∞ only where z²/2 exceeds all doubles.
     *
     * @throws IllegalArgumentException unless from is below to
     */
    public double logProbability(double from, double to) {
        if (!(from < to)) {
            throw new IllegalArgumentException("from " + from + " must be below to " + to);
        }
        double lower = standardized(from);
        double upper = standardized(to);
        boolean right = lower > -upper;
        double width = 2 * ((0.5 * to - 0.5 * from) / sigma);
        return right
                ? StandardNormal.logBetween(-upper, -lower, width)
                : StandardNormal.logBetween(lower, upper, width);
    }

    /** The differential entropy in nats: ½ log(2πe σ²). It is negative for a small sigma. */
    public double entropy() {
        return Math.log(sigma) + (HALF_LOG_TAU + 0.5);
    }

    @Override
    public double mean() {
        return mu;
    }

    @Override
    public double standardDeviation() {
        return sigma;
    }

    @Override
    public double[] landmarks() {
        return NormalMixture.landmarksOf(this);
    }

    @Override
    public List<Bend> bends() {
        return List.of(new Bend(mu, sigma));
    }

    @Override
    public Optional<Normal> normal() {
        return Optional.of(this);
    }

    /** (x − mu)/sigma, by halves where the difference alone would overflow. */
    private double standardized(double x) {
        double distance = x - mu;
        return Double.isInfinite(distance) ? 2 * ((0.5 * x - 0.5 * mu) / sigma) : distance / sigma;
    }
}

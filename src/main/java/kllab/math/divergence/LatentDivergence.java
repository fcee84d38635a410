package kllab.math.divergence;

import java.util.List;
import kllab.math.DoubleDouble;
import kllab.math.distribution.LatentDimension;

/**
 * KL(p ‖ N(0, I)) of a diagonal p as the encoder of a variational autoencoder gives it: the sum over its dimensions.
 *
 * <pre>
 * {@code
 *     KL = Σ ½(μ² + σ² − 1 − log σ²)
 * }
 * </pre>
 *
 * <p>
 * The mean over the dimensions is another number, d times smaller, and taking one for the other is a common slip. D. P.
 * Kingma, M. Welling, "Auto-Encoding Variational Bayes" (2013), appendix B.
 *
 * @param perDimension the divergence of each dimension, in nats
 * @param sum the divergence of the whole
 * @param mean the sum divided by the number of dimensions
 */
public record LatentDivergence(List<Double> perDimension, double sum, double mean) {
    private static final int LAST_POWER = 19;

    /** @throws IllegalArgumentException if there is no dimension */
    public LatentDivergence {
        if (perDimension.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one dimension");
        }
        perDimension = List.copyOf(perDimension);
    }

    /** The divergence of these dimensions. */
    public static LatentDivergence of(List<LatentDimension> dimensions) {
        List<Double> parts = dimensions.stream().map(LatentDivergence::of).toList();
        double sum = DoubleDouble.total(parts);
        return new LatentDivergence(parts, sum, sum / parts.size());
    }

    /** The divergence of one dimension, in nats: 0 for N(0, 1) only, and +∞ only beyond all doubles. */
    public static double of(LatentDimension dimension) {
        double kl = 0.5 * dimension.mu() * dimension.mu() + 0.5 * excess(dimension.logVariance());
        return dimension.isStandard() ? 0 : Math.max(Double.MIN_VALUE, kl);
    }

    /** eʸ − 1 − y, by its series where that difference would cancel. */
    private static double excess(double y) {
        if (Math.abs(y) >= 1) {
            return Math.expm1(y) - y;
        }
        double sum = 1;
        for (int n = LAST_POWER; n > 2; n--) {
            sum = Math.fma(sum, y / n, 1);
        }
        return 0.5 * y * y * sum;
    }
}

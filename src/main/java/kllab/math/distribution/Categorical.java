package kllab.math.distribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kllab.math.DoubleDouble;

/**
 * A distribution over two or more outcomes, given by weights that are normalised exactly.
 *
 * <pre>
 * {@code
 *     pᵢ = wᵢ / Σⱼ wⱼ
 * }
 * </pre>
 *
 * <p>
 * The sum of the weights is kept to about 32 digits and never divided out: what compares two distributions can multiply
 * crosswise, and 1 : 2 : 3 is exactly 2 : 4 : 6. Outcomes count from 0.
 */
public final class Categorical {
    /** Beyond this many powers of two below the largest, a weight cannot be told from 0. */
    private static final int DEEPEST = 1000;

    private final double[] weights;
    /** The weights times a power of two that puts the largest between 1 and 2, and their sum. */
    private final double[] scaled;
    private final DoubleDouble total;

    private Categorical(double[] weights, double[] scaled, DoubleDouble total) {
        this.weights = weights;
        this.scaled = scaled;
        this.total = total;
    }

    /**
     * The distribution of these weights.
     *
     * @throws IllegalArgumentException with the reason, where they have a {@link #fault}
     */
    public static Categorical of(double... weights) {
        fault(weights).ifPresent(fault -> {
            throw new IllegalArgumentException(fault.toString());
        });
        int exponent = Math.getExponent(Arrays.stream(weights).max().orElseThrow());
        double[] own = new double[weights.length];
        double[] scaled = new double[weights.length];
        DoubleDouble total = DoubleDouble.ZERO;
        for (int i = 0; i < weights.length; i++) {
            own[i] = weights[i] + 0.0;
            scaled[i] = Math.scalb(own[i], -exponent);
            total = total.plus(scaled[i]);
        }
        return new Categorical(own, scaled, total);
    }

    /** The first reason why these weights make no distribution, if there is one. */
    public static Optional<CategoricalFault> fault(double... weights) {
        if (weights.length < 2) {
            return Optional.of(new CategoricalFault.TooFew(weights.length));
        }
        double largest = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
                return Optional.of(new CategoricalFault.NoWeight(i, weights[i]));
            }
            largest = Math.max(largest, weights[i]);
        }
        if (largest == 0) {
            return Optional.of(new CategoricalFault.AllZero());
        }
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0 && Math.scalb(weights[i], -Math.getExponent(largest)) < Math.scalb(1.0, -DEEPEST)) {
                return Optional.of(new CategoricalFault.TooSmall(i, weights[i]));
            }
        }
        return Optional.empty();
    }

    /** So many outcomes, each as likely. */
    public static Categorical uniform(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return of(ones);
    }

    /** The number of outcomes. */
    public int count() {
        return weights.length;
    }

    /** The weight of an outcome, as it was given. */
    public double weight(int outcome) {
        return weights[outcome];
    }

    /** All weights, as they were given. */
    public List<Double> weights() {
        return Arrays.stream(weights).boxed().toList();
    }

    /** The probability of an outcome, rounded. */
    public double probability(int outcome) {
        return DoubleDouble.of(scaled[outcome]).over(total).value();
    }

    /** −log of the probability of an outcome: the length in nats of its ideal code word; +∞ of an impossible one. */
    public double surprise(int outcome) {
        double probability = probability(outcome);
        if (probability > 0.5) {
            // Nearly 1, the probability has lost what the logarithm reads: all the others.
            return -Math.log1p(-total.plus(-scaled[outcome]).over(total).value());
        }
        return -Math.log(probability);
    }

    /** The expected surprise −Σ pᵢ log pᵢ in nats, with 0 log 0 = 0: from 0 to log of the number of outcomes. */
    public double entropy() {
        DoubleDouble sum = DoubleDouble.ZERO;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                sum = sum.plus(DoubleDouble.product(probability(i), surprise(i)));
            }
        }
        return sum.value();
    }

    /**
     * The weight of an outcome times the sum of another’s weights: as this number is to {@code other.crosswise(outcome,
     * this)}, so is the one probability to the other, and equal probabilities give equal numbers.
     */
    public DoubleDouble crosswise(int outcome, Categorical other) {
        return other.total.times(scaled[outcome]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Categorical that && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return Arrays.toString(weights);
    }
}

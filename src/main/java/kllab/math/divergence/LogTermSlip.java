package kllab.math.divergence;

import java.util.List;
import kllab.math.DoubleDouble;
import kllab.math.distribution.LatentDimension;

/**
 * A slip in KL(N(μ, σ²) ‖ N(0, 1)): the wrong logarithm stands in its log term, and all else is right.
 *
 * <pre>
 * {@code
 *     right            −log σ  + (σ² + μ²)/2 − ½  =  ½(σ² + μ² − 1 − log σ²)
 *     LOG_VARIANCE     −log σ² + (σ² + μ²)/2 − ½  =  KL − ½ log σ²
 *     LOG_SIGMA        ½(σ² + μ² − 1 − log σ)     =  KL + ¼ log σ²
 * }
 * </pre>
 */
public enum LogTermSlip {
    /** log σ² where log σ belongs: the least value is not at σ = 1 but at σ = √2. */
    LOG_VARIANCE(-0.5),
    /** log σ where log σ² belongs: the least value is below 0, at σ = 1/√2. */
    LOG_SIGMA(0.25);

    private final double logVariances;

    LogTermSlip(double logVariances) {
        this.logVariances = logVariances;
    }

    /** Returns the number that takes the place of the divergence of one dimension, in nats; it may be below 0. */
    public double of(LatentDimension dimension) {
        return LatentDivergence.of(dimension) + logVariances * dimension.logVariance();
    }

    /** Returns the number that takes the place of the divergence of the whole, the sum over the dimensions. */
    public double of(List<LatentDimension> dimensions) {
        return DoubleDouble.total(dimensions.stream().map(this::of).toList());
    }
}

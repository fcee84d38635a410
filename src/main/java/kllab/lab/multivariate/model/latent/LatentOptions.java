package kllab.lab.multivariate.model.latent;

import java.util.ArrayList;
import java.util.List;
import kllab.math.Interval;
import kllab.math.distribution.LatentDimension;
import kllab.parameter.ParameterRange;

/**
 * A diagonal distribution as the encoder of a variational autoencoder gives it, and how its table is shown.
 *
 * @param dimensions from 1 to {@link #MOST} of them
 * @param sorted whether the largest divergence comes first
 * @param sigmas whether the spread is shown and set as σ, and not as log σ²
 */
public record LatentOptions(List<LatentDimension> dimensions, boolean sorted, boolean sigmas) {
    /** The most dimensions. */
    public static final int MOST = 64;
    /** How many dimensions a person may ask for. */
    public static final ParameterRange COUNTS = new ParameterRange(new Interval(1, MOST), new Interval(1, MOST),
            ParameterRange.Kind.COUNT);
    /** Eight dimensions: a few that carry something, one at N(0, 1). */
    public static final LatentOptions INITIAL = new LatentOptions(List.of(new LatentDimension(1.4, -2.1),
            new LatentDimension(-0.6, -0.8), new LatentDimension(0.1, -0.05), new LatentDimension(-2, -3),
            new LatentDimension(0, 0), new LatentDimension(0.3, 0.4), new LatentDimension(-0.05, 0.02),
            new LatentDimension(0.9, -1.2)), false, false);

    /** @throws IllegalArgumentException unless there are from 1 to {@link #MOST} dimensions */
    public LatentOptions {
        dimensions = List.copyOf(dimensions);
        if (dimensions.isEmpty() || dimensions.size() > MOST) {
            throw new IllegalArgumentException(dimensions.size() + " dimensions");
        }
    }

    /** A dimension; they count from 0, and one that is not there is N(0, 1). */
    public LatentDimension at(int index) {
        return index < dimensions.size() ? dimensions.get(index) : LatentDimension.STANDARD;
    }

    /** The same with other dimensions. */
    public LatentOptions withDimensions(List<LatentDimension> other) {
        return new LatentOptions(other, sorted, sigmas);
    }

    /** The same with one dimension replaced; they count from 0. */
    public LatentOptions with(int index, LatentDimension other) {
        List<LatentDimension> changed = new ArrayList<>(dimensions);
        changed.set(index, other);
        return withDimensions(changed);
    }

    /** The same with so many dimensions: the first ones, and N(0, 1) for those that are new. */
    public LatentOptions withCount(int count) {
        List<LatentDimension> changed = new ArrayList<>(dimensions.subList(0, Math.min(count, dimensions.size())));
        while (changed.size() < count) {
            changed.add(LatentDimension.STANDARD);
        }
        return withDimensions(changed);
    }

    /** The same in another order. */
    public LatentOptions withSorted(boolean other) {
        return new LatentOptions(dimensions, other, sigmas);
    }

    /** The same with the spread shown in the other way. */
    public LatentOptions withSigmas(boolean other) {
        return new LatentOptions(dimensions, sorted, other);
    }
}

package kllab.math.distribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A probability density on the line, known by its logarithm and by the places where it bends. */
public interface LineDensity {
    /** The logarithm of the density at x, in nats; −∞ only where it is beyond all doubles. */
    double logDensity(double x);

    /** The density at x, per unit of x: 0 where it is too small for a double. */
    default double density(double x) {
        return Math.exp(logDensity(x));
    }

    /** The derivative of the log density at x, per unit of x. */
    double score(double x);

    /**
     * Places between which the density and its logarithm are smooth enough for one rule of quadrature, ascending: at
     * least two. Less than 10⁻³⁰ of it lies outside of them.
     */
    double[] landmarks();

    /**
     * Where the density or its logarithm bends: few of them for what all {@link #landmarks} say.
     *
     * @param place where
     * @param scale over which length, above 0
     */
    record Bend(double place, double scale) {
    }

    /** The places where it bends, each with the length over which it does. */
    default List<Bend> bends() {
        double[] places = landmarks();
        return Arrays.stream(places, 1, places.length - 1)
                .mapToObj(place -> new Bend(place, (places[places.length - 1] - places[0]) / places.length)).toList();
    }

    /** The mean. */
    double mean();

    /** The standard deviation, above 0. */
    double standardDeviation();

    /** The normal distribution of the same mean and standard deviation: it makes KL(p ‖ q) smallest. */
    default Normal moments() {
        return normal().orElseGet(() -> Normal.of(mean(), standardDeviation()));
    }

    /** The normal distribution that it is, if it is one. */
    default Optional<Normal> normal() {
        return Optional.empty();
    }
}

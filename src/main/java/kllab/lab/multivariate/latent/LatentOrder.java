package kllab.lab.multivariate.latent;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.latent.LatentOptions;
import kllab.lab.multivariate.model.latent.LatentSpread;
import kllab.math.distribution.LatentDimension;
import kllab.math.divergence.LatentDivergence;
import kllab.parameter.ParameterRange;

/**
 * In which order the dimensions of a latent space stand, and the scale of their bars.
 *
 * @param dimensions the indices of the dimensions, which count from 0, from top to bottom
 * @param reach the divergence of the longest bar, in nats: positive and finite
 * @param lengths how many characters the longest mean and the longest spread have
 */
record LatentOrder(List<Integer> dimensions, double reach, Lengths lengths) {
    /** How many characters the numbers of a column have at most. */
    record Lengths(int mean, int spread) {
        private static Lengths of(LatentOptions latent) {
            LatentSpread spread = LatentSpread.of(latent);
            return new Lengths(longest(latent, ParameterRange.MU, LatentDimension::mu),
                    longest(latent, spread.range(), spread::of));
        }

        private static int longest(LatentOptions latent, ParameterRange range,
                ToDoubleFunction<LatentDimension> number) {
            return latent.dimensions().stream().mapToInt(each -> range.format(number.applyAsDouble(each)).length())
                    .max().orElse(0);
        }
    }

    /** The order cannot change. */
    LatentOrder {
        dimensions = List.copyOf(dimensions);
    }

    /** The order of a state: as they count, or the largest divergence first, unless that is what is asked for. */
    static LatentOrder of(MultivariateState state) {
        List<Double> parts = LatentDivergence.of(state.latent().dimensions()).perDimension();
        Comparator<Integer> largestFirst = Comparator.<Integer, Double>comparing(parts::get).reversed();
        List<Integer> indices = IntStream.range(0, parts.size()).boxed().toList();
        double reach = parts.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite).max().orElse(0);
        return new LatentOrder(state.latent().sorted() && !state.asksForSummands(parts.size())
                ? indices.stream().sorted(largestFirst).toList()
                : indices,
                reach > 0 ? reach : 1, Lengths.of(state.latent()));
    }
}

package kllab.math.fit.gradient;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kllab.math.divergence.estimate.StandardDraws;

/**
 * Estimates of one gradient by one estimator, each from draws of its own.
 *
 * @param estimates in nats per unit of the coordinate, in their order; at least two
 * @param measured their mean and variance
 */
public record GradientCloud(List<Double> estimates, GradientMoments measured) {
    /** The list cannot change. */
    public GradientCloud {
        estimates = List.copyOf(estimates);
    }

    /**
     * The draws that clouds are made of.
     *
     * @param each how many one estimate is the mean of, at least 1
     * @param repetitions how many estimates there are, at least 2
     * @param seed the same seed gives the same draws
     */
    public record Draws(int each, int repetitions, long seed) {
    }

    /**
     * The clouds of all estimators, from the same draws.
     *
     * @param step called before each repetition; may throw, if nobody wants them any more
     */
    public static Map<GradientEstimator, GradientCloud> of(ReverseGradient gradient, Draws draws, Runnable step) {
        Map<GradientEstimator, double[]> sums = new EnumMap<>(GradientEstimator.class);
        for (GradientEstimator each : GradientEstimator.values()) {
            sums.put(each, new double[draws.repetitions]);
        }
        long next = 0;
        for (int i = 0; i < draws.repetitions; i++) {
            step.run();
            for (int k = 0; k < draws.each; k++) {
                gradient.add(StandardDraws.of(draws.seed, next), sums, i);
                next++;
            }
        }
        Map<GradientEstimator, GradientCloud> clouds = new EnumMap<>(GradientEstimator.class);
        sums.forEach((estimator, all) -> {
            List<Double> estimates = Arrays.stream(all).map(sum -> sum / draws.each).boxed().toList();
            clouds.put(estimator, new GradientCloud(estimates, measured(estimates, gradient)));
        });
        return clouds;
    }

    private static GradientMoments measured(List<Double> estimates, ReverseGradient gradient) {
        double mean = estimates.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = estimates.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
        return new GradientMoments(mean, gradient.rounded(squares / (estimates.size() - 1)));
    }
}

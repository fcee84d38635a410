package kllab.lab.fit.gradients;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.math.fit.gradient.GradientCloud;
import kllab.math.fit.gradient.GradientEstimator;
import kllab.math.fit.gradient.GradientMoments;
import kllab.math.fit.gradient.ReverseGradient;
import kllab.parameter.Readout;

/**
 * The gradient of KL(q ‖ p) of a state, with its estimators: in theory, and as they were drawn.
 *
 * @param state what it was computed from
 * @param gradient the gradient by the coordinate of the state
 * @param drawn the newest clouds that were drawn, perhaps of a state before; none before the first
 */
record GradientsScene(FitState state, ReverseGradient gradient, Optional<DrawnClouds> drawn) {
    /** Closer than this relative to their size, two variances are the same. */
    private static final double SAME = 1e-9;
    /** A measured variance below this part of the one in theory is no matter of a few draws more or less. */
    private static final double MISSED = 0.25;
    private static final double PLAIN = 1e-4;
    private static final Readout SHORT = new Readout(1);

    /** The scene of a state of which nothing has been drawn. */
    static GradientsScene of(FitScene scene) {
        FitState state = scene.state();
        return new GradientsScene(state,
                new ReverseGradient(scene.p(), state.q(), state.options().gradients().of()), Optional.empty());
    }

    /** The scene with clouds, or none. */
    GradientsScene with(Optional<DrawnClouds> clouds) {
        return new GradientsScene(state, gradient, clouds);
    }

    /** All clouds; empty before the first were drawn. */
    Map<GradientEstimator, GradientCloud> clouds() {
        return drawn.map(DrawnClouds::clouds).orElse(Map.of());
    }

    /** The cloud of an estimator; none before the first was drawn. */
    Optional<GradientCloud> cloud(GradientEstimator estimator) {
        return Optional.ofNullable(clouds().get(estimator));
    }

    /** The mean and variance of an estimate in theory, in nats. */
    GradientMoments theory(GradientEstimator estimator) {
        return gradient.one(estimator).ofMean(state.options().gradients().draws());
    }

    /** The estimator of the least variance; of two equal ones the first. */
    GradientEstimator least() {
        GradientEstimator least = GradientEstimator.SCORE_FUNCTION;
        for (GradientEstimator each : GradientEstimator.values()) {
            least = compared(each, least).equals("less") ? each : least;
        }
        return least;
    }

    /** The variance of an estimator against that of another: {@code less}, {@code same} or {@code more}. */
    String compared(GradientEstimator one, GradientEstimator other) {
        double mine = theory(one).variance();
        double its = theory(other).variance();
        if (Objects.equals(mine, its) || Math.abs(mine - its) <= SAME * its) {
            return "same";
        }
        return mine < its ? "less" : "more";
    }

    /** The estimators whose variance is far below that in theory, since it lies in draws too rare for the clouds. */
    List<GradientEstimator> missing() {
        boolean known = drawn.filter(clouds -> clouds.isOf(state)).isPresent();
        return Arrays.stream(GradientEstimator.values())
                .filter(each -> known && cloud(each).map(cloud -> cloud.measured().variance())
                        .orElse(Double.POSITIVE_INFINITY) < MISSED * theory(each).variance())
                .toList();
    }

    /** A number of nats, as it is in the unit of the state. */
    double inUnit(double nats) {
        return state.unit().of(nats);
    }

    /** A variance of nats, as it is in the unit of the state. */
    double squaredInUnit(double variance) {
        return state.unit().of(state.unit().of(variance));
    }

    /** A gradient as it is read out. */
    String shown(double nats) {
        return read(inUnit(nats));
    }

    /** A variance as it is read out. */
    String shownVariance(double variance) {
        return read(squaredInUnit(variance));
    }

    /** A number with four decimals; five columns of them have no room for as many digits of a power of ten. */
    private static String read(double value) {
        double size = Math.abs(value);
        return (size == 0 || (size >= PLAIN && size < 1 / PLAIN) ? Readout.STANDARD : SHORT).of(value);
    }
}

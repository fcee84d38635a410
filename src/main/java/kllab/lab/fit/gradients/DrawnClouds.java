package kllab.lab.fit.gradients;

import java.util.Map;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.GradientOptions;
import kllab.lab.fit.model.Target;
import kllab.math.distribution.Normal;
import kllab.math.fit.gradient.GradientCloud;
import kllab.math.fit.gradient.GradientEstimator;
import kllab.math.fit.gradient.ReverseGradient;

/**
 * Clouds of estimates that were drawn.
 *
 * @param of what they are of
 * @param clouds one for each estimator
 */
record DrawnClouds(Asked of, Map<GradientEstimator, GradientCloud> clouds) {
    /** So many estimates are in a cloud. */
    static final int REPETITIONS = 200;

    /**
     * All that clouds depend on.
     *
     * @param target p
     * @param q the distribution that is drawn from
     * @param options how gradients are estimated
     */
    record Asked(Target target, Normal q, GradientOptions options) {
        static Asked of(FitState state) {
            return new Asked(state.target(), state.q(), state.options().gradients());
        }

        /**
         * Draws the clouds.
         *
         * @param step called before each repetition; may throw, if nobody wants them any more
         */
        DrawnClouds drawn(Runnable step) {
            return new DrawnClouds(this, GradientCloud.of(new ReverseGradient(target.density(), q, options.of()),
                    new GradientCloud.Draws(options.draws(), REPETITIONS, options.seed()), step));
        }
    }

    /** The map cannot change. */
    DrawnClouds {
        clouds = Map.copyOf(clouds);
    }

    /** Returns true if these are the clouds of a state. */
    boolean isOf(FitState state) {
        return of.equals(Asked.of(state));
    }
}

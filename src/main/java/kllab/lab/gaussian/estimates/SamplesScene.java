package kllab.lab.gaussian.estimates;

import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.estimate.MonteCarlo;

import org.jspecify.annotations.Nullable;

/**
 * KL(p ‖ q) estimated from draws, as far as they have been drawn.
 *
 * @param draws which draws, and how many there are to be
 * @param run those that there are
 */
record SamplesScene(Draws draws, MonteCarlo run) {
    /** Few enough for a part of a frame. */
    private static final int STEP = 20_000;

    /**
     * Which draws to take.
     *
     * @param p where they come from
     * @param q what they are compared with
     * @param seed where they start
     * @param count how many there are to be
     */
    record Draws(Normal p, Normal q, int seed, int count) {
        /** The draws that a state asks for. */
        static Draws of(GaussianState state) {
            return new Draws(state.p(), state.q(), state.estimates().seed(), state.estimates().samples());
        }

        /** Whether these are the same draws, but perhaps more or fewer. */
        boolean continues(Draws other) {
            return p.equals(other.p) && q.equals(other.q) && seed == other.seed;
        }
    }

    /**
     * The draws a step further: from where they had come to, or from the start if those were others or too many.
     */
    static SamplesScene next(Draws draws, @Nullable SamplesScene last) {
        boolean on = last != null && draws.continues(last.draws) && last.run.count() <= draws.count;
        MonteCarlo run = on && last != null ? last.run : MonteCarlo.of(draws.p, draws.q, draws.seed);
        return new SamplesScene(draws, run.advance(Math.min(STEP, draws.count - run.count())));
    }

    /** Whether all draws that are to be there are. */
    boolean isWhole(Draws asked) {
        return draws.equals(asked) && run.count() == asked.count;
    }

    /** What they estimate, in nats. */
    double closedForm() {
        return KullbackLeibler.of(draws.p, draws.q);
    }

    /** What they say by the estimator of a state. */
    MonteCarlo.Estimate estimate(GaussianState state) {
        return run.estimate(state.estimates().estimator());
    }
}

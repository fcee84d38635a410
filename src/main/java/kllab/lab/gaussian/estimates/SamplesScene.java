package kllab.lab.gaussian.estimates;

import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.estimate.MonteCarlo;
import kllab.plot.Axis;
import kllab.plot.Trace;

import org.jspecify.annotations.Nullable;

/**
 * KL(p ‖ q) estimated from draws, as far as they have been drawn.
 *
 * @param draws which draws, and how many there are to be
 * @param run those that there are
 * @param means what they said at counts that thin out evenly on a logarithmic axis, about 550 up to 10⁶
 * @param evidence what they and as many draws from q say together
 */
public record SamplesScene(Draws draws, MonteCarlo run, Trace<MonteCarlo.Moment> means, EvidenceScene evidence) {
    /** Few enough for a part of a frame. */
    private static final int STEP = 20_000;
    /** More than there are of the largest number of draws. */
    private static final int MOST_MEANS = 1000;

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

        /** Returns true if the other draws are the same, perhaps more or fewer of them. */
        boolean continues(Draws other) {
            return p.equals(other.p) && q.equals(other.q) && seed == other.seed;
        }
    }

    /**
     * The draws a step further: from where they had come to, or from the start if those were others or too many.
     */
    static SamplesScene next(Draws draws, @Nullable SamplesScene last) {
        SamplesScene from = last != null && draws.continues(last.draws) && last.run.count() <= draws.count
                ? last
                : none(draws);
        MonteCarlo run = from.run;
        Trace<MonteCarlo.Moment> means = from.means;
        long goal = Math.min(run.count() + STEP, draws.count);
        while (run.count() < goal) {
            run = run.advance(Math.min(goal, means.next()) - run.count());
            means = means.with(run.count(), run.moment());
        }
        return new SamplesScene(draws, run, means, from.evidence.upTo(goal));
    }

    private static SamplesScene none(Draws draws) {
        return new SamplesScene(draws, MonteCarlo.of(draws.p, draws.q, draws.seed),
                Trace.along(Axis.Spacing.LOGARITHMIC, MOST_MEANS), EvidenceScene.of(draws));
    }

    /** Returns true if all draws that are asked for have been taken. */
    boolean isWhole(Draws asked) {
        return draws.equals(asked) && run.count() == asked.count;
    }

    /** Returns the divergence that the draws estimate, in nats. */
    double closedForm() {
        return KullbackLeibler.of(draws.p, draws.q);
    }

    /** Returns the estimate by the estimator of a state. */
    MonteCarlo.Estimate estimate(GaussianState state) {
        return run.estimate(state.estimates().estimator());
    }
}

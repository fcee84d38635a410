package kllab.lab.gaussian.model;

import java.util.List;

import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.DivergenceVariance;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.estimate.EvidenceWalk;
import kllab.plot.Axis;

/**
 * Which values the plot of the evidence shows.
 *
 * @param draws its axis of the number of draws
 * @param sum its axis of the sum of log(p/q), in the unit of the state
 */
public record EvidenceAxes(Axis draws, Axis sum) {
    /** Fewer draws make no axis. */
    private static final int FEWEST = 10;
    /** The walks of so many draws are seen to be in view; of more, the chance of a part that is cut is 1 in 1000. */
    private static final int MOST_FOLLOWED = 1000;
    /** The spread of the walks that is in view, in standard deviations. */
    private static final double SPREADS = 3.5;
    /** Room beyond the lines of the odds, for their names. */
    private static final double ROOM = 1.3;
    /** Room above and below the walks for their names, as a part of what they need. */
    private static final double NAMES = 0.1;
    private static final double HIGHEST = Double.MAX_VALUE / 8;

    static EvidenceAxes fit(List<GaussianState> states) {
        return new EvidenceAxes(Axis.round(GaussianAxes.all(states, EvidenceAxes::draws)),
                Axis.round(GaussianAxes.all(states, EvidenceAxes::sum)));
    }

    static Interval draws(GaussianState state) {
        return new Interval(0, Math.max(FEWEST, state.estimates().samples()));
    }

    /** Mean and spread of both walks and the lines of the odds; while it is looked at, the walks themselves too. */
    static Interval sum(GaussianState state) {
        Normal p = state.p();
        Normal q = state.q();
        int seed = state.estimates().seed();
        double odds = state.unit().of(ROOM * EvidenceWalk.LOG_ODDS);
        // A reverse divergence that is covered is not told by an axis either.
        boolean reverse = !state.asks(GaussianPanel.REVERSE);
        Interval ofP = drift(state, KullbackLeibler.of(p, q), DivergenceVariance.root(p, q));
        Interval needed = new Interval(-odds, odds).union(ofP);
        if (reverse) {
            Interval ofQ = drift(state, KullbackLeibler.of(q, p), DivergenceVariance.root(q, p));
            needed = needed.union(new Interval(-ofQ.max(), -ofQ.min()));
        }
        if (state.drawer().open() == DrawerOptions.Page.ESTIMATES
                && state.estimates().view() == EstimateOptions.View.EVIDENCE) {
            needed = needed.union(walked(EvidenceWalk.ofP(p, q, seed), state));
            if (reverse) {
                needed = needed.union(walked(EvidenceWalk.ofQ(p, q, seed), state));
            }
        }
        double room = NAMES * needed.length();
        double lowest = finite(needed.min() - room);
        double highest = finite(needed.max() + room);
        return new Interval(lowest, highest);
    }

    /** The values of n·mean ± so many √n·root, for n up to the end of the axis. */
    private static Interval drift(GaussianState state, double mean, double root) {
        double most = draws(state).max();
        double spread = SPREADS * root;
        // n·mean − √n·spread is least where √n is this.
        double least = Math.min(Math.sqrt(most), spread / (2 * mean));
        double lowest = mean == 0 ? 0 : least * (least * mean - spread);
        return new Interval(finite(state.unit().of(lowest)),
                finite(state.unit().of(most * mean + Math.sqrt(most) * spread)));
    }

    private static Interval walked(EvidenceWalk start, GaussianState state) {
        Interval walked = new Interval(0, 0);
        EvidenceWalk walk = start;
        for (int i = Math.min(state.estimates().samples(), MOST_FOLLOWED); i > 0; i--) {
            walk = walk.advance(1);
            walked = walked.including(finite(state.unit().of(walk.sum())));
        }
        return walked;
    }

    private static double finite(double value) {
        return Double.isNaN(value) ? 0 : Math.clamp(value, -HIGHEST, HIGHEST);
    }
}

package kllab.lab.gaussian.estimates;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import kllab.lab.Side;
import kllab.math.distribution.Normal;
import kllab.math.divergence.DivergenceVariance;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.estimate.EvidenceWalk;
import kllab.plot.Axis;
import kllab.plot.Polyline;
import kllab.plot.Trace;

/**
 * The running sums of log(p/q) over draws from p and over as many draws from q, as far as they have been drawn, in
 * nats.
 *
 * @param draws which draws
 * @param walks where both have come to
 * @param evenly their sums at counts that thin out evenly on a linear axis
 * @param early their sums at counts that thin out later and later, for who looks at the first draws closely
 */
record EvidenceScene(SamplesScene.Draws draws, Sides<EvidenceWalk> walks, Trace<Sides<Double>> evenly,
        Trace<Sides<Double>> early) {
    private static final int MOST = 1000;

    /**
     * Something for draws from each of the two.
     *
     * @param p for draws from p
     * @param q for draws from q
     */
    record Sides<T>(T p, T q) {
        T of(Side side) {
            return side == Side.P ? p : q;
        }
    }

    /** No draws yet. */
    static EvidenceScene of(SamplesScene.Draws draws) {
        return new EvidenceScene(draws, new Sides<>(EvidenceWalk.ofP(draws.p(), draws.q(), draws.seed()),
                EvidenceWalk.ofQ(draws.p(), draws.q(), draws.seed())), Trace.along(Axis.Spacing.LINEAR, MOST),
                Trace.along(Axis.Spacing.LOGARITHMIC, MOST));
    }

    /** The same with the draws up to a count; with those that there are, if they are as many. */
    EvidenceScene upTo(long goal) {
        Sides<EvidenceWalk> now = walks;
        Trace<Sides<Double>> even = evenly;
        Trace<Sides<Double>> first = early;
        while (now.p.count() < goal) {
            long more = Math.min(goal, Math.min(even.next(), first.next())) - now.p.count();
            now = new Sides<>(now.p.advance(more), now.q.advance(more));
            Sides<Double> sums = new Sides<>(now.p.sum(), now.q.sum());
            even = even.with(now.p.count(), sums);
            first = first.with(now.p.count(), sums);
        }
        return new EvidenceScene(draws, now, even, first);
    }

    /** Returns the number of draws from each. */
    long count() {
        return walks.p.count();
    }

    /** Returns the sum of log(p/q) over all draws from one of them. */
    double sum(Side side) {
        return walks.of(side).sum();
    }

    /** Returns the mean of log(p/q) over draws from one of them: KL(p ‖ q) of p, −KL(q ‖ p) of q. */
    double mean(Side side) {
        Normal p = draws.p();
        Normal q = draws.q();
        return side == Side.P ? KullbackLeibler.of(p, q) : 0.0 - KullbackLeibler.of(q, p);
    }

    /** Returns the standard deviation of log(p/q) over draws from one of them. */
    double root(Side side) {
        return side == Side.P
                ? DivergenceVariance.root(draws.p(), draws.q())
                : DivergenceVariance.root(draws.q(), draws.p());
    }

    /** Returns the sums over draws from one of them that are held, from none on, with the one that passed the odds. */
    Polyline line(Side side, ToDoubleFunction<Double> unit) {
        Map<Long, Double> sums = new TreeMap<>(Map.of(0L, 0.0));
        evenly.held().forEach(each -> sums.put(each.count(), each.value().of(side)));
        early.held().forEach(each -> sums.put(each.count(), each.value().of(side)));
        walks.of(side).passing().ifPresent(each -> sums.put(each.draw(), each.sum()));
        return new Polyline(sums.keySet().stream().mapToDouble(each -> (double) each).toArray(),
                sums.values().stream().mapToDouble(unit).toArray());
    }
}

package kllab.lab.discrete.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import kllab.lab.Side;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.plot.Axis;

/**
 * Which values the plots of the lab show: it holds still while something is dragged.
 *
 * @param probability the axis of the bars
 * @param terms the axis of pᵢ log(pᵢ/qᵢ), in the unit of the state
 * @param sums the axis of entropies and divergences, in the unit of the state
 * @param codes the axes of code lengths
 * @param sweep the axis of the curves over q, in the unit of the state
 */
public record DiscreteAxes(Axis probability, Axis terms, Axis sums, Codes codes, Axis sweep) {
    private static final double ROOM = 1.3;

    /**
     * The axes of code lengths, in bits.
     *
     * @param lengths of single code words
     * @param costs per symbol, on average
     */
    public record Codes(Axis lengths, Axis costs) {
    }

    /** The axes that show all of a scene that is finite, with round bounds. */
    public static DiscreteAxes fit(DiscreteScene scene) {
        return fit(List.of(scene));
    }

    /** The axes that show all of at least one scene, as far as they are finite, with round bounds. */
    static DiscreteAxes fit(List<DiscreteScene> scenes) {
        Codes codes = new Codes(axis(scenes, DiscreteAxes::lengths), axis(scenes, DiscreteAxes::costs));
        return new DiscreteAxes(axis(scenes, DiscreteAxes::probability), axis(scenes, DiscreteAxes::terms),
                axis(scenes, DiscreteAxes::sums), codes, axis(scenes, DiscreteAxes::sweep));
    }

    private static Axis axis(List<DiscreteScene> scenes, Function<DiscreteScene, Interval> needed) {
        return Axis.round(scenes.stream().map(needed).reduce(Interval::union).orElseThrow());
    }

    /** The axes after a gesture: each stays, unless what it has to show has left it or shrunk to a corner. */
    public DiscreteAxes after(DiscreteScene before, DiscreteScene now) {
        DiscreteAxes fit = fit(now);
        return new DiscreteAxes(probability.after(probability(before), probability(now), fit.probability),
                terms.after(terms(before), terms(now), fit.terms), sums.after(sums(before), sums(now), fit.sums),
                new Codes(codes.lengths.after(lengths(before), lengths(now), fit.codes.lengths),
                        codes.costs.after(costs(before), costs(now), fit.codes.costs)),
                sweep.after(sweep(before), sweep(now), fit.sweep));
    }

    private static Interval probability(DiscreteScene scene) {
        double most = IntStream.range(0, scene.state().count())
                .mapToDouble(i -> Math.max(scene.probability(Side.P, i), scene.probability(Side.Q, i))).max()
                .orElse(1);
        return new Interval(0, ROOM * most);
    }

    private static Interval terms(DiscreteScene scene) {
        // Where p equals q every term is 0, and this is what is left to show.
        Interval needed = new Interval(-0.05, 0.1);
        for (double term : scene.terms()) {
            needed = Double.isFinite(term) ? needed.including((term > 0 ? 1.8 : 1.5) * scene.shown(term)) : needed;
        }
        // On either side there is room for the number at the end of a bar.
        return needed.including(-0.3 * needed.max()).including(-0.3 * needed.min());
    }

    private static Interval sums(DiscreteScene scene) {
        DiscreteScene.Entropies entropies = scene.entropies();
        double needed = scene.shown(Math.max(entropies.p(), entropies.q()));
        for (double cross : new double[]{entropies.crossPq(), entropies.crossQp()}) {
            needed = Double.isFinite(cross) ? Math.max(needed, scene.shown(cross)) : 1.5 * needed;
        }
        return new Interval(0, 1.3 * Math.max(needed, 0.5));
    }

    private static Interval lengths(DiscreteScene scene) {
        double longest = 1;
        for (Side side : Side.values()) {
            for (int i = 0; i < scene.state().count(); i++) {
                double bits = InformationUnit.BITS.of(scene.state().own(side).weights().surprise(i));
                longest = Double.isFinite(bits) ? Math.max(longest, bits) : longest;
            }
        }
        return new Interval(0, 1.3 * longest);
    }

    private static Interval costs(DiscreteScene scene) {
        double own = InformationUnit.BITS.of(scene.entropies().p());
        double other = InformationUnit.BITS.of(scene.entropies().crossPq());
        return new Interval(0, 1.5 * Math.max(0.5, Double.isFinite(other) ? other : own));
    }

    private static Interval sweep(DiscreteScene scene) {
        double needed = scene.shown(1);
        for (double value : new double[]{scene.values().forward(), scene.values().reverse()}) {
            needed = Double.isFinite(value) ? Math.max(needed, 1.3 * scene.shown(value)) : needed;
        }
        return new Interval(0, needed);
    }
}

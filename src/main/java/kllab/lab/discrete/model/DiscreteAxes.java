package kllab.lab.discrete.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.Side;
import kllab.lab.axes.AxesRule;
import kllab.lab.axes.LabAxes;
import kllab.lab.axes.TypedEnds;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.plot.Axis;

/**
 * Which values the plots of the lab show.
 *
 * @param probability the axis of the bars
 * @param terms the axis of pᵢ log(pᵢ/qᵢ), in the unit of the state
 * @param sums the axis of entropies and divergences, in the unit of the state
 * @param codes the axes of code lengths
 * @param sweep the axis of the curves over q, in the unit of the state
 */
public record DiscreteAxes(Axis probability, Axis terms, Axis sums, Codes codes, Axis sweep)
        implements
            LabAxes<DiscreteAxes> {
    /** The place of the axis of the bars. */
    public static final int PROBABILITY = 0;
    /** The place of the axis of the terms. */
    public static final int TERMS = 1;
    /** The place of the axis of the curves over q. */
    public static final int SWEEP = 5;
    /** Typed ends. */
    public static final TypedEnds<DiscreteState> TYPED = new TypedEnds<>(
            List.of("y", "yTerms", "yEntropies", "yLengths", "yCosts", "yCoins", "yGap"),
            DiscreteState::ends, DiscreteState::withEnds);
    /** How the axes follow the state. */
    public static final AxesRule<DiscreteState, DiscreteAxes> RULE = new Rule(TYPED);

    private static final int SUMS = 2;
    private static final int LENGTHS = 3;
    private static final int COSTS = 4;
    private static final int GAP = 6;
    private static final double ROOM = 1.3;

    /**
     * The axes of code lengths, in bits.
     *
     * @param lengths of single code words
     * @param costs per symbol, on average
     * @param gap of entropy and cross entropy: the least axis on which the gap between them is seen
     */
    public record Codes(Axis lengths, Axis costs, Axis gap) {
    }

    /** The axes that show all of a scene that is finite, with round bounds. */
    public static DiscreteAxes fit(DiscreteScene scene) {
        return fit(List.of(scene));
    }

    /** The axes that show all of at least one scene, as far as they are finite, with round bounds. */
    static DiscreteAxes fit(List<DiscreteScene> scenes) {
        Codes codes = new Codes(axis(scenes, scene -> CodingScene.of(scene).lengthsNeeded()),
                axis(scenes, DiscreteAxes::costs), axis(scenes, scene -> CodingScene.of(scene).gapNeeded()));
        return new DiscreteAxes(axis(scenes, DiscreteAxes::probability), axis(scenes, DiscreteAxes::terms),
                axis(scenes, DiscreteAxes::sums), codes, axis(scenes, DiscreteAxes::sweep));
    }

    private static Axis axis(List<DiscreteScene> scenes, Function<DiscreteScene, Interval> needed) {
        return Axis.round(scenes.stream().map(needed).reduce(Interval::union).orElseThrow());
    }

    @Override
    public List<Axis> axes() {
        return List.of(probability, terms, sums, codes.lengths, codes.costs, sweep, codes.gap);
    }

    @Override
    public DiscreteAxes with(List<Axis> others) {
        return new DiscreteAxes(others.get(PROBABILITY), others.get(TERMS), others.get(SUMS),
                new Codes(others.get(LENGTHS), others.get(COSTS), others.get(GAP)), others.get(SWEEP));
    }

    /**
     * The needs of the states of the lab.
     *
     * @param typed where states say what ends a person typed
     */
    private record Rule(TypedEnds<DiscreteState> typed) implements AxesRule<DiscreteState, DiscreteAxes> {
        @Override
        public List<Integer> adjustable(DiscreteState state) {
            List<Integer> shown = new ArrayList<>();
            if (state.shows(DiscretePanel.BARS)) {
                shown.add(PROBABILITY);
                if (state.shows(DiscretePanel.TERMS)) {
                    shown.add(TERMS);
                }
            }
            DiscreteOptions.View view = state.options().view();
            if (state.shows(DiscretePanel.SECOND_PLOT) && DiscretePanel.toldBy(view, state).isEmpty()) {
                shown.addAll(switch (view) {
                    case TERMS -> List.of(SUMS);
                    case CODING -> List.of(LENGTHS, GAP);
                    case STREAM -> List.of(LENGTHS, COSTS);
                    // Of more outcomes than two there is no curve.
                    case SWEEP -> state.count() == 2 ? List.of(SWEEP) : List.<Integer>of();
                });
            }
            return shown;
        }

        @Override
        public List<Axis> needed(DiscreteState state) {
            DiscreteScene scene = DiscreteScene.of(state);
            CodingScene coding = CodingScene.of(scene);
            return Stream.of(probability(scene), terms(scene), sums(scene), coding.lengthsNeeded(), costs(scene),
                    sweep(scene), coding.gapNeeded()).map(Axis::linear).toList();
        }

        /** The bars of a side share what the dragged one leaves them: they rise while it sinks. */
        @Override
        public Optional<Interval> besideHandle(int index, DiscreteState state) {
            return index == PROBABILITY
                    ? Optional.of(new Interval(0, tallest(DiscreteScene.of(state))))
                    : Optional.empty();
        }

        @Override
        public Interval limits(int index) {
            return index == PROBABILITY ? new Interval(0, ROOM) : AxesRule.super.limits(index);
        }

        @Override
        public DiscreteAxes fit(List<DiscreteState> states) {
            return DiscreteAxes.fit(states.stream().map(DiscreteScene::of).toList());
        }
    }

    private static Interval probability(DiscreteScene scene) {
        return new Interval(0, ROOM * tallest(scene));
    }

    private static double tallest(DiscreteScene scene) {
        return IntStream.range(0, scene.state().count())
                .mapToDouble(i -> Math.max(scene.probability(Side.P, i), scene.probability(Side.Q, i))).max()
                .orElse(1);
    }

    private static Interval terms(DiscreteScene scene) {
        // Where p equals q every term is 0, and this is what is left to show.
        Interval needed = new Interval(-0.05, 0.1);
        for (double term : scene.drawnTerms()) {
            needed = Double.isFinite(term) ? needed.including((term > 0 ? 1.8 : 1.5) * scene.shown(term)) : needed;
        }
        if (scene.terms().stream().anyMatch(term -> term.isInfinite())) {
            // One that has no end is longer than any other, to whichever side that is.
            needed = needed.including(-needed.min());
        }
        // On either side there is room for the number at the end of a bar.
        return needed.including(-0.3 * needed.max()).including(-0.3 * needed.min());
    }

    private static Interval sums(DiscreteScene scene) {
        DiscreteScene.Entropies entropies = scene.entropies();
        double mixture = entropies.mean() + scene.values().jensenShannon();
        double needed = scene.shown(Math.max(mixture, Math.max(entropies.p(), entropies.q())));
        for (double cross : new double[]{entropies.crossPq(), entropies.crossQp()}) {
            needed = Double.isFinite(cross) ? Math.max(needed, scene.shown(cross)) : 1.5 * needed;
        }
        // Above the stacks there is room for two lines, in a small window too.
        return new Interval(0, 1.45 * Math.max(needed, 0.5));
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

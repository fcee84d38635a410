package kllab.lab.discrete.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kllab.lab.Preset;
import kllab.lab.ScreenOptions;
import kllab.lab.Side;
import kllab.lab.discrete.model.DiscreteOptions.View;

/**
 * All that the discrete lab needs to be rebuilt.
 *
 * @param names what the outcomes are called, each differently
 * @param p the first distribution
 * @param q the second distribution, over the same outcomes
 * @param screen how the screen reads it out
 * @param options what the plot beside the bars shows
 */
public record DiscreteState(List<String> names, Bars p, Bars q, ScreenOptions screen, DiscreteOptions options)
        implements
            ScreenOptions.State<DiscreteState> {
    /** The state at first and after a reset. */
    public static final DiscreteState INITIAL = new DiscreteState(OutcomeName.usual(3), Bars.of(0.2, 0.4, 0.4),
            Bars.of(1, 1, 1), ScreenOptions.INITIAL, DiscreteOptions.INITIAL);

    /** @throws IllegalArgumentException unless there are as many names as bars of p and of q, 2 to 20 */
    public DiscreteState {
        names = List.copyOf(names);
        if (names.size() != p.count() || names.size() != q.count() || names.size() > Bars.MOST) {
            throw new IllegalArgumentException(names.size() + " names, " + p.count() + " and " + q.count() + " bars");
        }
    }

    /** The number of outcomes. */
    public int count() {
        return names.size();
    }

    /** One of the distributions. */
    public Bars own(Side side) {
        return side == Side.P ? p : q;
    }

    /** The state with other bars. */
    public DiscreteState with(Bars newP, Bars newQ) {
        return new DiscreteState(names, newP, newQ, screen, options);
    }

    /** The state with the bars of one side changed. */
    public DiscreteState with(Side side, UnaryOperator<Bars> command) {
        return side == Side.P ? with(command.apply(p), q) : with(p, command.apply(q));
    }

    /** The state with other outcomes, and their bars. */
    public DiscreteState with(List<String> newNames, Bars newP, Bars newQ) {
        return new DiscreteState(newNames, newP, newQ, screen, options);
    }

    /** The state with an outcome renamed. */
    public DiscreteState withName(int outcome, String name) {
        List<String> others = new ArrayList<>(names);
        others.set(outcome, name);
        return with(others, p, q);
    }

    /** The state with the outcomes of a preset, and a plot beside the bars that can show them. */
    public DiscreteState with(Preset preset) {
        DiscreteState changed = preset.in(this, DiscreteLink.LINKS);
        boolean curve = changed.options.view() == View.SWEEP && changed.count() != 2;
        return curve ? changed.withOptions(changed.options.withView(View.TERMS)) : changed;
    }

    @Override
    public DiscreteState withScreen(ScreenOptions other) {
        return new DiscreteState(names, p, q, other, options);
    }

    /** The state with another plot beside the bars. */
    public DiscreteState withOptions(DiscreteOptions other) {
        return new DiscreteState(names, p, q, screen, other);
    }

    /** The outcomes with their bars, without locks: they say how bars are dragged, and not how likely they are. */
    public Outcomes outcomes() {
        return new Outcomes(names, new Bars(p.weights(), List.of()), new Bars(q.weights(), List.of()));
    }

    /** The state with its outcomes pinned; without a pin, if those are. */
    public DiscreteState pinned() {
        return withOptions(options.withPin(isPinned() ? Optional.empty() : Optional.of(outcomes())));
    }

    /** Returns true if its outcomes are those that are pinned. */
    public boolean isPinned() {
        return options.pin().equals(Optional.of(outcomes()));
    }

    /** The state with p and q in each other's place. */
    public DiscreteState swapped() {
        return with(q, p);
    }

    /** The state with another outcome behind the others, if there is room for one. */
    public DiscreteState added() {
        if (count() == Bars.MOST) {
            return this;
        }
        List<String> more = new ArrayList<>(names);
        more.add(OutcomeName.unused(names));
        return with(more, p.added(), q.added());
    }

    /** Returns true if an outcome can be removed: two must be left, and something of p and of q. */
    public boolean isRemovable(int outcome) {
        return count() > Bars.FEWEST && p.isRemovable(outcome) && q.isRemovable(outcome);
    }

    /** The state without an outcome, if it can be taken away. */
    public DiscreteState without(int outcome) {
        if (!isRemovable(outcome)) {
            return this;
        }
        List<String> fewer = new ArrayList<>(names);
        fewer.remove(outcome);
        return with(fewer, p.without(outcome), q.without(outcome));
    }
}

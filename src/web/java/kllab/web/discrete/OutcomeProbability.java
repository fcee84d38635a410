package kllab.web.discrete;

import java.util.function.Supplier;
import kllab.lab.Side;
import kllab.lab.discrete.model.Bars;
import kllab.lab.discrete.model.DiscreteState;
import kllab.parameter.ParameterRange;
import kllab.parameter.Readout;
import kllab.text.Message;
import kllab.web.control.PageNumber;

/**
 * The probability that a side gives an outcome. What a gesture makes of the other bars depends on where it began and
 * where it is, and not on its way.
 *
 * @param side whose it is
 * @param outcome which one, from 0
 * @param settled the state in which the gesture began
 */
record OutcomeProbability(Side side, int outcome, Supplier<DiscreteState> settled)
        implements
            PageNumber<DiscreteState> {
    /** Returns true if locks hold it. */
    boolean isHeld(DiscreteState state) {
        return state.own(side).isHeld(outcome);
    }

    @Override
    public Message name(DiscreteState state) {
        return Message.of(isHeld(state) ? "discrete.handle.held" : "discrete.handle", side.style(),
                state.names().get(outcome));
    }

    @Override
    public ParameterRange range() {
        return Bars.PROBABILITIES;
    }

    @Override
    public double of(DiscreteState state) {
        return state.own(side).weights().probability(outcome);
    }

    @Override
    public DiscreteState with(DiscreteState state, double value) {
        return state.with(side, bars -> settled.get().own(side).dragged(outcome, value));
    }

    @Override
    public String text(DiscreteState state) {
        return Readout.STANDARD.of(of(state));
    }

    @Override
    public boolean isIn(DiscreteState state) {
        return outcome < state.count();
    }
}

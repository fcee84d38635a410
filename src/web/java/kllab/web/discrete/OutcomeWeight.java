package kllab.web.discrete;

import kllab.lab.Side;
import kllab.lab.discrete.model.Bars;
import kllab.lab.discrete.model.DiscreteState;
import kllab.parameter.ParameterRange;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.web.control.PageNumber;

/**
 * The weight that a side gives an outcome.
 *
 * @param side whose it is
 * @param outcome which one, from 0
 */
record OutcomeWeight(Side side, int outcome) implements PageNumber<DiscreteState> {
    @Override
    public Message name(DiscreteState state) {
        return Message.of("discrete.weight", side.style(), Integer.toString(outcome + 1));
    }

    @Override
    public ParameterRange range() {
        return Bars.WEIGHTS;
    }

    @Override
    public double of(DiscreteState state) {
        return state.own(side).weights().weight(outcome);
    }

    @Override
    public DiscreteState with(DiscreteState state, double value) {
        return state.with(side, bars -> bars.withWeight(outcome, value));
    }

    @Override
    public void require(DiscreteState state, double value) throws BadInput {
        state.own(side).require(outcome, value, side.style());
    }

    @Override
    public boolean isIn(DiscreteState state) {
        return outcome < state.count();
    }
}

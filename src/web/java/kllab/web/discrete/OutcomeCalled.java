package kllab.web.discrete;

import java.util.ArrayList;
import java.util.List;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.discrete.model.OutcomeName;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.web.control.PageText;

/**
 * The name of an outcome.
 *
 * @param outcome which one, from 0
 */
record OutcomeCalled(int outcome) implements PageText<DiscreteState> {
    @Override
    public Message name(DiscreteState state) {
        return Message.of("discrete.name", Integer.toString(outcome + 1));
    }

    @Override
    public String text(DiscreteState state) {
        return state.names().get(outcome);
    }

    @Override
    public DiscreteState typed(DiscreteState state, String text) throws BadInput {
        List<String> others = new ArrayList<>(state.names());
        others.remove(outcome);
        return state.withName(outcome, OutcomeName.parse(text, name(state), others));
    }

    @Override
    public boolean isIn(DiscreteState state) {
        return outcome < state.count();
    }
}

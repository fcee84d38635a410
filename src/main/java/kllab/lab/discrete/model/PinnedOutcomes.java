package kllab.lab.discrete.model;

import kllab.link.LinkField;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.text.BadInput;

/** Outcomes within a pin, written as those of a state are. */
final class PinnedOutcomes implements LinkField<Outcomes> {
    private static final OutcomesLink STATE = new OutcomesLink();

    @Override
    public void write(LinkWriter writer, Outcomes outcomes, Outcomes usual) {
        STATE.write(writer, state(outcomes), state(usual));
    }

    @Override
    public Outcomes read(LinkReader reader, Outcomes before) throws BadInput {
        return STATE.read(reader, state(before)).outcomes();
    }

    private static DiscreteState state(Outcomes outcomes) {
        return DiscreteState.INITIAL.with(outcomes.names(), outcomes.p(), outcomes.q());
    }
}

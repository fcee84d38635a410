package kllab.lab.discrete;

import kllab.lab.Lab;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.DiscreteState;

/** The discrete lab put together: its links, its model and its screen. */
public final class DiscreteLab {
    private DiscreteLab() {
    }

    /** The lab of a model. */
    public static Lab<DiscreteState> of(DiscreteModel model) {
        return new Lab<>(DiscreteLink.LINKS, model, (texts, typesetter) -> new DiscreteView(model, texts, typesetter));
    }
}

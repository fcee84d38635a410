package kllab.lab.discrete;

import kllab.lab.Answer;
import kllab.lab.LabValues;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;

/** The numbers of the discrete lab: the divergences and entropies of p and q, and the terms of KL(p ‖ q). */
public final class DiscreteValues {
    private DiscreteValues() {
    }

    /** The lab as it answers without a window. */
    public static LabValues<DiscreteState> lab() {
        return new LabValues<>(DiscreteLink.LINKS, DiscreteValues::of);
    }

    /** The numbers of a state by name, divergences and entropies in nats. */
    public static Answer.Fields of(DiscreteState state) {
        DiscreteScene scene = DiscreteScene.of(state);
        return Answer.Fields.NONE.and("kl", scene.values().forward()).and("reverseKl", scene.values().reverse())
                .and("jensenShannon", scene.values().jensenShannon()).and("entropyP", scene.entropies().p())
                .and("entropyQ", scene.entropies().q()).and("crossEntropy", scene.entropies().crossPq())
                .and("terms",
                        new Answer.Items(scene.terms().stream().<Answer>map(Answer.Value::new).toList()));
    }
}

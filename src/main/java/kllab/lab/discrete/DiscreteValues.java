package kllab.lab.discrete;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.Answer;
import kllab.lab.LabValues;
import kllab.lab.Side;
import kllab.lab.discrete.model.CodingScene;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscretePanel;
import kllab.lab.discrete.model.DiscreteState;

/**
 * The numbers of the discrete lab: the divergences and entropies of p and q, the terms of KL(p ‖ q), and the lengths of
 * code words.
 */
public final class DiscreteValues {
    private DiscreteValues() {
    }

    /** The lab as it answers without a window. */
    public static LabValues<DiscreteState> lab() {
        return new LabValues<>(DiscreteLink.LINKS, DiscreteValues::of, DiscretePanel.HIDING);
    }

    /** The numbers of a state by name: divergences and entropies in nats, lengths of words in bits. */
    public static Answer.Fields of(DiscreteState state) {
        DiscreteScene scene = DiscreteScene.of(state);
        CodingScene coding = CodingScene.of(scene);
        return Answer.Fields.NONE.and("kl", scene.values().forward()).and("reverseKl", scene.values().reverse())
                .and("jensenShannon", scene.values().jensenShannon()).and("entropyP", scene.entropies().p())
                .and("entropyQ", scene.entropies().q()).and("crossEntropy", scene.entropies().crossPq())
                .and("terms", items(scene.terms().stream()))
                .and("wordLengthsP", lengths(coding, Side.P)).and("wordLengthsQ", lengths(coding, Side.Q))
                .and("meanLengthP", coding.mean(Side.P)).and("meanLengthQ", coding.mean(Side.Q));
    }

    private static Answer lengths(CodingScene coding, Side side) {
        return items(IntStream.range(0, coding.scene().state().count()).mapToObj(i -> coding.length(side, i)));
    }

    private static Answer items(Stream<Double> numbers) {
        return new Answer.Items(numbers.<Answer>map(Answer.Value::new).toList());
    }
}

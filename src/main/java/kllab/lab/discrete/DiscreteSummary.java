package kllab.lab.discrete;

import java.util.List;
import kllab.lab.Side;
import kllab.lab.SpokenValue;
import kllab.lab.discrete.model.DiscretePanel;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.text.Catalog;

/** A state in a sentence, for those who cannot see it: how p lies to q, and what the divergence is and does. */
public final class DiscreteSummary {
    private DiscreteSummary() {
    }

    /** The sentence; of a divergence that is hidden or covered it says nothing. */
    public static String of(DiscreteState before, DiscreteState now, Catalog words) {
        DiscreteScene scene = DiscreteScene.of(now);
        String pair = pair(scene, words);
        return now.shows(DiscretePanel.VALUE)
                ? words.say("summary.sentence", pair, value(DiscreteScene.of(before), scene, words))
                : pair;
    }

    private static String value(DiscreteScene before, DiscreteScene now, Catalog words) {
        List<String> guilty = now.uncovered(Side.P);
        if (!guilty.isEmpty()) {
            return words.say("summary.infinite", guilty.size() == 1
                    ? words.say("discrete.infinite.brief", guilty.getFirst())
                    : words.say("discrete.infinite.brief.more", Integer.toString(guilty.size())));
        }
        return SpokenValue.of(before.values().forward(), now.values().forward(), now.state().unit(), words);
    }

    /** Which of the two is the more even one, and the outcome that p gives the most beyond q. */
    private static String pair(DiscreteScene scene, Catalog words) {
        int favoured = 0;
        double most = 0;
        for (int i = 0; i < scene.state().count(); i++) {
            double more = scene.probability(Side.P, i) - scene.probability(Side.Q, i);
            if (more > most) {
                most = more;
                favoured = i;
            }
        }
        return most == 0
                ? words.say("discrete.summary.equal")
                : words.say("summary.pair", words.say(evenness(scene)),
                        words.say("discrete.summary.favours", scene.state().names().get(favoured)));
    }

    private static String evenness(DiscreteScene scene) {
        return switch (Integer.signum(Double.compare(scene.entropies().p(), scene.entropies().q()))) {
            case 1 -> "discrete.summary.moreEven";
            case -1 -> "discrete.summary.lessEven";
            default -> "discrete.summary.asEven";
        };
    }
}

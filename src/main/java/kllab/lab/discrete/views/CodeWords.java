package kllab.lab.discrete.views;

import java.util.List;
import kllab.lab.Side;
import kllab.lab.discrete.model.CodingScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.text.Catalog;

/** The sentences about code words: for each outcome, of the gap of ideal lengths, and of the gap of whole bits. */
public final class CodeWords {
    private CodeWords() {
    }

    /** For each outcome its ideal lengths and its words. */
    public static String lengths(CodingScene now, Catalog words) {
        DiscreteState state = now.scene().state();
        StringBuilder all = new StringBuilder(words.say("discrete.coding.lengths"));
        for (int i = 0; i < state.count(); i++) {
            all.append(' ').append(words.say("discrete.coding.lengths.outcome", state.names().get(i),
                    Readout.STANDARD.of(now.ideal(Side.P, i)), Readout.STANDARD.of(now.ideal(Side.Q, i)),
                    word(now, Side.P, i, words), word(now, Side.Q, i, words)));
        }
        return all.toString();
    }

    private static String word(CodingScene now, Side side, int outcome, Catalog words) {
        return now.word(side, outcome).orElseGet(() -> words.say("discrete.words.none"));
    }

    /** H(p), H(p, q) and their gap. */
    public static String gap(CodingScene now, Catalog words) {
        return words.say("discrete.gap.spoken", Readout.STANDARD.of(now.idealMean(Side.P)),
                Readout.STANDARD.of(now.divergence()), Readout.STANDARD.of(now.idealMean(Side.Q)));
    }

    /** All that is said below the table, in one paragraph: in a hall each line counts. */
    public static String said(CodingScene now, Catalog words) {
        return words.sentences(List.of(wholeBits(now, words), unit(now, words)));
    }

    /** That the gap of whole bits is not KL, with both numbers; or why it is infinite. */
    static String wholeBits(CodingScene now, Catalog words) {
        if (!now.wordless().isEmpty()) {
            return now.wordless().size() == 1
                    ? words.say("discrete.words.infinite", now.wordless().getFirst())
                    : words.say("discrete.words.infinite.more", NumberText.count(now.wordless().size()));
        }
        String gap = Readout.STANDARD.of(now.wholeGap());
        String divergence = Readout.STANDARD.of(now.divergence());
        return words.say(gap.equals(divergence) ? "discrete.words.gap.same" : "discrete.words.gap",
                Readout.STANDARD.of(now.mean(Side.Q)), Readout.STANDARD.of(now.mean(Side.P)), gap, divergence);
    }

    /** In which unit words are counted, where it is not that of the lab. */
    static String unit(CodingScene now, Catalog words) {
        return now.scene().state().unit() == InformationUnit.BITS
                ? words.say("discrete.words.unit")
                : words.say("discrete.words.unit.nats");
    }
}

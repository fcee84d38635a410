package kllab.web.numbers;

import java.util.List;
import kllab.lab.Side;
import kllab.lab.discrete.DiscreteSummary;
import kllab.lab.discrete.bars.BarsPicture;
import kllab.lab.discrete.model.CodingScene;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.discrete.model.StreamScene;
import kllab.lab.discrete.views.CodesPicture;
import kllab.lab.discrete.views.CoinsPicture;
import kllab.lab.discrete.views.GapPicture;
import kllab.lab.discrete.views.SumsPicture;
import kllab.link.Link;
import kllab.math.divergence.estimate.SymbolStream;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;

/** The numbers behind the discrete lab of the page. */
public final class DiscreteNumbers {
    private DiscreteNumbers() {
    }

    /**
     * Returns divergences, entropies, terms, lengths of words, a stream of symbols, ends of axes and marks of the plots
     * of a link, and what is said of it.
     *
     * @throws BadInput if the link leads nowhere
     */
    public static PageNumbers of(Link link) throws BadInput {
        DiscreteState state = DiscreteLink.LINKS.parse(link);
        DiscreteScene scene = DiscreteScene.of(state);
        CodingScene coding = CodingScene.of(scene);
        PageNumbers numbers = new PageNumbers().line("discrete.kl", scene.values().forward())
                .line("discrete.reverseKl", scene.values().reverse())
                .line("discrete.jensenShannon", scene.values().jensenShannon())
                .line("discrete.entropyP", scene.entropies().p()).line("discrete.entropyQ", scene.entropies().q())
                .line("discrete.crossEntropy", scene.entropies().crossPq());
        for (int i = 0; i < state.count(); i++) {
            numbers.line("discrete.term", scene.terms().get(i));
            for (Side side : Side.values()) {
                numbers.line("discrete.wordLength", coding.length(side, i));
            }
        }
        StreamScene stream = StreamScene.of(scene);
        for (SymbolStream.Step each : stream.steps()) {
            numbers.line("stream.symbol", each.symbol()).line("discrete.cost", each.otherCost());
        }
        DiscreteAxes axes = DiscreteAxes.RULE.fit(List.of(state));
        for (Language each : Language.values()) {
            Catalog words = Catalog.of(each);
            numbers.plot("bars", BarsPicture.of(scene, axes, words)).plot("sums", SumsPicture.of(scene, axes))
                    .plot("gap", GapPicture.of(coding, axes))
                    .plot("lengths", CodesPicture.lengths(coding, axes, words))
                    .plot("stream", CodesPicture.lengths(stream, axes, words))
                    .plot("costs", CodesPicture.costs(stream, axes))
                    .said(each.code(), DiscreteSummary.of(state, state, words));
            if (state.count() == 2) {
                numbers.plot("coins", CoinsPicture.of(scene, axes, words));
            }
        }
        return numbers;
    }
}

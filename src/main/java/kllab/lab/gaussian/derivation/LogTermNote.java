package kllab.lab.gaussian.derivation;

import java.util.List;
import javafx.scene.Node;
import kllab.math.distribution.LatentDimension;
import kllab.math.distribution.Normal;
import kllab.math.divergence.LogTermSlip;
import kllab.text.Catalog;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.Disclosure;
import kllab.ui.formula.FormulaFlow;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;

/** A note, folded away at first, on what the wrong logarithm in the last line would give for the σ₁ of the moment. */
final class LogTermNote {
    private static final String RIGHT = "-\\log\\sigma_1+\\frac{\\sigma_1^2+\\mu_1^2}{2}-\\frac12";
    private static final String LOG_VARIANCE = "-\\log\\sigma_1^2+\\frac{\\sigma_1^2+\\mu_1^2}{2}-\\frac12";
    private static final String LOG_SIGMA = "-\\tfrac12\\log\\sigma_1+\\frac{\\sigma_1^2+\\mu_1^2}{2}-\\frac12";

    private final DerivationModel derivation;
    private final Texts texts;
    private final Typesetter typesetter;
    private final Disclosure node;

    LogTermNote(DerivationModel derivation, Texts texts, Typesetter typesetter) {
        this.derivation = derivation;
        this.texts = texts;
        this.typesetter = typesetter;
        node = new Disclosure(texts.of("gaussian.slip.title"), this::content, texts);
        node.setId("log-term-slip");
    }

    Node node() {
        return node;
    }

    private List<Node> content() {
        return List.of(pair(LOG_VARIANCE), pair(LOG_SIGMA),
                Card.lines(texts.of(derivation.scene(), LogTermNote::words), "remark"));
    }

    private FormulaFlow pair(String wrong) {
        FormulaFlow pair = new FormulaFlow();
        pair.getChildren().addAll(new FormulaView(typesetter, RIGHT + "\\quad"),
                Card.label(texts.of("gaussian.misprint.not"), "hint"),
                new FormulaView(typesetter, "\\quad\\muted{" + wrong + "}"));
        return pair;
    }

    /** What the line and both slips give. */
    static String words(DerivationScene scene, Catalog words) {
        Normal p = scene.state().p();
        LatentDimension dimension = LatentDimension.ofSigma(p.mu(), p.sigma());
        return words.say("gaussian.slip.words", scene.amount(scene.derivation().steps().getLast().total(), words),
                scene.amount(LogTermSlip.LOG_VARIANCE.of(dimension), words),
                scene.amount(LogTermSlip.LOG_SIGMA.of(dimension), words));
    }
}

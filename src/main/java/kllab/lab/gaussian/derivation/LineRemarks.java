package kllab.lab.gaussian.derivation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.formula.Typesetter;

/**
 * Remarks on some lines, in addition to their reasons.
 *
 * @param derivation the derivation that is shown
 * @param texts the words of the screen
 * @param typesetter sets formulas
 */
record LineRemarks(DerivationModel derivation, Texts texts, Typesetter typesetter) {
    /** The remark on the line of a name. */
    Optional<Node> on(String line) {
        return switch (line) {
            case "densities" -> Optional.of(new MisprintNote(texts, typesetter).node());
            case "variance" -> Optional.of(remark(LineRemarks::variance));
            case "standard" -> Optional
                    .of(new VBox(remark(LineRemarks::minimum), new LogTermNote(derivation, texts, typesetter).node()));
            default -> Optional.empty();
        };
    }

    private Label remark(BiFunction<DerivationScene, Catalog, String> say) {
        return Card.lines(texts.of(derivation.scene(), say), "remark");
    }

    /** Why that expectation is the variance, with the number that quadrature finds for it in the line before. */
    static String variance(DerivationScene scene, Catalog words) {
        DerivationTerm term = scene.derivation().steps().get(4).terms().getLast();
        double sigma = scene.state().p().sigma();
        double variance = term.integral().value() * 2 * sigma * sigma;
        return words.say("gaussian.line.why.variance", Readout.STANDARD.of(variance),
                Readout.STANDARD.of(term.integral().value()));
    }

    /** Why the minimum is where it is, and which side wins at the σ of the moment. */
    static String minimum(DerivationScene scene, Catalog words) {
        double sigma = scene.state().p().sigma();
        String side = sigma < 1
                ? "gaussian.line.why.below"
                : sigma > 1 ? "gaussian.line.why.above" : "gaussian.line.why.at";
        return words.sentences(List.of(words.say("gaussian.line.why.minimum"), words.say(side,
                NumberText.format(sigma), Readout.STANDARD.of(1 / sigma), Readout.STANDARD.of(sigma))));
    }
}

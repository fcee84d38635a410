package kllab.lab.gaussian.derivation;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;

import kllab.parameter.Readout;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.Disclosure;
import kllab.ui.formula.FormulaFlow;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;

/** A note, folded away at first, that sets two common misprints of the normal density right. */
final class MisprintNote {
    private static final String ROOT = "\\frac{1}{\\sqrt{2\\pi}\\,\\sigma}\\exp\\left(";
    private static final String SQUARE = "\\frac{(x-\\mu)^2}{2\\sigma^2}\\right)";
    private static final Readout AREA = new Readout(2);

    private final Texts texts;
    private final Typesetter typesetter;
    private final Disclosure node;

    MisprintNote(Texts texts, Typesetter typesetter) {
        this.texts = texts;
        this.typesetter = typesetter;
        node = new Disclosure(texts.of("gaussian.misprint.title"), this::content, texts);
        node.setId("misprints");
    }

    Node node() {
        return node;
    }

    private List<Node> content() {
        return List.of(pair(ROOT + "-" + SQUARE, ROOT + "+" + SQUARE),
                words("gaussian.misprint.sign", area(1), area(3), area(6)),
                pair("\\sqrt{(2\\pi)^n\\det\\Sigma}", "\\sqrt{2\\pi\\det\\Sigma}"),
                words("gaussian.misprint.power", AREA.of(Misprint.areaWithoutPower(2)),
                        AREA.of(Misprint.areaWithoutPower(3)), AREA.of(Misprint.areaWithoutPower(10))));
    }

    private static String area(double within) {
        return AREA.of(Misprint.areaWithoutMinus(within));
    }

    private FormulaFlow pair(String right, String wrong) {
        FormulaFlow pair = new FormulaFlow();
        pair.getChildren().addAll(new FormulaView(typesetter, right + "\\quad"),
                Card.label(texts.of("gaussian.misprint.not"), "hint"),
                new FormulaView(typesetter, "\\quad\\muted{" + wrong + "}"));
        return pair;
    }

    private Label words(String key, Object... arguments) {
        return Card.lines(texts.of(key, arguments), "remark");
    }
}

package kllab.lab.gaussian.derivation;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import kllab.ui.Help;
import kllab.ui.formula.FormulaFlow;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;

/** A line of the derivation as a formula of terms, each of which can be lit. */
final class TermFlow {
    private final FormulaFlow node = new FormulaFlow();
    private final Typesetter typesetter;
    private final DerivationModel derivation;
    private final ObservableValue<String> help;
    private final FormulaView left;
    private final FormulaView total;
    private final List<TermView> terms = new ArrayList<>();

    /**
     * An empty line.
     *
     * @param help what the keyboard on a term does, for assistive technology
     */
    TermFlow(Typesetter typesetter, DerivationModel derivation, ObservableValue<String> help) {
        this.typesetter = typesetter;
        this.help = help;
        this.derivation = derivation;
        left = new FormulaView(typesetter);
        total = new FormulaView(typesetter);
    }

    FormulaFlow node() {
        return node;
    }

    /**
     * Writes the line. Where only digits change, nothing is typeset.
     *
     * @param before what stands before the terms
     * @param texs the terms with their signs
     * @param after what stands after the terms, or nothing
     */
    void write(String before, List<String> texs, String after) {
        if (texs.size() != terms.size() || node.getChildren().isEmpty()) {
            terms.clear();
            List<Node> pieces = new ArrayList<>(List.of(left));
            for (int i = 0; i < texs.size(); i++) {
                terms.add(new TermView(typesetter, derivation, i));
                pieces.add(Help.on(terms.getLast().node(), help));
            }
            pieces.add(total);
            node.getChildren().setAll(pieces);
        }
        left.setTex(before);
        total.setTex(after);
        for (int i = 0; i < texs.size(); i++) {
            terms.get(i).node().setTex(texs.get(i));
        }
    }

    /** Shows the terms as they are now, in the line that a person is at. */
    void show(DerivationStep line, int lit) {
        for (int i = 0; i < terms.size(); i++) {
            terms.get(i).show(line.terms().get(i), lit);
        }
    }

    /** Shows the terms in a line that a person is not at. */
    void rest() {
        terms.forEach(TermView::rest);
    }

    /** Lets the keyboard reach the terms, or passes over them. */
    void setReachable(boolean reachable) {
        terms.forEach(each -> each.node().setFocusTraversable(reachable));
    }
}

package kllab.lab.gaussian.derivation;

import javafx.css.PseudoClass;
import javafx.scene.input.MouseEvent;

import kllab.parameter.Readout;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;

/**
 * A term of a line as a formula. In the line that a person is at, the pointer or the keyboard on it lights the term,
 * and it has the pseudo classes {@code :positive} or {@code :negative}, by the side of the axis that it counts for, and
 * {@code :lit} or {@code :faded} while a term is lit.
 */
final class TermView {
    private static final PseudoClass POSITIVE = PseudoClass.getPseudoClass("positive");
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    private final int index;
    private final DerivationModel derivation;
    private final FormulaView view;
    private boolean live;

    /** The term of an index in its line. */
    TermView(Typesetter typesetter, DerivationModel derivation, int index) {
        this.index = index;
        this.derivation = derivation;
        view = new FormulaView(typesetter);
        view.getStyleClass().add("term");
        view.setMouseTransparent(false);
        view.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> light(true));
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> light(false));
        view.focusedProperty().subscribe((before, now) -> light(now));
    }

    private void light(boolean on) {
        if (on && live) {
            derivation.light(index);
        } else if (derivation.lit().get() == index) {
            derivation.dim();
        }
    }

    /** The formula. */
    FormulaView node() {
        return view;
    }

    /** Shows the term as it is now, in the line that a person is at. */
    void show(DerivationTerm term, int lit) {
        live = true;
        view.setAccessibleText(term.signed() + " = " + Readout.STANDARD.of(term.shown()));
        view.pseudoClassStateChanged(POSITIVE, term.value() >= 0);
        view.pseudoClassStateChanged(NEGATIVE, term.value() < 0);
        view.pseudoClassStateChanged(LIT, lit == index);
        view.pseudoClassStateChanged(FADED, lit != DerivationScene.NO_TERM && lit != index);
    }

    /** Shows the term in a line that a person is not at. */
    void rest() {
        live = false;
        for (PseudoClass each : new PseudoClass[]{POSITIVE, NEGATIVE, LIT, FADED}) {
            view.pseudoClassStateChanged(each, false);
        }
    }
}

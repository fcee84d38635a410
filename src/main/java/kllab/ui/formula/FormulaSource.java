package kllab.ui.formula;

import javafx.beans.property.ReadOnlyBooleanProperty;
import kllab.ui.formula.outline.Template;
import kllab.ui.formula.outline.TypesetFormula;

/** Where views take the layout of their formulas from. */
public sealed interface FormulaSource permits Typesetter,FormulaBook {
    /** Returns the property that is true once formulas come without waiting; then it stays true. */
    ReadOnlyBooleanProperty readyProperty();

    /** Returns true if formulas come without waiting by now. */
    default boolean isReady() {
        return readyProperty().get();
    }

    /**
     * Returns the layout of a formula.
     *
     * @throws kllab.ui.formula.outline.BadTex naming the source, if there is none
     */
    TypesetFormula typeset(Template template);

    /**
     * Returns the layout of a formula.
     *
     * @param source TeX for math mode, with the macros of {@link kllab.ui.formula.outline.FormulaRole}
     * @throws kllab.ui.formula.outline.BadTex naming the source, if there is none
     */
    default TypesetFormula typeset(String source) {
        return typeset(Template.of(source));
    }
}

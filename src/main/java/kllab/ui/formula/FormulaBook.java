package kllab.ui.formula;

import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import kllab.ui.formula.outline.BadTex;
import kllab.ui.formula.outline.BadTex.Fault;
import kllab.ui.formula.outline.Template;
import kllab.ui.formula.outline.TypesetFormula;

/** Formulas that have been set beforehand; no other is ever set here. */
public final class FormulaBook implements FormulaSource {
    private final Map<String, TypesetFormula> formulas;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready", true);

    /** A book of formulas, each by its source. */
    public FormulaBook(Map<String, TypesetFormula> formulas) {
        this.formulas = Map.copyOf(formulas);
    }

    @Override
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    @Override
    public TypesetFormula typeset(Template template) {
        TypesetFormula known = formulas.get(template.source());
        if (known == null) {
            throw new BadTex(template.source(), Fault.OTHER, "");
        }
        return known;
    }
}

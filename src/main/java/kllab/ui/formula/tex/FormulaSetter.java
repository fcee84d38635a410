package kllab.ui.formula.tex;

import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import kllab.ui.formula.outline.DigitOutlines;
import kllab.ui.formula.outline.TypesetFormula;

/** Sets formulas as they stand, in display style. It is how a copy of this package is used that was loaded apart. */
public final class FormulaSetter implements Function<String, TypesetFormula> {
    private final Map<Font, DigitOutlines> digits = new HashMap<>();

    /**
     * Returns the layout of a formula, in which no digit can change.
     *
     * @throws kllab.ui.formula.outline.BadTex naming the source, if it is not TeX that can be set
     */
    @Override
    public TypesetFormula apply(String source) {
        return Drawing.of(source, digits).fixed();
    }
}

package kllab.ui;

import kllab.ui.formula.Typesetter;

/**
 * The words and the formulas of a screen.
 *
 * @param texts the words in the language that is chosen
 * @param typesetter sets formulas
 */
public record Words(Texts texts, Typesetter typesetter) {
}

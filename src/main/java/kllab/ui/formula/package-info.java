/**
 * Formulas in the type of TeX, as outlines that CSS colours and that stay sharp at every size. Knows AWT, JavaFX,
 * {@code ui.formula.outline}, {@code ui.formula.tex} and {@code ui.live}.
 *
 * <p>
 * {@link kllab.ui.formula.Typesetter} turns TeX into {@link kllab.ui.formula.outline.TypesetFormula}, a pure value;
 * {@link kllab.ui.formula.FormulaView} shows it. Formulas that others wrote are set by
 * {@link kllab.ui.formula.IsolatedTypesetter} and are shown from a {@link kllab.ui.formula.FormulaBook}. Parts of a
 * formula have a {@link kllab.ui.formula.outline.FormulaRole} and no colour: a stylesheet gives each of
 * {@code .formula-ink}, {@code .formula-p} … its {@code -fx-fill}, and a role without such a rule is not seen.
 *
 * <p>
 * Numbers in a formula may change at every frame. All digits of a font are equally wide and high, so the layout depends
 * only on the source with its digits blanked out, and a change of digits only exchanges outlines.
 */
@NullMarked
package kllab.ui.formula;

import org.jspecify.annotations.NullMarked;

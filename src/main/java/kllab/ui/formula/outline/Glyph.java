package kllab.ui.formula.outline;

/**
 * One thing drawn: a letter, a symbol, or a rule such as the bar of a fraction.
 *
 * @param outline its edge, in em from the origin of the formula
 * @param role what it belongs to
 * @param rule true if it is an upright rectangle, which is sharp only on whole pixels
 */
public record Glyph(Outline outline, FormulaRole role, boolean rule) {
}

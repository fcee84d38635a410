package kllab.ui.formula.outline;

/**
 * A place in a formula where one digit of the source stands, whichever it is.
 *
 * @param digits the digits that can stand there
 * @param x the place of the digit's origin, in em to the right of the formula's
 * @param y the place of the digit's origin, in em below the formula's baseline
 * @param scale how many em one unit of the digit outlines is
 * @param role what the digit belongs to
 */
public record DigitSlot(DigitOutlines digits, double x, double y, double scale, FormulaRole role) {
}

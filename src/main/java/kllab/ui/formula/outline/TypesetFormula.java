package kllab.ui.formula.outline;

import java.util.List;

/**
 * A formula as TeX lays it out, in em: 1 is the size of its type.
 *
 * <p>
 * The origin is the left end of the baseline; y grows downward.
 *
 * @param width from the origin to the right end, in em
 * @param ascent what stands above the baseline, in em
 * @param descent what hangs below the baseline, in em
 * @param glyphs all that holds still when digits of the source change
 * @param slots one for each digit of the source, in its order; or none, if the layout depends on the digits and the
 *     glyphs are those of one source only
 */
public record TypesetFormula(double width, double ascent, double descent, List<Glyph> glyphs, List<DigitSlot> slots) {
    /** No formula, on a line of ordinary height. */
    public static final TypesetFormula BLANK = new TypesetFormula(0, 0.75, 0.25, List.of(), List.of());

    public TypesetFormula {
        glyphs = List.copyOf(glyphs);
        slots = List.copyOf(slots);
    }

    /** Returns the height from the top to the bottom, in em. */
    public double height() {
        return ascent + descent;
    }
}

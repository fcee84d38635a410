package kllab.ui.formula.outline;

import java.util.List;

/**
 * The digits 0 to 9 of one font.
 *
 * @param outlines ten outlines in the font's own unit, their origin at the left end of the baseline
 */
public record DigitOutlines(List<Outline> outlines) {
    public DigitOutlines {
        outlines = List.copyOf(outlines);
    }

    /** The outline of a digit, given as the character {@code '0'} to {@code '9'}. */
    public Outline of(char digit) {
        return outlines.get(digit - '0');
    }
}

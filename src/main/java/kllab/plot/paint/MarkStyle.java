package kllab.plot.paint;

import org.jspecify.annotations.Nullable;

/**
 * The look of marks of one style.
 *
 * @param stroke the colour of lines, or none
 * @param width the width of lines, in pixels
 * @param dashes the lengths of dashes and gaps, in pixels; empty for a solid line
 * @param fill the colour of areas and words, or none
 * @param font the font of words
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the canvas as it is, and written by nobody
public record MarkStyle(@Nullable Colour stroke, double width, double[] dashes, @Nullable Colour fill, TextFont font) {
    /** The height of a line of words, near enough: the unit of distances that go with words. */
    public double lineHeight() {
        return 1.25 * font.size();
    }

    /** Returns true if lines are dashed. */
    public boolean isDashed() {
        return dashes.length > 0;
    }

    /** A solid upright line on whole pixels. */
    void ruleUpright(Surface surface, double x, double top, double bottom) {
        surface.rectangle(new Rectangle(crisp(x) - width / 2, top, width, Math.max(0, bottom - top)), stroke);
    }

    /** A solid level line on whole pixels. */
    void ruleLevel(Surface surface, double y, double left, double right) {
        surface.rectangle(new Rectangle(left, crisp(y) - width / 2, Math.max(0, right - left), width), stroke);
    }

    /** The middle of the nearest pixel, where a thin upright or level line is sharp. */
    public static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}

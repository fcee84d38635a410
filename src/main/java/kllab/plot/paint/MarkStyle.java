package kllab.plot.paint;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/**
 * How marks of one style look, as the stylesheet says.
 *
 * @param stroke the colour of lines, or none
 * @param width the width of lines, in pixels
 * @param dashes the lengths of dashes and gaps, in pixels; empty for a solid line
 * @param fill the colour of areas and words, or none
 * @param font the font of words
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the canvas as it is, and written by nobody
public record MarkStyle(@Nullable Paint stroke, double width, double[] dashes, @Nullable Paint fill, Font font) {
    /** What the stylesheet gave to a node that stands for the style. */
    static MarkStyle of(Text probe) {
        double[] dashes = probe.getStrokeDashArray().stream().mapToDouble(Double::doubleValue).toArray();
        return new MarkStyle(probe.getStroke(), probe.getStrokeWidth(), dashes, probe.getFill(), probe.getFont());
    }

    /** The height of a line of words, near enough: the unit of distances that go with words. */
    double lineHeight() {
        return 1.25 * font.getSize();
    }

    /** Whether lines are dashed. */
    public boolean isDashed() {
        return dashes.length > 0;
    }

    /** A solid upright line on whole pixels. */
    void ruleUpright(Surface surface, double x, double top, double bottom) {
        surface.rectangle(new Rectangle2D(crisp(x) - width / 2, top, width, Math.max(0, bottom - top)), stroke);
    }

    /** A solid level line on whole pixels. */
    void ruleLevel(Surface surface, double y, double left, double right) {
        surface.rectangle(new Rectangle2D(left, crisp(y) - width / 2, Math.max(0, right - left), width), stroke);
    }

    /** The middle of the nearest pixel, where a thin upright or level line is sharp. */
    public static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}

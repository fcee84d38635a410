package kllab.plot;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
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
record MarkStyle(@Nullable Paint stroke, double width, double[] dashes, @Nullable Paint fill, Font font) {
    /** What the stylesheet gave to a node that stands for the style. */
    static MarkStyle of(Text probe) {
        double[] dashes = probe.getStrokeDashArray().stream().mapToDouble(Double::doubleValue).toArray();
        return new MarkStyle(probe.getStroke(), probe.getStrokeWidth(), dashes, probe.getFill(), probe.getFont());
    }

    /** The height of a line of words, near enough: the unit of distances that go with words. */
    double lineHeight() {
        return 1.25 * font.getSize();
    }

    void beginStroke(GraphicsContext canvas) {
        canvas.setStroke(stroke);
        canvas.setLineWidth(width);
        canvas.setLineDashes(dashes);
        canvas.setLineCap(dashes.length == 0 ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
    }

    /** A solid upright line on whole pixels: as a rectangle, which costs a small part of a stroke. */
    void ruleUpright(GraphicsContext canvas, double x, double top, double bottom) {
        canvas.setFill(stroke);
        canvas.fillRect(crisp(x) - width / 2, top, width, bottom - top);
    }

    /** A solid level line on whole pixels. */
    void ruleLevel(GraphicsContext canvas, double y, double left, double right) {
        canvas.setFill(stroke);
        canvas.fillRect(left, crisp(y) - width / 2, right - left, width);
    }

    /** The middle of the nearest pixel, where a thin upright or level line is sharp. */
    static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }

    void beginText(GraphicsContext canvas) {
        canvas.setFill(fill);
        canvas.setFont(font);
        canvas.setTextBaseline(VPos.CENTER);
    }
}

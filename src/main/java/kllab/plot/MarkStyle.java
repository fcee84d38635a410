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

    void beginText(GraphicsContext canvas) {
        canvas.setFill(fill);
        canvas.setFont(font);
        canvas.setTextBaseline(VPos.CENTER);
    }
}

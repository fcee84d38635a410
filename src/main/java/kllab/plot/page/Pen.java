package kllab.plot.page;

import java.util.Arrays;
import java.util.List;

import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import kllab.plot.paint.Colour;
import kllab.plot.paint.MarkStyle;

/**
 * The look of a line.
 *
 * @param colour its colour
 * @param width in pixels
 * @param dashes the lengths of dashes and gaps, in pixels; empty for a solid line
 * @param cap its ends, and those of its dashes
 * @param join its corners
 */
public record Pen(Colour colour, double width, List<Double> dashes, StrokeLineCap cap, StrokeLineJoin join) {
    public Pen {
        dashes = List.copyOf(dashes);
    }

    /** The line of a mark's style, as the canvas draws it. */
    static Pen of(MarkStyle style, Colour colour) {
        return new Pen(colour, style.width(), Arrays.stream(style.dashes()).boxed().toList(),
                style.isDashed() ? StrokeLineCap.BUTT : StrokeLineCap.ROUND, StrokeLineJoin.ROUND);
    }

    /** Returns the dashes as numbers of the kind that files take. */
    float[] dashArray() {
        float[] array = new float[dashes.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = dashes.get(i).floatValue();
        }
        return array;
    }
}

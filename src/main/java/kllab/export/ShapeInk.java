package kllab.export;

import java.util.List;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

import kllab.plot.page.Ink;
import kllab.plot.page.Outlines;
import kllab.plot.page.PagePath;
import kllab.plot.page.Pen;
import kllab.plot.paint.Colour;
import kllab.plot.pane.FxColour;

import org.jspecify.annotations.Nullable;

/**
 * Draws the shapes and words of a scene graph as inks.
 *
 * @param outlines of shapes
 * @param toPage maps coordinates of the scene to those of the page
 * @param opacity the opacity of the shape's parents
 */
record ShapeInk(Outlines outlines, Transform toPage, double opacity) {
    /** Adds the inks that a shape paints. */
    void draw(Shape shape, List<Ink> inks) {
        if (shape instanceof Text text && text.getText().isBlank()) {
            return;
        }
        PagePath path = outline(shape).transformed(toPage);
        Colour fill = seen(shape.getFill());
        if (fill != null && !path.isEmpty() && !(shape instanceof Line)) {
            inks.add(new Ink.Fill(path, fill));
        }
        Colour stroke = seen(shape.getStroke());
        // The outline of a text with a stroke would have to be drawn; no stylesheet asks for it.
        if (stroke != null && !path.isEmpty() && !(shape instanceof Text)) {
            double unit = Outlines.unit(shape.getLocalToSceneTransform());
            inks.add(new Ink.Line(path, new Pen(stroke, unit * shape.getStrokeWidth(),
                    shape.getStrokeDashArray().stream().map(each -> unit * each).toList(), shape.getStrokeLineCap(),
                    shape.getStrokeLineJoin())));
        }
    }

    /** Returns the outline of a shape without the width of its stroke, in the coordinates of its scene. */
    private PagePath outline(Shape shape) {
        Transform place = shape.getLocalToSceneTransform();
        if (shape instanceof Line line) {
            return PagePath.line(line.getStartX(), line.getStartY(), line.getEndX(), line.getEndY())
                    .transformed(place);
        }
        if (shape instanceof Rectangle box) {
            double round = Math.max(box.getArcWidth(), box.getArcHeight()) / 2;
            return new PagePath.Rounded(box.getX(), box.getY(), box.getWidth(), box.getHeight())
                    .path(round, round, round, round).transformed(place);
        }
        if (shape.getStroke() == null || shape instanceof Path || shape instanceof Text) {
            return outlines.filled(shape);
        }
        throw new IllegalArgumentException("no outline is known of a stroked " + shape.getClass().getSimpleName());
    }

    private @Nullable Colour seen(@Nullable Paint paint) {
        if (paint == null) {
            return null;
        }
        Color colour = RegionInk.plain(paint);
        return colour.getOpacity() * opacity > 0 ? FxColour.of(colour.deriveColor(0, 1, 1, opacity)) : null;
    }
}

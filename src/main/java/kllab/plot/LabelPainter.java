package kllab.plot;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

import kllab.plot.Mark.Placement;

/**
 * Paints the words of one panel so that none stand on others.
 *
 * <p>
 * Words come in the order of their importance. Each takes its place, or the first free one of a few near it; where
 * there is none, as on a very small panel, it is left out.
 */
final class LabelPainter {
    private static final String HALO = "halo";

    private final GraphicsContext canvas;
    private final MarkStyles styles;
    private final Rectangle2D ground;
    private final List<Rectangle2D> taken = new ArrayList<>();

    LabelPainter(GraphicsContext canvas, MarkStyles styles, Rectangle2D ground) {
        this.canvas = canvas;
        this.styles = styles;
        this.ground = ground;
    }

    /** Words of a style about a pixel. */
    void paint(String text, String styleName, Point2D at, Placement placement) {
        MarkStyle style = styles.of(styleName);
        double height = style.lineHeight();
        double width = styles.width(text, styleName);
        for (Placement each : candidates(placement)) {
            double left = at.getX() + each.align() * each.dx() * height - width * (1 - each.align()) / 2;
            double top = at.getY() - (each.dy() + 0.5) * height;
            Rectangle2D box = new Rectangle2D(inside(left, ground.getMinX() + 2, ground.getMaxX() - width - 2),
                    inside(top, ground.getMinY(), ground.getMaxY() - height), width, height);
            if (taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                write(text, style, box);
                return;
            }
        }
    }

    private static List<Placement> candidates(Placement wanted) {
        return List.of(wanted, higher(wanted, 1), higher(wanted, -1), higher(wanted, 2));
    }

    private static Placement higher(Placement wanted, int lines) {
        return new Placement(wanted.align(), wanted.dx(), wanted.dy() + lines);
    }

    private void write(String text, MarkStyle style, Rectangle2D box) {
        MarkStyle halo = styles.of(HALO);
        double middle = (box.getMinY() + box.getMaxY()) / 2;
        style.beginText(canvas);
        canvas.setTextAlign(TextAlignment.LEFT);
        if (halo.stroke() != null) {
            halo.beginStroke(canvas);
            canvas.strokeText(text, box.getMinX(), middle);
        }
        canvas.fillText(text, box.getMinX(), middle);
    }

    /** The pixel held between two, and at the first where there is no room between them. */
    private static double inside(double pixel, double min, double max) {
        return Math.clamp(pixel, min, Math.max(min, max));
    }
}

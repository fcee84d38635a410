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
    private static final int HALO_COPIES = 8;
    /** The least room at either side of words, in line heights. */
    private static final double GAP = 0.25;

    private final GraphicsContext canvas;
    private final MarkStyles styles;
    private final Rectangle2D ground;
    private final List<Rectangle2D> taken = new ArrayList<>();

    LabelPainter(GraphicsContext canvas, MarkStyles styles, Rectangle2D ground) {
        this.canvas = canvas;
        this.styles = styles;
        this.ground = ground;
    }

    /** Words of a style about a pixel: lines between line breaks, of which none is shown without the others. */
    void paint(String text, String styleName, Point2D at, Placement placement) {
        List<String> lines = text.lines().toList();
        MarkStyle style = styles.of(styleName);
        double line = style.lineHeight();
        double width = lines.stream().mapToDouble(each -> styles.width(each, styleName)).max().orElse(0);
        double height = line * lines.size();
        for (Placement each : candidates(placement)) {
            double left = at.getX() + each.align() * each.dx() * line - width * (1 - each.align()) / 2;
            double bottom = at.getY() - (each.dy() - 0.5) * line;
            Rectangle2D box = new Rectangle2D(inside(left, ground.getMinX() + 2, ground.getMaxX() - width - 2),
                    inside(bottom - height, ground.getMinY(), ground.getMaxY() - height), width, height);
            if (taken.stream().noneMatch(box::intersects)) {
                taken.add(new Rectangle2D(box.getMinX() - GAP * line, box.getMinY(), width + 2 * GAP * line, height));
                for (int i = 0; i < lines.size(); i++) {
                    write(lines.get(i), style, box.getMinX(), box.getMinY() + (i + 0.5) * line);
                }
                return;
            }
        }
    }

    private static List<Placement> candidates(Placement wanted) {
        return List.of(wanted, higher(wanted, 1), higher(wanted, -1));
    }

    private static Placement higher(Placement wanted, int lines) {
        return new Placement(wanted.align(), wanted.dx(), wanted.dy() + lines);
    }

    /**
     * A line of words with a halo. The halo is the words themselves, put down all around: glyphs that are known are
     * copied, which is much quicker than to stroke their outlines.
     */
    private void write(String text, MarkStyle style, double left, double middle) {
        MarkStyle halo = styles.of(HALO);
        style.beginText(canvas);
        canvas.setTextAlign(TextAlignment.LEFT);
        if (halo.stroke() != null) {
            canvas.setFill(halo.stroke());
            for (int i = 0; i < HALO_COPIES; i++) {
                double angle = 2 * Math.PI * i / HALO_COPIES;
                canvas.fillText(text, left + halo.width() / 2 * Math.cos(angle),
                        middle + halo.width() / 2 * Math.sin(angle));
            }
            canvas.setFill(style.fill());
        }
        canvas.fillText(text, left, middle);
    }

    /** The pixel held between two, and at the first where there is no room between them. */
    private static double inside(double pixel, double min, double max) {
        return Math.clamp(pixel, min, Math.max(min, max));
    }
}

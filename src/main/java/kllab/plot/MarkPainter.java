package kllab.plot;

import java.util.List;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;

/** Paints the marks of one panel to a canvas. */
final class MarkPainter {
    private static final double ARROW_HEAD = 0.5;
    /** Far enough outside any window to be unseen, and near enough for the rasteriser's fixed-point numbers. */
    private static final double FAR = 1e5;

    private final GraphicsContext canvas;
    private final MarkStyles styles;
    private final Scale x;
    private final Scale y;
    private final Rectangle2D ground;
    private final LabelPainter labels;

    MarkPainter(GraphicsContext canvas, MarkStyles styles, Scale x, PlotGeometry.Placed panel) {
        this.canvas = canvas;
        this.styles = styles;
        this.x = x;
        this.y = panel.y();
        this.ground = panel.ground();
        this.labels = new LabelPainter(canvas, styles, ground);
    }

    /** Paints the marks in their order, and then, so that no line crosses them, the words. */
    void paint(List<Mark> marks) {
        marks.stream().filter(mark -> !(mark instanceof Mark.Label)).forEach(this::paint);
        marks.stream().filter(Mark.Label.class::isInstance).forEach(this::paint);
    }

    private void paint(Mark mark) {
        MarkStyle style = styles.of(mark.style());
        switch (mark) {
            case Mark.Curve curve -> paint(curve, style);
            case Mark.Area area -> paint(area, style);
            case Mark.Region region -> paint(region, style);
            case Mark.Segment segment -> paint(segment, style);
            case Mark.Arrow arrow -> paint(arrow, style);
            case Mark.Dot dot -> paint(dot, style);
            case Mark.Label label -> paint(label);
        }
    }

    private void paint(Mark.Curve curve, MarkStyle style) {
        Polyline line = curve.line();
        style.beginStroke(canvas);
        canvas.beginPath();
        boolean pen = false;
        for (int i = 0; i < line.size(); i++) {
            double px = pixelX(line.xs()[i]);
            double py = pixelY(line.ys()[i]);
            boolean finite = isShown(line, i);
            if (finite && pen) {
                canvas.lineTo(px, py);
            } else if (finite) {
                canvas.moveTo(px, py);
            }
            pen = finite;
        }
        canvas.stroke();
    }

    private void paint(Mark.Area area, MarkStyle style) {
        Polyline line = area.line();
        double base = pixelY(area.base());
        canvas.setFill(style.fill());
        canvas.beginPath();
        boolean open = false;
        double last = 0;
        for (int i = 0; i < line.size(); i++) {
            double px = pixelX(line.xs()[i]);
            double py = pixelY(line.ys()[i]);
            boolean finite = isShown(line, i);
            if (finite && !open) {
                canvas.moveTo(px, base);
            }
            if (finite) {
                canvas.lineTo(px, py);
                last = px;
            } else if (open) {
                canvas.lineTo(last, base);
                canvas.closePath();
            }
            open = finite;
        }
        if (open) {
            canvas.lineTo(last, base);
            canvas.closePath();
        }
        canvas.fill();
    }

    private void paint(Mark.Region region, MarkStyle style) {
        canvas.setFill(style.fill());
        canvas.setFillRule(FillRule.EVEN_ODD);
        canvas.beginPath();
        for (Polyline ring : region.rings()) {
            canvas.moveTo(pixelX(ring.xs()[0]), pixelY(ring.ys()[0]));
            for (int i = 1; i < ring.size(); i++) {
                canvas.lineTo(pixelX(ring.xs()[i]), pixelY(ring.ys()[i]));
            }
            canvas.closePath();
        }
        canvas.fill();
    }

    private void paint(Mark.Segment segment, MarkStyle style) {
        style.beginStroke(canvas);
        double x1 = pixelX(segment.from().x());
        double y1 = pixelY(segment.from().y());
        double x2 = pixelX(segment.to().x());
        double y2 = pixelY(segment.to().y());
        boolean upright = x1 == x2;
        boolean level = y1 == y2;
        canvas.strokeLine(upright ? MarkStyle.crisp(x1) : x1, level ? MarkStyle.crisp(y1) : y1,
                upright ? MarkStyle.crisp(x2) : x2,
                level ? MarkStyle.crisp(y2) : y2);
    }

    private void paint(Mark.Arrow arrow, MarkStyle style) {
        double unit = style.lineHeight();
        double length = arrow.shift().length() * ground.getWidth();
        double head = Math.copySign(Math.min(Math.abs(length), ARROW_HEAD * unit), length);
        double half = unit * ARROW_HEAD / 2;
        double shaft = half / 3;
        double x1 = pixelX(arrow.from().x());
        double y0 = pixelY(arrow.from().y()) - arrow.shift().lift() * unit;
        double neck = x1 + length - head;
        canvas.setFill(style.fill());
        canvas.fillPolygon(new double[]{x1, neck, neck, x1 + length, neck, neck, x1},
                new double[]{y0 - shaft, y0 - shaft, y0 - half, y0, y0 + half, y0 + shaft, y0 + shaft}, 7);
        double tip = x1 + length;
        double end = tip + Math.copySign(0.35 * unit + styles.width(arrow.text(), arrow.style()), length);
        // Beyond the point of the arrow, or, where the panel ends too soon, on the side of the arrow that is free.
        Mark.Placement words = end > ground.getMinX() && end < ground.getMaxX()
                ? new Mark.Placement(length < 0 ? -1 : 1, 0.35, 0)
                : new Mark.Placement(0, 0, Math.copySign(0.85, arrow.shift().lift()));
        labels.paint(new Mark.Words(arrow.text(), arrow.text()), arrow.style(), new Point2D(tip, y0), words);
    }

    private void paint(Mark.Dot dot, MarkStyle style) {
        double radius = dot.radius() * style.lineHeight();
        double left = pixelX(dot.at().x()) - radius;
        double top = pixelY(dot.at().y()) - radius;
        canvas.setFill(style.fill());
        canvas.fillOval(left, top, 2 * radius, 2 * radius);
        if (style.stroke() != null) {
            style.beginStroke(canvas);
            canvas.strokeOval(left, top, 2 * radius, 2 * radius);
        }
    }

    private void paint(Mark.Label label) {
        Point2D at = new Point2D(edge(pixelX(label.at().x()), ground.getMinX(), ground.getMaxX()),
                edge(pixelY(label.at().y()), ground.getMinY(), ground.getMaxY()));
        labels.paint(label.words(), label.style(), at, label.placement());
    }

    /** Whether a point of a line can be drawn: what is far away can, what is infinite cannot. */
    private boolean isShown(Polyline line, int i) {
        return Double.isFinite(x.toPixel(line.xs()[i])) && Double.isFinite(y.toPixel(line.ys()[i]));
    }

    private static double edge(double pixel, double min, double max) {
        return Math.clamp(Double.isNaN(pixel) ? min : pixel, min, max);
    }

    private double pixelX(double value) {
        return bounded(x.toPixel(value));
    }

    private double pixelY(double value) {
        return bounded(y.toPixel(value));
    }

    private static double bounded(double pixel) {
        return Double.isNaN(pixel) ? pixel : Math.clamp(pixel, -FAR, FAR);
    }
}

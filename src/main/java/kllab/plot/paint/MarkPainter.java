package kllab.plot.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kllab.plot.Mark;
import kllab.plot.Polyline;
import kllab.plot.Scale;

/** Paints the marks of one subplot. */
final class MarkPainter {
    private static final double ARROW_HEAD = 0.5;
    /** The distance of words at an end of the subplot from that end, in line heights. */
    private static final double GAP_AT_EDGE = 0.3;
    /** An area that is not higher, in pixels, looks like a line. */
    private static final double SEEN = 2;
    /** Far enough outside any window to be unseen, and near enough for the rasteriser's fixed-point numbers. */
    private static final double FAR = 1e5;

    private final Surface surface;
    private final MarkStyles styles;
    private final Scale x;
    private final Scale y;
    private final Rectangle ground;
    private final LabelPainter labels;
    private final List<Mark.Area> areas = new ArrayList<>();

    MarkPainter(Surface surface, MarkStyles styles, Scale x, PlotGeometry.Placed subplot) {
        this.surface = surface;
        this.styles = styles;
        this.x = x;
        this.y = subplot.y();
        this.ground = subplot.ground();
        this.labels = new LabelPainter(surface, styles, ground);
    }

    /** Paints the marks in their order, and then the words, so that no line crosses them. */
    void paint(List<Mark> marks) {
        marks.stream().filter(mark -> !(mark instanceof Mark.Label)).forEach(this::paint);
        marks.stream().filter(Mark.Label.class::isInstance).forEach(this::paint);
    }

    private void paint(Mark mark) {
        surface.mark(mark.style(), () -> paintKind(mark));
    }

    private void paintKind(Mark mark) {
        MarkStyle style = styles.of(mark.style());
        switch (mark) {
            case Mark.Curve curve -> paint(curve, style);
            case Mark.Area area -> {
                areas.add(area);
                paint(area, style);
            }
            case Mark.Region region -> paint(region, style);
            case Mark.Bar bar -> paint(bar, style);
            case Mark.Segment segment -> paint(segment, style);
            case Mark.Arrow arrow -> paint(arrow, style);
            case Mark.Dot dot -> paint(dot, style);
            case Mark.Points points -> paint(points, style);
            case Mark.Raster raster -> new RasterPainter(surface, ground).paint(raster, x, y,
                    Levels.of(raster.ramp(), styles));
            case Mark.Label label -> paint(label);
        }
    }

    private void paint(Mark.Curve curve, MarkStyle style) {
        Polyline line = curve.line();
        boolean pen = false;
        for (int i = 0; i < line.size(); i++) {
            double px = pixelX(line.xs()[i]);
            double py = pixelY(line.ys()[i]);
            boolean finite = isShown(line, i);
            if (finite && pen) {
                surface.lineTo(px, py);
            } else if (finite) {
                surface.moveTo(px, py);
            }
            pen = finite;
        }
        surface.stroke(style);
    }

    private void paint(Mark.Area area, MarkStyle style) {
        Polyline line = area.line();
        double base = pixelY(area.base());
        boolean open = false;
        double last = 0;
        for (int i = 0; i < line.size(); i++) {
            double px = pixelX(line.xs()[i]);
            double py = pixelY(line.ys()[i]);
            boolean finite = isShown(line, i);
            if (finite && !open) {
                surface.moveTo(px, base);
            }
            if (finite) {
                surface.lineTo(px, py);
                last = px;
            } else if (open) {
                surface.lineTo(last, base);
                surface.closePath();
            }
            open = finite;
        }
        if (open) {
            surface.lineTo(last, base);
            surface.closePath();
        }
        surface.fill(style.fill());
    }

    private void paint(Mark.Region region, MarkStyle style) {
        for (Polyline ring : region.rings()) {
            surface.moveTo(pixelX(ring.xs()[0]), pixelY(ring.ys()[0]));
            for (int i = 1; i < ring.size(); i++) {
                surface.lineTo(pixelX(ring.xs()[i]), pixelY(ring.ys()[i]));
            }
            surface.closePath();
        }
        surface.fill(style.fill());
    }

    private void paint(Mark.Bar bar, MarkStyle style) {
        double left = MarkStyle.crisp(pixelX(bar.across().min()));
        double top = MarkStyle.crisp(beside(pixelY(bar.up().max()), style));
        double width = MarkStyle.crisp(pixelX(bar.across().max())) - left;
        double height = MarkStyle.crisp(beside(pixelY(bar.up().min()), style)) - top;
        surface.rectangle(new Rectangle(left, top, width, height), style.fill());
        surface.moveTo(left, top);
        surface.lineTo(left + width, top);
        surface.lineTo(left + width, top + height);
        surface.lineTo(left, top + height);
        surface.closePath();
        surface.stroke(style);
    }

    /**
     * A height no further from the subplot than where its edge is unseen: the fill of a far larger bar is not drawn.
     */
    private double beside(double pixel, MarkStyle style) {
        double margin = 2 + 2 * style.width();
        return Math.clamp(pixel, ground.y() - margin, ground.bottom() + margin);
    }

    private void paint(Mark.Segment segment, MarkStyle style) {
        double x1 = pixelX(segment.from().x());
        double y1 = pixelY(segment.from().y());
        double x2 = pixelX(segment.to().x());
        double y2 = pixelY(segment.to().y());
        boolean upright = x1 == x2;
        boolean level = y1 == y2;
        surface.moveTo(upright ? MarkStyle.crisp(x1) : x1, level ? MarkStyle.crisp(y1) : y1);
        surface.lineTo(upright ? MarkStyle.crisp(x2) : x2, level ? MarkStyle.crisp(y2) : y2);
        surface.stroke(style);
    }

    private void paint(Mark.Arrow arrow, MarkStyle style) {
        double unit = style.lineHeight();
        double length = arrow.shift().length() * ground.width();
        double head = Math.copySign(Math.min(Math.abs(length), ARROW_HEAD * unit), length);
        double half = unit * ARROW_HEAD / 2;
        double shaft = half / 3;
        double x1 = pixelX(arrow.from().x());
        double y0 = pixelY(arrow.from().y()) - arrow.shift().lift() * unit;
        double neck = x1 + length - head;
        double[] xs = {x1, neck, neck, x1 + length, neck, neck, x1};
        double[] ys = {y0 - shaft, y0 - shaft, y0 - half, y0, y0 + half, y0 + shaft, y0 + shaft};
        surface.moveTo(xs[0], ys[0]);
        for (int i = 1; i < xs.length; i++) {
            surface.lineTo(xs[i], ys[i]);
        }
        surface.closePath();
        surface.fill(style.fill());
        double tip = x1 + length;
        double end = tip + Math.copySign(0.35 * unit + styles.width(arrow.text(), arrow.style()), length);
        // Beyond the point of the arrow, or, where the subplot ends too soon, on the side of the arrow that is free.
        Mark.Placement words = end > ground.x() && end < ground.right()
                ? new Mark.Placement(length < 0 ? -1 : 1, 0.35, 0)
                : new Mark.Placement(0, 0, Math.copySign(0.85, arrow.shift().lift()));
        labels.paint(new Mark.Label(arrow.from(), arrow.text(), words, arrow.style()), new Pixel(tip, y0), words,
                List.of());
        // Behind its own words, which may have no room but beside its shaft.
        labels.keepFree(new Rectangle(Math.min(x1, tip), y0 - half, Math.abs(length), 2 * half));
    }

    private void paint(Mark.Dot dot, MarkStyle style) {
        surface.disc(pixelX(dot.at().x()), pixelY(dot.at().y()), dot.radius() * style.lineHeight(), style);
    }

    private void paint(Mark.Points points, MarkStyle style) {
        Colour colour = style.fill();
        if (colour == null) {
            return;
        }
        boolean dots = points.glyphs().isEmpty();
        double radius = points.radius() * style.lineHeight();
        double reach = dots ? radius : style.lineHeight();
        Polyline at = points.at();
        double[] xs = new double[at.size()];
        double[] ys = new double[at.size()];
        List<String> glyphs = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < at.size(); i++) {
            double px = x.toPixel(at.xs()[i]);
            double py = y.toPixel(at.ys()[i]);
            if (px > ground.x() - reach && px < ground.right() + reach && py > ground.y() - reach
                    && py < ground.bottom() + reach) {
                xs[count] = px;
                ys[count++] = py;
                if (!dots) {
                    glyphs.add(points.glyphs().get(i));
                }
            }
        }
        Polyline centres = new Polyline(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count));
        if (dots) {
            surface.discs(centres, radius, colour);
        } else {
            surface.texts(glyphs, centres, style);
        }
    }

    private void paint(Mark.Label label) {
        Pixel at = new Pixel(edge(pixelX(label.at().x()), ground.x(), ground.right()),
                edge(pixelY(label.at().y()), ground.y(), ground.bottom()));
        List<Rectangle> obstacles = areas.stream().filter(area -> area.style().equals(label.avoids()))
                .flatMap(area -> slices(area).stream()).toList();
        if (labels.paint(label, at, label.placement(), obstacles) || obstacles.isEmpty()) {
            return;
        }
        // What may not stand everywhere has two more places, where curves come to an end.
        double dy = label.placement().dy();
        if (!labels.paint(label, new Pixel(ground.x(), at.y()), new Mark.Placement(1, GAP_AT_EDGE, dy),
                obstacles)) {
            labels.paint(label, new Pixel(ground.right(), at.y()), new Mark.Placement(-1, GAP_AT_EDGE, dy),
                    obstacles);
        }
    }

    /** Returns the visible part of an area, as boxes. */
    private List<Rectangle> slices(Mark.Area area) {
        List<Rectangle> slices = new ArrayList<>();
        Polyline line = area.line();
        double base = within(pixelY(area.base()));
        for (int i = 1; i < line.size(); i++) {
            if (isShown(line, i - 1) && isShown(line, i)) {
                double left = pixelX(line.xs()[i - 1]);
                double one = within(pixelY(line.ys()[i - 1]));
                double other = within(pixelY(line.ys()[i]));
                double top = Math.min(base, Math.min(one, other));
                double height = Math.max(base, Math.max(one, other)) - top;
                if (height > SEEN) {
                    slices.add(new Rectangle(left, top, Math.max(0, pixelX(line.xs()[i]) - left), height));
                }
            }
        }
        return slices;
    }

    private double within(double pixel) {
        return Math.clamp(pixel, ground.y(), ground.bottom());
    }

    /** Returns true if a point of a line can be drawn: a point far away can be drawn, an infinite one cannot. */
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

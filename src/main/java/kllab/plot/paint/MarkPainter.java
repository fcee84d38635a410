package kllab.plot.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kllab.plot.Mark;
import kllab.plot.Polyline;

/** Paints the marks of one subplot. */
final class MarkPainter {
    /** The radius of the dot at the point that words are about, in line heights. */
    private static final double LEADER_DOT = 0.1;
    /** The radius of a dot in a key, in line heights. */
    private static final double KEY_DOT = 0.3;

    private static final String PLATE = "plate";

    private final Surface surface;
    private final MarkStyles styles;
    private final SubplotPixels pixels;
    private final Rectangle ground;

    MarkPainter(Surface surface, MarkStyles styles, SubplotPixels pixels) {
        this.surface = surface;
        this.styles = styles;
        this.pixels = pixels;
        this.ground = pixels.ground();
    }

    /** Paints the marks in their order, without words. */
    void paint(List<Mark> marks) {
        marks.stream().filter(mark -> !(mark instanceof Mark.Label)).forEach(this::paint);
    }

    /** Writes words. */
    void write(List<PlacedWords> words) {
        words.forEach(each -> surface.mark(each.style(), () -> write(each, styles.of(each.style()))));
    }

    private void paint(Mark mark) {
        surface.mark(mark.style(), () -> paintKind(mark));
    }

    private void paintKind(Mark mark) {
        MarkStyle style = styles.of(mark.style());
        switch (mark) {
            case Mark.Curve curve -> paint(curve, style);
            case Mark.Area area -> paint(area, style);
            case Mark.Region region -> paint(region, style);
            case Mark.Bar bar -> paint(bar, style);
            case Mark.Segment segment -> paint(segment, style);
            case Mark.Arrow arrow -> paint(arrow, style);
            case Mark.Dot dot -> paint(dot, style);
            case Mark.Points points -> paint(points, style);
            case Mark.Raster raster -> new RasterPainter(surface, ground).paint(raster, pixels.x(), pixels.y(),
                    RasterPainter.levels(raster.ramp(), styles));
            case Mark.Label label -> {
                // Words come last.
            }
        }
    }

    private void paint(Mark.Curve curve, MarkStyle style) {
        Polyline line = curve.line();
        boolean pen = false;
        for (int i = 0; i < line.size(); i++) {
            double px = pixels.x(line.xs()[i]);
            double py = pixels.y(line.ys()[i]);
            boolean finite = pixels.canDraw(line, i);
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
        double base = pixels.y(area.base());
        boolean open = false;
        double last = 0;
        for (int i = 0; i < line.size(); i++) {
            double px = pixels.x(line.xs()[i]);
            double py = pixels.y(line.ys()[i]);
            boolean finite = pixels.canDraw(line, i);
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
            surface.moveTo(pixels.x(ring.xs()[0]), pixels.y(ring.ys()[0]));
            for (int i = 1; i < ring.size(); i++) {
                surface.lineTo(pixels.x(ring.xs()[i]), pixels.y(ring.ys()[i]));
            }
            surface.closePath();
        }
        surface.fill(style.fill());
    }

    private void paint(Mark.Bar bar, MarkStyle style) {
        double left = MarkStyle.crisp(pixels.x(bar.across().min()));
        double top = MarkStyle.crisp(beside(pixels.y(bar.up().max()), style));
        double width = MarkStyle.crisp(pixels.x(bar.across().max())) - left;
        double height = MarkStyle.crisp(beside(pixels.y(bar.up().min()), style)) - top;
        paint(new Rectangle(left, top, width, height), style);
    }

    private void paint(Rectangle box, MarkStyle style) {
        surface.rectangle(box, style.fill());
        surface.moveTo(box.x(), box.y());
        surface.lineTo(box.right(), box.y());
        surface.lineTo(box.right(), box.bottom());
        surface.lineTo(box.x(), box.bottom());
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
        double x1 = pixels.x(segment.from().x());
        double y1 = pixels.y(segment.from().y());
        double x2 = pixels.x(segment.to().x());
        double y2 = pixels.y(segment.to().y());
        boolean upright = x1 == x2;
        boolean level = y1 == y2;
        surface.moveTo(upright ? MarkStyle.crisp(x1) : x1, level ? MarkStyle.crisp(y1) : y1);
        surface.lineTo(upright ? MarkStyle.crisp(x2) : x2, level ? MarkStyle.crisp(y2) : y2);
        surface.stroke(style);
    }

    private void paint(Mark.Arrow arrow, MarkStyle style) {
        double[][] corners = ArrowShape.of(arrow, style, pixels).corners();
        surface.moveTo(corners[0][0], corners[0][1]);
        for (int i = 1; i < corners.length; i++) {
            surface.lineTo(corners[i][0], corners[i][1]);
        }
        surface.closePath();
        surface.fill(style.fill());
    }

    private void paint(Mark.Dot dot, MarkStyle style) {
        surface.disc(pixels.x(dot.at().x()), pixels.y(dot.at().y()), dot.radius() * style.lineHeight(), style);
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
            double px = pixels.x().toPixel(at.xs()[i]);
            double py = pixels.y().toPixel(at.ys()[i]);
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

    private void lead(PlacedWords.Leader leader, PlacedWords.Kind kind, MarkStyle words) {
        MarkStyle line = styles.of(leader.style());
        if (leader.isDot()) {
            surface.disc(leader.to().x(), leader.to().y(), KEY_DOT * words.lineHeight(), line);
            return;
        }
        if (kind == PlacedWords.Kind.KEY && leader.box().height() > 0) {
            paint(leader.box(), line);
            return;
        }
        surface.moveTo(leader.from().x(), leader.from().y());
        surface.lineTo(leader.to().x(), leader.to().y());
        surface.stroke(line);
        // A dot at the point tells it from lines that are marks; in a key it is a piece of such a line.
        if (kind != PlacedWords.Kind.KEY) {
            surface.disc(leader.to().x(), leader.to().y(), LEADER_DOT * words.lineHeight(), line);
        }
    }

    private void write(PlacedWords words, MarkStyle style) {
        Rectangle box = words.box();
        // A rectangle, because the outlines of glyphs would cost several times as much as the words.
        surface.plate(box, styles.of(PLATE).fill());
        words.leader().ifPresent(leader -> lead(leader, words.place().stand().kind(), style));
        double top = box.y();
        for (String line : words.lines()) {
            surface.text(line, box.x(), top + 0.5 * style.lineHeight(), Surface.Align.LEFT, style);
            top += style.lineHeight();
        }
    }
}

package kllab.plot.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kllab.plot.Mark;
import kllab.plot.Polyline;
import kllab.plot.paint.ArrowShape;
import kllab.plot.paint.MarkStyle;
import kllab.plot.paint.MarkStyles;
import kllab.plot.paint.Pixel;
import kllab.plot.paint.PlotPainter;
import kllab.plot.paint.Rectangle;
import kllab.plot.paint.SubplotPixels;

/** Covers the cells of a subplot in which its marks are drawn, and the axis at 0. */
final class MarkCover {
    /** An area that is not higher, in pixels, looks like a line. */
    private static final double SEEN = 2;

    private final MarkStyles styles;
    private final SubplotPixels pixels;
    private final Rectangle ground;
    private final Occupancy occupancy;
    /** The styles of areas that some words keep off. */
    private final Set<String> avoided = new HashSet<>();

    private MarkCover(MarkStyles styles, SubplotPixels pixels) {
        this.styles = styles;
        this.pixels = pixels;
        this.ground = pixels.ground();
        this.occupancy = new Occupancy(ground);
    }

    /** Returns the cells that marks cover; words and arrows' words cover none yet. */
    static Occupancy of(List<Mark> marks, MarkStyles styles, SubplotPixels pixels) {
        MarkCover cover = new MarkCover(styles, pixels);
        for (Mark each : marks) {
            if (each instanceof Mark.Label label) {
                cover.avoided.add(label.ground().avoids());
            }
        }
        cover.axis();
        marks.forEach(cover::cover);
        return cover.occupancy;
    }

    private void axis() {
        if (pixels.y().bounds().contains(0)) {
            double zero = pixels.y(0);
            occupancy.cover(occupancy.layer(PlotPainter.BASELINE), new Pixel(ground.x(), zero),
                    new Pixel(ground.right(), zero), 1);
        }
    }

    private void cover(Mark mark) {
        MarkStyle style = styles.of(mark.style());
        double half = 0.5 + style.width() / 2;
        switch (mark) {
            case Mark.Curve curve -> cover(occupancy.layer(curve.style()), curve.line(), half);
            case Mark.Segment segment -> occupancy.cover(occupancy.layer(segment.style()), pixel(segment.from()),
                    pixel(segment.to()), half);
            case Mark.Dot dot -> cover(dot, dot.radius() * style.lineHeight() + half);
            case Mark.Arrow arrow -> occupancy.cover(occupancy.layer(arrow.style()),
                    ArrowShape.of(arrow, style, pixels).box());
            case Mark.Area area -> {
                if (avoided.contains(area.style())) {
                    cover(area);
                }
            }
            case Mark.Bar bar -> cover(bar, half);
            case Mark.Region region -> {
                // Words may stand on fills.
            }
            case Mark.Points points -> {
                // There are too many of them to keep off.
            }
            case Mark.Raster raster -> {
                // Words may stand on pictures.
            }
            case Mark.Label label -> {
                // Its turn comes.
            }
        }
    }

    private Pixel pixel(Mark.Point point) {
        return new Pixel(pixels.x(point.x()), pixels.y(point.y()));
    }

    private void cover(Mark.Dot dot, double radius) {
        Pixel centre = pixel(dot.at());
        if (Double.isFinite(centre.x()) && Double.isFinite(centre.y())) {
            occupancy.cover(occupancy.layer(dot.style()),
                    new Rectangle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
        }
    }

    private void cover(int layer, Polyline line, double half) {
        List<Pixel> drawn = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (pixels.canDraw(line, i)) {
                drawn.add(pixels.at(line, i));
            } else {
                occupancy.cover(layer, drawn, half);
                drawn.clear();
            }
        }
        occupancy.cover(layer, drawn, half);
    }

    /** Covers the edges of a bar. */
    private void cover(Mark.Bar bar, double half) {
        Pixel one = pixels.within(new Mark.Point(bar.across().min(), bar.up().max()));
        Pixel other = pixels.within(new Mark.Point(bar.across().max(), bar.up().min()));
        Pixel corner = new Pixel(other.x(), one.y());
        Pixel opposite = new Pixel(one.x(), other.y());
        occupancy.cover(occupancy.layer(bar.style()), List.of(one, corner, other, opposite, one), half);
    }

    /** Covers the visible part of an area, in a layer of areas. */
    private void cover(Mark.Area area) {
        Polyline line = area.line();
        int layer = occupancy.areaLayer(area.style());
        double base = pixels.within(new Mark.Point(0, area.base())).y();
        Optional<Pixel> last = Optional.empty();
        for (int i = 0; i < line.size(); i++) {
            Optional<Pixel> next = pixels.canDraw(line, i)
                    ? Optional.of(pixels.within(new Mark.Point(line.xs()[i], line.ys()[i])))
                    : Optional.empty();
            if (last.isPresent() && next.isPresent()) {
                cover(layer, last.get(), next.get(), base);
            }
            last = next;
        }
    }

    private void cover(int layer, Pixel one, Pixel other, double base) {
        double top = Math.min(base, Math.min(one.y(), other.y()));
        double height = Math.max(base, Math.max(one.y(), other.y())) - top;
        if (height > SEEN) {
            occupancy.cover(layer, new Rectangle(one.x(), top, Math.max(0, other.x() - one.x()), height));
        }
    }
}

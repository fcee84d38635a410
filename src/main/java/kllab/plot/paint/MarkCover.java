package kllab.plot.paint;

import java.util.List;

import kllab.plot.Mark;
import kllab.plot.Polyline;

/** Covers the cells of a subplot in which its marks are drawn, and the axis at 0. */
final class MarkCover {
    /** An area that is not higher, in pixels, looks like a line. */
    private static final double SEEN = 2;

    private final MarkStyles styles;
    private final SubplotPixels pixels;
    private final Rectangle ground;
    private final Occupancy occupancy;

    private MarkCover(MarkStyles styles, SubplotPixels pixels) {
        this.styles = styles;
        this.pixels = pixels;
        this.ground = pixels.ground();
        this.occupancy = new Occupancy(ground);
    }

    /** Returns the cells that marks cover; words and arrows' words cover none yet. */
    static Occupancy of(List<Mark> marks, MarkStyles styles, SubplotPixels pixels) {
        MarkCover cover = new MarkCover(styles, pixels);
        cover.axis();
        marks.forEach(cover::cover);
        return cover.occupancy;
    }

    private void axis() {
        if (pixels.y().bounds().contains(0)) {
            double zero = pixels.y(0);
            occupancy.cover(PlotPainter.BASELINE, new Pixel(ground.x(), zero), new Pixel(ground.right(), zero), 1);
        }
    }

    private void cover(Mark mark) {
        String layer = mark.style();
        MarkStyle style = styles.of(layer);
        double half = 0.5 + style.width() / 2;
        switch (mark) {
            case Mark.Curve curve -> cover(layer, curve.line(), half);
            case Mark.Segment segment -> occupancy.cover(layer, pixel(segment.from()), pixel(segment.to()), half);
            case Mark.Dot dot -> about(layer, dot.at(), dot.radius() * style.lineHeight() + half);
            case Mark.Arrow arrow -> occupancy.cover(layer, ArrowShape.of(arrow, style, pixels).box());
            case Mark.Area area -> cover(area);
            case Mark.Bar bar -> cover(layer, bar, half);
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

    private void about(String layer, Mark.Point at, double radius) {
        Pixel centre = pixel(at);
        if (Double.isFinite(centre.x()) && Double.isFinite(centre.y())) {
            occupancy.cover(layer, new Rectangle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
        }
    }

    private void cover(String layer, Polyline line, double half) {
        for (int i = 1; i < line.size(); i++) {
            if (pixels.canDraw(line, i - 1) && pixels.canDraw(line, i)) {
                occupancy.cover(layer, pixels.at(line, i - 1), pixels.at(line, i), half);
            }
        }
    }

    /** Covers the edges of a bar. */
    private void cover(String layer, Mark.Bar bar, double half) {
        Pixel one = pixels.within(new Mark.Point(bar.across().min(), bar.up().max()));
        Pixel other = pixels.within(new Mark.Point(bar.across().max(), bar.up().min()));
        Pixel corner = new Pixel(other.x(), one.y());
        Pixel opposite = new Pixel(one.x(), other.y());
        for (Pixel[] edge : new Pixel[][]{{one, corner}, {corner, other}, {other, opposite}, {opposite, one}}) {
            occupancy.cover(layer, edge[0], edge[1], half);
        }
    }

    /** Covers the visible part of an area, in a layer of areas. */
    private void cover(Mark.Area area) {
        Polyline line = area.line();
        double base = pixels.within(new Mark.Point(0, area.base())).y();
        for (int i = 1; i < line.size(); i++) {
            if (pixels.canDraw(line, i - 1) && pixels.canDraw(line, i)) {
                Pixel one = pixels.within(new Mark.Point(line.xs()[i - 1], line.ys()[i - 1]));
                Pixel other = pixels.within(new Mark.Point(line.xs()[i], line.ys()[i]));
                double top = Math.min(base, Math.min(one.y(), other.y()));
                double height = Math.max(base, Math.max(one.y(), other.y())) - top;
                if (height > SEEN) {
                    occupancy.coverArea(area.style(),
                            new Rectangle(one.x(), top, Math.max(0, other.x() - one.x()), height));
                }
            }
        }
    }
}

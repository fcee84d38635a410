package kllab.plot.paint;

import java.util.List;
import kllab.plot.Cells;
import kllab.plot.Mark;
import kllab.plot.Ramp;
import kllab.plot.Scale;

/** Paints rasters on one subplot: the visible part of each, as one bitmap. */
final class RasterPainter {
    /** A cell that is longer, in pixels, is painted by itself: a bitmap of such cells has ends too far away. */
    private static final double LARGEST_CELL = 500;
    /** The number of levels of a ramp: as many as a colour channel has. */
    private static final int LEVELS = 256;
    private static final Colour NONE = new Colour(0, 0, 0, 0);

    private final Surface surface;
    private final Rectangle ground;

    RasterPainter(Surface surface, Rectangle ground) {
        this.surface = surface;
        this.ground = ground;
    }

    /**
     * Cells along an axis.
     *
     * @param start the pixel where the first one begins
     * @param size how many pixels each has
     * @param from the first one that is seen
     * @param to the first one after those
     */
    private record Run(double start, double size, int from, int to) {
        static Run of(double start, double end, int count, double least, double most) {
            double size = (end - start) / count;
            return new Run(start, size, Math.clamp((long) Math.floor((least - start) / size), 0, count),
                    Math.clamp((long) Math.ceil((most - start) / size), 0, count));
        }

        int count() {
            return to - from;
        }

        double at(int index) {
            return start + index * size;
        }
    }

    /** Paints a raster in colours by 256 levels of its ramp. */
    void paint(Mark.Raster raster, Scale x, Scale y, int[] levels) {
        Cells cells = raster.cells();
        Run across = Run.of(x.toPixel(raster.across().min()), x.toPixel(raster.across().max()), cells.columns(),
                ground.x(), ground.right());
        Run down = Run.of(y.toPixel(raster.up().max()), y.toPixel(raster.up().min()), cells.rows(), ground.y(),
                ground.bottom());
        if (!(across.size > 0 && down.size > 0) || across.count() <= 0 || down.count() <= 0) {
            return;
        }
        int[] argb = new int[across.count() * down.count()];
        boolean seen = false;
        for (int row = down.from; row < down.to; row++) {
            for (int column = across.from; column < across.to; column++) {
                double value = cells.value(column, row);
                if (Double.isFinite(value)) {
                    argb[(row - down.from) * across.count() + column - across.from] = levels[level(raster.ramp(),
                            value)];
                    seen = true;
                }
            }
        }
        if (!seen) {
            return;
        }
        Bitmap bitmap = new Bitmap(across.count(), down.count(), argb);
        if (Math.max(across.size, down.size) <= LARGEST_CELL) {
            surface.image(bitmap, new Rectangle(across.at(across.from), down.at(down.from),
                    across.size * across.count(), down.size * down.count()));
        } else {
            paintEach(bitmap, across, down);
        }
    }

    /** Paints each cell as far as it is on the subplot. */
    private void paintEach(Bitmap bitmap, Run across, Run down) {
        for (int row = down.from; row < down.to; row++) {
            double top = Math.max(ground.y(), down.at(row));
            double height = Math.min(ground.bottom(), down.at(row + 1)) - top;
            for (int column = across.from; column < across.to; column++) {
                double left = Math.max(ground.x(), across.at(column));
                double width = Math.min(ground.right(), across.at(column + 1)) - left;
                int argb = bitmap.argb()[(row - down.from) * across.count() + column - across.from];
                if (width > 0 && height > 0 && argb >>> 24 > 0) {
                    surface.rectangle(new Rectangle(left, top, width, height), Colour.ofArgb(argb));
                }
            }
        }
    }

    /** Returns the colours from the smallest value of a ramp to the largest, as a bitmap has them. */
    static int[] levels(Ramp ramp, MarkStyles styles) {
        List<Colour> stops = ramp.styles().stream().map(each -> {
            Colour fill = styles.of(each).fill();
            return fill == null ? NONE : fill;
        }).toList();
        int[] levels = new int[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            double along = (double) i / (LEVELS - 1) * (stops.size() - 1);
            int below = Math.min((int) along, stops.size() - 2);
            levels[i] = stops.get(below).mixedWith(stops.get(below + 1), along - below).argb();
        }
        return levels;
    }

    private static int level(Ramp ramp, double value) {
        double part = (value - ramp.values().min()) / ramp.values().length();
        return (int) Math.rint(Math.clamp(part, 0, 1) * (LEVELS - 1));
    }
}

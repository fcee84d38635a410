package kllab.plot.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import kllab.plot.Mark;
import kllab.plot.paint.Pixel;
import kllab.plot.paint.Rectangle;

/**
 * The cells of a subplot in which something is drawn, by layers, to find where words are free of it.
 *
 * <p>
 * A cell is a square of a few pixels. It counts as covered if any of it may be, so what is called free is free.
 */
final class Occupancy {
    /** The side of a cell, in pixels. */
    private static final double CELL = 4;
    private static final String AREA = "area of ";
    private static final double[] WHOLE = {0, 1};
    /** Layers beyond this number share the last. */
    private static final int LAYERS = 31;

    private final Rectangle ground;
    private final int columns;
    private final int rows;
    /** A bit for each layer that covers the cell, row by row. */
    private final int[] cells;
    private final Map<String, Integer> layers = new HashMap<>();
    /** The bits of the layers of areas. */
    private int areas;
    /** The cells that were covered last: the points of a curve are so close that the next are mostly the same. */
    private Block last = new Block(0, 0, 0, -1, -1);

    /** Cells that a layer covers, from the first to the last column and row. */
    private record Block(int layer, int left, int top, int right, int bottom) {
        boolean contains(Block other) {
            return layer == other.layer && left <= other.left && top <= other.top && right >= other.right
                    && bottom >= other.bottom;
        }
    }

    Occupancy(Rectangle ground) {
        this.ground = ground;
        columns = (int) Math.ceil(ground.width() / CELL) + 1;
        rows = (int) Math.ceil(ground.height() / CELL) + 1;
        cells = new int[columns * rows];
    }

    /** The bits of all that words on a ground keep off. */
    int mask(Mark.Ground ground) {
        return (~areas & ~bit(ground.covers())) | bit(AREA + ground.avoids());
    }

    private int bit(String layer) {
        return layers.containsKey(layer) ? 1 << layers.get(layer) : 0;
    }

    /** Returns the bit of a layer, to cover cells with it. */
    int layer(String name) {
        return 1 << layers.computeIfAbsent(name, each -> Math.min(layers.size(), LAYERS - 1));
    }

    /** Returns the bit of a layer of areas, which words stand on unless they avoid areas of its style. */
    int areaLayer(String style) {
        int bit = layer(AREA + style);
        areas |= bit;
        return bit;
    }

    /** Covers all of a rectangle in a layer. */
    void cover(int layer, Rectangle box) {
        if (box.right() < ground.x() || box.x() > ground.right() || box.bottom() < ground.y()
                || box.y() > ground.bottom()) {
            return;
        }
        cover(layer, box.x(), box.y(), box.right(), box.bottom());
    }

    private void cover(int bit, double left, double top, double right, double bottom) {
        Block block = new Block(bit, column(left), row(top), column(right), row(bottom));
        if (!last.contains(block)) {
            for (int row = block.top; row <= block.bottom; row++) {
                for (int column = block.left; column <= block.right; column++) {
                    cells[row * columns + column] |= bit;
                }
            }
            last = block;
        }
    }

    /**
     * Covers a straight line in a layer.
     *
     * @param half half its width
     */
    void cover(int layer, Pixel from, Pixel to, double half) {
        cover(layer, from, to, half, false);
    }

    /** Covers a straight line whose first end is covered if it follows another one. */
    private void cover(int layer, Pixel from, Pixel to, double half, boolean follows) {
        // Most pieces of curves are short and in view; the rest is cut to what is.
        double[] part = isInView(from) && isInView(to) ? WHOLE : within(ground, from, to, half);
        if (part.length == 0) {
            return;
        }
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        int steps = Math.max(1,
                (int) Math.ceil((part[1] - part[0]) * Math.max(Math.abs(dx), Math.abs(dy)) / (CELL / 2)));
        for (int i = follows && part[0] == 0 ? 1 : 0; i <= steps; i++) {
            double at = part[0] + (part[1] - part[0]) * i / steps;
            double x = from.x() + at * dx;
            double y = from.y() + at * dy;
            cover(layer, x - half, y - half, x + half, y + half);
        }
    }

    /**
     * Covers the straight lines from each place to the next in a layer.
     *
     * @param half half their width
     */
    void cover(int layer, List<Pixel> line, double half) {
        for (int i = 1; i < line.size(); i++) {
            cover(layer, line.get(i - 1), line.get(i), half, i > 1);
        }
    }

    private boolean isInView(Pixel at) {
        return at.x() >= ground.x() && at.x() <= ground.right() && at.y() >= ground.y() && at.y() <= ground.bottom();
    }

    /**
     * Returns the part of a line that is within a rectangle, as fractions of the line; empty if none is (Liang and
     * Barsky, 1984).
     *
     * @param margin the distance by which the rectangle is widened
     */
    static double[] within(Rectangle box, Pixel from, Pixel to, double margin) {
        double[] starts = {from.x(), from.y()};
        double[] ways = {to.x() - from.x(), to.y() - from.y()};
        double[] least = {box.x() - margin, box.y() - margin};
        double[] most = {box.right() + margin, box.bottom() + margin};
        double in = 0;
        double out = 1;
        for (int i = 0; i < 2; i++) {
            if (ways[i] == 0) {
                if (starts[i] < least[i] || starts[i] > most[i]) {
                    return new double[0];
                }
            } else {
                double one = (least[i] - starts[i]) / ways[i];
                double other = (most[i] - starts[i]) / ways[i];
                in = Math.max(in, Math.min(one, other));
                out = Math.min(out, Math.max(one, other));
            }
        }
        return in <= out ? new double[]{in, out} : new double[0];
    }

    /** Returns true if a rectangle is free of all layers of a mask. */
    boolean isFree(Rectangle box, int mask) {
        for (int row = row(box.y()); row <= row(box.bottom()); row++) {
            for (int column = column(box.x()); column <= column(box.right()); column++) {
                if ((cells[row * columns + column] & mask) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * A search for a free place.
     *
     * @param width how wide it has to be, in pixels
     * @param height how high
     * @param mask the layers that it has to be free of
     * @param window where it is looked for; all of the subplot that is within
     */
    record Search(double width, double height, int mask, Rectangle window) {
    }

    /**
     * Returns the free place of least cost.
     *
     * @param cost of a place; infinite for one that will not do
     * @param more a further cost, never negative, asked only of places that may be the best
     */
    Optional<Rectangle> best(Search search, ToDoubleFunction<Rectangle> cost, ToDoubleFunction<Rectangle> more) {
        int left = column(search.window.x());
        int top = row(search.window.y());
        int across = (int) Math.floor(search.width / CELL) + 1;
        int down = (int) Math.floor(search.height / CELL) + 1;
        int right = column(search.window.right()) + 1;
        int bottom = row(search.window.bottom()) + 1;
        int wide = right - left + 1;
        int[] covered = sums(search.mask, left, top, wide, bottom - top + 1);
        Rectangle best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int row = top; row * CELL + search.height <= ground.height() && row + down <= bottom; row++) {
            for (int column = left; column * CELL + search.width <= ground.width()
                    && column + across <= right; column++) {
                int above = (row - top) * wide + column - left;
                int below = above + down * wide;
                if (covered[below + across] - covered[below] - covered[above + across] + covered[above] == 0) {
                    Rectangle box = new Rectangle(ground.x() + column * CELL, ground.y() + row * CELL, search.width,
                            search.height);
                    double costs = cost.applyAsDouble(box);
                    costs += costs < least ? more.applyAsDouble(box) : 0;
                    if (costs < least) {
                        least = costs;
                        best = box;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The number of covered cells above and left of each corner of the cells of a window. */
    private int[] sums(int mask, int left, int top, int wide, int high) {
        int[] sums = new int[wide * high];
        for (int row = 1; row < high; row++) {
            int line = 0;
            for (int column = 1; column < wide; column++) {
                line += (cells[(top + row - 1) * columns + left + column - 1] & mask) != 0 ? 1 : 0;
                sums[row * wide + column] = sums[(row - 1) * wide + column] + line;
            }
        }
        return sums;
    }

    /** Returns how many things a straight line crosses, besides that at which it ends; areas are none. */
    int crossed(Pixel from, Pixel to) {
        return crossed(from, to, ~areas);
    }

    /** Returns how many things of some layers a straight line crosses, besides that at which it ends. */
    int crossed(Pixel from, Pixel to, int mask) {
        int steps = Math.max(1, (int) Math.ceil(Math.max(Math.abs(to.x() - from.x()), Math.abs(to.y() - from.y()))
                / CELL));
        int crossed = 0;
        boolean on = false;
        for (int i = 0; i <= steps; i++) {
            double x = from.x() + (to.x() - from.x()) * i / steps;
            double y = from.y() + (to.y() - from.y()) * i / steps;
            boolean covered = (cells[row(y) * columns + column(x)] & mask) != 0;
            crossed += on && !covered ? 1 : 0;
            on = covered;
        }
        return crossed;
    }

    private int column(double x) {
        return inside((int) ((x - ground.x()) / CELL), columns);
    }

    private int row(double y) {
        return inside((int) ((y - ground.y()) / CELL), rows);
    }

    /** Not by {@code Math.clamp}, which takes a long: a browser has none, and half of a frame went into that. */
    private static int inside(int index, int count) {
        return Math.max(0, Math.min(index, count - 1));
    }
}

package kllab.plot.contour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kllab.plot.Grid;
import kllab.plot.Polyline;

/**
 * Traces the regions where a grid is at least each of some levels.
 *
 * <p>
 * In each cell of four nodes the boundary crosses the sides between a node above the level and one below, at the place
 * that a straight line between the values gives. W. E. Lorensen, H. E. Cline, "Marching cubes", SIGGRAPH (1987), in two
 * dimensions. The boundary keeps what is above on its left, so that each crossed side is left once and entered once,
 * and following it from side to side closes a ring. If a cell has above and below at opposite corners, the boundary has
 * two ways through it, and the mean of the four values decides: for a higher level it never joins what it has parted
 * for a lower one.
 *
 * <p>
 * Each node is compared with the levels once; from then on the tracing looks only at the cells that some level crosses,
 * which are few.
 *
 * <p>
 * A frame of holes surrounds the grid. A hole is below all levels, and the boundary towards it runs through the node
 * itself: so edges, holes and corners are no cases of their own.
 */
final class MarchingSquares {
    private static final int NOWHERE = -1;

    private final double[] xs;
    private final double[] ys;
    /** The nodes with their frame, row by row; a hole is NaN. */
    private final double[] values;
    private final int width;
    private final int height;
    private final double[] levels;
    /** The number of levels that a node reaches; 0 for a hole. */
    private final int[] ranks;
    /** The lower left nodes of the cells that a level crosses. */
    private final Cells[] cells;
    /**
     * The side to which the boundary goes from a side: 2·side, and 1 more if it gets there along the level and not a
     * hole.
     */
    private final int[] next;
    /** The sides that the boundary leaves, each once: few of all. */
    private final Cells crossed = new Cells();

    /**
     * Reads a grid.
     *
     * @param levels ascending, the first of them perhaps −∞
     */
    MarchingSquares(Grid grid, double[] levels) {
        this.levels = levels;
        width = grid.xs().length + 2;
        height = grid.ys().length + 2;
        xs = framed(grid.xs());
        ys = framed(grid.ys());
        values = new double[width * height];
        Arrays.fill(values, Double.NaN);
        for (int j = 0; j < height - 2; j++) {
            for (int i = 0; i < width - 2; i++) {
                double value = grid.values()[j][i];
                values[(j + 1) * width + i + 1] = Double.isFinite(value) ? value : Double.NaN;
            }
        }
        next = new int[2 * values.length];
        Arrays.fill(next, NOWHERE); // following a ring leaves it so again
        ranks = new int[values.length];
        for (int node = 0; node < ranks.length; node++) {
            ranks[node] = rank(values[node]);
        }
        cells = new Cells[levels.length];
        Arrays.setAll(cells, level -> new Cells());
        collect();
    }

    private int rank(double value) {
        int rank = 0;
        while (rank < levels.length && value >= levels[rank]) {
            rank++;
        }
        return rank;
    }

    private void collect() {
        for (int j = 0; j < height - 1; j++) {
            int last = (j + 1) * width - 1;
            for (int node = j * width; node < last; node++) {
                int a = ranks[node];
                int b = ranks[node + 1];
                int c = ranks[node + width];
                int d = ranks[node + width + 1];
                if (a != b || a != c || a != d) {
                    int highest = Math.max(Math.max(a, b), Math.max(c, d));
                    for (int level = Math.min(Math.min(a, b), Math.min(c, d)); level < highest; level++) {
                        cells[level].add(node);
                    }
                }
            }
        }
    }

    /** Indices that grow in number. */
    private static final class Cells {
        private int[] items = new int[256];
        private int size;

        void add(int item) {
            if (size == items.length) {
                items = Arrays.copyOf(items, 2 * size);
            }
            items[size++] = item;
        }
    }

    private static double[] framed(double[] nodes) {
        double[] framed = new double[nodes.length + 2];
        System.arraycopy(nodes, 0, framed, 1, nodes.length);
        framed[0] = nodes[0];
        framed[nodes.length + 1] = nodes[nodes.length - 1];
        return framed;
    }

    /** Returns the region at or above a level, given the index of the level. */
    Contours.Level level(int index) {
        crossed.size = 0;
        Cells mine = cells[index];
        for (int i = 0; i < mine.size; i++) {
            int node = mine.items[i];
            int corners = (ranks[node] > index ? 1 : 0) | (ranks[node + 1] > index ? 2 : 0)
                    | (ranks[node + width + 1] > index ? 4 : 0) | (ranks[node + width] > index ? 8 : 0);
            cross(node, corners, levels[index]);
        }
        return trace(levels[index]);
    }

    /**
     * Joins the sides of the cell whose lower left node this is. The side above a node is 2·node + 1, beside it 2·node.
     */
    private void cross(int node, int corners, double level) {
        int bottom = 2 * node;
        int left = bottom + 1;
        int right = left + 2;
        int top = bottom + 2 * width;
        double mean = 0.25 * values[node] + 0.25 * values[node + 1] + 0.25 * values[node + width]
                + 0.25 * values[node + width + 1];
        boolean along = !Double.isNaN(mean);
        boolean joined = mean >= level;
        switch (corners) {
            case 1 -> join(bottom, left, along);
            case 2 -> join(right, bottom, along);
            case 3 -> join(right, left, along);
            case 4 -> join(top, right, along);
            case 5 -> {
                join(bottom, joined ? right : left, along);
                join(top, joined ? left : right, along);
            }
            case 6 -> join(top, bottom, along);
            case 7 -> join(top, left, along);
            case 8 -> join(left, top, along);
            case 9 -> join(bottom, top, along);
            case 10 -> {
                join(right, joined ? top : bottom, along);
                join(left, joined ? bottom : top, along);
            }
            case 11 -> join(right, top, along);
            case 12 -> join(left, right, along);
            case 13 -> join(bottom, right, along);
            default -> join(left, bottom, along);
        }
    }

    private void join(int from, int to, boolean along) {
        next[from] = 2 * to + (along ? 1 : 0);
        crossed.add(from);
    }

    private Contours.Level trace(double level) {
        List<Polyline> region = new ArrayList<>();
        List<Polyline> lines = new ArrayList<>();
        for (int i = 0; i < crossed.size; i++) {
            if (next[crossed.items[i]] != NOWHERE) {
                follow(crossed.items[i], level, region, lines);
            }
        }
        return new Contours.Level(level, region, lines, new LabelPlace(xs, ys).of(lines));
    }

    /** Follows one ring, which it forgets, and takes the lines out of it. */
    private void follow(int start, double level, List<Polyline> region, List<Polyline> lines) {
        Ring ring = new Ring();
        int side = start;
        do {
            int step = next[side];
            next[side] = NOWHERE;
            int to = step >> 1;
            double x = x(to, level);
            double y = y(to, level);
            ring.add(x, y, (step & 1) == 1);
            side = to;
        } while (side != start);
        ring.close(region, lines);
    }

    private double x(int side, double level) {
        int node = side >> 1;
        int column = node % width;
        return (side & 1) == 1
                ? xs[column]
                : between(xs[column], xs[column + 1], values[node], values[node + 1], level);
    }

    private double y(int side, double level) {
        int node = side >> 1;
        int row = node / width;
        return (side & 1) == 0
                ? ys[row]
                : between(ys[row], ys[row + 1], values[node], values[node + width], level);
    }

    private static double between(double a, double b, double atA, double atB, double level) {
        if (Double.isNaN(atB)) {
            return a;
        }
        if (Double.isNaN(atA)) {
            return b;
        }
        double part = (0.5 * level - 0.5 * atA) / (0.5 * atB - 0.5 * atA); // by halves: the difference may overflow
        return a + part * (b - a);
    }
}

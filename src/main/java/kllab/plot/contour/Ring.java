package kllab.plot.contour;

import java.util.Arrays;
import java.util.List;
import kllab.plot.Polyline;

/** A closed boundary that grows point by point, of which some steps are along a level and some along an edge. */
final class Ring {
    private double[] xs = new double[64];
    private double[] ys = new double[64];
    /** True for a point if the step that leads to it is along the level. */
    private boolean[] along = new boolean[64];
    private int size;

    /** Adds a point, unless it is the last one again, as it is where the boundary turns at a node. */
    void add(double x, double y, boolean alongLevel) {
        if (size > 0 && xs[size - 1] == x && ys[size - 1] == y) {
            return;
        }
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
            along = Arrays.copyOf(along, 2 * size);
        }
        xs[size] = x;
        ys[size] = y;
        along[size++] = alongLevel;
    }

    /** Puts the ring among the rings, if it holds anything, and its lines among the lines. */
    void close(List<Polyline> rings, List<Polyline> lines) {
        if (size < 3) {
            return; // a single node among holes, or a summit that just reaches the level
        }
        rings.add(part(size - 1, size + 1));
        int start = 0;
        while (start < size && along[start]) {
            start++;
        }
        if (start == size) {
            lines.add(part(size - 1, size + 1));
            return;
        }
        // From a step along an edge on, once around: every line begins and ends within.
        for (int i = 1; i <= size; i++) {
            int length = 0;
            while (along[(start + i + length) % size]) {
                length++;
            }
            if (length > 0) {
                lines.add(part(start + i - 1, length + 1));
                i += length;
            }
        }
    }

    /** Returns the given number of points from an index on; after the last point comes the first again. */
    private Polyline part(int from, int count) {
        double[] partXs = new double[count];
        double[] partYs = new double[count];
        for (int i = 0; i < count; i++) {
            partXs[i] = xs[(from + i) % size];
            partYs[i] = ys[(from + i) % size];
        }
        return new Polyline(partXs, partYs);
    }
}

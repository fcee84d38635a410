package kllab.lab.gaussian.derivation.areas;

import java.util.ArrayList;
import java.util.List;
import kllab.math.Interval;
import kllab.plot.Axis;
import kllab.plot.Polyline;

/**
 * Parallel lines that fill the area between a line and 0, so that areas differ by more than their colour.
 *
 * <p>
 * The lines are at equal distances along the axes, not along the area, so that they stay where they are while the area
 * changes.
 */
enum Hatching {
    /** From lower left to upper right. */
    RISING(1),
    /** From upper left to lower right. */
    FALLING(-1),
    /** Upright. */
    UPRIGHT(Double.POSITIVE_INFINITY),
    /** Level. */
    LEVEL(0),
    /** Rising, and twice as steep. */
    STEEP(2.5);

    /** The number of lines along an axis. */
    private static final int LINES = 48;
    /**
     * The height of a panel against its width, about: a slope of 1 rises through the panel over so much of its width.
     */
    private static final double HEIGHT = 0.4;

    /** The distance of level lines, in that many parts of the height: a panel is low. */
    private static final double LEVEL_GAP = 1.8;

    private final double slope;

    Hatching(double slope) {
        this.slope = slope;
    }

    /** The hatching of a term by its place in its line. */
    static Hatching of(int index) {
        return values()[index % values().length];
    }

    /**
     * The lines within an area, one after the other with a gap between them.
     *
     * @param edge what the area lies under, or above where it is below 0
     */
    Polyline of(Polyline edge, Axis x, Axis y) {
        Interval view = y.bounds();
        Polyline seen = edge.mapY(value -> Double.isFinite(value) ? view.clamp(value) : value);
        Strokes strokes = new Strokes(seen);
        if (this == UPRIGHT) {
            for (int i = 1; i < LINES; i++) {
                strokes.upright(x.value((double) i / LINES));
            }
            return strokes.line();
        }
        double rise = slope * y.bounds().length() / (HEIGHT * x.bounds().length());
        // In heights of the panel: where each crosses its left edge.
        double reach = Math.abs(slope) / HEIGHT;
        double step = (slope == 0 ? LEVEL_GAP : Math.hypot(1, slope) / HEIGHT) / LINES;
        double first = Math.floor(-Math.max(0, slope) / HEIGHT / step) * step;
        for (double at = first; at < 1 + (slope < 0 ? reach : 0); at += step) {
            strokes.sloped(y.value(at) - rise * x.bounds().min(), rise);
        }
        return strokes.line();
    }

    /** Pieces of straight lines within an area. */
    private static final class Strokes {
        private final Polyline edge;
        private final List<double[]> points = new ArrayList<>();

        Strokes(Polyline edge) {
            this.edge = edge;
        }

        /** Adds the upright line at x, from 0 to the edge. */
        void upright(double x) {
            for (int i = 1; i < edge.size(); i++) {
                double left = edge.xs()[i - 1];
                double right = edge.xs()[i];
                if (left <= x && x < right && isFinite(i)) {
                    double part = (x - left) / (right - left);
                    piece(x, 0, x, edge.ys()[i - 1] + part * (edge.ys()[i] - edge.ys()[i - 1]));
                }
            }
        }

        /** Adds what of the line y = start + rise·x lies within the area. */
        void sloped(double start, double rise) {
            for (int i = 1; i < edge.size(); i++) {
                if (isFinite(i)) {
                    within(i, start, rise);
                }
            }
        }

        private boolean isFinite(int i) {
            return Double.isFinite(edge.ys()[i - 1]) && Double.isFinite(edge.ys()[i]);
        }

        /** Adds what lies within the area between two points of its edge: there both lines are straight. */
        private void within(int i, double start, double rise) {
            double x0 = edge.xs()[i - 1];
            double x1 = edge.xs()[i];
            double y0 = start + rise * x0;
            double y1 = start + rise * x1;
            double e0 = edge.ys()[i - 1];
            double e1 = edge.ys()[i];
            double sign = e0 + e1 < 0 ? -1 : 1;
            // Above 0 and below the edge, both seen with the sign of the area: each holds on one side of a place.
            double[] part = {0, 1};
            clip(part, sign * y0, sign * y1);
            clip(part, sign * (e0 - y0), sign * (e1 - y1));
            if (part[0] < part[1]) {
                piece(x0 + part[0] * (x1 - x0), y0 + part[0] * (y1 - y0), x0 + part[1] * (x1 - x0),
                        y0 + part[1] * (y1 - y0));
            }
        }

        /**
         * Leaves of a part of a stretch what has a value above 0, where the values at the ends of the stretch are
         * given.
         */
        private static void clip(double[] part, double from, double to) {
            if (from <= 0 && to <= 0) {
                part[1] = part[0];
            } else if (from < 0) {
                part[0] = Math.max(part[0], from / (from - to));
            } else if (to < 0) {
                part[1] = Math.min(part[1], from / (from - to));
            }
        }

        /** Adds a piece; one that goes on where the last one ended belongs to it. */
        private void piece(double x0, double y0, double x1, double y1) {
            double[] last = points.isEmpty() ? new double[]{Double.NaN, Double.NaN} : points.getLast();
            if (last[0] == x0 && last[1] == y0) {
                points.removeLast();
            } else {
                points.add(new double[]{Double.NaN, Double.NaN});
                points.add(new double[]{x0, y0});
            }
            points.add(new double[]{x1, y1});
        }

        Polyline line() {
            return new Polyline(points.stream().mapToDouble(each -> each[0]).toArray(),
                    points.stream().mapToDouble(each -> each[1]).toArray());
        }
    }
}

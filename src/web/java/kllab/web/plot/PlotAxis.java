package kllab.web.plot;

import kllab.plot.Mark.Point;
import kllab.plot.Scale;
import kllab.plot.paint.PlotGeometry;

/**
 * The axis that the handles of a plot are dragged along.
 *
 * @param place its place among the axes of the lab; below 0 if it is none of them, and never moves
 * @param upwards true for that of the first subplot, false for the one across all of them
 */
public record PlotAxis(int place, boolean upwards) {
    /** The axis across plots whose ends stay. */
    public static final PlotAxis FIXED = new PlotAxis(-1, false);

    /** Returns true if it stays as it is. */
    boolean isFixed() {
        return place < 0;
    }

    /** Returns its scale on a plot. */
    Scale on(PlotGeometry geometry) {
        return upwards ? geometry.subplots().getFirst().y() : geometry.x();
    }

    /** Returns what a point has on it. */
    double of(Point point) {
        return upwards ? point.y() : point.x();
    }
}

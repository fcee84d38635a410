package kllab.web.plot;

import kllab.plot.Mark.Point;

/**
 * The place that a handle is dragged to.
 *
 * @param place the values there
 * @param pixel how much of each axis a pixel is
 * @param axis the first axis that handles of the plot are dragged along
 */
public record PageDrag(Point place, Point pixel, PlotAxis axis) {
    /** Returns the value on the axis. */
    double along() {
        return axis.of(place);
    }

    /** Returns how much of the axis a pixel is. */
    double pixelAlong() {
        return axis.of(pixel);
    }
}

package kllab.plot.paint;

import kllab.plot.Mark;
import kllab.plot.Polyline;
import kllab.plot.Scale;

/**
 * The pixels of the values of one subplot.
 *
 * @param x the scale that all subplots share
 * @param y its own scale
 * @param ground what it covers
 */
public record SubplotPixels(Scale x, Scale y, Rectangle ground) {
    /** Far enough outside any window to be unseen, and near enough for the rasteriser's fixed-point numbers. */
    private static final double FAR = 1e5;

    /** Returns the pixels of a subplot in its place. */
    public static SubplotPixels of(Scale x, PlotGeometry.Placed subplot) {
        return new SubplotPixels(x, subplot.y(), subplot.ground());
    }

    /** The pixel of a value of x; none nearer than needed for what is far away. */
    public double x(double value) {
        return bounded(x.toPixel(value));
    }

    /** The pixel of a value of y; none nearer than needed for what is far away. */
    public double y(double value) {
        return bounded(y.toPixel(value));
    }

    /** The pixel of a point of a line. */
    public Pixel at(Polyline line, int i) {
        return new Pixel(x(line.xs()[i]), y(line.ys()[i]));
    }

    /** The pixel of a point within the subplot: what is out of view is at the edge. */
    public Pixel within(Mark.Point point) {
        return new Pixel(edge(x(point.x()), ground.x(), ground.right()),
                edge(y(point.y()), ground.y(), ground.bottom()));
    }

    /** Returns true if a point is in the subplot. */
    public boolean shows(Mark.Point point) {
        double px = x.toPixel(point.x());
        double py = y.toPixel(point.y());
        return px >= ground.x() && px <= ground.right() && py >= ground.y() && py <= ground.bottom();
    }

    /** Returns true if a point of a line can be drawn: a point far away can be drawn, an infinite one cannot. */
    public boolean canDraw(Polyline line, int i) {
        return Double.isFinite(x.toPixel(line.xs()[i])) && Double.isFinite(y.toPixel(line.ys()[i]));
    }

    private static double edge(double pixel, double min, double max) {
        return Math.clamp(Double.isNaN(pixel) ? min : pixel, min, max);
    }

    private static double bounded(double pixel) {
        return Double.isNaN(pixel) ? pixel : Math.clamp(pixel, -FAR, FAR);
    }
}

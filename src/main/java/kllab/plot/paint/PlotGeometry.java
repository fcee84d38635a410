package kllab.plot.paint;

import java.util.ArrayList;
import java.util.List;

import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Scale;
import kllab.plot.Subplot;

/**
 * The places of the values of a plot on its pane, in pixels from the pane's top left corner.
 *
 * @param x the scale that all subplots share
 * @param named true if things with names stand along x, at 0, 1, 2 …, and nothing between them
 * @param subplots the scale and the ground of each subplot, from top to bottom
 * @param rows the number of rows above the plot for words that find no place on it; mostly 0
 */
public record PlotGeometry(Scale x, boolean named, List<Placed> subplots, int rows) {
    /**
     * A subplot in its place.
     *
     * @param y its scale
     * @param ground what it covers
     */
    public record Placed(Scale y, Rectangle ground) {
    }

    /** The subplots of a plot shared out over an area, with a gap between them. */
    public static PlotGeometry of(Plot plot, Rectangle area, double gap) {
        double weights = plot.subplots().stream().mapToDouble(Subplot::weight).sum();
        double heights = area.height() - gap * (plot.subplots().size() - 1);
        List<Placed> placed = new ArrayList<>();
        double top = area.y();
        for (Subplot subplot : plot.subplots()) {
            double height = Math.max(1, Math.rint(heights * subplot.weight() / weights));
            Rectangle ground = new Rectangle(area.x(), top, area.width(), height);
            placed.add(new Placed(new Scale(subplot.y(), ground.bottom(), ground.y()), ground));
            top += height + gap;
        }
        return new PlotGeometry(new Scale(plot.x(), area.x(), area.right()), !plot.names().isEmpty(),
                List.copyOf(placed), 0);
    }

    /** The same with rows above it, for which there is room. */
    public PlotGeometry withRows(int above) {
        return new PlotGeometry(x, named, subplots, above);
    }

    /** The subplot at a height: the one above a gap where the height falls into it. */
    public int subplotAt(double y) {
        int subplot = 0;
        while (subplot + 1 < subplots.size() && y >= subplots.get(subplot + 1).ground.y()) {
            subplot++;
        }
        return subplot;
    }

    /** Returns the width and the height of a pixel at a point of a subplot, in values. */
    public Mark.Point pixelAt(Mark.Point point, int subplot) {
        return new Mark.Point(pixelAt(x, point.x()), pixelAt(subplots.get(subplot).y, point.y()));
    }

    private static double pixelAt(Scale scale, double value) {
        double pixel = scale.toPixel(value);
        return Math.abs(scale.toValue(pixel + 0.5) - scale.toValue(pixel - 0.5));
    }

    /** The values at a pixel, read on the axes of a subplot. */
    public Mark.Point valueAt(double pixelX, double pixelY, int subplot) {
        return new Mark.Point(x.toValue(pixelX), subplots.get(subplot).y.toValue(pixelY));
    }
}

package kllab.plot;

import java.util.ArrayList;
import java.util.List;
import kllab.math.Interval;

/**
 * A plot of images side by side, without numbers at its axes: cells are squares, whatever the shape of the plot.
 *
 * @param cells all pixels, from the top left
 * @param ramp the colours of their values
 * @param style the name of the mark
 * @param below the room below them for words, in cells
 */
public record ImagePlot(Cells cells, Ramp ramp, String style, double below) {
    /** The plot of no image, while there is none. */
    public static Plot empty() {
        return new Plot(Axis.linear(0, 1), List.of(new Subplot(Axis.linear(0, 1), 1, List.of()).unmarked()));
    }

    /**
     * The plot.
     *
     * @param aspect the width of the room divided by its height
     * @param others other marks, in cells from the left and from the bottom of the images
     * @param series the numbers
     */
    public Plot of(double aspect, List<? extends Mark> others, List<Series> series) {
        double width = cells.columns();
        double height = cells.rows() + below;
        double across = Math.max(width, aspect * height);
        double up = Math.max(height, width / aspect);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Raster(cells, new Interval(0, width), new Interval(0, cells.rows()), ramp, style));
        marks.addAll(others);
        return new Plot(Axis.linear((width - across) / 2, (width + across) / 2),
                List.of(new Subplot(Axis.linear(-below - (up - height) / 2, cells.rows() + (up - height) / 2), 1, marks,
                        series).unmarked()));
    }
}

package kllab.lab.vae.image;

import java.util.List;
import kllab.math.Interval;
import kllab.plot.Cells;
import kllab.plot.ImagePlot;
import kllab.plot.Ramp;

/** Images of digits as plots. */
public final class Images {
    /** Ink on paper. */
    public static final Ramp INK = new Ramp(new Interval(0, 1), List.of("image-paper", "image-ink"));
    /** The pixels of a side. */
    public static final int SIDE = 28;

    private Images() {
    }

    /** An image, row by row, from 0 to 1. */
    public static Cells cells(double[] pixels) {
        return new Cells(SIDE, SIDE, pixels);
    }

    /** Images side by side, as a plot. */
    public static ImagePlot tiled(List<double[]> images, int perRow, int gap) {
        return new ImagePlot(Cells.tiled(perRow, gap, images.stream().map(Images::cells).toList()), INK, "image", 0);
    }
}

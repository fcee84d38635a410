package kllab.plot.paint;

import java.util.List;
import kllab.plot.Ramp;

/** The colours of a ramp at evenly spaced values. */
final class Levels {
    /** The number of levels: as many as a colour channel has. */
    static final int COUNT = 256;
    private static final Colour NONE = new Colour(0, 0, 0, 0);

    private Levels() {
    }

    /** Returns the colours from the smallest value of a ramp to the largest, as a bitmap has them. */
    static int[] of(Ramp ramp, MarkStyles styles) {
        List<Colour> stops = ramp.styles().stream().map(each -> {
            Colour fill = styles.of(each).fill();
            return fill == null ? NONE : fill;
        }).toList();
        int[] levels = new int[COUNT];
        for (int i = 0; i < COUNT; i++) {
            double along = (double) i / (COUNT - 1) * (stops.size() - 1);
            int below = Math.min((int) along, stops.size() - 2);
            levels[i] = stops.get(below).mixedWith(stops.get(below + 1), along - below).argb();
        }
        return levels;
    }
}

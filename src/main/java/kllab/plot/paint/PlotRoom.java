package kllab.plot.paint;

import kllab.plot.Plot;

/**
 * The room of a plot with the labels and names of its axes.
 *
 * @param styles the looks of labels
 * @param width its width, in pixels
 * @param height its height
 * @param cornerWidth the width of what stands in its upper right corner; 0 if nothing does
 * @param cornerHeight the height of that
 */
public record PlotRoom(MarkStyles styles, double width, double height, double cornerWidth, double cornerHeight) {
    /** Room for labels of two decimals, in sizes of the type: a plot does not move when a scale gets one more. */
    private static final double LEAST_START = 4;
    /** The same at the other end, where half of the last label stands out. */
    private static final double LEAST_END = 3;
    private static final String TICK = PlotPainter.TICK;

    /** Returns the part of the room that labels and names of a plot leave to its subplots; at least a pixel. */
    public Rectangle area(Plot plot) {
        double em = styles.of(TICK).font().size();
        if (!plot.isMarked()) {
            return unmarked(plot, em);
        }
        double start = wholeEms(Math.max(left(plot, em), LEAST_START * em), em);
        double top = top(plot.subplots().getFirst().name(), start, em);
        return new Rectangle(Math.rint(start), Math.rint(top),
                Math.max(1, Math.rint(width - start - wholeEms(right(plot, em), em))),
                Math.max(1, Math.rint(height - top - 2 * em)));
    }

    /** An image has all the room but the corner’s. */
    private Rectangle unmarked(Plot plot, double em) {
        double end = Math.max(0.3 * em, Math.rint(cornerWidth));
        double top = plot.subplots().getFirst().name().isEmpty() ? 0.3 * em : 1.6 * em;
        return new Rectangle(Math.rint(end), Math.rint(top), Math.max(1, Math.rint(width - 2 * end)),
                Math.max(1, Math.rint(height - top - 0.3 * em)));
    }

    private double left(Plot plot, double em) {
        PlotTicks ticks = new PlotTicks(styles.of(TICK));
        return 0.8 * em + plot.subplots().stream()
                .mapToDouble(subplot -> ticks.width(ticks.alongY(subplot.y(), height / 2))).max().orElse(0);
    }

    private double right(Plot plot, double em) {
        PlotTicks ticks = new PlotTicks(styles.of(TICK));
        double name = plot.name().isEmpty() ? 0 : 0.6 * em + styles.width(plot.name(), TICK);
        double other = plot.subplots().stream().flatMap(subplot -> subplot.sides().right().stream())
                .mapToDouble(axis -> em + ticks.width(ticks.alongY(axis.axis(), height / 2))).max().orElse(0);
        double last = plot.names().isEmpty()
                ? Math.max(LEAST_END * em, 0.6 * em + ticks.width(ticks.alongX(plot.x(), width)) / 2)
                : 0.6 * em;
        return Math.max(Math.max(cornerWidth, last), Math.max(name, other));
    }

    /** Returns the room above the plot: for the name of an axis, and above that for a corner which the name reaches. */
    private double top(String axis, double start, double em) {
        if (axis.isEmpty()) {
            return 0.6 * em;
        }
        return start + styles.width(axis, TICK) <= width - cornerWidth ? 1.6 * em : 1.6 * em + cornerHeight;
    }

    /** So labels that get a little longer, while a handle is dragged, do not move the plot under the hand. */
    private static double wholeEms(double length, double em) {
        return em * Math.ceil(length / em);
    }
}

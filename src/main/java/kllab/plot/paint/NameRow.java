package kllab.plot.paint;

import kllab.plot.NamedAxis;
import kllab.plot.Subplot;

/**
 * The row above a subplot, in which the names of its axes stand, with room between them.
 *
 * @param box the whole row
 * @param right the name of the axis at the right end; empty where the other name leaves no room: its curve tells it
 * @param free the part between the names
 */
public record NameRow(Rectangle box, String right, Rectangle free) {
    /** The height of a row above a subplot, in heights of its lines. */
    private static final double ROW = 1.1;

    /** Returns the row above a subplot that covers a ground. */
    public static NameRow of(Subplot subplot, Rectangle ground, MarkStyles styles) {
        Rectangle box = box(ground, styles);
        double left = width(subplot.name(), box, styles);
        String wanted = subplot.sides().right().map(NamedAxis::name).orElse("");
        String right = left + width(wanted, box, styles) > box.width() ? "" : wanted;
        double rest = box.width() - left - width(right, box, styles);
        return new NameRow(box, right, new Rectangle(box.x() + left, box.y(), Math.max(0, rest), box.height()));
    }

    /** Returns the row above a ground. */
    public static Rectangle box(Rectangle ground, MarkStyles styles) {
        return new Rectangle(ground.x(), ground.y() - height(1, styles), ground.width(),
                styles.of(PlotPainter.TICK).lineHeight());
    }

    /** Returns the height of rows above each other, in pixels. */
    public static double height(int rows, MarkStyles styles) {
        return ROW * rows * styles.of(PlotPainter.TICK).lineHeight();
    }

    private static double width(String name, Rectangle box, MarkStyles styles) {
        return name.isEmpty() ? 0 : styles.width(name, PlotPainter.TICK) + box.height();
    }
}

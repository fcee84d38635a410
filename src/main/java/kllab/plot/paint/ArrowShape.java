package kllab.plot.paint;

import kllab.plot.Mark;

/**
 * The shape of an arrow in pixels.
 *
 * @param from the pixel where it starts
 * @param tip the pixel of its point
 * @param half half the width of its head
 * @param head the length of its head; negative if it points left
 */
public record ArrowShape(Pixel from, Pixel tip, double half, double head) {
    private static final double HEAD = 0.5;
    /** The distance of its words from its point, in line heights. */
    private static final double GAP = 0.35;

    /** Returns the shape of an arrow. */
    public static ArrowShape of(Mark.Arrow arrow, MarkStyle style, SubplotPixels pixels) {
        double unit = style.lineHeight();
        double length = arrow.shift().length() * pixels.ground().width();
        double x = pixels.x(arrow.from().x());
        double y = pixels.y(arrow.from().y()) - arrow.shift().lift() * unit;
        return new ArrowShape(new Pixel(x, y), new Pixel(x + length, y), unit * HEAD / 2,
                Math.copySign(Math.min(Math.abs(length), HEAD * unit), length));
    }

    /** The corners, one after another. */
    double[][] corners() {
        double shaft = half / 3;
        double neck = tip.x() - head;
        double y = tip.y();
        return new double[][]{{from.x(), y - shaft}, {neck, y - shaft}, {neck, y - half}, {tip.x(), y},
                {neck, y + half}, {neck, y + shaft}, {from.x(), y + shaft}};
    }

    /** What it covers. */
    public Rectangle box() {
        return new Rectangle(Math.min(from.x(), tip.x()), tip.y() - half, Math.abs(tip.x() - from.x()), 2 * half);
    }

    /**
     * The place of its words about its point: beyond it, or, where the subplot ends too soon, on the side of the arrow
     * that is free.
     *
     * @param width the width of the words
     */
    public Mark.Placement words(double width, Mark.Shift shift, Rectangle ground) {
        double reach = 2 * half / HEAD * GAP + width;
        double end = tip.x() + Math.copySign(reach, shift.length());
        return end > ground.x() && end < ground.right()
                ? new Mark.Placement(shift.length() < 0 ? -1 : 1, GAP, 0)
                : new Mark.Placement(0, 0, Math.copySign(0.85, shift.lift()));
    }
}

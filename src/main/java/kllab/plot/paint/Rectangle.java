package kllab.plot.paint;

/**
 * A level rectangle of a surface, in pixels.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width at least 0
 * @param height at least 0
 */
public record Rectangle(double x, double y, double width, double height) {
    /** @throws IllegalArgumentException if the width or the height is negative */
    public Rectangle {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("a rectangle of " + width + " by " + height);
        }
    }

    /** Returns the right edge. */
    public double right() {
        return x + width;
    }

    /** Returns the lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Tells if the two have a part in common that is more than an edge. */
    public boolean intersects(Rectangle other) {
        return other.x < right() && other.y < bottom() && other.right() > x && other.bottom() > y;
    }

    /** Returns the point of the rectangle that is nearest to a pixel. */
    public Pixel nearest(Pixel to) {
        return new Pixel(Math.clamp(to.x(), x, right()), Math.clamp(to.y(), y, bottom()));
    }
}

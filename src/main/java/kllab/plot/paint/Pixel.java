package kllab.plot.paint;

/**
 * A place on a surface, in pixels from its top left corner.
 *
 * @param x to the right
 * @param y downwards
 */
public record Pixel(double x, double y) {
    /** Returns the distance to another place. */
    public double distance(Pixel other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}

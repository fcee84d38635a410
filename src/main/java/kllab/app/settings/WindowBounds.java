package kllab.app.settings;

/**
 * The place of a window. Its screen may be gone.
 *
 * @param x the left edge on the screens, which may be negative
 * @param y the upper edge
 * @param width above 0
 * @param height above 0
 * @param maximized true if the window filled the screen; it goes back to the other four values
 */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {
    private static final double FARTHEST = 1e6;

    /** @throws IllegalArgumentException if no window can have these bounds */
    public WindowBounds {
        if (!(Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST && width > 0 && width <= FARTHEST && height > 0
                && height <= FARTHEST)) {
            throw new IllegalArgumentException("window of " + width + " × " + height + " at " + x + ", " + y);
        }
    }
}

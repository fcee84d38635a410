package kllab.app.settings;

/**
 * Where a window was. Whether a screen is still there is for the window to find out.
 *
 * @param x the left edge on the screens, which may be negative
 * @param y the upper edge
 * @param width above 0
 * @param height above 0
 * @param maximized whether the window filled the screen; the other four are what it goes back to
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

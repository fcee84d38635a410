package kllab.plot.paint;

/**
 * A colour of the sRGB space, each channel from 0 to 1.
 *
 * @param red its red part
 * @param green its green part
 * @param blue its blue part
 * @param opacity 1 for a colour that lets nothing through, 0 for one that is not seen
 */
public record Colour(double red, double green, double blue, double opacity) {
    /** @throws IllegalArgumentException if a channel is not from 0 to 1 */
    public Colour {
        requireChannel(red);
        requireChannel(green);
        requireChannel(blue);
        requireChannel(opacity);
    }

    private static void requireChannel(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a channel of " + value);
        }
    }
}

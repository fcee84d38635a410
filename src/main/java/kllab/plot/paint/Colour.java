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

    /** Returns the colour of eight bits each of opacity, red, green and blue, the opacity in the highest ones. */
    public static Colour ofArgb(int argb) {
        return new Colour((argb >> 16 & 255) / 255.0, (argb >> 8 & 255) / 255.0, (argb & 255) / 255.0,
                (argb >>> 24) / 255.0);
    }

    /** Returns the colour in eight bits each of opacity, red, green and blue, the opacity in the highest ones. */
    public int argb() {
        return bits(opacity) << 24 | bits(red) << 16 | bits(green) << 8 | bits(blue);
    }

    private static int bits(double channel) {
        return (int) Math.rint(255 * channel);
    }

    /**
     * Returns the colour between this one and another, each counting as much as it is seen.
     *
     * @param part how far it is from this one, from 0 to 1
     */
    public Colour mixedWith(Colour other, double part) {
        double mine = (1 - part) * opacity;
        double others = part * other.opacity;
        double sum = mine + others;
        return sum == 0
                ? new Colour(red, green, blue, 0)
                : new Colour(mix(red, other.red, others / sum), mix(green, other.green, others / sum),
                        mix(blue, other.blue, others / sum), Math.min(1, sum));
    }

    private static double mix(double one, double other, double part) {
        return Math.clamp(one + part * (other - one), 0, 1);
    }

    private static void requireChannel(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a channel of " + value);
        }
    }
}

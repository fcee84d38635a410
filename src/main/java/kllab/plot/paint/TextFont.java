package kllab.plot.paint;

/**
 * The font of words on a plot.
 *
 * @param name its full name, such as {@code DejaVu Sans Bold}
 * @param size its size in pixels: the em
 */
public record TextFont(String name, double size) {
}

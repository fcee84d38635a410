package kllab.plot.paint;

import java.util.List;
import java.util.Optional;

import kllab.plot.Mark;

/**
 * Words of a plot in their place.
 *
 * @param mark the label or arrow whose words they are
 * @param style the name of their style
 * @param lines the words, line by line
 * @param box what they cover, in pixels
 * @param leader the line that leads to their point, or in the key a piece of the line that they name; none where they
 *     stand beside it
 */
public record PlacedWords(Mark mark, String style, List<String> lines, Rectangle box, Optional<Leader> leader) {
    /**
     * A line that belongs to words.
     *
     * @param from its end at the words
     * @param to its other end
     * @param style the name of its style
     */
    public record Leader(Pixel from, Pixel to, String style) {
    }

    /** The list cannot change. */
    public PlacedWords {
        lines = List.copyOf(lines);
    }
}

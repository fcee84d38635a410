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
 * @param leader the line that leads to their point; none where they stand near it
 */
public record PlacedWords(Mark mark, String style, List<String> lines, Rectangle box, Optional<Leader> leader) {
    /**
     * A line that leads from words to their point.
     *
     * @param from its end at the words
     * @param to the point
     */
    public record Leader(Pixel from, Pixel to) {
    }

    /** The list cannot change. */
    public PlacedWords {
        lines = List.copyOf(lines);
    }
}

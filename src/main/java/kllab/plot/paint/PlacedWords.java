package kllab.plot.paint;

import java.util.ArrayList;
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
 * @param place how they stand, so that the next frame can keep it
 */
public record PlacedWords(Mark mark, String style, List<String> lines, Rectangle box, Optional<Leader> leader,
        Place place) {
    /** How words stand to what they are about. */
    public enum Kind {
        /** At the place about their point that is wanted, or near it. */
        BESIDE,
        /** Beside another point of the curve that they name, or on it. */
        ALONG,
        /** In the nearest free place that needs no leader. */
        CLOSE,
        /** Further away, mostly with a leader. */
        AWAY,
        /** In the key. */
        KEY
    }

    /**
     * A line that belongs to words.
     *
     * @param from its end at the words
     * @param to its other end
     * @param style the name of its style
     */
    public record Leader(Pixel from, Pixel to, String style) {
        /** Returns a dot of a style, which stands before words in a key. */
        public static Leader dot(Pixel at, String style) {
            return new Leader(at, at, style);
        }

        /** Returns true if it is a dot, and no line. */
        boolean isDot() {
            return from.equals(to);
        }

        /** Returns the box that it is in a key where its ends are the corners of one, and no line. */
        Rectangle box() {
            return new Rectangle(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()),
                    Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y()));
        }
    }

    /**
     * How words stand: what counts as a change that somebody sees.
     *
     * @param kind to what they are about
     * @param level how good that is; 0 for full words near their point
     * @param side −1 left of it, 1 right of it, 0 neither
     */
    public record Stand(Kind kind, int level, int side) {
    }

    /**
     * Where words stand, so that the next frame can keep it.
     *
     * @param stand how they stand
     * @param turn which of the labels of their style they are, from 1
     * @param point the pixel that they are about
     * @param beside where they stand
     * @param past how they stood on the frames before, the last first
     */
    public record Place(Stand stand, int turn, Pixel point, Beside beside, List<Stand> past) {
        /** How many frames are remembered. */
        public static final int MEMORY = 24;

        /** Only the last frames are remembered. */
        public Place {
            past = List.copyOf(past.subList(0, Math.min(MEMORY, past.size())));
        }

        /** Returns how they stood on this frame and those before. */
        public List<Stand> history() {
            List<Stand> history = new ArrayList<>(past.size() + 1);
            history.add(stand);
            history.addAll(past);
            return history;
        }

        /** Returns true if they have stood in this way for as long as is remembered. */
        public boolean isSettled() {
            return past.size() == MEMORY && past.stream().allMatch(stand::equals);
        }
    }

    /**
     * Where words stand about a pixel.
     *
     * @param placement their place about the anchor
     * @param anchor the pixel
     */
    public record Beside(Mark.Placement placement, Pixel anchor) {
    }

    /** The list cannot change. */
    public PlacedWords {
        lines = List.copyOf(lines);
    }
}

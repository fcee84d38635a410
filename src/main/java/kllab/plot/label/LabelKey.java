package kllab.plot.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import kllab.plot.Mark;
import kllab.plot.paint.MarkStyles;
import kllab.plot.paint.Pixel;
import kllab.plot.paint.PlacedWords;
import kllab.plot.paint.PlacedWords.Kind;
import kllab.plot.paint.PlacedWords.Leader;
import kllab.plot.paint.PlacedWords.Stand;
import kllab.plot.paint.Rectangle;

/**
 * The key: the words that find no place near their point, in the row above the subplot, in any free place on it, or in
 * a row above the whole plot. Those that name a line stand after a piece of it. Equal words about things that look the
 * same, such as two minima of one value, are written once.
 */
final class LabelKey {
    /** How words in the key stand. */
    static final Stand STAND = new Stand(Kind.KEY, 5, 0);
    /** The length of a piece of line, with its gap, in line heights. */
    private static final double SAMPLE = 1.6;
    /** The same of a dot or a bar, how far its middle is from the words, and half the side of the bar. */
    private static final double PIECE = 1;
    private static final double BAR = 0.3;
    private static final double MIDDLE = 0.6;
    /** The least room at either side of words, in line heights. */
    private static final double GAP = 0.25;

    private final MarkStyles styles;
    private final Rectangle ground;
    private final Occupancy occupancy;
    /** The row above the subplot, and rows above the whole plot; they are filled from their ends. */
    private final List<Rectangle> rows;
    /** The words without a place; together those that name lines of one style. */
    private final Map<List<String>, List<Listed>> listed = new LinkedHashMap<>();
    private final List<PlacedWords> placed = new ArrayList<>();

    /**
     * Words for the key.
     *
     * @param twins others that say the same of what looks the same
     */
    private record Listed(Wanted wanted, PlacedWords.Place place, String text, List<Listed> twins) {
        Listed brief() {
            return new Listed(wanted, place, oneLine(wanted.words().brief()), twins);
        }
    }

    LabelKey(MarkStyles styles, Rectangle ground, Occupancy occupancy, List<Rectangle> rows) {
        this.styles = styles;
        this.ground = ground;
        this.occupancy = occupancy;
        this.rows = new ArrayList<>(rows);
    }

    /** Puts words on the list of those that are written here. */
    void list(Turn turn) {
        Wanted wanted = turn.wanted();
        PlacedWords.Place place = turn.place(STAND, new Spot(ground, wanted.placement(), wanted.at()));
        String sample = wanted.ground().along();
        // Words that name a line share one piece of it, as the heights of contours do.
        List<Listed> entries = listed.computeIfAbsent(
                List.of(sample, wanted.style(), sample.isEmpty() ? "" + turn.number() : ""),
                each -> new ArrayList<>());
        Listed entry = new Listed(wanted, place, oneLine(wanted.words().listed()), new ArrayList<>());
        entries.stream().filter(each -> each.text.equals(entry.text)).findFirst().map(Listed::twins).orElse(entries)
                .add(entry);
    }

    /**
     * Returns the listed words in their places, as far as there is room for them: those that share a piece of line
     * together if they can be, the full ones first.
     */
    List<PlacedWords> written() {
        listed.forEach((styled, entries) -> {
            String sample = styled.getFirst();
            if (!isWritten(sample, entries)) {
                for (Listed each : entries) {
                    Listed brief = each.brief();
                    if (!isWritten(sample, List.of(each)) && !isWritten(sample, List.of(brief))) {
                        // The colour of the words is that of the line.
                        isWritten("", List.of(brief));
                    }
                }
            }
        });
        return placed;
    }

    private static String oneLine(String words) {
        return String.join(" ", words.lines().toList());
    }

    private boolean isWritten(String sample, List<Listed> entries) {
        // Another dot or bar on the ground would be read as one that is meant.
        return isInRow(0, sample, entries) || (named(entries) == Mark.Named.CURVE && isOnGround(sample, entries))
                || IntStream.range(1, rows.size()).anyMatch(row -> isInRow(row, sample, entries));
    }

    private boolean isInRow(int index, String sample, List<Listed> entries) {
        Rectangle row = rows.get(index);
        double line = line(entries);
        double width = width(sample, entries);
        if (width > row.width()) {
            return false;
        }
        write(sample, entries, new Rectangle(row.right() - width, row.y() + (row.height() - line) / 2, width, line));
        rows.set(index, new Rectangle(row.x(), row.y(), Math.max(0, row.width() - width - line), row.height()));
        return true;
    }

    /** Writes words and their piece of line in the free place that is nearest to the upper right corner. */
    private boolean isOnGround(String sample, List<Listed> entries) {
        double line = line(entries);
        double width = width(sample, entries);
        Optional<Rectangle> room = occupancy.best(new Occupancy.Search(width + 4, line,
                occupancy.mask(entries.getFirst().wanted.ground()), ground),
                each -> Math.hypot(each.right() - ground.right(), each.y() - ground.y()), each -> 0);
        room.ifPresent(each -> {
            Rectangle box = new Rectangle(each.x() + 2, each.y(), width, line);
            write(sample, entries, box);
            occupancy.cover(occupancy.layer(LabelLayout.WORDS), box);
        });
        return room.isPresent();
    }

    private static Mark.Named named(List<Listed> entries) {
        return entries.getFirst().wanted.ground().named();
    }

    /** Returns the length of what stands before words, in line heights. */
    private static double sample(String sample, List<Listed> entries) {
        return sample.isEmpty() ? 0 : named(entries) == Mark.Named.CURVE ? SAMPLE : PIECE;
    }

    private double line(List<Listed> entries) {
        return styles.of(entries.getFirst().wanted.style()).lineHeight();
    }

    private double width(String sample, List<Listed> entries) {
        double line = line(entries);
        double words = entries.stream().mapToDouble(each -> styles.width(each.text, each.wanted.style())).sum();
        return words + sample(sample, entries) * line + 2 * GAP * line * (entries.size() - 1);
    }

    /**
     * Returns what stands before words.
     *
     * @param at where the words begin, in the middle of their line
     */
    private static Leader piece(Mark.Named named, Pixel at, double line, String style) {
        double middle = at.x() - MIDDLE * line;
        return switch (named) {
            case CURVE -> new Leader(new Pixel(at.x() - GAP * line, at.y()),
                    new Pixel(at.x() - SAMPLE * line, at.y()), style);
            case DOT -> Leader.dot(new Pixel(middle, at.y()), style);
            case BARS -> new Leader(new Pixel(middle + BAR * line, at.y() - BAR * line),
                    new Pixel(middle - BAR * line, at.y() + BAR * line), style);
        };
    }

    private void write(String sample, List<Listed> entries, Rectangle box) {
        double line = line(entries);
        double middle = box.y() + box.height() / 2;
        double x = box.x() + sample(sample, entries) * line;
        Optional<Leader> piece = sample.isEmpty()
                ? Optional.empty()
                : Optional.of(piece(named(entries), new Pixel(x, middle), line, sample));
        for (Listed each : entries) {
            double width = styles.width(each.text, each.wanted.style());
            placed.add(new PlacedWords(each.wanted.mark(), each.wanted.style(), List.of(each.text),
                    new Rectangle(x, box.y(), width, box.height()), piece, each.place));
            piece = Optional.empty();
            x += width;
            // They have a place too, which they remember, and no words.
            for (Listed twin : each.twins) {
                placed.add(new PlacedWords(twin.wanted.mark(), twin.wanted.style(), List.of(""),
                        new Rectangle(x, box.y(), 0, box.height()), Optional.empty(), twin.place));
            }
            x += 2 * GAP * line;
        }
    }
}

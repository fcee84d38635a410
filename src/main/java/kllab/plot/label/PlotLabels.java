package kllab.plot.label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.paint.MarkStyles;
import kllab.plot.paint.NameRow;
import kllab.plot.paint.PlacedWords;
import kllab.plot.paint.PlotGeometry;
import kllab.plot.paint.Rectangle;
import kllab.plot.paint.SubplotPixels;

/**
 * The words of a plot in their places, subplot by subplot.
 *
 * @param styles the looks of words and marks
 * @param geometry the places of the values of the plot
 * @param kept what lies over the plot, such as handles: no words stand there
 * @param before the words of the frame before, subplot by subplot, so that words stay how they stood; may be empty
 */
public record PlotLabels(MarkStyles styles, PlotGeometry geometry, List<Rectangle> kept,
        List<List<PlacedWords>> before) {
    /** The lists cannot change. */
    public PlotLabels {
        kept = List.copyOf(kept);
        before = List.copyOf(before);
    }

    /** Words of a plot over which nothing lies, and of which there was no frame before. */
    public PlotLabels(MarkStyles styles, PlotGeometry geometry) {
        this(styles, geometry, List.of(), List.of());
    }

    /** Returns the words of each subplot of a plot, from top to bottom, as far as there is room for them. */
    public List<List<PlacedWords>> of(Plot plot) {
        List<Rectangle> rows = rowsAbove();
        List<List<PlacedWords>> words = new ArrayList<>();
        for (int i = 0; i < plot.subplots().size(); i++) {
            PlotGeometry.Placed placed = geometry.subplots().get(i);
            Rectangle free = NameRow.of(plot.subplots().get(i), placed.ground(), styles).free();
            words.add(LabelLayout.of(plot.subplots().get(i).marks(), styles, SubplotPixels.of(geometry.x(), placed),
                    new LabelLayout.Around(Stream.concat(Stream.of(free), rows.stream()).toList(), kept,
                            i < before.size() ? before.get(i) : List.of())));
            rows = rows.stream().map(each -> rest(each, words.getLast())).toList();
        }
        return words;
    }

    /** Returns true if words are all words of a plot: those for which there is no room are missing. */
    public static boolean areComplete(List<List<PlacedWords>> words, Plot plot) {
        return words.stream().mapToLong(List::size).sum() == plot.subplots().stream()
                .flatMap(subplot -> subplot.marks().stream())
                .filter(each -> each instanceof Mark.Label || each instanceof Mark.Arrow).count();
    }

    /** The rows for words without a place above the name of the first axis, the lowest first. */
    private List<Rectangle> rowsAbove() {
        Rectangle row = NameRow.box(geometry.subplots().getFirst().ground(), styles);
        return IntStream.rangeClosed(1, geometry.rows())
                .mapToObj(i -> new Rectangle(row.x(), row.y() - NameRow.height(i, styles), row.width(), row.height()))
                .toList();
    }

    /** Returns what words leave of a row, which is filled from its end. */
    private static Rectangle rest(Rectangle row, List<PlacedWords> words) {
        double end = words.stream().filter(each -> each.box().intersects(row))
                .mapToDouble(each -> each.leader().map(piece -> piece.to().x()).orElse(each.box().x()) - row.height())
                .min().orElse(row.right());
        return new Rectangle(row.x(), row.y(), Math.max(0, Math.min(end, row.right()) - row.x()), row.height());
    }
}

package kllab.plot.pane;

import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;

import kllab.plot.Plot;
import kllab.plot.label.PlotLabels;
import kllab.plot.paint.MarkStyles;
import kllab.plot.paint.NameRow;
import kllab.plot.paint.PlacedWords;
import kllab.plot.paint.PlotGeometry;
import kllab.plot.paint.PlotPainter;
import kllab.plot.paint.Rectangle;
import kllab.plot.paint.Surface;

import org.jspecify.annotations.Nullable;

/** The plot on the canvas of a pane, with its words, which stay how they stand from frame to frame. */
final class PaintedPlot {
    /** A plot whose size changed by so many pixels is another to look at, and its words stand anew. */
    private static final double OTHER_SIZE = 40;
    /** The most rows above a plot for words without a place. */
    private static final int MOST_ROWS = 5;
    /**
     * The heights of a row that a plot keeps for itself, and one more for each subplot: words about a picture that
     * nobody sees say nothing.
     */
    private static final int LEAST_PLOT = 3;

    private final PlotCanvas canvas;
    private final MarkStyles styles;
    /** The plot on the canvas; none once it has to be painted anew. */
    private @Nullable Plot painted;
    /** The handles that lay over it, of which its words keep off. */
    private List<Rectangle> kept = List.of();
    /** The words on the canvas, subplot by subplot; the next frame keeps how they stand. */
    private List<List<PlacedWords>> words = List.of();
    /** The rows above the plot for words that find no place on it. They stay until there is no key any more. */
    private int rows;
    /** The size at which words stood anew. */
    private double width;
    private double height;
    private double heightNow;
    /** True if there is no room for all words, not even in rows. */
    private boolean crowded;

    PaintedPlot(List<Node> children, MarkStyles styles) {
        this.canvas = new PlotCanvas(children);
        this.styles = styles;
    }

    /** The number of rows above the plot. */
    int rows() {
        return rows;
    }

    /** The words of each subplot, from top to bottom, where they are painted. */
    List<List<PlacedWords>> words() {
        return words;
    }

    /** Takes a size in pixels; at another one all is painted anew. */
    void resizeTo(double newWidth, double newHeight) {
        heightNow = newHeight;
        if (canvas.resizeTo(newWidth, newHeight)) {
            painted = null;
        }
        if (Math.abs(newWidth - width) + Math.abs(newHeight - height) > OTHER_SIZE) {
            forget();
            width = newWidth;
            height = newHeight;
        }
    }

    /** Gives up the pixels until the next size, at which words stand as they did. */
    void release() {
        canvas.release();
        painted = null;
    }

    /** Forgets the canvas, and how words stood on it. */
    void forget() {
        painted = null;
        words = List.of();
        rows = 0;
        crowded = false;
    }

    /** Paints a plot, unless it is there already with the same handles over it. */
    void show(Plot plot, PlotGeometry geometry, List<Rectangle> handles) {
        if (!plot.equals(painted) || !handles.equals(kept)) {
            painted = plot;
            kept = handles;
            words = new PlotLabels(styles, geometry, kept, words).of(plot);
            new PlotPainter(canvas.cleared(), styles, geometry).paint(plot, words);
        }
    }

    /** Paints a plot as it is shown here on another surface; its words do not remember how they stood before. */
    void paint(Plot plot, PlotGeometry geometry, Surface other) {
        new PlotPainter(other, styles, geometry).paint(plot,
                new PlotLabels(styles, geometry, kept, List.of()).of(plot));
    }

    /**
     * Lays a plot out until all its words have a place, or there is no more room for any.
     *
     * @param plot gives the plot, which is another one when it was told another shape
     * @param layout lays the plot out with the rows above it that there are, and shows it
     */
    void lay(Supplier<Plot> plot, Runnable layout) {
        layout.run();
        if (rows > 0 && words.stream().flatMap(List::stream)
                .noneMatch(each -> each.place().stand().kind() == PlacedWords.Kind.KEY)) {
            rows = 0;
            again(layout);
        }
        if (!crowded && !PlotLabels.areComplete(words, plot.get())) {
            // Anew there may be room for all.
            words = List.of();
            again(layout);
        }
        while (hasRoomForARow(plot.get().subplots().size()) && !PlotLabels.areComplete(words, plot.get())) {
            rows++;
            again(layout);
        }
        crowded = !PlotLabels.areComplete(words, plot.get());
    }

    private boolean hasRoomForARow(int subplots) {
        return rows < MOST_ROWS && NameRow.height(rows + 1 + LEAST_PLOT + subplots, styles) <= heightNow;
    }

    private void again(Runnable layout) {
        painted = null;
        layout.run();
    }
}

package kllab.plot.pane;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import kllab.plot.paint.Colour;
import kllab.plot.paint.MarkStyle;
import kllab.plot.paint.MarkStyles;
import kllab.plot.paint.TextFont;

import org.jspecify.annotations.Nullable;

/**
 * Reads the looks of marks from the stylesheet: for every style it keeps an empty text of the style classes
 * {@code mark} and the style's name, and CSS fills in the rest.
 *
 * <p>
 * A text, because it is the one node that has a stroke, dashes, a fill and a font. It draws nothing, but has to be
 * visible: CSS passes over invisible nodes.
 */
public final class StylesheetStyles extends Group implements MarkStyles {
    /** Deep enough inside any plot for the bounds of a letter. */
    private static final double INSIDE = 60;
    /** Numbers that change are new words in every frame: so many are kept. */
    private static final int MOST_WIDTHS = 500;

    private final Map<String, Text> probes = new HashMap<>();
    private final Map<String, MarkStyle> read = new HashMap<>();
    /** The widths of words, by their style and themselves: to measure some takes longer than to place them. */
    private final Map<List<String>, Double> widths = new HashMap<>();
    private final Runnable onChange;

    /** Styles that tell of every change of theirs, so that the plot is painted again. */
    public StylesheetStyles(Runnable onChange) {
        this.onChange = onChange;
        setManaged(false);
        setMouseTransparent(true);
        // Empty texts have bounds too: at the corner they would reach out of the plot, and take the clicks beside it.
        relocate(INSIDE, INSIDE);
    }

    @Override
    public MarkStyle of(String style) {
        MarkStyle known = read.get(style);
        if (known == null) {
            known = look(probe(style));
            read.put(style, known);
        }
        return known;
    }

    @Override
    public double width(String words, String style) {
        List<String> styled = List.of(style, words);
        Double known = widths.get(styled);
        if (known == null) {
            Text ruler = new Text(words);
            // A new style may change others, which clears what was measured.
            ruler.setFont(probe(style).getFont());
            known = ruler.getLayoutBounds().getWidth();
            if (widths.size() >= MOST_WIDTHS) {
                widths.clear();
            }
            widths.put(styled, known);
        }
        return known;
    }

    /** Returns the look that the stylesheet gave to a node that stands for a style. */
    private static MarkStyle look(Text probe) {
        double[] dashes = probe.getStrokeDashArray().stream().mapToDouble(Double::doubleValue).toArray();
        Font font = probe.getFont();
        return new MarkStyle(colour(probe.getStroke()), probe.getStrokeWidth(), dashes, colour(probe.getFill()),
                new TextFont(font.getName(), font.getSize()));
    }

    private static @Nullable Colour colour(@Nullable Paint paint) {
        return paint == null ? null : FxColour.of(paint);
    }

    private Text probe(String style) {
        // Not computed within the map: to style a new probe may change another, which clears what was read.
        Text probe = probes.get(style);
        if (probe == null) {
            probe = newProbe(style);
            probes.put(style, probe);
        }
        return probe;
    }

    private Text newProbe(String style) {
        Text probe = new Text();
        probe.getStyleClass().addAll("mark", style);
        getChildren().add(probe);
        // A style that first appears while painting comes after the pulse's CSS pass.
        probe.applyCss();
        probe.fillProperty().subscribe(this::changed);
        probe.strokeProperty().subscribe(this::changed);
        probe.strokeWidthProperty().subscribe(this::changed);
        probe.fontProperty().subscribe(this::changed);
        return probe;
    }

    private void changed() {
        read.clear();
        widths.clear();
        onChange.run();
    }
}

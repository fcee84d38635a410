package kllab.plot.paint;

import java.util.HashMap;
import java.util.Map;

import javafx.scene.Group;
import javafx.scene.text.Text;

/**
 * Reads the looks of marks from the stylesheet: for every style it keeps an empty text of the style classes
 * {@code mark} and the style's name, and CSS fills in the rest.
 *
 * <p>
 * A text, because it is the one node that has a stroke, dashes, a fill and a font. It draws nothing, but has to be
 * visible: CSS passes over invisible nodes.
 */
public final class MarkStyles extends Group {
    /** Deep enough inside any plot for the bounds of a letter. */
    private static final double INSIDE = 60;

    private final Map<String, Text> probes = new HashMap<>();
    private final Map<String, MarkStyle> read = new HashMap<>();
    private final Runnable onChange;

    /** Styles that tell of every change of theirs, so that the plot is painted again. */
    public MarkStyles(Runnable onChange) {
        this.onChange = onChange;
        setManaged(false);
        setMouseTransparent(true);
        // Empty texts have bounds too: at the corner they would reach out of the plot, and take the clicks beside it.
        relocate(INSIDE, INSIDE);
    }

    /** The look of a style now. */
    public MarkStyle of(String style) {
        MarkStyle known = read.get(style);
        if (known == null) {
            // Not computed within the maps: to style a new probe may change another, which clears what was read.
            Text probe = probes.get(style);
            if (probe == null) {
                probe = probe(style);
                probes.put(style, probe);
            }
            known = MarkStyle.of(probe);
            read.put(style, known);
        }
        return known;
    }

    /** The width of words in a style, in pixels. */
    double width(String words, String style) {
        of(style);
        Text ruler = new Text(words);
        ruler.setFont(of(style).font());
        return ruler.getLayoutBounds().getWidth();
    }

    private Text probe(String style) {
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
        onChange.run();
    }
}

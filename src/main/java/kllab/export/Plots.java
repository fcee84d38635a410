package kllab.export;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;

import kllab.plot.pane.PlotPane;
import kllab.text.BadInput;
import kllab.text.Excerpt;

/**
 * The plots that are shown on a screen.
 *
 * @param all the plots in the order of the screen, each with a name of its own
 */
public record Plots(List<PlotPane> all) {
    /** The name of all of them, and of the screen that they are on. */
    public static final String ALL = "all";

    public Plots {
        all = List.copyOf(all);
    }

    /** Returns the plots that are shown within a node. */
    public static Plots on(Node screen) {
        return new Plots(shown(screen).toList());
    }

    private static Stream<PlotPane> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof PlotPane plot) {
            return Stream.of(plot);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Plots::shown)
                : Stream.empty();
    }

    /** Returns their names. */
    public List<String> names() {
        return all.stream().map(PlotPane::name).toList();
    }

    /**
     * Returns the plot of a name.
     *
     * @throws BadInput listing the names there are, if there is no such one
     */
    public PlotPane named(String name) throws BadInput {
        for (PlotPane each : all) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw new BadInput("export.unknownPart", Excerpt.of(name),
                String.join(", ", Stream.concat(names().stream(), Stream.of(ALL)).toList()));
    }
}

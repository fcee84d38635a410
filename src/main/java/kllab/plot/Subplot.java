package kllab.plot;

import java.util.List;

/**
 * One of the pictures that a plot stacks over its x axis.
 *
 * @param y its own axis
 * @param weight its share of the height, against the other subplots
 * @param marks what is drawn, the first at the back
 * @param series the numbers that are drawn
 * @param name the name of its own axis, above the subplot; may be empty
 */
public record Subplot(Axis y, double weight, List<Mark> marks, List<Series> series, String name) {
    public Subplot {
        marks = List.copyOf(marks);
        series = List.copyOf(series);
    }

    /** A subplot of marks that stand for no numbers that anybody would want to have. */
    public Subplot(Axis y, double weight, List<Mark> marks) {
        this(y, weight, marks, List.of(), "");
    }

    /** A subplot whose axis has no name yet. */
    public Subplot(Axis y, double weight, List<Mark> marks, List<Series> series) {
        this(y, weight, marks, series, "");
    }

    /** The same with a name of its own axis. */
    public Subplot named(String other) {
        return new Subplot(y, weight, marks, series, other);
    }
}

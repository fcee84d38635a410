package kllab.plot;

import java.util.List;

/**
 * One of the pictures that a plot stacks over its x axis.
 *
 * @param y its own axis
 * @param weight its share of the height, against the other panels
 * @param marks what is drawn, the first at the back
 */
public record Panel(Axis y, double weight, List<Mark> marks) {
    public Panel {
        marks = List.copyOf(marks);
    }
}

package kllab.plot;

import java.util.List;

/**
 * A whole plot as data: panels, from top to bottom, over one x axis.
 *
 * @param x the axis that all panels share
 * @param panels at least one
 */
public record Plot(Axis x, List<Panel> panels) {
    public Plot {
        panels = List.copyOf(panels);
    }
}

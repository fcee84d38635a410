package kllab.plot.pane;

import java.util.ArrayList;
import java.util.List;
import kllab.plot.Axis;
import kllab.plot.Panel;
import kllab.plot.Plot;

/** What a person's zooming and panning asks of whoever owns the axes. */
public interface PlotNavigation {
    /**
     * Show other values.
     *
     * @param x the axis that all panels share
     * @param ys the axes of the panels, from top to bottom
     */
    void show(Axis x, List<Axis> ys);

    /**
     * Show other values along x and in one panel.
     *
     * @param plot what is shown now
     * @param x the axis that all panels share
     * @param panel the index of the panel
     * @param y its axis
     */
    default void show(Plot plot, Axis x, int panel, Axis y) {
        List<Axis> ys = new ArrayList<>(plot.panels().stream().map(Panel::y).toList());
        ys.set(panel, y);
        show(x, ys);
    }

    /** Show everything. */
    void fit();
}

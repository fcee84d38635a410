package kllab.plot.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import kllab.plot.Axis;
import kllab.plot.Panel;
import kllab.plot.Plot;

/**
 * What a person's zooming and panning asks of whoever owns the axes.
 *
 * @param show shows other values: the axis that all panels share, and those of the panels from top to bottom
 * @param fit shows everything
 */
public record PlotNavigation(BiConsumer<Axis, List<Axis>> show, Runnable fit) {
    /**
     * Shows other values along x and in one panel.
     *
     * @param plot what is shown now
     * @param x the axis that all panels share
     * @param panel the index of the panel
     * @param y its axis
     */
    void show(Plot plot, Axis x, int panel, Axis y) {
        List<Axis> ys = new ArrayList<>(plot.panels().stream().map(Panel::y).toList());
        ys.set(panel, y);
        show.accept(x, ys);
    }
}

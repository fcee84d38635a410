package kllab.plot.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import kllab.plot.Axis;
import kllab.plot.Plot;
import kllab.plot.Subplot;

/**
 * The requests of a person who zooms and pans, to the owner of the axes.
 *
 * @param show shows other values: the axis that all subplots share, and those of the subplots from top to bottom
 * @param fit shows everything
 */
public record PlotNavigation(BiConsumer<Axis, List<Axis>> show, Runnable fit) {
    /**
     * Shows other values along x and in one subplot.
     *
     * @param plot what is shown now
     * @param x the axis that all subplots share
     * @param subplot the index of the subplot
     * @param y its axis
     */
    void show(Plot plot, Axis x, int subplot, Axis y) {
        List<Axis> ys = new ArrayList<>(plot.subplots().stream().map(Subplot::y).toList());
        ys.set(subplot, y);
        show.accept(x, ys);
    }
}

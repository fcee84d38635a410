package kllab.plot.pane;

import java.util.ArrayList;
import java.util.List;
import kllab.plot.Axis;
import kllab.plot.Plot;
import kllab.plot.Subplot;

/** The requests of a person who zooms, pans and drags, to the owner of the axes of a plot. */
public interface PlotNavigation {
    /**
     * Shows other values: along the axis that all subplots share, and along those of the subplots from top to bottom.
     */
    void show(Axis x, List<Axis> ys);

    /** Shows everything. */
    void fit();

    /**
     * A handle is dragged from now on: the axes along which it is dragged stay under the hand.
     *
     * @param x true if it is dragged along the axis that all subplots share
     * @param subplot the subplot along whose axis it is dragged too; below 0 for none
     */
    void grab(boolean x, int subplot);

    /**
     * Shows more at an end of an axis along which a handle is dragged.
     *
     * @param x true for the axis that all subplots share, false for the one of the subplot that is dragged in
     * @param by how much, in lengths of the axis when the drag began; below 0 at the lower end
     */
    void stretch(boolean x, double by);

    /** The drag is over. */
    void release();

    /**
     * The name in links of an axis.
     *
     * @param x true for the axis that all subplots share, false for that of a subplot
     */
    String name(boolean x, int subplot);

    /** Shows other values along x and in one subplot of a plot. */
    default void show(Plot plot, Axis x, int subplot, Axis y) {
        List<Axis> ys = new ArrayList<>(plot.subplots().stream().map(Subplot::y).toList());
        ys.set(subplot, y);
        show(x, ys);
    }
}

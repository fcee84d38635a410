package kllab.plot;

import java.util.List;

/** What a person's zooming and panning asks of whoever owns the axes. */
public interface PlotNavigation {
    /**
     * Show other values.
     *
     * @param x the axis that all panels share
     * @param ys the axes of the panels, from top to bottom
     */
    void show(Axis x, List<Axis> ys);

    /** Show everything. */
    void fit();
}

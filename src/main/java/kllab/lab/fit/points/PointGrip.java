package kllab.lab.fit.points;

import kllab.math.Interval;
import kllab.math.fit.posterior.LabelledPoint;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;

/**
 * A grip that drags a point along, and across the middle into the other class.
 *
 * @param settings what it sets it in
 * @param index which point
 * @param pane the plot that it lies on
 */
record PointGrip(PointSettings settings, int index, PlotPane pane) implements PlotHandle.Grip {
    @Override
    public void grab() {
        settings.model().history().begin();
    }

    @Override
    public void moveTo(Point to) {
        settings.change(all -> all.with(index, dropped(to, pane)));
    }

    @Override
    public void release() {
        settings.model().history().end();
    }

    /** The point that is meant by a place of the plot: within it, on a grid no coarser than a pixel. */
    static LabelledPoint dropped(Point at, PlotPane pane) {
        Interval shown = pane.plot().x().bounds();
        double grid = Math.min(ParameterRange.FINE_STEP, Math.pow(10, Math.floor(Math.log10(pane.valuesPerPixel()))));
        return new LabelledPoint(shown.clamp(ParameterRange.round(shown.clamp(at.x()), grid)), at.y() > 0.5);
    }
}

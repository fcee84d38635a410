package kllab.lab.fit.landscape;

import kllab.lab.fit.model.FitModel;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;

/**
 * A grip that sets the μ and σ of q at once from where it is dragged, each on a decimal grid no coarser than a pixel; a
 * σ that is held stays.
 *
 * @param model what it sets them in
 * @param pane the plot that the handle lies on
 */
record LandscapeGrip(FitModel model, PlotPane pane) implements PlotHandle.Grip {
    @Override
    public void grab() {
        model.history().begin();
    }

    @Override
    public void moveTo(Point point) {
        Point pixel = pane.pixelAt(point, 0);
        double mu = onGrid(point.x(), grid(pixel.x()), ParameterRange.MU.limits());
        // Below the axis there is no distribution: the smallest spread that can be told from 0 here is as far as it
        // goes.
        double least = grid(pixel.y());
        double sigma = onGrid(Math.max(point.y(), least), least, ParameterRange.SIGMA.limits());
        model.history().update(state -> state.withQ(state.line().fixed()
                ? state.q().withMu(mu)
                : Normal.of(mu, sigma)));
    }

    private static double grid(double pixel) {
        return Math.min(ParameterRange.FINE_STEP, Math.pow(10, Math.floor(Math.log10(pixel))));
    }

    private static double onGrid(double value, double grid, Interval limits) {
        return limits.clamp(ParameterRange.round(limits.clamp(value), grid));
    }

    @Override
    public void release() {
        model.history().end();
    }
}

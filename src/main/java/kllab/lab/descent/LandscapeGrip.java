package kllab.lab.descent;

import java.util.function.BiFunction;
import kllab.lab.History;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;

/**
 * A grip that sets the μ and σ of a distribution at once from where it is dragged, each on a decimal grid no coarser
 * than a pixel.
 *
 * @param history what it sets them in
 * @param with the state with that distribution, or with what of it may move
 * @param pane the plot of μ and σ that the handle lies on
 * @param <S> the state
 */
public record LandscapeGrip<S>(History<S> history, BiFunction<S, Normal, S> with, PlotPane pane)
        implements
            PlotHandle.Grip {
    @Override
    public void grab() {
        history.begin();
    }

    @Override
    public void moveTo(Point point) {
        Point pixel = pane.pixelAt(point, 0);
        double mu = onGrid(point.x(), grid(pixel.x()), ParameterRange.MU.limits());
        // Below the axis there is no distribution: the smallest spread that can be told from 0 here is as far as it
        // goes.
        double least = grid(pixel.y());
        double sigma = onGrid(Math.max(point.y(), least), least, ParameterRange.SIGMA.limits());
        history.update(state -> with.apply(state, Normal.of(mu, sigma)));
    }

    private static double grid(double pixel) {
        return Math.min(ParameterRange.FINE_STEP, Math.pow(10, Math.floor(Math.log10(pixel))));
    }

    private static double onGrid(double value, double grid, Interval limits) {
        return limits.clamp(ParameterRange.round(limits.clamp(value), grid));
    }

    @Override
    public void release() {
        history.end();
    }
}

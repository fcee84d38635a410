package kllab.lab.descent;

import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;

/** Distributions by their places in a landscape over (μ, σ), on decimal grids no coarser than a pixel. */
public final class LandscapePlace {
    private LandscapePlace() {
    }

    /**
     * Returns the distribution at a place.
     *
     * @param at μ and σ; below the axis of σ there is no distribution, and the smallest spread that can be told from 0
     *     is as far as it goes
     * @param pixel how much of μ and of σ a pixel is there
     */
    public static Normal of(Point at, Point pixel) {
        double least = grid(pixel.y());
        return Normal.of(onGrid(at.x(), grid(pixel.x()), ParameterRange.MU.limits()),
                onGrid(Math.max(at.y(), least), least, ParameterRange.SIGMA.limits()));
    }

    private static double grid(double pixel) {
        return Math.min(ParameterRange.FINE_STEP, Math.pow(10, Math.floor(Math.log10(pixel))));
    }

    private static double onGrid(double value, double grid, Interval limits) {
        return limits.clamp(ParameterRange.round(limits.clamp(value), grid));
    }
}

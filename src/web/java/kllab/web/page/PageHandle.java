package kllab.web.page;

import java.util.List;
import kllab.lab.Side;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;

/**
 * A point of a density that a person drags: its peak sets the mean, its shoulder the standard deviation.
 *
 * @param parameter what it sets
 * @param side how many standard deviations it stands from the mean, also the direction in which the spread grows
 * @param at where it stands
 */
record PageHandle(GaussianParameter parameter, int side, Point at) {
    /** The handles of both densities; the last lies on top. */
    static List<PageHandle> of(GaussianState state) {
        return List.of(on(GaussianParameter.SIGMA2, -1, state), on(GaussianParameter.SIGMA1, 1, state),
                on(GaussianParameter.MU2, 0, state), on(GaussianParameter.MU1, 0, state));
    }

    private static PageHandle on(GaussianParameter parameter, int side, GaussianState state) {
        Normal normal = state.own(parameter.side());
        double x = normal.mu() + side * normal.sigma();
        return new PageHandle(parameter, side, new Point(x, normal.density(x)));
    }

    /** The name of the style of its line. */
    String style() {
        return parameter.side() == Side.P ? "p" : "q";
    }

    /** The state when it is dragged to a place. */
    GaussianState draggedTo(double x, GaussianState state) {
        double value = side == 0
                ? x
                : Math.max(side * (x - state.own(parameter.side()).mu()), ParameterRange.FINE_STEP);
        return state.with(parameter, parameter.range().snap(value, ParameterRange.FINE_STEP));
    }
}

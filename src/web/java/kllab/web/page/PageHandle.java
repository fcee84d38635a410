package kllab.web.page;

import java.util.List;
import kllab.lab.Side;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;

/**
 * A point of a plot that a person drags along x: the peak of a density sets its mean, its shoulder the standard
 * deviation, and the point on the curve σ₁.
 *
 * @param parameter what it sets
 * @param side the direction from the mean in which the standard deviation grows; 0 if x itself is the value
 * @param nameKey the message key of its name
 * @param at where it stands in the first subplot
 */
record PageHandle(GaussianParameter parameter, int side, String nameKey, Point at) {
    /** The handles of both densities; the last lies on top. */
    static List<PageHandle> onDensities(GaussianScene scene) {
        GaussianState state = scene.state();
        return List.of(on(GaussianParameter.SIGMA2, -1, state), on(GaussianParameter.SIGMA1, 1, state),
                on(GaussianParameter.MU2, 0, state), on(GaussianParameter.MU1, 0, state));
    }

    /** The handle of the curve of KL against σ. */
    static List<PageHandle> onCurve(GaussianScene scene) {
        GaussianState state = scene.state();
        return List.of(new PageHandle(GaussianParameter.SIGMA1, 0, "gaussian.curve.handle",
                new Point(state.p().sigma(), state.unit().of(scene.values().forward()))));
    }

    private static PageHandle on(GaussianParameter parameter, int side, GaussianState state) {
        Normal normal = state.own(parameter.side());
        double x = normal.mu() + side * normal.sigma();
        return new PageHandle(parameter, side, "gaussian.handle", new Point(x, normal.density(x)));
    }

    /** The name of the style of its line. */
    String style() {
        return parameter.side() == Side.P ? "p" : "q";
    }

    /**
     * The state when it is dragged to a place.
     *
     * @param pixel how much of x a pixel is
     */
    GaussianState draggedTo(double x, double pixel, GaussianState state) {
        double value = side == 0
                ? x
                : Math.max(side * (x - state.own(parameter.side()).mu()), ParameterRange.FINE_STEP);
        return state.with(parameter, parameter.range().dragged(value, pixel));
    }
}

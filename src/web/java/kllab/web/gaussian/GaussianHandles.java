package kllab.web.gaussian;

import java.util.List;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;
import kllab.text.Message;
import kllab.web.plot.AxisHandle;
import kllab.web.plot.PageHandle;

/**
 * The points of the plots that a person drags along x: the peak of a density sets its mean, its shoulder the standard
 * deviation, and the point on the curve σ₁.
 */
final class GaussianHandles {
    private GaussianHandles() {
    }

    /** Returns those of both densities; the last lies on top. */
    static List<PageHandle<GaussianState>> onDensities(GaussianScene scene) {
        GaussianState state = scene.state();
        return List.of(on(GaussianParameter.SIGMA2, -1, state), on(GaussianParameter.SIGMA1, 1, state),
                on(GaussianParameter.MU2, 0, state), on(GaussianParameter.MU1, 0, state));
    }

    /** Returns the one of the curve of KL against σ. */
    static List<PageHandle<GaussianState>> onCurve(GaussianScene scene) {
        GaussianState state = scene.state();
        return List.of(handle(GaussianParameter.SIGMA1, "gaussian.curve.handle",
                new AxisHandle.Way<>(new Point(state.p().sigma(), state.unit().of(scene.values().forward())))));
    }

    /** The handle on a density, so many standard deviations from its mean. */
    private static PageHandle<GaussianState> on(GaussianParameter parameter, int side, GaussianState state) {
        Normal normal = state.own(parameter.side());
        double x = normal.mu() + side * normal.sigma();
        return handle(parameter, "gaussian.handle", new AxisHandle.Way<>(new Point(x, normal.density(x)),
                (now, place) -> side == 0
                        ? place
                        : Math.max(side * (place - now.own(parameter.side()).mu()), ParameterRange.FINE_STEP)));
    }

    private static PageHandle<GaussianState> handle(GaussianParameter parameter, String nameKey,
            AxisHandle.Way<GaussianState> way) {
        GaussianNumber number = new GaussianNumber(parameter);
        return new AxisHandle<>(parameter.key(), parameter.side().style(),
                Message.of(nameKey, number.name()), number, way);
    }
}

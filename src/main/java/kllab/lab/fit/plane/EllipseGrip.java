package kllab.lab.fit.plane;

import java.util.function.BiFunction;
import kllab.lab.fit.model.FitModel;
import kllab.lab.plane.PrincipalAxes;
import kllab.lab.plane.Spread;
import kllab.math.distribution.MultivariateNormal;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import org.jspecify.annotations.Nullable;

/** A grip that stretches or turns an ellipse, from the axes that it had when the drag began, so that nothing drifts. */
final class EllipseGrip implements PlotHandle.Grip {
    private static final double LEAST_SIGMA = 0.05;
    private static final double SIGMA_GRID = 1e-3;
    private static final double RHO_GRID = 1e-4;
    private static final double MOST_RHO = 0.999;

    private final FitModel model;
    private final EllipseDirection axes;
    private final BiFunction<PrincipalAxes, Point, PrincipalAxes> move;
    private @Nullable PrincipalAxes begun;

    /**
     * A grip.
     *
     * @param move the axes that follow from those of the beginning and a place
     */
    EllipseGrip(FitModel model, EllipseDirection axes, BiFunction<PrincipalAxes, Point, PrincipalAxes> move) {
        this.model = model;
        this.axes = axes;
        this.move = move;
    }

    @Override
    public void grab() {
        model.history().begin();
        begun = axes.shown().get();
    }

    @Override
    public void moveTo(Point point) {
        PrincipalAxes from = begun;
        PrincipalAxes to = move.apply(from == null ? axes.shown().get() : from, point);
        axes.turn(to.angle());
        model.changePlane(fit -> fit.withNormal(axes.in(fit), of(fit.normal(axes.in(fit)), to)));
    }

    @Override
    public void release() {
        begun = null;
        model.history().end();
    }

    /** The distribution with these axes, in numbers that a hand can mean. */
    private static MultivariateNormal of(MultivariateNormal before, PrincipalAxes to) {
        double cosine = Math.cos(to.angle());
        double sine = Math.sin(to.angle());
        double sigmaX = Math.hypot(to.first() * cosine, to.second() * sine);
        double sigmaY = Math.hypot(to.first() * sine, to.second() * cosine);
        double rho = (to.first() * to.first() - to.second() * to.second()) * sine * cosine / sigmaX / sigmaY;
        return before.withCovariance(new Spread(sigma(sigmaX), sigma(sigmaY),
                ParameterRange.round(Math.clamp(rho, -MOST_RHO, MOST_RHO), RHO_GRID) + 0.0).covariance());
    }

    /** A standard deviation as it can be dragged: none is dragged to nothing. */
    static double sigma(double wanted) {
        return ParameterRange.round(Math.clamp(wanted, LEAST_SIGMA, ParameterRange.SIGMA.limits().max()), SIGMA_GRID);
    }
}

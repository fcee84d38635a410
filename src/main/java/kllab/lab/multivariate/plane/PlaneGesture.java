package kllab.lab.multivariate.plane;

import java.util.List;
import java.util.stream.IntStream;
import kllab.lab.Side;
import kllab.lab.multivariate.model.Coordinates;
import kllab.lab.multivariate.model.HandleAxes;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.multivariate.model.Pair;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.plane.PrincipalAxes;
import kllab.lab.plane.Spread;
import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;

/**
 * The effect of a drag on a pair of the plane. It always starts at the pair of its beginning, so that nothing drifts,
 * and gives numbers on a decimal grid that a hand can mean. Whatever the hand does, σ and ρ stay within their ranges.
 *
 * @param from the pair when it began
 * @param side which of the two is dragged
 * @param coordinates in which it is drawn
 * @param axes the axes of its ellipse, as drawn
 */
public record PlaneGesture(Pair from, Side side, Coordinates coordinates, PrincipalAxes axes) {
    /** The smallest spread that a hand makes; one that was smaller already is not made smaller. */
    static final double LEAST_SIGMA = 0.05;
    /** Pixels that stand for nothing: of keys, which mean decimals and not pixels. */
    public static final Point NO_PIXEL = new Point(1, 1);

    private static final Interval SIGMAS = ParameterRange.SIGMA.limits();
    private static final Interval RHOS = PlaneNumber.RHO.range().limits();
    private static final double SIGMA_GRID = 1e-3;
    private static final double RHO_GRID = 1e-4;
    /** The furthest turn in one step: each axis is followed to the nearest one, which has to be itself. */
    private static final double LARGEST_TURN = Math.PI / 6;
    /** Above this correlation, what it is short of 1 has digits that count. */
    private static final double HIGH_RHO = 0.99;

    /** The gesture that begins at a pair. */
    public static PlaneGesture of(Pair from, Side side, View view, HandleAxes handles) {
        return new PlaneGesture(from, side, Coordinates.of(from, view), handles.axes(from, side, view));
    }

    /** The pair with the centre at a drawn place. */
    public Pair centred(Point place, Point pixel) {
        Point mean = coordinates.original(place);
        Point grid = coordinates.originalPixel(pixel);
        return from.with(side, from.own(side).withMean(mean(mean.x(), grid.x()), mean(mean.y(), grid.y())));
    }

    private static double mean(double value, double pixel) {
        Interval limits = ParameterRange.MU.limits();
        return limits.clamp(ParameterRange.round(limits.clamp(value), Math.min(ParameterRange.FINE_STEP,
                decade(pixel))));
    }

    /** The pair with that standard deviation, as drawn, along the first axis. */
    Pair firstStretched(double sigma, Point pixel) {
        return spread(axes.angle(), held(sigma, axes.first()), axes.second(), pixel);
    }

    /** The pair with that standard deviation, as drawn, along the second axis. */
    Pair secondStretched(double sigma, Point pixel) {
        return spread(axes.angle(), axes.first(), held(sigma, axes.second()), pixel);
    }

    private static double held(double sigma, double before) {
        return Math.clamp(sigma, Math.min(LEAST_SIGMA, before), Math.max(SIGMAS.max(), before));
    }

    /** The pair with that standard deviation, as drawn, along the first axis or the second. */
    public Pair stretched(boolean alongFirst, double sigma, Point pixel) {
        return alongFirst ? firstStretched(sigma, pixel) : secondStretched(sigma, pixel);
    }

    /** Returns a standard deviation along an axis as it is read out, and as keys step from it. */
    public static double readOut(double sigma) {
        return ParameterRange.round(sigma, Math.min(SIGMA_GRID, decade(sigma) / 100));
    }

    /**
     * The pairs on the way as the first axis turns to a direction: each so near to the one before that its axes can be
     * followed.
     *
     * @param before the direction before, in radians
     * @param angle the direction at the end, in radians
     */
    public List<Pair> turnedFrom(double before, double angle, Point pixel) {
        double way = Math.IEEEremainder(angle - before, 2 * Math.PI);
        int steps = Math.max(1, (int) Math.ceil(Math.abs(way) / LARGEST_TURN));
        return IntStream.rangeClosed(1, steps).mapToObj(i -> turned(before + way * i / steps, pixel)).toList();
    }

    /** The pair with the first axis, as drawn, in that direction. */
    Pair turned(double angle, Point pixel) {
        return spread(angle, axes.first(), axes.second(), pixel);
    }

    private Pair spread(double angle, double first, double second, Point pixel) {
        Point one = coordinates.originalWay(new Point(first * Math.cos(angle), first * Math.sin(angle)));
        Point other = coordinates.originalWay(new Point(-second * Math.sin(angle), second * Math.cos(angle)));
        Point grid = coordinates.originalPixel(pixel);
        // Σ = one·oneᵀ + other·otherᵀ, whose entries would lose the shorter one where it is far shorter.
        double sigmaX = sigma(Math.hypot(one.x(), other.x()), grid.x());
        double sigmaY = sigma(Math.hypot(one.y(), other.y()), grid.y());
        MultivariateNormal own = from.own(side);
        double rho = from.diagonal()
                ? Spread.of(own.covariance()).rho()
                : rho((one.x() * one.y() + other.x() * other.y()) / Math.hypot(one.x(), other.x())
                        / Math.hypot(one.y(), other.y()));
        return from.with(side, own.withCovariance(new Spread(sigmaX, sigmaY, rho).covariance()));
    }

    private static double sigma(double wanted, double pixel) {
        double sigma = SIGMAS.clamp(wanted);
        double grid = Math.min(Math.min(SIGMA_GRID, decade(sigma) / 100), decade(pixel));
        return SIGMAS.clamp(ParameterRange.round(sigma, grid));
    }

    private static double rho(double wanted) {
        double rho = RHOS.clamp(wanted);
        double short1 = 1 - Math.abs(rho);
        double grid = short1 < 1 - HIGH_RHO ? Math.min(RHO_GRID, decade(short1) / 100) : RHO_GRID;
        return RHOS.clamp(ParameterRange.round(rho, grid));
    }

    /** The power of ten that a number begins with. */
    private static double decade(double number) {
        return Math.pow(10, Math.floor(Math.log10(number)));
    }
}

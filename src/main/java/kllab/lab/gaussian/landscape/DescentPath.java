package kllab.lab.gaussian.landscape;

import java.util.Arrays;
import java.util.Optional;

import kllab.lab.gaussian.model.LandscapeAxes;
import kllab.math.divergence.descent.Descent;
import kllab.math.divergence.descent.Parameterisation;
import kllab.plot.Axis;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Polyline;

/**
 * How descents lie in the view of a landscape.
 *
 * @param axes what is in view
 */
public record DescentPath(LandscapeAxes axes) {
    /** Points nearer to each other than this part of the view are drawn as one. */
    private static final double NEAR = 1.0 / 1000;
    /** A path shorter than this part of the view has no room for its name. */
    private static final double SHORT = 0.25;

    /**
     * Where the name of a path stands.
     *
     * @param at a point of the path
     * @param placement on the side of the path that is away from the straight way
     */
    record Spot(Point at, Placement placement) {
    }

    /** The point of a stop. */
    static Point point(Descent.Stop stop) {
        return new Point(stop.at().mu(), stop.at().sigma());
    }

    /** The line through the stops. */
    public Polyline line(Descent descent) {
        double[] xs = new double[descent.path().size()];
        double[] ys = new double[xs.length];
        int count = 0;
        for (int i = 0; i < xs.length; i++) {
            Point next = point(descent.path().get(i));
            if (count == 0 || i == xs.length - 1 || distance(new Point(xs[count - 1], ys[count - 1]), next) > NEAR) {
                xs[count] = next.x();
                ys[count++] = next.y();
            }
        }
        return new Polyline(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count));
    }

    /**
     * Returns the place where a step to no distribution leaves the plot, or a far point on the way of an endless one.
     */
    Point outside(Point from, Descent.Point next) {
        double x = Double.isFinite(next.mu()) ? next.mu() : from.x();
        boolean down = next.sigma() <= 0;
        double y = Double.isNaN(next.sigma()) ? Double.POSITIVE_INFINITY : next.sigma();
        if (down && axes.sigma().spacing() == Axis.Spacing.LOGARITHMIC) {
            y = Double.MIN_VALUE;
        }
        double far = axes.sigma().bounds().max() + axes.sigma().bounds().length();
        return new Point(x, Double.isInfinite(y) ? far : y);
    }

    /** The place for the name of a path, if it has room for one. */
    Optional<Spot> label(Parameterisation coordinates, Descent descent) {
        Polyline line = line(descent);
        Point start = new Point(line.xs()[0], line.ys()[0]);
        Point end = new Point(descent.target().mu(), descent.target().sigma());
        if (line.size() < 2 || distance(start, end) < SHORT) {
            return Optional.empty();
        }
        double wanted = part(coordinates) * distance(start, end);
        double gone = 0;
        for (int i = 1; i < line.size(); i++) {
            Point a = new Point(line.xs()[i - 1], line.ys()[i - 1]);
            Point b = new Point(line.xs()[i], line.ys()[i]);
            double step = distance(a, b);
            if (gone + step >= wanted) {
                double part = (wanted - gone) / step;
                Point at = new Point(a.x() + part * (b.x() - a.x()), a.y() + part * (b.y() - a.y()));
                return isShown(at) ? Optional.of(new Spot(at, placement(start, end, at))) : Optional.empty();
            }
            gone += step;
        }
        return Optional.empty();
    }

    /** Different parts of the way, so that names of paths that run together do not meet. */
    private static double part(Parameterisation coordinates) {
        return switch (coordinates) {
            case SIGMA -> 0.62;
            case LOG_SIGMA -> 0.42;
            case LOG_VARIANCE -> 0.24;
            case NATURAL -> 0.5;
            case EXPECTATION -> 0.74;
        };
    }

    private Placement placement(Point start, Point end, Point at) {
        double dx = x(end) - x(start);
        double dy = y(end) - y(start);
        double side = dx * (y(at) - y(start)) - dy * (x(at) - x(start));
        // The side of the straight way on which the point lies, as seen on the screen.
        double across = dy > 0 ? -side : side;
        double up = dx > 0 ? side : -side;
        return new Placement(across >= 0 ? 1 : -1, 0.4, up >= 0 ? 0.3 : -0.3);
    }

    private boolean isShown(Point at) {
        return axes.mu().bounds().contains(at.x()) && axes.sigma().bounds().contains(at.y());
    }

    private double distance(Point a, Point b) {
        return Math.hypot(x(a) - x(b), y(a) - y(b));
    }

    private double x(Point point) {
        return axes.mu().fraction(point.x());
    }

    private double y(Point point) {
        return axes.sigma().fraction(point.y());
    }
}

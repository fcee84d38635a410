package kllab.lab.gaussian.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kllab.lab.gaussian.model.LandscapeAxes;
import kllab.math.divergence.descent.Descent;
import kllab.math.divergence.descent.Parameterisation;
import kllab.plot.Axis;
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
    /** The distance of samples along a path, as a part of the view. */
    private static final double SAMPLE = 1.0 / 64;
    /** A path that leaps to and fro for long is told by its first leaps. */
    private static final int MOST_SAMPLES = 256;

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

    /**
     * Returns points at equal distances along the way through the view, from its start on until it leaves the view.
     *
     * @return fractions of the axes
     */
    List<Point> samples(Descent descent) {
        Polyline line = line(descent);
        List<Point> samples = new ArrayList<>();
        double left = 0;
        for (int i = 0; i < line.size() && samples.size() < MOST_SAMPLES; i++) {
            Point to = fractions(line, i);
            Point from = i == 0 ? to : fractions(line, i - 1);
            double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
            for (; left <= length && samples.size() < MOST_SAMPLES; left += SAMPLE) {
                double part = length == 0 ? 0 : left / length;
                Point at = new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
                if (!(at.x() >= 0 && at.x() <= 1 && at.y() >= 0 && at.y() <= 1)) {
                    return samples;
                }
                samples.add(at);
            }
            left -= length;
        }
        return samples;
    }

    /**
     * Returns the sample of a path that is furthest from all other paths; none if nothing of it is in view.
     *
     * @param paths samples of each path, in fractions of the axes
     */
    static Optional<Point> mostApart(Map<Parameterisation, List<Point>> paths, Parameterisation own) {
        List<Point> samples = paths.getOrDefault(own, List.of());
        List<Point> others = paths.entrySet().stream().filter(each -> each.getKey() != own)
                .flatMap(each -> each.getValue().stream()).toList();
        if (samples.size() < 2 || others.isEmpty()) {
            return samples.size() < 2 ? Optional.empty() : Optional.of(samples.getFirst());
        }
        Point furthest = samples.getFirst();
        double most = -1;
        for (Point each : samples) {
            double nearest = nearest(each, others, most);
            if (nearest > most) {
                most = nearest;
                furthest = each;
            }
        }
        return Optional.of(furthest);
    }

    /** The square of the distance to the nearest of others; or any that is not above a bound, if one is as near. */
    private static double nearest(Point at, List<Point> others, double bound) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Point each : others) {
            double x = each.x() - at.x();
            double y = each.y() - at.y();
            nearest = Math.min(nearest, x * x + y * y);
            if (nearest <= bound) {
                return nearest;
            }
        }
        return nearest;
    }

    private Point fractions(Polyline line, int index) {
        return fractions(new Point(line.xs()[index], line.ys()[index]));
    }

    /** Returns where a point lies along the axes, as fractions of them. */
    Point fractions(Point point) {
        return new Point(axes.mu().fraction(point.x()), axes.sigma().fraction(point.y()));
    }

    /** Returns the point that lies at fractions of the axes. */
    Point value(Point fractions) {
        return new Point(axes.mu().value(fractions.x()), axes.sigma().value(fractions.y()));
    }

    private double distance(Point a, Point b) {
        Point one = fractions(a);
        Point other = fractions(b);
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}

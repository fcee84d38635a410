package kllab.lab.plane;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.matrix.Factor;
import kllab.plot.Mark.Point;
import kllab.plot.Polyline;

/**
 * The ellipse on which a distribution of the plane is so many standard deviations from its mean.
 *
 * <pre>
 * {@code
 *     x = μ₁ + a cos t,   y = μ₂ + b cos t + c sin t          with the columns (a, b) and (0, c) of k L D^½
 * }
 * </pre>
 */
public final class Ellipse {
    private static final int POINTS = 144;
    private static final int LEAST_POINTS = 64;

    private final double centreX;
    private final double centreY;
    private final double a;
    private final double b;
    private final double c;

    /** The ellipse of a distribution at a number of standard deviations. */
    public Ellipse(MultivariateNormal normal, double sigmas) {
        Factor factor = normal.covariance().factor();
        centreX = normal.mean(0);
        centreY = normal.mean(1);
        a = sigmas * Math.sqrt(factor.pivot(0).value());
        b = factor.lower(1, 0).value() * a;
        c = sigmas * Math.sqrt(factor.pivot(1).value());
    }

    /** The point that lies furthest in a direction, which is no zero vector. */
    public Point furthest(double directionX, double directionY) {
        double t = Math.atan2(c * directionY, a * directionX + b * directionY);
        return new Point(x(t), y(t));
    }

    private double x(double t) {
        return centreX + a * Math.cos(t);
    }

    private double y(double t) {
        return centreY + b * Math.cos(t) + c * Math.sin(t);
    }

    /**
     * A closed line that is the ellipse within a box, and outside of it runs along its edge: however far an ellipse
     * reaches beyond the box, it has points enough inside, and none far away.
     */
    public Polyline within(Section box) {
        double[] crossings = crossings(box);
        Line line = new Line(box);
        if (crossings.length == 0) {
            line.add(0, 2 * Math.PI, POINTS);
        }
        for (int i = 0; i < crossings.length; i++) {
            double from = crossings[i];
            double to = i + 1 < crossings.length ? crossings[i + 1] : crossings[0] + 2 * Math.PI;
            double middle = from + (to - from) / 2;
            boolean inside = box.x().bounds().contains(x(middle)) && box.y().bounds().contains(y(middle));
            line.add(from, to, inside
                    ? Math.max(LEAST_POINTS, (int) Math.ceil(POINTS * (to - from) / (2 * Math.PI)))
                    : 1);
        }
        return line.closed();
    }

    /** Where the ellipse crosses the lines along the edges of a box, as angles from 0 to 2π, ascending. */
    private double[] crossings(Section box) {
        double height = Math.hypot(b, c);
        double top = Math.atan2(c, b);
        return DoubleStream.concat(cuts(box.x().bounds(), centreX, a, 0), cuts(box.y().bounds(), centreY, height, top))
                .map(t -> t - 2 * Math.PI * Math.floor(t / (2 * Math.PI))).sorted().distinct().toArray();
    }

    /** Where centre + reach·cos(t − most) takes either bound. */
    private static DoubleStream cuts(Interval bounds, double centre, double reach, double most) {
        return DoubleStream.of((bounds.min() - centre) / reach, (bounds.max() - centre) / reach)
                .filter(cosine -> Math.abs(cosine) < 1)
                .flatMap(cosine -> DoubleStream.of(most - Math.acos(cosine), most + Math.acos(cosine)));
    }

    /** Points that grow in number, each held within the box. */
    private final class Line {
        private final Section box;
        private double[] xs = new double[POINTS + 1];
        private double[] ys = new double[POINTS + 1];
        private int size;

        Line(Section box) {
            this.box = box;
        }

        /** Adds the points from one angle on, so many of them, up to another that is not added. */
        void add(double from, double to, int count) {
            if (size + count >= xs.length) {
                xs = Arrays.copyOf(xs, 2 * xs.length + count);
                ys = Arrays.copyOf(ys, xs.length);
            }
            for (int i = 0; i < count; i++) {
                double t = from + (to - from) * i / count;
                xs[size] = box.x().bounds().clamp(x(t));
                ys[size++] = box.y().bounds().clamp(y(t));
            }
        }

        Polyline closed() {
            xs[size] = xs[0];
            ys[size++] = ys[0];
            return new Polyline(Arrays.copyOf(xs, size), Arrays.copyOf(ys, size));
        }
    }
}

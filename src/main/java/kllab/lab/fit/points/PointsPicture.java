package kllab.lab.fit.points;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.plane.LabelledPoints;
import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.distribution.Normal;
import kllab.math.fit.posterior.LabelledPoint;
import kllab.math.fit.posterior.LogisticPosterior;
import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.text.Catalog;

/** The plot of the points of two classes, and of p(class 1 | x) as q has it: its mean, and how far it spreads. */
final class PointsPicture {
    private static final int PLACES = 160;
    private static final double SIGMAS = 2;
    private static final double STEP = 0.25;
    private static final double REACH = 6;
    private static final Interval USUAL = new Interval(-4, 4);
    /** Room for the points below 0 and above 1. */
    private static final Axis SHARES = Axis.linear(-0.12, 1.12);

    private PointsPicture() {
    }

    /** The axis that shows all points of a state. */
    static Axis places(FitState state) {
        return Axis.round(state.plane().target().seen().points().stream().map(LabelledPoint::x).reduce(USUAL,
                Interval::including, Interval::union));
    }

    /** The plot of a scene over some places. */
    static Plot of(FitScene scene, Axis places, Catalog words) {
        MultivariateNormal q = scene.state().plane().q();
        double[] xs = new double[PLACES + 1];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = places.bounds().min() + places.bounds().length() * i / PLACES;
        }
        Polyline low = line(xs, x -> quantile(q, x, -SIGMAS));
        Polyline high = line(xs, x -> quantile(q, x, SIGMAS));
        Polyline mean = line(xs, x -> mean(q, x));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Region(List.of(low.andBack(high)), "class-band"));
        marks.add(new Mark.Curve(low, "class-edge"));
        marks.add(new Mark.Curve(high, "class-edge"));
        marks.add(new Mark.Curve(mean, "q"));
        marks.add(new Mark.Label(new Point(xs[PLACES / 2], mean.ys()[PLACES / 2]),
                new Words(words.say("fit.points.curve"), "q"), new Placement(1, 0.6, 0.4), "q-label",
                Mark.Ground.along("q")));
        LabelledPoints points = scene.state().plane().target().seen();
        for (LabelledPoint each : points.points()) {
            marks.add(new Mark.Dot(at(each), 0.4, "class-" + each.label()));
        }
        return new Plot(places, List.of(new Subplot(SHARES, 1, marks, List.of(
                Series.of("share-of-class-1", "", mean), Series.of("share-of-class-1-at-minus-2-sigma", "", low),
                Series.of("share-of-class-1-at-2-sigma", "", high), Series.of("points", "",
                        new Polyline(points.points().stream().mapToDouble(LabelledPoint::x).toArray(),
                                points.points().stream().mapToDouble(LabelledPoint::label).toArray()))))
                                        .named(words.say("fit.points.axis")))).named("x");
    }

    /** The place of a point: its class is its height. */
    static Point at(LabelledPoint point) {
        return new Point(point.x(), point.label());
    }

    private static Polyline line(double[] xs, DoubleUnaryOperator share) {
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            ys[i] = share.applyAsDouble(xs[i]);
        }
        return new Polyline(xs.clone(), ys);
    }

    /** The share of class 1 at a place, so many standard deviations of q from its middle. */
    static double quantile(MultivariateNormal q, double x, double sigmas) {
        Normal logit = LogisticPosterior.logit(q, x);
        return LogisticPosterior.share(logit.mu() + sigmas * logit.sigma());
    }

    /** The share of class 1 at a place, on average over q. */
    static double mean(MultivariateNormal q, double x) {
        Normal logit = LogisticPosterior.logit(q, x);
        double sum = 0;
        double weights = 0;
        for (double z = -REACH; z <= REACH; z += STEP) {
            double weight = Math.exp(-0.5 * z * z);
            weights += weight;
            sum += weight * LogisticPosterior.share(logit.mu() + z * logit.sigma());
        }
        return sum / weights;
    }
}

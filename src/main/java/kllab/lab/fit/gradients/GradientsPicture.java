package kllab.lab.fit.gradients;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import kllab.math.Interval;
import kllab.math.fit.gradient.GradientCloud;
import kllab.math.fit.gradient.GradientEstimator;
import kllab.math.fit.gradient.GradientMoments;
import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.text.Catalog;

/**
 * The plot of estimates of a gradient, a strip for each estimator: above, the cloud of repetitions about the exact
 * value; below, their variance on a logarithmic axis, in theory and as it was measured.
 *
 * @param scene what is shown
 * @param words the language
 */
record GradientsPicture(GradientsScene scene, Catalog words) {
    private static final List<GradientEstimator> ALL = List.of(GradientEstimator.values());
    /** Half the width of what is drawn in a strip, whose width is 1. */
    private static final double HALF = 0.4;
    /** So many standard deviations are shown, even where no draw lies there. */
    private static final double SHOWN = 3;
    /** Variances that are smaller than the largest by more than this are at the lower end. */
    private static final double DEPTH = 1e-9;

    /** The plot of a scene; without clouds, as long as none were drawn. */
    static Plot of(GradientsScene scene, Catalog words) {
        GradientsPicture picture = new GradientsPicture(scene, words);
        String unit = words.say(scene.state().unit().messageKey());
        String gradient = words.say("fit.gradients.symbol." + scene.gradient().coordinate().key()) + " "
                + words.say("fit.symbol.reverse");
        return Plot.over(ALL.stream().map(each -> words.say("fit.estimator." + each.key())).toList(),
                List.of(picture.clouds().named(words.say("plot.axis.in", gradient, unit)),
                        picture.variances().named(words.say("fit.gradients.variance"))));
    }

    private Subplot clouds() {
        List<Mark> marks = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        double exact = scene.inUnit(scene.gradient().exact());
        for (GradientEstimator each : ALL) {
            int at = ALL.indexOf(each);
            double spread = scene.inUnit(scene.theory(each).standardDeviation());
            marks.add(new Mark.Bar(strip(at), new Interval(exact - spread, exact + spread), "gradient-spread"));
            scene.cloud(each).ifPresent(cloud -> {
                Polyline dots = dots(cloud, at);
                marks.add(new Mark.Points(dots, 0.09, "gradient-draw"));
                double mean = scene.inUnit(cloud.measured().mean());
                marks.add(new Mark.Segment(new Point(at - HALF, mean), new Point(at + HALF, mean), "gradient-mean"));
                series.add(Series.listed("estimates-" + name(each), scene.state().unit().plainName(), 1,
                        Arrays.stream(dots.ys()).boxed().toList()));
            });
        }
        marks.add(new Mark.Segment(new Point(-0.5, exact), new Point(ALL.size() - 0.5, exact), "truth"));
        marks.add(new Mark.Label(new Point(ALL.size() - 0.5, exact),
                words.say("fit.gradients.exact", scene.shown(scene.gradient().exact())), new Placement(-1, 0.3, 0.65),
                "note"));
        return new Subplot(values(exact), 1.6, marks, series);
    }

    private static Interval strip(int at) {
        return new Interval(at - HALF, at + HALF);
    }

    private static String name(GradientEstimator estimator) {
        return estimator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The estimates in their order from left to right, so that equal ones lie beside each other. */
    private Polyline dots(GradientCloud cloud, int at) {
        int count = cloud.estimates().size();
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = at - HALF + 2 * HALF * (i + 0.5) / count;
            ys[i] = scene.inUnit(cloud.estimates().get(i));
        }
        return new Polyline(xs, ys);
    }

    private Axis values(double exact) {
        DoubleStream spreads = ALL.stream()
                .mapToDouble(each -> SHOWN * scene.inUnit(scene.theory(each).standardDeviation()))
                .flatMap(spread -> DoubleStream.of(exact - spread, exact + spread));
        DoubleStream estimates = scene.clouds().values().stream().flatMap(cloud -> cloud.estimates().stream())
                .mapToDouble(scene::inUnit);
        Interval needed = DoubleStream.concat(spreads, estimates).filter(Double::isFinite).boxed()
                .reduce(new Interval(exact, exact), Interval::including, Interval::union);
        return needed.length() > 1e-12 * Math.abs(exact)
                ? Axis.round(needed)
                : Axis.linear(exact - 1 - Math.abs(exact), exact + 1 + Math.abs(exact));
    }

    private Subplot variances() {
        Axis axis = decades();
        List<Mark> marks = new ArrayList<>();
        for (GradientEstimator each : ALL) {
            double theory = scene.squaredInUnit(scene.theory(each).variance());
            int at = ALL.indexOf(each);
            if (theory == 0) {
                marks.add(new Mark.Label(new Point(at, axis.bounds().min()), "0", new Placement(0, 0, 0.7), "note"));
            } else {
                double top = Math.max(theory, axis.bounds().min());
                marks.add(new Mark.Bar(strip(at), new Interval(axis.bounds().min(), top), "gradient-bar"));
                marks.add(new Mark.Segment(new Point(at - HALF, top), new Point(at + HALF, top), "gradient-theory"));
            }
            scene.cloud(each).map(cloud -> scene.squaredInUnit(cloud.measured().variance()))
                    .filter(measured -> measured > 0 && Double.isFinite(measured))
                    .ifPresent(measured -> marks.add(new Mark.Dot(
                            new Point(at, Math.max(measured, axis.bounds().min())), 0.26, "gradient-measured")));
        }
        String unit = scene.state().unit().plainName() + "-squared";
        List<Series> series = new ArrayList<>(List.of(listed("variance-in-theory", unit, scene::theory)));
        if (!scene.clouds().isEmpty()) {
            series.add(listed("variance-measured", unit, each -> scene.cloud(each).orElseThrow().measured()));
        }
        return new Subplot(axis, 1, marks, series);
    }

    private Series listed(String name, String unit, Function<GradientEstimator, GradientMoments> of) {
        return Series.listed(name, unit, 0,
                ALL.stream().map(each -> scene.squaredInUnit(of.apply(each).variance())).toList());
    }

    /** The powers of ten between which all variances lie. */
    private Axis decades() {
        double[] all = Stream.concat(ALL.stream().map(scene::theory),
                scene.clouds().values().stream().map(GradientCloud::measured))
                .mapToDouble(each -> scene.squaredInUnit(each.variance()))
                .filter(each -> each > 0 && Double.isFinite(each)).toArray();
        double largest = Arrays.stream(all).max().orElse(1);
        double least = Math.max(DEPTH * largest, Arrays.stream(all).min().orElse(1));
        return Axis.logarithmic(new Interval(power(Math.floor(Math.log10(least) - 0.05)),
                power(Math.ceil(Math.log10(largest) + 0.05))));
    }

    private static double power(double exponent) {
        return Math.pow(10, Math.clamp(exponent, -300, 300));
    }
}

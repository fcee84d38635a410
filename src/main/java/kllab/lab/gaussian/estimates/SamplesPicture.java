package kllab.lab.gaussian.estimates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import kllab.lab.gaussian.model.GaussianState;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.estimate.Estimator;
import kllab.math.divergence.estimate.MonteCarlo;
import kllab.plot.Axis;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.plot.Tick;
import kllab.plot.Trace;

/**
 * The running mean of draws against their number, with what each of some draws said and the value that is estimated.
 */
final class SamplesPicture {
    /** The first running means are too wild to say how high the plot has to be. */
    private static final int FIRST_THAT_COUNTS = 5;
    private static final int LATEST = 10;

    private final InformationUnit unit;
    private final Estimator estimator;
    private final MonteCarlo run;
    private final double kl;
    private final Trace<MonteCarlo.Moment> means;
    private final List<MonteCarlo.Moment> known;
    private final List<Mark> marks = new ArrayList<>();

    private SamplesPicture(SamplesScene samples, GaussianState state) {
        unit = state.unit();
        estimator = state.estimates().estimator();
        run = samples.run();
        kl = unit.of(KullbackLeibler.of(samples.draws().p(), samples.draws().q()));
        means = samples.means();
        known = new ArrayList<>(means.kept().stream().map(Trace.Entry::value).toList());
        if (run.count() > 0) {
            known.add(run.moment());
        }
        known.removeIf(each -> !Double.isFinite(mean(each)) || !Double.isFinite(margin(each)));
    }

    /** The plot of draws, by the estimator and in the unit of a state. */
    static Plot of(SamplesScene samples, GaussianState state) {
        SamplesPicture picture = new SamplesPicture(samples, state);
        if (Double.isInfinite(picture.kl)) {
            return new Plot(Axis.logarithmic(new Interval(1, 100)),
                    List.of(new Subplot(Axis.linear(0, 1), 1, List.of())));
        }
        Axis x = picture.means.axis();
        Axis y = picture.y();
        picture.band();
        picture.draws(y);
        picture.mean(x);
        return new Plot(x, List.of(new Subplot(y, 1, picture.marks, List.of(picture.running()))));
    }

    private void band() {
        int size = known.size();
        double[] xs = new double[2 * size];
        double[] ys = new double[2 * size];
        for (int i = 0; i < size; i++) {
            MonteCarlo.Moment each = known.get(i);
            int back = 2 * size - 1 - i;
            xs[i] = each.count();
            ys[i] = mean(each) + margin(each);
            xs[back] = each.count();
            ys[back] = mean(each) - margin(each);
        }
        if (size > 0) {
            // There and back: the area between the two ways is what lies between the lines.
            marks.add(new Mark.Area(new Polyline(xs, ys), ys[0], "band"));
        }
    }

    private void draws(Axis y) {
        List<MonteCarlo.Draw> shown = new ArrayList<>();
        means.kept().stream().filter(each -> each.count() <= run.count() - LATEST)
                .forEach(each -> shown.add(run.draw(each.count())));
        for (MonteCarlo.Draw each : shown) {
            dot(each, y, 0.07, "draw");
        }
        for (MonteCarlo.Draw each : run.latest(LATEST)) {
            dot(each, y, 0.13, "latest-draw");
        }
    }

    private void dot(MonteCarlo.Draw draw, Axis y, double radius, String style) {
        double said = unit.of(estimator.of(draw.logRatio()));
        if (y.bounds().contains(said)) {
            marks.add(new Mark.Dot(new Point(draw.number(), said), radius, style));
        }
    }

    private Polyline means() {
        return new Polyline(known.stream().mapToDouble(MonteCarlo.Moment::count).toArray(),
                known.stream().mapToDouble(this::mean).toArray());
    }

    private Series running() {
        return Series.of("running-mean-of-" + estimator.name().toLowerCase(Locale.ROOT), unit.plainName(), means());
    }

    private void mean(Axis x) {
        marks.add(new Mark.Segment(new Point(x.bounds().min(), kl), new Point(x.bounds().max(), kl), "truth"));
        marks.add(new Mark.Curve(means(), "mean-line"));
        marks.add(new Mark.Label(new Point(x.bounds().max(), kl), "KL(p ‖ q)", new Placement(-1, 0.2, 0.65), "note"));
    }

    /** As high as the band is once it has settled a little, with round ends that hold while it moves a little. */
    private Axis y() {
        Interval needed = new Interval(Math.min(0, kl), Math.max(0, kl));
        for (MonteCarlo.Moment each : known) {
            if (each.count() >= Math.min(FIRST_THAT_COUNTS, run.count())) {
                needed = needed.including(mean(each) - margin(each)).including(mean(each) + margin(each));
            }
        }
        if (!(needed.length() > 0)) {
            return Axis.linear(-1, 1);
        }
        double step = Tick.niceStep(needed.length() / 6);
        return Axis.linear(step * Math.floor(needed.min() / step - 0.2), step * Math.ceil(needed.max() / step + 0.2));
    }

    private double mean(MonteCarlo.Moment moment) {
        return unit.of(moment.of(estimator).mean());
    }

    /** Two standard errors. */
    private double margin(MonteCarlo.Moment moment) {
        return unit.of(2 * moment.of(estimator).standardError());
    }
}

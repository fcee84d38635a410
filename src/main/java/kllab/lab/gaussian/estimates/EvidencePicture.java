package kllab.lab.gaussian.estimates;

import java.util.ArrayList;
import java.util.List;

import kllab.lab.Side;
import kllab.lab.gaussian.model.EvidenceAxes;
import kllab.math.Interval;
import kllab.math.divergence.estimate.EvidenceWalk;
import kllab.plot.Mark;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.plot.Subplot;

/**
 * The running sum of log(p/q) against the number of draws: a walk of draws from p and one of draws from q, each with
 * its mean n·KL and the band of one standard deviation √n·sd about it.
 */
final class EvidencePicture {
    /** Points along the edge of a band, closer together where it bends. */
    private static final int STEPS = 60;
    /** The part of the axis of draws at which a mean line is named. */
    private static final double MEAN_NAMED = 0.55;
    /** The part of the axis by which the line of the odds has to be away from 0 for its name to be read. */
    private static final double APART = 0.12;
    private static final double HIGHEST = Double.MAX_VALUE / 4;

    private final EvidenceWords said;
    private final EvidenceScene evidence;
    private final EvidenceAxes axes;
    private final List<Mark> marks = new ArrayList<>();
    /** The names of the odds, which give way to all others. */
    private final List<Mark> thresholds = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();

    private EvidencePicture(EvidenceWords said, EvidenceAxes axes) {
        this.said = said;
        this.evidence = said.evidence();
        this.axes = axes;
    }

    /** The plot of what is said, on some axes. */
    static Plot of(EvidenceWords said, EvidenceAxes axes) {
        EvidencePicture picture = new EvidencePicture(said, axes);
        List<Side> sides = List.of(Side.Q, Side.P).stream().filter(said::tells).toList();
        sides.forEach(picture::band);
        picture.odds(1, "p");
        picture.odds(-1, "q");
        sides.forEach(picture::walk);
        picture.names(sides.reversed());
        String sum = said.words().say("gaussian.evidence.sum", said.state().unit().log(),
                said.words().say(said.state().unit().messageKey()));
        return new Plot(axes.draws(), List.of(new Subplot(axes.sum(), 1, picture.marks, picture.series).named(sum)))
                .named(said.words().say("gaussian.evidence.draws"));
    }

    private double shown(double nats) {
        return Math.clamp(said.state().unit().of(nats), -HIGHEST, HIGHEST);
    }

    /** The mean sum and its standard deviation, as far as the axis goes. */
    private void band(Side side) {
        double most = Math.max(0, axes.draws().bounds().max());
        if (!Double.isFinite(most * evidence.mean(side)) || !Double.isFinite(Math.sqrt(most) * evidence.root(side))) {
            // Beyond the largest number there is no line; the words say so.
            return;
        }
        double[] ns = new double[STEPS + 1];
        double[] means = new double[STEPS + 1];
        double[] xs = new double[2 * STEPS + 2];
        double[] ys = new double[2 * STEPS + 2];
        for (int i = 0; i <= STEPS; i++) {
            double n = most * i * i / (STEPS * STEPS);
            double mean = n * evidence.mean(side);
            double spread = Math.sqrt(n) * evidence.root(side);
            int back = 2 * STEPS + 1 - i;
            ns[i] = n;
            means[i] = shown(mean) + 0.0;
            xs[i] = n;
            ys[i] = shown(mean + spread);
            xs[back] = n;
            ys[back] = shown(mean - spread);
        }
        // There and back: the area between the two ways is what lies between the lines.
        marks.add(new Mark.Area(new Polyline(xs, ys), 0, side.style() + "-evidence-band"));
        Polyline line = new Polyline(ns, means);
        marks.add(new Mark.Curve(line, side.style() + "-evidence-mean"));
        series.add(Series.of("mean-sum-over-draws-from-" + side.style(), said.state().unit().plainName(), line));
    }

    private void odds(int sign, String name) {
        double height = shown(sign * EvidenceWalk.LOG_ODDS);
        Interval seen = axes.draws().bounds();
        marks.add(new Mark.Segment(new Point(seen.min(), height), new Point(seen.max(), height), "guide"));
        if (Math.abs(axes.sum().fraction(height) - axes.sum().fraction(0)) > APART) {
            thresholds.add(new Mark.Label(new Point(seen.min(), height),
                    new Words(said.words().say("gaussian.evidence.odds", Integer.toString(EvidenceWalk.ODDS), name),
                            ""),
                    new Placement(1, 0.4, 0.6 * sign), "note"));
        }
    }

    private void walk(Side side) {
        Polyline line = evidence.line(side, said.state().unit()::of);
        marks.add(new Mark.Curve(line, side.style() + "-walk"));
        series.add(Series.of("sum-over-draws-from-" + side.style(), said.state().unit().plainName(), line));
        evidence.walks().of(side).passing().filter(each -> Double.isFinite(each.sum()))
                .ifPresent(each -> marks.add(new Mark.Dot(new Point(each.draw(), shown(each.sum())), 0.26,
                        side.style() + "-end")));
    }

    /** The names of the walks, the bands and the odds, in the order of their importance. */
    private void names(List<Side> sides) {
        for (Side side : sides) {
            double sum = evidence.sum(side);
            if (evidence.count() > 0 && Double.isFinite(sum)) {
                String odds = said.odds(sum);
                marks.add(new Mark.Label(new Point(evidence.count(), shown(sum)),
                        new Words(said.words().say("gaussian.evidence.from", side.style(), odds), odds),
                        new Placement(-1, 0.5, side == Side.P ? 0.8 : -0.8), side.style() + "-label",
                        Mark.Ground.along(side.style() + "-walk")));
            }
        }
        for (Side side : sides) {
            String spread = said.words().say("gaussian.evidence.band");
            String mean = (side == Side.P ? "n" : "−n") + "\u00B7" + EvidenceWords.divergence(side);
            // At its line, on the side that is away from the walk of the other.
            double named = MEAN_NAMED * axes.draws().bounds().max();
            marks.add(new Mark.Label(new Point(named, shown(named * evidence.mean(side))),
                    new Words(mean + " " + spread, spread), new Placement(-1, 0.4, side == Side.P ? 0.8 : -0.8),
                    side.style() + "-small", Mark.Ground.along(side.style() + "-evidence-mean")));
        }
        marks.addAll(thresholds);
    }
}

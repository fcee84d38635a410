package kllab.lab.gaussian.curve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import kllab.lab.gaussian.model.CurveOptions;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.compare.Ghost;
import kllab.lab.gaussian.model.NormalPair;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.Interval;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Axis;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Sampler;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.text.Catalog;

/**
 * The plot of KL(N(μ₁, σ²) ‖ q) = −log(σ/σ₂) + σ²/(2σ₂²) + (μ₁−μ₂)²/(2σ₂²) − ½ against σ, in the unit of the state: the
 * height at σ₁ is the value of the lab. With q = N(0, 1) it is −log σ + (σ² + μ²)/2 − ½.
 */
public final class CurvePicture {
    /**
     * The σ in units of σ₂ at which −log(σ/σ₂) and σ²/(2σ₂²) have the same value: s² e^(s²) = 1, so s = √Ω with the
     * omega constant Ω = W(1) = 0.5671432904097838… (OEIS A030178).
     */
    public static final double VALUES_CROSS = Math.sqrt(0.5671432904097838);

    private static final double FORCE_LENGTH = 0.085;
    private static final double LONGEST_FORCE = 0.3;
    /** The questions whose answers the axes of this plot measure. */
    private static final String VALUE = "value";
    private static final String MINIMUM = "minimum";
    private static final Readout SHORT = new Readout(2);

    private final GaussianScene scene;
    private final GaussianAxes axes;
    private final Catalog words;
    private final Normal p;
    private final Normal q;
    private final CurveWords named;
    private final double[] knots;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    /** Words that may give way to others. */
    private final List<Mark> notes = new ArrayList<>();

    private CurvePicture(GaussianScene scene, GaussianAxes axes, Catalog words) {
        this.scene = scene;
        this.axes = axes;
        this.words = words;
        this.p = scene.state().p();
        this.q = scene.state().q();
        this.named = CurveWords.of(scene.state());
        this.knots = knots(axes.sigma());
    }

    /** The plot of a scene in a frame. */
    public static Plot of(GaussianScene scene, GaussianAxes axes, Catalog words) {
        CurvePicture picture = new CurvePicture(scene, axes, words);
        CurveOptions options = scene.state().curve();
        if (options.terms()) {
            picture.terms();
        }
        picture.minimum(options);
        scene.ghosts().forEach(picture::ghost);
        scene.state().hidden().guess(VALUE).ifPresent(picture::guessedValue);
        scene.state().hidden().guess(MINIMUM).ifPresent(picture::guessedMinimum);
        picture.curves();
        if (options.forces()) {
            picture.forces();
        }
        picture.marks.addAll(picture.notes);
        return new Plot(axes.sigma(), List.of(new Subplot(axes.curve(), 1, picture.marks, picture.series)
                .named(words.say("plot.axis.in", picture.named.title(),
                        words.say(scene.state().unit().messageKey()))))).named("σ");
    }

    private double shown(double nats) {
        return scene.state().unit().of(nats);
    }

    private void minimum(CurveOptions options) {
        double least = shown(KullbackLeibler.of(p.withSigma(q.sigma()), q));
        marks.add(new Mark.Segment(new Point(q.sigma(), axes.curve().bounds().min()), new Point(q.sigma(), least),
                "guide"));
        marks.add(new Mark.Dot(new Point(q.sigma(), least), 0.22, "minimum"));
        notes.add(note(q.sigma(), words.say(options.forces() ? "gaussian.curve.balance" : "gaussian.curve.minimum",
                named.least()), named.least(), 1));
    }

    private void terms() {
        Polyline spread = sample(s -> shown(Math.pow(s / q.sigma(), 2) / 2));
        Polyline shrink = sample(s -> shown(-Math.log(s / q.sigma())));
        double constant = shown(Math.pow((p.mu() - q.mu()) / q.sigma(), 2) / 2 - 0.5);
        curve(spread, "variance-ratio", "positive");
        curve(shrink, "log-ratio", "negative");
        Polyline level = sample(s -> constant);
        curve(level, "constant", "constant");
        marks.add(label(spread, 0.72, new Words(named.spread(), named.spread()), new Placement(-1, 0.7, 0.3),
                "positive"));
        marks.add(label(shrink, 0.86, new Words(named.shrink(), named.shrink()), new Placement(0, 0, 0.9), "negative"));
        String brief = words.say("gaussian.curve.constant");
        notes.add(label(level, 0.97, new Words(named.constant(), brief, brief),
                new Placement(-1, 0, constant > 0 ? 0.6 : -0.6), "constant"));
        Point cross = new Point(VALUES_CROSS * q.sigma(), shown(VALUES_CROSS * VALUES_CROSS / 2));
        marks.add(new Mark.Segment(new Point(cross.x(), axes.curve().bounds().min()), cross, "guide"));
        marks.add(new Mark.Dot(cross, 0.18, "crossing"));
        String values = words.say("gaussian.curve.cross", named.cross());
        notes.add(note(cross.x(), values, values.substring(values.lastIndexOf('\n') + 1), -1));
    }

    private void curves() {
        if (!q.equals(Normal.STANDARD)) {
            Polyline standard = sample(s -> shown(KullbackLeibler.of(p.withSigma(s), Normal.STANDARD)));
            curve(standard, "kl-to-standard-normal", "reference");
            String brief = words.say("gaussian.curve.reference.brief");
            inView(standard, 0.7).ifPresent(at -> notes.add(new Mark.Label(at, new Words(
                    words.say("gaussian.curve.reference", brief, CurveWords.standard(scene.state().unit())), brief,
                    brief),
                    new Placement(1, 0.8, -0.4), "note", Mark.Ground.along("reference"))));
        }
        curve(sample(s -> shown(KullbackLeibler.of(p.withSigma(s), q))), "kl", "ink");
    }

    /** The curve as it was, unless it is the same, and where the point was on it. */
    private void ghost(Ghost<NormalPair> ghost) {
        Normal was = ghost.of().p();
        if (was.mu() != p.mu() || !ghost.of().q().equals(q)) {
            marks.add(new Mark.Curve(sample(s -> shown(KullbackLeibler.of(was.withSigma(s), ghost.of().q()))),
                    ghost.kind().key()));
        }
        Point at = new Point(was.sigma(), shown(ghost.of().forward()));
        marks.add(new Mark.Dot(at, 0.4, ghost.kind().key() + "-dot"));
        String number = Readout.STANDARD.of(at.y());
        notes.add(new Mark.Label(at, new Words(words.say("value.earlier." + ghost.kind().key(), number), number,
                "○ " + number),
                new Placement(1, 0.7, -0.6), "note"));
    }

    /** The guess that the plot shows, in the unit of the state; none if nothing of the plot has been guessed. */
    static Optional<String> guess(GaussianState state) {
        OptionalDouble value = state.hidden().guess(VALUE);
        OptionalDouble sigma = state.hidden().guess(MINIMUM);
        if (value.isPresent()) {
            return Optional.of(Readout.STANDARD.of(state.unit().of(value.getAsDouble())));
        }
        return sigma.isPresent() ? Optional.of("σ = " + NumberText.format(sigma.getAsDouble())) : Optional.empty();
    }

    /** The height that was guessed, over σ₁; of one beyond an edge the words stand at the edge. */
    private void guessedValue(double nats) {
        double height = shown(nats);
        String number = guess(scene.state()).orElseThrow();
        Interval heights = axes.curve().bounds();
        if (height > heights.max()) {
            guess(new Point(p.sigma(), Double.POSITIVE_INFINITY), number, " ↑", new Placement(1, 0.7, -2));
        } else if (height < heights.min()) {
            guess(new Point(p.sigma(), Double.NEGATIVE_INFINITY), number, " ↓", new Placement(1, 0.7, 1.5));
        } else {
            Point at = new Point(p.sigma(), height);
            marks.add(new Mark.Dot(at, 0.4, "guess-dot"));
            guess(at, number, "", new Placement(1, 0.7, 0.6));
        }
    }

    /** The σ that was guessed. */
    private void guessedMinimum(double sigma) {
        String number = guess(scene.state()).orElseThrow();
        Interval heights = axes.curve().bounds();
        double end = axes.sigma().bounds().max();
        if (sigma > end) {
            guess(new Point(end, Double.POSITIVE_INFINITY), number, " →", new Placement(-1, 0.4, -2));
        } else {
            marks.add(new Mark.Segment(new Point(sigma, heights.min()), new Point(sigma, heights.max()), "guess"));
            guess(new Point(sigma, Double.POSITIVE_INFINITY), number, "", new Placement(1, 0.4, -2));
        }
    }

    private void guess(Point at, String number, String arrow, Placement placement) {
        marks.add(new Mark.Label(at, new Words(words.say("value.guess", number) + arrow,
                words.say("value.guess.brief") + arrow), placement, "guess-label"));
    }

    private void curve(Polyline line, String name, String style) {
        marks.add(new Mark.Curve(line, style));
        series.add(Series.of(name, scene.state().unit().plainName(), line));
    }

    /**
     * The slopes of the two terms that pull at σ, in the unit of the heights, along the axis that is drawn: on a
     * logarithmic one, along log σ. Arrows are as long in either unit, since only their ratio says which force wins.
     */
    private void forces() {
        boolean log = axes.sigma().spacing() == Axis.Spacing.LOGARITHMIC;
        double sigma = p.sigma();
        double grow = log ? 1 : 1 / sigma;
        double shrink = (log ? sigma : 1) * sigma / q.sigma() / q.sigma();
        // In widths of the plot; on a linear axis as if σ₂ were 1, so that the arrows are seen at any scale.
        double unit = log ? 1 : q.sigma();
        double length = Math.min(FORCE_LENGTH * unit, LONGEST_FORCE / Math.max(grow, shrink));
        Point at = new Point(sigma, shown(scene.values().forward()));
        marks.add(new Mark.Arrow(at, new Mark.Shift(length * grow, 0.95),
                force("→", named.grow(log, SHORT.of(shown(grow)))), "negative-force"));
        marks.add(
                new Mark.Arrow(at, new Mark.Shift(-length * shrink, -0.95),
                        force("←", named.shrink(log, SHORT.of(shown(shrink)))), "positive-force"));
    }

    /** The size of a force; in a key with its arrow. */
    private static Words force(String arrow, String full) {
        String brief = full.substring(full.lastIndexOf(' ') + 1);
        return new Words(full, brief, arrow + " " + full);
    }

    /** Words at the foot of the panel, beside a place of the σ axis. */
    private Mark note(double at, String full, String brief, int align) {
        return new Mark.Label(new Point(at, axes.curve().bounds().min()), new Words(full, brief),
                new Placement(align, 0.4, 0.6), "note", Mark.Ground.along("guide"));
    }

    /** A label on a line: where the line is in view, as near as may be to a fraction of the axis. */
    private Mark label(Polyline line, double fraction, Words text, Placement placement, String of) {
        String style = of.equals("constant") ? "note" : of + "-label";
        return inView(line, fraction)
                .<Mark>map(at -> new Mark.Label(at, text, placement, style, Mark.Ground.along(of)))
                .orElseGet(() -> outOfView(line, fraction, text, style));
    }

    /** Words at the edge beyond which a line is, or at the foot, where it is too low to be told from the axis. */
    private Mark outOfView(Polyline line, double fraction, Words text, String style) {
        double highest = IntStream.range(0, line.size()).mapToDouble(i -> axes.curve().fraction(line.ys()[i]))
                .filter(Double::isFinite).max().orElse(1);
        boolean above = highest > 0.5;
        return new Mark.Label(new Point(axes.sigma().value(fraction), above
                ? Double.POSITIVE_INFINITY
                : Double.NEGATIVE_INFINITY), above ? new Words(text.full() + " ↑", text.brief() + " ↑") : text,
                new Placement(0, 0, above ? -2 : 1.5), style);
    }

    /** The point of a line in view that is nearest to a fraction of the axis. */
    private Optional<Point> inView(Polyline line, double fraction) {
        return IntStream.range(0, line.size()).filter(i -> {
            double height = axes.curve().fraction(line.ys()[i]);
            return height > 0.03 && height < 0.9;
        }).mapToObj(i -> new Point(line.xs()[i], line.ys()[i]))
                .min(Comparator.comparingDouble(at -> Math.abs(axes.sigma().fraction(at.x()) - fraction)));
    }

    private Polyline sample(DoubleUnaryOperator function) {
        // Somebody may look where no σ is: left of 0 there is no curve.
        return knots.length < 2
                ? new Polyline(new double[0], new double[0])
                : Sampler.of(axes.curve()).sample(function, knots);
    }

    /** Points that are dense near σ = 0, where the curve has its pole, and those that matter. */
    private double[] knots(Axis axis) {
        double least = Math.max(axis.bounds().min(), Math.min(p.sigma(), axis.bounds().max() * 1e-6));
        DoubleStream ratios = DoubleStream.iterate(least, s -> s < axis.bounds().max(), s -> s * 2);
        DoubleStream even = DoubleStream.iterate(0.05, f -> f < 1, f -> f + 0.05).map(axis::value);
        DoubleStream points = DoubleStream.of(axis.bounds().max(), q.sigma(), p.sigma(),
                VALUES_CROSS * q.sigma());
        return DoubleStream.concat(DoubleStream.concat(ratios, even), points)
                .filter(s -> s >= least && s <= axis.bounds().max()).toArray();
    }
}

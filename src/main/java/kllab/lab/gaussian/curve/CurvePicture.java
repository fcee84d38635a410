package kllab.lab.gaussian.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

import kllab.lab.gaussian.model.CurveOptions;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.KullbackLeibler;
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

/** The plot of KL(N(μ₁, σ²) ‖ N(0, 1)) = −log σ + (σ² + μ²)/2 − ½ against σ. */
public final class CurvePicture {
    /**
     * Where −log σ and σ²/2 have the same value: σ² e^(σ²) = 1, so σ = √Ω with the omega constant Ω = W(1) =
     * 0.5671432904097838… (OEIS A030178).
     */
    public static final double VALUES_CROSS = Math.sqrt(0.5671432904097838);

    private static final String FORMULA = "−log σ + (σ² + μ²)/2 − ½";
    private static final double FORCE_LENGTH = 0.085;
    private static final double LONGEST_FORCE = 0.3;
    private static final Readout SHORT = new Readout(2);

    private final GaussianScene scene;
    private final GaussianAxes axes;
    private final Catalog words;
    private final double mu;
    private final double sigma;
    private final double[] knots;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    /** Words that may give way to others. */
    private final List<Mark> notes = new ArrayList<>();

    private CurvePicture(GaussianScene scene, GaussianAxes axes, Catalog words) {
        this.scene = scene;
        this.axes = axes;
        this.words = words;
        this.mu = scene.state().p().mu();
        this.sigma = scene.state().p().sigma();
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
        picture.curves();
        if (options.forces()) {
            picture.forces();
        }
        picture.marks.addAll(picture.notes);
        return new Plot(axes.sigma(), List.of(new Subplot(axes.curve(), 1, picture.marks, picture.series)));
    }

    private void minimum(CurveOptions options) {
        double least = KullbackLeibler.of(Normal.of(mu, 1), Normal.STANDARD);
        marks.add(new Mark.Segment(new Point(1, axes.curve().bounds().min()), new Point(1, least), "guide"));
        marks.add(new Mark.Dot(new Point(1, least), 0.22, "minimum"));
        notes.add(note(1, options.forces() ? "gaussian.curve.balance" : "gaussian.curve.minimum", 1));
    }

    private void terms() {
        Polyline spread = sample(s -> s * s / 2);
        Polyline shrink = sample(s -> -Math.log(s));
        double constant = mu * mu / 2 - 0.5;
        curve(spread, "half-sigma-squared", "positive");
        curve(shrink, "minus-log-sigma", "negative");
        Polyline level = sample(s -> constant);
        curve(level, "constant", "constant");
        marks.add(label(spread, 0.72, "σ²/2", new Placement(-1, 0.7, 0.3), "positive-label"));
        marks.add(label(shrink, 0.86, "−log σ", new Placement(0, 0, 0.9), "negative-label"));
        notes.add(label(level, 0.97, "μ²/2 − ½", new Placement(-1, 0, constant > 0 ? 0.6 : -0.6), "note"));
        Point cross = new Point(VALUES_CROSS, VALUES_CROSS * VALUES_CROSS / 2);
        marks.add(new Mark.Segment(new Point(cross.x(), axes.curve().bounds().min()), cross, "guide"));
        marks.add(new Mark.Dot(cross, 0.18, "crossing"));
        notes.add(note(cross.x(), "gaussian.curve.cross", -1));
    }

    private void curves() {
        Normal q = scene.state().q();
        Polyline standard = sample(s -> KullbackLeibler.of(Normal.of(mu, s), Normal.STANDARD));
        curve(standard, "kl-to-standard-normal", "ink");
        Polyline toQ = q.equals(Normal.STANDARD)
                ? standard
                : sample(s -> KullbackLeibler.of(Normal.of(mu, s), q));
        curve(toQ, "kl", "q-curve");
        marks.add(new Mark.Label(new Point(axes.sigma().value(0.5), Double.POSITIVE_INFINITY),
                scene.state().unit() == InformationUnit.NATS ? FORMULA : words.say("gaussian.curve.inNats", FORMULA),
                new Placement(0, 0, -0.8), "ink-label"));
        if (!q.equals(Normal.STANDARD)) {
            marks.add(label(toQ, 0.6, "KL(N(μ₁, σ²) ‖ q)", new Placement(0, 0, 0.8), "q-label"));
            marks.add(new Mark.Dot(new Point(sigma, scene.values().forward()), 0.25, "q-dot"));
        }
    }

    /** A curve, which is in nats whatever the unit of the state. */
    private void curve(Polyline line, String name, String style) {
        marks.add(new Mark.Curve(line, style));
        series.add(Series.of(name, InformationUnit.NATS.plainName(), line));
    }

    private void forces() {
        double grow = 1 / sigma;
        double unit = Math.min(FORCE_LENGTH, LONGEST_FORCE / Math.max(grow, sigma));
        Point at = new Point(sigma, scene.values().standard());
        marks.add(new Mark.Arrow(at, new Mark.Shift(unit * grow, 0.95), "1/σ = " + SHORT.of(grow), "negative-force"));
        marks.add(new Mark.Arrow(at, new Mark.Shift(-unit * sigma, -0.95), "σ = " + SHORT.of(sigma),
                "positive-force"));
    }

    /** Words at the foot of the panel, beside a place of the σ axis; their last line is what matters most. */
    private Mark note(double at, String key, int align) {
        String full = words.say(key);
        String brief = full.substring(full.lastIndexOf('\n') + 1);
        return new Mark.Label(new Point(at, Double.NEGATIVE_INFINITY), new Words(full, brief),
                new Placement(align, 0.4, 0.6), "note");
    }

    /** A label on a line: where the line is in view, as near as may be to a fraction of the axis. */
    private Mark label(Polyline line, double fraction, String text, Placement placement, String style) {
        int best = -1;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < line.size(); i++) {
            double height = axes.curve().fraction(line.ys()[i]);
            double distance = Math.abs(axes.sigma().fraction(line.xs()[i]) - fraction);
            if (height > 0.03 && height < 0.9 && distance < nearest) {
                best = i;
                nearest = distance;
            }
        }
        return best >= 0
                ? new Mark.Label(new Point(line.xs()[best], line.ys()[best]), text, placement, style)
                : new Mark.Label(new Point(axes.sigma().value(fraction), Double.POSITIVE_INFINITY), text + " ↑",
                        new Placement(0, 0, -2), style);
    }

    private Polyline sample(DoubleUnaryOperator function) {
        // Somebody may look where no σ is: left of 0 there is no curve.
        return knots.length < 2
                ? new Polyline(new double[0], new double[0])
                : Sampler.of(axes.curve()).sample(function, knots);
    }

    /** Points that are dense near σ = 0, where the curve has its pole, and those that matter. */
    private double[] knots(Axis axis) {
        double least = Math.max(axis.bounds().min(), axis.bounds().max() * 1e-6);
        DoubleStream ratios = DoubleStream.iterate(least, s -> s < axis.bounds().max(), s -> s * 2);
        DoubleStream even = DoubleStream.iterate(0.05, f -> f < 1, f -> f + 0.05).map(axis::value);
        DoubleStream points = DoubleStream.of(axis.bounds().max(), 1, sigma, VALUES_CROSS);
        return DoubleStream.concat(DoubleStream.concat(ratios, even), points)
                .filter(s -> s >= least && s <= axis.bounds().max()).toArray();
    }
}

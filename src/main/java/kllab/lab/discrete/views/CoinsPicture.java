package kllab.lab.discrete.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import kllab.lab.Side;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscretePanel;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.math.Interval;
import kllab.math.distribution.Categorical;
import kllab.math.divergence.CategoricalDivergence;
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

/** The divergences of two coins as curves over the first probability of q, with p fixed. */
public final class CoinsPicture {
    private static final double NEAREST = 1e-9;

    private final DiscreteScene scene;
    private final DiscreteAxes axes;
    private final Catalog words;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();

    private CoinsPicture(DiscreteScene scene, DiscreteAxes axes, Catalog words) {
        this.scene = scene;
        this.axes = axes;
        this.words = words;
    }

    /** The plot of a scene of two outcomes in a frame. */
    public static Plot of(DiscreteScene scene, DiscreteAxes axes, Catalog words) {
        CoinsPicture picture = new CoinsPicture(scene, axes, words);
        Categorical p = scene.state().p().weights();
        double here = scene.probability(Side.Q, 0);
        double own = p.probability(0);
        picture.marks.add(new Mark.Segment(new Point(own, 0), new Point(own, axes.sweep().bounds().max()),
                "p-guide"));
        picture.marks.add(new Mark.Segment(new Point(here, 0), new Point(here, axes.sweep().bounds().max()),
                "q-thin"));
        picture.curve(q -> CategoricalDivergence.kullbackLeibler(p, q), "KL(p ‖ q)", "ink");
        picture.curve(q -> CategoricalDivergence.kullbackLeibler(q, p), "KL(q ‖ p)", "reverse");
        picture.marks.add(new Mark.Label(new Point(own, Double.POSITIVE_INFINITY), "q = p",
                new Placement(own < 0.5 ? 1 : -1, 0.4, -0.7), "p-label"));
        if (Double.isFinite(scene.values().reverse())) {
            picture.marks.add(new Mark.Dot(new Point(here, scene.shown(scene.values().reverse())), 0.3,
                    "reverse-dot"));
        } else {
            picture.endless(here, "reverse-label");
        }
        if (Double.isInfinite(scene.values().forward())) {
            picture.endless(here, "ink-label");
        }
        guess(scene).ifPresent(picture::guessed);
        return new Plot(Axis.linear(0, 1), List.of(new Subplot(axes.sweep(), 1, picture.marks, picture.series)));
    }

    /** The number that was guessed, in the unit of the state: of either curve, over this q. */
    private static OptionalDouble guess(DiscreteScene scene) {
        OptionalDouble nats = Stream.of(DiscretePanel.VALUE, DiscretePanel.REVERSE)
                .map(each -> scene.state().hidden().guess(each.key())).filter(OptionalDouble::isPresent).findFirst()
                .orElse(OptionalDouble.empty());
        return nats.isPresent() ? OptionalDouble.of(scene.shown(nats.getAsDouble())) : nats;
    }

    /** Returns the guess that the plot shows in words, if anything of it has been guessed. */
    static Optional<String> guessSaid(DiscreteScene scene, Catalog words) {
        OptionalDouble guess = guess(scene);
        return guess.isPresent()
                ? Optional.of(words.say("value.guess", Readout.STANDARD.of(guess.getAsDouble())))
                : Optional.empty();
    }

    /** Marks a height over this q; of one beyond an edge the words stand at the edge. */
    private void guessed(double height) {
        Interval heights = axes.sweep().bounds();
        double here = scene.probability(Side.Q, 0);
        int side = here < 0.5 ? 1 : -1;
        boolean above = height > heights.max();
        boolean below = height < heights.min();
        Point at = new Point(here, above ? Double.POSITIVE_INFINITY : below ? Double.NEGATIVE_INFINITY : height);
        if (!above && !below) {
            marks.add(new Mark.Dot(at, 0.4, "guess-dot"));
        }
        String arrow = above ? " ↑" : below ? " ↓" : "";
        marks.add(new Mark.Label(at, new Words(guessSaid(scene, words).orElseThrow() + arrow,
                words.say("value.guess.brief") + arrow), new Placement(side, 0.7, above ? -2 : below ? 1.5 : 0.6),
                "guess-label"));
    }

    /** The sign of a divergence that is beyond the edge. */
    private void endless(double here, String style) {
        marks.add(new Mark.Label(new Point(here, Double.POSITIVE_INFINITY), "∞",
                new Placement(here < 0.5 ? 1 : -1, 0.9, -0.65), style, Mark.Ground.NEAR));
    }

    private void curve(Divergence divergence, String name, String style) {
        DoubleUnaryOperator height = x -> scene.shown(divergence.of(Categorical.of(x, 1 - x)));
        // Over all of (0, 1), with a knot where the curve touches 0.
        double[] knots = DoubleStream
                .concat(DoubleStream.of(NEAREST, 1e-6, 1e-4, 0.01, 0.99, 1 - 1e-4, 1 - 1e-6, 1 - NEAREST,
                        Math.clamp(scene.probability(Side.P, 0), NEAREST, 1 - NEAREST)),
                        DoubleStream.iterate(0.1, x -> x < 0.95, x -> x + 0.1))
                .toArray();
        Polyline line = Sampler.of(axes.sweep()).sample(height, knots);
        marks.add(new Mark.Curve(line, style));
        series.add(Series.of(style.equals("reverse") ? "reverse-kl" : "kl", scene.state().unit().plainName(), line));
        boolean right = scene.probability(Side.P, 0) < 0.5;
        if (style.equals("reverse")) {
            // The lower one at the ends: its name stands below it, at the end further from p.
            double end = line.ys()[right ? line.size() - 1 : 0];
            double low = 0.18 * Math.min(end, axes.sweep().bounds().max());
            marks.add(new Mark.Label(new Point(right ? 1 : 0, low), name, new Placement(right ? -1 : 1, 0.3, 0),
                    "reverse-label", Mark.Ground.along("reverse")));
        } else {
            marks.add(beside(line, name, right));
        }
    }

    /** A name within the curve, three quarters up, on the side of p where there is more room. */
    private Mark beside(Polyline line, String name, boolean right) {
        double wanted = 0.75 * axes.sweep().bounds().max();
        int step = right ? -1 : 1;
        int i = right ? line.size() - 1 : 0;
        while (i + step >= 0 && i + step < line.size() && !(line.ys()[i] <= wanted)) {
            i += step;
        }
        return new Mark.Label(new Point(line.xs()[i], line.ys()[i]), name, new Placement(step, 0.8, 0), "ink-label",
                Mark.Ground.along("ink"));
    }

    /** A divergence of q, with p fixed. */
    @FunctionalInterface
    private interface Divergence {
        double of(Categorical q);
    }
}

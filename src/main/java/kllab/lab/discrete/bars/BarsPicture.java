package kllab.lab.discrete.bars;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.Side;
import kllab.lab.compare.Ghost;
import kllab.lab.discrete.model.Bars;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscretePanel;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.Outcomes;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.text.Catalog;

/** The plot of the bars of p and q side by side, and below them of the terms pᵢ log(pᵢ/qᵢ) with their signs. */
public final class BarsPicture {
    /** The index of the panel of the bars. */
    static final int BARS = 0;
    /** The index of the panel of the terms. */
    static final int TERMS = 1;

    private static final Readout SHORT = new Readout(3);
    /** Against that of the bars. */
    private static final double TERMS_HEIGHT = 1.2;
    /** The part of the largest term below which one is what rounding leaves of 0, and has no number. */
    private static final double ROUNDING = 1e-12;
    private static final double OUTER = 0.42;
    private static final double INNER = 0.02;
    private static final double TERM = 0.26;

    private final DiscreteScene scene;
    private final DiscreteAxes axes;
    private final Catalog words;

    private BarsPicture(DiscreteScene scene, DiscreteAxes axes, Catalog words) {
        this.scene = scene;
        this.axes = axes;
        this.words = words;
    }

    /** The plot of a scene in a frame. */
    public static Plot of(DiscreteScene scene, DiscreteAxes axes, Catalog words) {
        BarsPicture picture = new BarsPicture(scene, axes, words);
        return Plot.over(scene.state().names(), scene.state().isAway(DiscretePanel.TERMS)
                ? List.of(picture.bars())
                : List.of(picture.bars(), scene.asksForTerms() ? picture.question() : picture.terms()));
    }

    /** The part of the room of an outcome that the bar of a side covers. */
    public static Interval across(Side side, int outcome) {
        return side == Side.P
                ? new Interval(outcome - OUTER, outcome - INNER)
                : new Interval(outcome + INNER, outcome + OUTER);
    }

    /** The mark of a bar that has no end: words at the edge of the plot that it runs off. */
    public static Mark endless(double x, Words text, String style) {
        return new Mark.Label(new Point(x, Double.POSITIVE_INFINITY), text, new Placement(0, 0, -0.65), style,
                Mark.Ground.NEAR);
    }

    private Subplot bars() {
        List<Mark> marks = new ArrayList<>();
        for (Side side : Side.values()) {
            int tallest = 0;
            for (int i = 0; i < scene.state().count(); i++) {
                marks.add(new Mark.Bar(across(side, i), new Interval(0, scene.probability(side, i)),
                        side.style() + "-bar"));
                tallest = scene.probability(side, i) > scene.probability(side, tallest) ? i : tallest;
            }
            marks.addAll(ghosts(side));
            marks.add(new Mark.Label(new Point(across(side, tallest).middle(), scene.probability(side, tallest)),
                    side.style(), new Placement(0, 0, 1.1), side.style() + "-label"));
        }
        return new Subplot(axes.probability(), 1.5, marks, Stream.of(Side.values())
                .map(side -> Series.listed(side.style(), "", 0, outcomes(i -> scene.probability(side, i)))).toList())
                        .named(words.say("plot.axis.probability"));
    }

    /** Where the tops of the bars of a side were, as lines across them. */
    private List<Mark> ghosts(Side side) {
        List<Mark> marks = new ArrayList<>();
        for (Ghost<Outcomes> ghost : scene.ghosts()) {
            Bars before = ghost.of().of(side);
            for (int i = 0; i < scene.state().count(); i++) {
                int there = ghost.of().names().indexOf(scene.state().names().get(i));
                double top = there < 0 ? scene.probability(side, i) : before.weights().probability(there);
                if (top != scene.probability(side, i)) {
                    Interval across = across(side, i);
                    marks.add(new Mark.Segment(new Point(across.min(), top), new Point(across.max(), top),
                            ghost.kind().key() + "-" + side.style()));
                }
            }
        }
        return marks;
    }

    private List<Double> outcomes(IntToDoubleFunction number) {
        return IntStream.range(0, scene.state().count()).mapToDouble(number).boxed().toList();
    }

    private Subplot question() {
        double middle = 0.5 * (scene.state().count() - 1);
        return new Subplot(axes.terms(), TERMS_HEIGHT, List.of(new Mark.Label(new Point(middle, 0), Readout.COVERED,
                new Placement(0, 0, 0.65), "note")));
    }

    private Subplot terms() {
        List<Mark> marks = new ArrayList<>();
        List<Double> terms = scene.drawnTerms();
        List<Integer> largestFirst = IntStream.range(0, scene.state().count()).boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(terms.get(i)))).toList();
        for (int i : largestFirst) {
            double term = scene.shown(terms.get(i));
            if (term != 0) {
                marks.add(new Mark.Bar(new Interval(i - TERM, i + TERM), new Interval(Math.min(0, term),
                        Math.max(0, term)), term > 0 ? "positive-bar" : "negative-bar"));
            }
        }
        String sum = words.say("discrete.terms.sum", scene.shownValue(scene.values().forward()),
                words.say(scene.state().unit().messageKey()));
        double least = ROUNDING
                * terms.stream().mapToDouble(Math::abs).filter(Double::isFinite).max().orElse(0);
        largestFirst.stream().filter(i -> terms.get(i) == 0 || Math.abs(terms.get(i)) >= least)
                .forEach(i -> number(i, scene.shown(terms.get(i)), marks));
        return new Subplot(axes.terms(), TERMS_HEIGHT, marks, List.of(Series.listed("terms",
                scene.state().unit().plainName(), 0, outcomes(i -> scene.shown(terms.get(i))))))
                        .named(words.say("discrete.terms.title", sum, formula()));
    }

    private String formula() {
        String plain = "pᵢ " + scene.state().unit().log() + "(pᵢ/qᵢ)";
        if (!scene.state().options().nonNegative()) {
            return plain;
        }
        // The difference is in nats.
        return plain + (scene.state().unit() == InformationUnit.NATS ? " − pᵢ + qᵢ" : " − (pᵢ − qᵢ)/ln 2");
    }

    /** The number of a term at the end of its bar, where there is room for it. */
    private void number(int outcome, double term, List<Mark> marks) {
        String style = term < 0 ? "negative-label" : "positive-label";
        if (Double.isInfinite(term)) {
            marks.add(endless(outcome, ofOutcome("+∞", outcome), style));
        } else if (term != 0) {
            String text = (term > 0 ? "+" : "") + SHORT.of(term);
            marks.add(new Mark.Label(new Point(outcome, term), ofOutcome(text, outcome),
                    new Placement(0, 0, term < 0 ? -0.65 : 0.65), style, Mark.Ground.NEAR));
        } else if (scene.state().p().weights().weight(outcome) == 0) {
            marks.add(new Mark.Label(new Point(outcome, 0), ofOutcome("0", outcome), new Placement(0, 0, 0.65), "note",
                    Mark.Ground.NEAR));
        }
    }

    /** A number at a bar; in a key it stands behind the name of its outcome. */
    private Words ofOutcome(String number, int outcome) {
        return named(number, scene.state().names().get(outcome));
    }

    /** Words at a thing, which in a key stand behind its name. */
    public static Words named(String text, String name) {
        return new Words(text, text, name + " " + text);
    }
}

package kllab.lab.discrete.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.Side;
import kllab.lab.discrete.bars.BarsPicture;
import kllab.lab.discrete.model.CodingScene;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.discrete.model.StreamScene;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.estimate.SymbolStream;
import kllab.plot.Axis;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.text.Catalog;

/**
 * Code lengths of the outcomes, −log₂ pᵢ and −log₂ qᵢ beside whole bits, with a key of both; and the running cost of a
 * stream of symbols in both codes.
 */
public final class CodesPicture {
    /** More points than a plot has room to show. */
    private static final int MOST_POINTS = 400;
    /** The part of a bar that is free at either side of the boxes of bits. */
    private static final double BOX = 0.22;
    /** So many digits have room side by side. */
    private static final int MOST_DIGITS = 12;
    /** Words of the key are about no point. */
    private static final Point KEY = new Point(0, 0);
    private static final String BITS = InformationUnit.BITS.plainName();

    private CodesPicture() {
    }

    /**
     * The lengths of code words: the ideal ones as bars, and in them a box for each bit of the words that there are.
     */
    public static Plot lengths(CodingScene coding, DiscreteAxes axes, Catalog words) {
        return lengths(coding, axes, key(words), 0);
    }

    /** The lengths of a stream’s code words, with the room of the symbol that came last shaded. */
    public static Plot lengths(StreamScene stream, DiscreteAxes axes, Catalog words) {
        CodingScene coding = CodingScene.of(stream.scene());
        if (stream.steps().isEmpty()) {
            return lengths(coding, axes, key(words), MOST_DIGITS);
        }
        int latest = stream.steps().getLast().symbol();
        Mark room = new Mark.Bar(new Interval(latest - 0.5, latest + 0.5), new Interval(0, Double.POSITIVE_INFINITY),
                "latest-symbol");
        return lengths(coding, axes, Stream.concat(Stream.of(room), key(words).stream()).toList(), MOST_DIGITS);
    }

    /** The meaning of the bars and of the boxes in them, the boxes nearer to the end of the row. */
    private static List<Mark> key(Catalog words) {
        return Stream.of("p-bit", "p-bar").<Mark>map(each -> new Mark.Label(KEY, words("discrete.codes." + each, words),
                new Placement(0, 0, 0), "code-key", Mark.Ground.ofBars(each))).toList();
    }

    private static Words words(String key, Catalog words) {
        return new Words(words.say(key), words.say(key + ".brief"));
    }

    private static Plot lengths(CodingScene coding, DiscreteAxes axes, List<Mark> behind, int mostDigits) {
        DiscreteState state = coding.scene().state();
        List<Mark> marks = new ArrayList<>(behind);
        List<Series> series = new ArrayList<>();
        for (Side side : Side.values()) {
            for (int i = 0; i < state.count(); i++) {
                length(coding, side, i, marks);
                word(coding, side, i, mostDigits).ifPresent(marks::add);
            }
            series.add(listed("code-length-of-" + side.style(), state, i -> coding.ideal(side, i)));
            series.add(listed("word-length-of-" + side.style(), state, i -> coding.length(side, i)));
        }
        return Plot.over(state.names(), List.of(new Subplot(axes.codes().lengths(), 1, marks, series)));
    }

    private static Series listed(String name, DiscreteState state, IntToDoubleFunction bits) {
        return Series.listed(name, BITS, 0, IntStream.range(0, state.count()).mapToDouble(bits).boxed().toList());
    }

    private static void length(CodingScene coding, Side side, int outcome, List<Mark> marks) {
        double ideal = coding.ideal(side, outcome);
        Interval across = BarsPicture.across(side, outcome);
        marks.add(new Mark.Bar(across, new Interval(0, ideal), side.style() + "-bar"));
        if (Double.isInfinite(ideal)) {
            marks.add(BarsPicture.endless(across.middle(), named("∞", coding, outcome), side.style() + "-label"));
            return;
        }
        Interval within = new Interval(across.min() + BOX * across.length(), across.max() - BOX * across.length());
        for (int bit = 0; bit < coding.length(side, outcome); bit++) {
            marks.add(new Mark.Bar(within, new Interval(bit, bit + 1), side.style() + "-bit"));
        }
    }

    /** The word above its length, if all words of the plot are as narrow as their bars. */
    private static Optional<Mark> word(CodingScene coding, Side side, int outcome, int mostDigits) {
        int count = coding.scene().state().count();
        boolean shown = Stream.of(Side.values()).flatMapToDouble(
                each -> IntStream.range(0, count).mapToDouble(i -> coding.length(each, i)))
                .filter(Double::isFinite).allMatch(bits -> bits * count <= mostDigits);
        return coding.word(side, outcome).filter(word -> shown)
                .map(word -> new Mark.Label(new Point(BarsPicture.across(side, outcome).middle(),
                        Math.max(coding.ideal(side, outcome), coding.length(side, outcome))),
                        named(word, coding, outcome),
                        new Placement(0, 0, 0.65), side.style() + "-label", Mark.Ground.NEAR));
    }

    private static Words named(String text, CodingScene coding, int outcome) {
        return BarsPicture.named(text, coding.scene().state().names().get(outcome));
    }

    /** Bits per symbol against the number of symbols, and where they run to: H(p) and H(p, q). */
    public static Plot costs(StreamScene stream, DiscreteAxes axes) {
        List<SymbolStream.Step> steps = stream.steps();
        double decade = Math.pow(10, Math.ceil(Math.log10(Math.max(1, steps.size()))));
        Axis x = Axis.logarithmic(new Interval(1, Math.max(100, decade)));
        List<Mark> marks = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        limit(stream.scene().entropies().p(), "H(p)", "p", x, marks);
        limit(stream.scene().entropies().crossPq(), "H(p, q)", "q", x, marks);
        for (Side side : Side.values()) {
            List<SymbolStream.Step> shown = thinned(steps);
            Polyline line = new Polyline(shown.stream().mapToDouble(SymbolStream.Step::number).toArray(),
                    shown.stream().mapToDouble(step -> StreamScene.cost(step, side)).toArray());
            marks.add(new Mark.Curve(line, side.style()));
            marks.addAll(end(shown, side));
            series.add(Series.of("cost-per-symbol-in-code-of-" + side.style(), BITS, line));
        }
        return new Plot(x, List.of(new Subplot(axes.codes().costs(), 1, marks, series)));
    }

    private static void limit(double nats, String name, String style, Axis x, List<Mark> marks) {
        if (Double.isFinite(nats)) {
            double bits = InformationUnit.BITS.of(nats);
            marks.add(new Mark.Segment(new Point(x.bounds().min(), bits), new Point(x.bounds().max(), bits),
                    style + "-limit"));
            marks.add(new Mark.Label(new Point(x.bounds().max(), bits), name,
                    new Placement(-1, 0.2, style.equals("p") ? -0.65 : 0.65), style + "-label"));
        } else {
            marks.add(new Mark.Label(new Point(x.bounds().max(), nats), name + " = ∞", new Placement(-1, 0.2, -0.65),
                    style + "-label"));
        }
    }

    /** Where a cost becomes infinite, the curve runs off the top. */
    private static List<Mark> end(List<SymbolStream.Step> shown, Side side) {
        int endless = IntStream.range(0, shown.size())
                .filter(i -> Double.isInfinite(StreamScene.cost(shown.get(i), side))).findFirst().orElse(-1);
        if (endless < 0) {
            return List.of();
        }
        double from = endless == 0 ? 0 : StreamScene.cost(shown.get(endless - 1), side);
        double at = shown.get(endless).number();
        double last = shown.get(Math.max(0, endless - 1)).number();
        return List.of(new Mark.Segment(new Point(last, from), new Point(at, from), side.style()),
                new Mark.Segment(new Point(at, from), new Point(at, Double.POSITIVE_INFINITY), side.style()),
                new Mark.Label(new Point(at, Double.POSITIVE_INFINITY), "∞", new Placement(1, 0.3, -0.65),
                        side.style() + "-label"));
    }

    /** All of a few steps; of many those that lie apart on a logarithmic axis, and the last. */
    private static List<SymbolStream.Step> thinned(List<SymbolStream.Step> steps) {
        if (steps.size() <= MOST_POINTS) {
            return steps;
        }
        List<SymbolStream.Step> apart = new ArrayList<>();
        double ratio = Math.pow(steps.size(), 1.0 / MOST_POINTS);
        double next = 1;
        for (SymbolStream.Step step : steps) {
            if (step.number() >= next || step.number() == steps.size()) {
                apart.add(step);
                next = step.number() * ratio;
            }
        }
        return apart;
    }
}

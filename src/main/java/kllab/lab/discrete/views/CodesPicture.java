package kllab.lab.discrete.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.Side;
import kllab.lab.discrete.bars.BarsPicture;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.discrete.model.StreamScene;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.estimate.SymbolStream;
import kllab.plot.Axis;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.plot.Subplot;

/** Code lengths −log₂ pᵢ and −log₂ qᵢ of the outcomes; and the running cost of a stream of symbols in both codes. */
public final class CodesPicture {
    /** More points than a plot has room to show. */
    private static final int MOST_POINTS = 400;
    private static final String BITS = InformationUnit.BITS.plainName();

    private CodesPicture() {
    }

    /** The code lengths of a stream’s outcomes, with the room of the symbol that came last shaded. */
    public static Plot lengths(StreamScene stream, DiscreteAxes axes) {
        DiscreteState state = stream.scene().state();
        List<Mark> marks = new ArrayList<>();
        if (!stream.steps().isEmpty()) {
            int latest = stream.steps().getLast().symbol();
            marks.add(new Mark.Bar(new Interval(latest - 0.5, latest + 0.5),
                    new Interval(0, Double.POSITIVE_INFINITY), "latest-symbol"));
        }
        for (Side side : Side.values()) {
            for (int i = 0; i < state.count(); i++) {
                double bits = InformationUnit.BITS.of(state.own(side).weights().surprise(i));
                Interval across = BarsPicture.across(side, i);
                marks.add(new Mark.Bar(across, new Interval(0, bits), side.style() + "-bar"));
                if (Double.isInfinite(bits)) {
                    marks.add(new Mark.Label(new Point(across.middle(), bits), "∞", new Placement(0, 0, -0.7),
                            side.style() + "-label"));
                }
            }
        }
        marks.add(corner("−log₂ pᵢ, −log₂ qᵢ"));
        return Plot.over(state.names(), List.of(new Subplot(axes.codes().lengths(), 1, marks,
                Stream.of(Side.values())
                        .map(side -> Series.listed("code-length-of-" + side.style(), BITS, 0,
                                IntStream.range(0, state.count()).mapToObj(
                                        i -> InformationUnit.BITS.of(state.own(side).weights().surprise(i))).toList()))
                        .toList())));
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
        }
    }

    private static Mark corner(String text) {
        return new Mark.Label(new Point(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), text,
                new Placement(1, 0.4, -0.6), "note");
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

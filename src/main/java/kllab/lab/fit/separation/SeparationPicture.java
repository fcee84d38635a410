package kllab.lab.fit.separation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitState;
import kllab.math.fit.Separation;
import kllab.parameter.Readout;
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
 * The plot of the minima of KL(q ‖ p) for two equal components at ±d, over d: which there are, and which is best.
 *
 * @param state what is shown
 * @param words the language
 */
record SeparationPicture(FitState state, Catalog words) {
    /** The largest distance that is shown. */
    static final double FAR = 4.5;
    private static final Axis DISTANCE = Axis.linear(0, FAR);
    /** Higher than the value of q at one component, log 2. */
    private static final double TOP = 1.5;

    /** The plot of a state; only its axes while the minima are not computed. */
    static Plot of(FitState state, Optional<Separation> computed, Catalog words) {
        SeparationPicture picture = new SeparationPicture(state, words);
        List<Mark> marks = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        if (!state.asks(FitPanel.VALUE)) {
            computed.ifPresent(all -> picture.branches(all, marks, series));
        }
        Axis values = Axis.linear(0, state.unit().of(TOP));
        return new Plot(DISTANCE, List.of(new Subplot(values, 1, marks, series).named(
                words.say("plot.axis.in", words.say("fit.symbol.reverse"), words.say(state.unit().messageKey())))))
                        .named(words.say("fit.separation.axis"));
    }

    private void branches(Separation all, List<Mark> marks, List<Series> series) {
        double top = state.unit().of(TOP);
        threshold(marks, all.three(), words("fit.separation.three", "fit.separation.three.brief", all.three()), top,
                0.12);
        threshold(marks, all.modesWin(), words("fit.separation.win", "fit.separation.win.brief", all.modesWin()), top,
                0.24);
        state.target().separation().ifPresent(d -> marks.add(new Mark.Segment(new Point(d, 0), new Point(d, top),
                "slice")));
        branch(all.both(), "branch-both", "fit.separation.both", 0.45, marks, series);
        branch(all.one(), "branch-one", "fit.separation.one", 0.9, marks, series);
        state.target().separation().ifPresent(d -> {
            dot(all.both(), d, marks);
            dot(all.one(), d, marks);
        });
    }

    private void threshold(List<Mark> marks, double at, Mark.Words named, double top, double height) {
        if (at < FAR) {
            marks.add(new Mark.Segment(new Point(at, 0), new Point(at, top), "guide"));
            marks.add(new Mark.Label(new Point(at, height * top), named, new Placement(-1, 0.4, 0), "note",
                    Mark.Ground.USUAL));
        }
    }

    /** Words about a distance, which in a key are the brief ones. */
    private Mark.Words words(String key, String briefKey, double at) {
        String brief = words.say(briefKey, new Readout(2).of(at));
        return new Mark.Words(words.say(key, new Readout(2).of(at)), brief, brief);
    }

    private void branch(List<Separation.Stop> stops, String style, String key, double named, List<Mark> marks,
            List<Series> series) {
        if (stops.isEmpty()) {
            return;
        }
        Polyline line = new Polyline(stops.stream().mapToDouble(Separation.Stop::distance).toArray(),
                stops.stream().mapToDouble(stop -> state.unit().of(stop.value())).toArray());
        marks.add(new Mark.Curve(line, style));
        series.add(Series.of(style, state.unit().plainName(), line));
        int i = (int) (named * (line.size() - 1));
        marks.add(new Mark.Label(new Point(line.xs()[i], line.ys()[i]), words.say(key), new Placement(-1, 0.8, 0.5),
                "q-label", Mark.Ground.along(style)));
    }

    /** The minimum of a branch at a distance, between its two neighbours. */
    private void dot(List<Separation.Stop> stops, double distance, List<Mark> marks) {
        value(stops, distance).ifPresent(value -> marks
                .add(new Mark.Dot(new Point(distance, state.unit().of(value)), 0.36, "q-end")));
    }

    private static OptionalDouble value(List<Separation.Stop> stops, double distance) {
        for (int i = 1; i < stops.size(); i++) {
            Separation.Stop left = stops.get(i - 1);
            Separation.Stop right = stops.get(i);
            if (left.distance() <= distance && distance <= right.distance()) {
                double part = (distance - left.distance()) / (right.distance() - left.distance());
                return OptionalDouble.of(left.value() + part * (right.value() - left.value()));
            }
        }
        return OptionalDouble.empty();
    }
}

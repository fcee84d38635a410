package kllab.lab.gaussian.challenge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kllab.lab.History;
import kllab.lab.gaussian.model.Challenge;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.KullbackLeibler;
import kllab.plot.Axis;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.text.Catalog;

/**
 * The way of a challenge: KL(p ‖ q) after each move, in nats.
 *
 * @param rests after no move, after one, and so on, as far as they are remembered
 * @param now at this moment, on the way of a move
 * @param firstMove how many moves had been made at the first of them
 * @param unit what the divergences are drawn in
 */
public record ChallengeTrail(List<Double> rests, double now, int firstMove, InformationUnit unit) {
    /** The lowest value of the plot; lower ones are drawn at its foot. */
    private static final double LOWEST = Challenge.FOUND / 10;

    private static final int LEAST_MOVES = 10;

    /** The list cannot change. */
    public ChallengeTrail {
        rests = List.copyOf(rests);
    }

    /** The way to a state through the gestures of its challenge. */
    public static ChallengeTrail of(GaussianState state, History<GaussianState> history) {
        List<Double> rests = new ArrayList<>();
        GaussianState later = history.settled().get();
        rests.add(nats(later));
        for (GaussianState each : history.past()) {
            if (!each.challenge().isSameGame(later.challenge())) {
                break;
            }
            if (each.challenge().moves() < later.challenge().moves()) {
                rests.add(nats(each));
                later = each;
            }
        }
        Collections.reverse(rests);
        return new ChallengeTrail(rests, nats(state), later.challenge().moves(), state.unit());
    }

    private static double nats(GaussianState state) {
        return KullbackLeibler.of(state.p(), state.q());
    }

    /** The way as a line, falling to where the hidden p is found. */
    Plot plot(Catalog words) {
        double highest = unit.of(Math.max(now, rests.stream().mapToDouble(each -> each).max().orElse(now)));
        double found = unit.of(Challenge.FOUND);
        Axis y = Axis.logarithmic(new Interval(LOWEST,
                Math.pow(10, Math.ceil(Math.log10(Math.clamp(2 * highest, 1, Double.MAX_VALUE / 100))))));
        int last = firstMove + rests.size() - 1;
        // A little before the start, so that the dot there is whole.
        Axis x = Axis.linear(-0.25, Math.max(LEAST_MOVES, LEAST_MOVES * Math.ceilDiv(last + 1, LEAST_MOVES)));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Segment(new Point(x.bounds().min(), found),
                new Point(x.bounds().max(), found), "goal"));
        marks.add(new Mark.Label(new Point(x.bounds().min(), found), words.say("gaussian.challenge.goal"),
                new Placement(1, 0.6, -0.7), "positive-label"));
        double[] xs = new double[rests.size()];
        double[] ys = new double[rests.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = firstMove + i;
            ys[i] = drawn(rests.get(i));
            marks.add(new Mark.Dot(new Point(xs[i], ys[i]), 0.2, "q-dot"));
        }
        Polyline way = new Polyline(xs, ys);
        marks.add(new Mark.Curve(way, "integrand"));
        if (now != rests.getLast()) {
            marks.add(new Mark.Segment(new Point(last, ys[ys.length - 1]), new Point(last + 1, drawn(now)), "guide"));
            marks.add(new Mark.Dot(new Point(last + 1, drawn(now)), 0.3, "q-dot"));
        }
        return new Plot(x, List.of(new Subplot(y, 1, marks,
                List.of(Series.of("kl-after-moves", unit.plainName(), way))))).named(words.say("plot.axis.moves"),
                        words.say("plot.axis.in", "KL", words.say(unit.messageKey())));
    }

    private double drawn(double nats) {
        return Math.clamp(unit.of(nats), LOWEST, Double.MAX_VALUE / 1000);
    }
}

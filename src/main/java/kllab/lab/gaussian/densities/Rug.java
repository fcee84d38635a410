package kllab.lab.gaussian.densities;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

import kllab.lab.Side;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.EstimateOptions;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.divergence.estimate.EvidenceWalk;
import kllab.parameter.NumberText;
import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.text.Catalog;

/**
 * The draws at the foot of the curve that they come from, each as a short stroke: the first 200 of them, while the page
 * that is about draws is open. Those from p stand on the axis; those from q, of which the evidence makes use, stand in
 * a row above.
 */
final class Rug {
    /** More strokes would run into one. */
    private static final int MOST = 200;
    /** The height of a stroke, as a part of the axis. */
    private static final double HEIGHT = 0.045;
    /** The height of a row and of the room above it. */
    private static final double ROW = 0.055;

    private Rug() {
    }

    /** Returns the draws of a state as marks on the axis of the densities; none while nobody is told about draws. */
    static List<Mark> of(GaussianState state, Axis density) {
        return sides(state).stream().map(side -> row(draws(state, side), density, side)).toList();
    }

    /** Returns the draws of a state as numbers, each at its place in the order of drawing. */
    static List<Series> series(GaussianState state) {
        return sides(state).stream()
                .map(side -> Series.listed("draws-from-" + side.style(), "", 1, draws(state, side))).toList();
    }

    /** Adds to what is said of the curves what stands at their feet, if anything does. */
    static String spoken(String curves, GaussianState state, Catalog words) {
        List<Side> sides = sides(state);
        int count = count(state);
        return sides.isEmpty()
                ? curves
                : words.say(sides.contains(Side.Q) ? "gaussian.rug.both" : "gaussian.rug.p", count,
                        NumberText.count(count), curves);
    }

    private static int count(GaussianState state) {
        return Math.min(MOST, state.estimates().samples());
    }

    /** The distributions whose draws are shown. */
    private static List<Side> sides(GaussianState state) {
        boolean open = state.drawer().open() == DrawerOptions.Page.ESTIMATES;
        boolean told = state.shows(GaussianPanel.ESTIMATES) && !state.asks(GaussianPanel.VALUE);
        if (count(state) == 0 || !open || !told) {
            return List.of();
        }
        return state.estimates().view() == EstimateOptions.View.EVIDENCE ? List.of(Side.P, Side.Q) : List.of(Side.P);
    }

    private static List<Double> draws(GaussianState state, Side side) {
        int seed = state.estimates().seed();
        EvidenceWalk walk = side == Side.P
                ? EvidenceWalk.ofP(state.p(), state.q(), seed)
                : EvidenceWalk.ofQ(state.p(), state.q(), seed);
        return LongStream.rangeClosed(1, count(state)).mapToObj(walk::draw).toList();
    }

    /** Returns the density above both rows. */
    static double top(Axis density) {
        return foot(density, Side.Q) + HEIGHT * density.bounds().length();
    }

    private static double foot(Axis density, Side side) {
        return density.bounds().clamp(0) + (side == Side.P ? 0 : ROW * density.bounds().length());
    }

    /** One line for all draws, broken between them. */
    private static Mark row(List<Double> draws, Axis density, Side side) {
        double[] xs = new double[3 * draws.size()];
        double[] ys = new double[3 * draws.size()];
        Arrays.fill(ys, Double.NaN);
        double foot = foot(density, side);
        for (int i = 0; i < draws.size(); i++) {
            Arrays.fill(xs, 3 * i, 3 * i + 3, draws.get(i));
            ys[3 * i] = foot;
            ys[3 * i + 1] = foot + HEIGHT * density.bounds().length();
        }
        return new Mark.Curve(new Polyline(xs, ys), side.style() + "-rug");
    }
}

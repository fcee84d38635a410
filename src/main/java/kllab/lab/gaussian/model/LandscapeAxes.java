package kllab.lab.gaussian.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.plot.Axis;
import kllab.plot.Tick;

/**
 * Which values the landscape shows. As its axes, its levels hold still while something is dragged, so that no height
 * changes its colour under the hand.
 *
 * @param mu the axis of the means
 * @param sigma the axis of the standard deviations
 * @param levels the levels that are drawn, from low to high, in the unit of the state
 */
public record LandscapeAxes(Axis mu, Axis sigma, List<Double> levels) {
    /** The most levels that are drawn. */
    public static final int MOST_LEVELS = 9;

    private static final double SIGMAS_SHOWN = 2.6;
    private static final double MARGIN = 0.08;
    /** The ratio of two σ from which a linear axis would show the smaller one as 0. */
    private static final double FAR = 25;
    private static final double LEAST_PART = 1e-6;
    private static final int PROBES = 24;
    /** The part of the view that lies below the highest level. */
    private static final double BELOW = 0.85;
    /** The ratio of heights below which equal steps tell more than equal ratios. */
    private static final double NARROW = 20;
    private static final double LARGEST = 1e307;

    /** The levels are not written to from elsewhere. */
    public LandscapeAxes {
        levels = List.copyOf(levels);
    }

    /** The axes that show p, and q with what is around it. */
    public static LandscapeAxes fit(GaussianState state) {
        return fit(List.of(state));
    }

    /** The axes that show that of all of some states, with levels that suit the one in the middle. */
    public static LandscapeAxes fit(List<GaussianState> states) {
        boolean far = states.stream().anyMatch(LandscapeAxes::isFar);
        Interval spreads = GaussianAxes.all(states, state -> spreads(state, far));
        return over(centres(GaussianAxes.all(states, LandscapeAxes::means)), sigmas(spreads, far),
                states.get(states.size() / 2));
    }

    /** The same with other axes, and levels that suit the heights there. */
    public static LandscapeAxes over(Axis mu, Axis sigma, GaussianState state) {
        return new LandscapeAxes(mu, sigma, positive(sigma).map(there -> levels(mu, there, state)).orElse(List.of()));
    }

    /** The shortest axis of means that cuts nothing of a state. */
    static Axis centres(GaussianState state) {
        return Axis.linear(withMargin(means(state)));
    }

    /** The shortest axis of standard deviations that cuts nothing of a state; logarithmic where they are far apart. */
    static Axis spreads(GaussianState state) {
        boolean far = isFar(state);
        Interval needed = spreads(state, far);
        return far ? Axis.logarithmic(needed) : Axis.linear(needed);
    }

    /** The part of the σ axis on which there are distributions; none where all of it is below 0. */
    public Optional<Axis> positive() {
        return positive(sigma);
    }

    private static Optional<Axis> positive(Axis sigma) {
        if (sigma.bounds().min() > 0) {
            return Optional.of(sigma);
        }
        double max = sigma.bounds().max();
        double min = max * LEAST_PART;
        return max > 0 ? Optional.of(new Axis(new Interval(min, max), sigma.spacing())) : Optional.empty();
    }

    private static List<Double> levels(Axis mu, Axis sigma, GaussianState state) {
        Direction direction = state.landscape().direction();
        double[] heights = new double[PROBES * PROBES];
        for (int i = 0; i < heights.length; i++) {
            int row = i / PROBES;
            int column = i % PROBES;
            Normal there = Normal.of(mu.value(column / (PROBES - 1.0)), sigma.value(row / (PROBES - 1.0)));
            heights[i] = state.unit().of(direction.divergence(there, state.q()));
        }
        Arrays.sort(heights);
        double high = Math.min(heights[(int) (BELOW * heights.length)], LARGEST);
        double low = heights[0];
        if (low > high / NARROW) {
            double top = Math.min(heights[heights.length - 1], Math.min(LARGEST, high + 2 * (high - low)));
            return top > low
                    ? Tick.of(Axis.linear(low, top), MOST_LEVELS - 1).stream().map(Tick::value).toList()
                    : List.of();
        }
        return DoubleStream.iterate(below(high), LandscapeAxes::below).limit(MOST_LEVELS).sorted().boxed().toList();
    }

    /** The largest of 1, 2, 3 and 5 times powers of ten below a number: their roots are evenly spread. */
    private static double below(double number) {
        int exponent = (int) Math.floor(Math.log10(number));
        for (String round : List.of("5e", "3e", "2e", "1e")) {
            double level = Double.parseDouble(round + exponent);
            if (level < number) {
                return level;
            }
        }
        return Double.parseDouble("5e" + (exponent - 1));
    }

    private static Interval means(GaussianState state) {
        double reach = SIGMAS_SHOWN * state.q().sigma();
        double centre = state.q().mu();
        return new Interval(centre - reach, centre + reach).including(state.p().mu()).including(start(state).mu());
    }

    /** The start of the trail to p, or p where there is no trail. */
    private static Normal start(GaussianState state) {
        return state.landscape().start().orElse(state.p());
    }

    private static Axis centres(Interval needed) {
        return Axis.round(withMargin(needed));
    }

    private static Interval withMargin(Interval needed) {
        double margin = MARGIN * needed.length();
        return new Interval(needed.min() - margin, needed.max() + margin);
    }

    private static Interval spreads(GaussianState state, boolean far) {
        Interval own = new Interval(state.p().sigma(), state.p().sigma()).including(start(state).sigma());
        double other = state.q().sigma();
        return far ? own.including(other) : new Interval(0, Math.max(2.2 * other, 1.1 * own.max()));
    }

    private static boolean isFar(GaussianState state) {
        return isFar(state.p(), state.q()) || isFar(start(state), state.q());
    }

    private static boolean isFar(Normal one, Normal other) {
        double ratio = one.sigma() / other.sigma();
        return ratio > FAR || ratio < 1 / FAR;
    }

    private static Axis sigmas(Interval needed, boolean far) {
        return far
                ? Axis.logarithmic(new Interval(needed.min() / 3, needed.max() * 3))
                : Axis.round(needed);
    }
}

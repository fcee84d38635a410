package kllab.lab.fit.model;

import kllab.math.Interval;
import kllab.math.fit.gradient.GradientCoordinate;
import kllab.parameter.ParameterRange;

/**
 * How gradients of KL(q ‖ p) are estimated.
 *
 * @param of the coordinate of q by which it is differentiated
 * @param draws how many draws an estimate is the mean of
 * @param seed where the draws start; the same seed gives the same draws
 */
public record GradientOptions(GradientCoordinate of, int draws, int seed) {
    /** One draw, by μ. */
    public static final GradientOptions INITIAL = new GradientOptions(GradientCoordinate.MU, 1, 7);
    /** The numbers of draws of one estimate. */
    public static final ParameterRange DRAWS = count(1, 1000);
    /** The seeds there are. */
    public static final ParameterRange SEEDS = count(0, 999_999_999);

    private static ParameterRange count(double least, double most) {
        Interval all = new Interval(least, most);
        return new ParameterRange(all, all, ParameterRange.Kind.COUNT);
    }

    /** Returns true if an estimate has the same draws. */
    boolean drawsAs(GradientOptions other) {
        return draws == other.draws && seed == other.seed;
    }

    /** The same by another coordinate. */
    public GradientOptions withOf(GradientCoordinate other) {
        return new GradientOptions(other, draws, seed);
    }

    /** The same with another number of draws. */
    public GradientOptions withDraws(int other) {
        return new GradientOptions(of, other, seed);
    }

    /** The same from another seed. */
    public GradientOptions withSeed(int other) {
        return new GradientOptions(of, draws, other);
    }

    /** The same from the next seed; behind the largest comes the smallest. */
    public GradientOptions drawnAnew() {
        return withSeed(seed == (int) SEEDS.limits().max() ? (int) SEEDS.limits().min() : seed + 1);
    }
}

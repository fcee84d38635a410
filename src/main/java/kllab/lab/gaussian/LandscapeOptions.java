package kllab.lab.gaussian;

import kllab.math.Interval;
import kllab.math.divergence.Descent.Direction;
import kllab.math.divergence.Parameterisation;

/**
 * Which landscape over (μ, σ) is shown, and the descent in it, which starts from p.
 *
 * @param direction forward: KL(N(μ, σ²) ‖ q); reverse: KL(q ‖ N(μ, σ²))
 * @param coordinates what the steps of the descent are taken in
 * @param rate how much of the gradient a step takes
 * @param steps how many steps have been taken
 */
public record LandscapeOptions(Direction direction, Parameterisation coordinates, double rate, int steps) {
    /** What a rate may be. */
    public static final Interval RATES = new Interval(1e-4, 100);
    /** The most steps. */
    public static final int MOST_STEPS = 1000;
    /** The forward landscape, not walked yet. */
    public static final LandscapeOptions INITIAL = new LandscapeOptions(Direction.FORWARD, Parameterisation.SIGMA, 0.1,
            0);

    /** The same in another direction. */
    public LandscapeOptions withDirection(Direction other) {
        return new LandscapeOptions(other, coordinates, rate, steps);
    }

    /** The same in other coordinates. */
    public LandscapeOptions withCoordinates(Parameterisation other) {
        return new LandscapeOptions(direction, other, rate, steps);
    }

    /** The same at another rate. */
    public LandscapeOptions withRate(double other) {
        return new LandscapeOptions(direction, coordinates, other, steps);
    }

    /** The same after another number of steps. */
    public LandscapeOptions withSteps(int other) {
        return new LandscapeOptions(direction, coordinates, rate, other);
    }
}

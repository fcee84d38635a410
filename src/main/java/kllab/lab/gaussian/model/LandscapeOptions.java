package kllab.lab.gaussian.model;

import kllab.math.Interval;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.math.divergence.descent.Parameterisation;

/**
 * Which landscape over (μ, σ) is shown, and the descent in it, which starts from p.
 *
 * @param direction forward: KL(N(μ, σ²) ‖ q); reverse: KL(q ‖ N(μ, σ²))
 * @param coordinates what the steps of the descent are taken in
 * @param rate how much of the gradient a step takes
 * @param steps how many steps have been taken
 */
public record LandscapeOptions(Direction direction, Parameterisation coordinates, double rate, int steps) {
    /** The limits of the rate. */
    public static final Interval RATES = new Interval(1e-4, 100);
    /** The number of notches of a slider of rates above its lowest: at 1, 2 and 5 times powers of ten. */
    public static final int NOTCHES = 18;
    /** The most steps. */
    public static final int MOST_STEPS = 1000;
    /** The forward landscape, not walked yet. */
    public static final LandscapeOptions INITIAL = new LandscapeOptions(Direction.FORWARD, Parameterisation.SIGMA, 0.1,
            0);

    /** The rate of a notch, from 0. */
    public static double rateAt(int notch) {
        double mantissa = switch (notch % 3) {
            case 0 -> 1;
            case 1 -> 2;
            default -> 5;
        };
        // Divided and not multiplied: 2/10⁴ is the double that is nearest to 0.0002.
        int power = notch / 3 - 4;
        return power < 0 ? mantissa / Math.pow(10, -power) : mantissa * Math.pow(10, power);
    }

    /** Returns the place of the rate among the notches, at most a third of a notch beside its own. */
    public double notch() {
        return 3 * Math.log10(rate / RATES.min());
    }

    /** The same in the other direction. */
    public LandscapeOptions turned() {
        return withDirection(direction == Direction.FORWARD ? Direction.REVERSE : Direction.FORWARD);
    }

    /** The same in a direction. */
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

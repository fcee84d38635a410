package kllab.lab.gaussian.model;

import java.util.Optional;
import java.util.stream.IntStream;

import kllab.math.distribution.Normal;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.math.divergence.descent.Descent;
import kllab.math.divergence.descent.Parameterisation;
import kllab.parameter.ParameterRange;

/**
 * Which landscape over (μ, σ) is shown, and the descent in it.
 *
 * <p>
 * A descent moves p. It leaves a trail: where it began, and the number of steps from there to p. Whatever else moves p,
 * and another q that would have led elsewhere, ends the trail; p stays where it is. Who chooses another way to descend
 * begins again where the trail began. A number of steps without a start is not taken: it is how far the path is drawn
 * ahead of p.
 *
 * @param direction forward: KL(N(μ, σ²) ‖ q); reverse: KL(q ‖ N(μ, σ²))
 * @param coordinates what the steps of the descent are taken in
 * @param rate how much of the gradient a step takes
 * @param steps the number of steps that led from the start to p, or without a start that are drawn ahead of p
 * @param start where the descent to p began; none where there is no trail, as there is none of 0 steps
 */
public record LandscapeOptions(Direction direction, Parameterisation coordinates, double rate, int steps,
        Optional<Normal> start) {
    /** The most steps. */
    public static final int MOST_STEPS = 1000;
    /** The forward landscape, not walked yet. */
    public static final LandscapeOptions INITIAL = new LandscapeOptions(Direction.FORWARD, Parameterisation.SIGMA, 0.1,
            0, Optional.empty());
    /** The number of digits of a place that a descent leads to, counted from the first of the smaller σ. */
    private static final int DIGITS = 5;
    /** The least number of digits of a σ that has become small on the way. */
    private static final int LEAST_DIGITS = 4;

    /** A descent that has not moved has no trail. */
    public LandscapeOptions {
        start = steps == 0 ? Optional.empty() : start;
    }

    /** The same in a direction. */
    public LandscapeOptions withDirection(Direction other) {
        return new LandscapeOptions(other, coordinates, rate, steps, start);
    }

    /** The same in other coordinates. */
    public LandscapeOptions withCoordinates(Parameterisation other) {
        return new LandscapeOptions(direction, other, rate, steps, start);
    }

    /** The same at another rate. */
    public LandscapeOptions withRate(double other) {
        return new LandscapeOptions(direction, coordinates, other, steps, start);
    }

    /** The same with another number of steps. */
    public LandscapeOptions withSteps(int other) {
        return new LandscapeOptions(direction, coordinates, rate, other, start);
    }

    /** The same with a trail of some steps from a place. */
    public LandscapeOptions withTrail(Normal from, int count) {
        return new LandscapeOptions(direction, coordinates, rate, count, Optional.of(from));
    }

    /** The same with no steps, behind p or ahead of it. */
    public LandscapeOptions withoutSteps() {
        return withSteps(0);
    }

    /** Returns the descent of the steps: from the start to p, or without a start from p on. */
    public Descent descent(Normal p, Normal q) {
        return Descent.from(start.orElse(p), q, direction, coordinates).run(rate, steps);
    }

    /**
     * Returns where the steps of a trail lead: to decimals that nobody could tell from the place itself, since p is
     * read out with all its digits. On the way they are of one number as long as σ allows.
     */
    Normal end(Normal from, Normal q) {
        Descent descent = withTrail(from, steps).descent(from, q);
        return place(descent, descent.path().size() - 1);
    }

    /** Returns true if p is where some number of steps from a place leads. */
    boolean passes(Normal p, Normal from, Normal q) {
        Descent all = withTrail(from, MOST_STEPS).descent(from, q);
        return IntStream.range(0, all.path().size()).anyMatch(step -> place(all, step).equals(p));
    }

    private static Normal place(Descent descent, int step) {
        Normal from = descent.path().getFirst().at();
        Normal there = descent.path().get(step).at();
        if (step == 0) {
            return from;
        }
        double grid = grid(Math.min(from.sigma(), descent.target().sigma()), DIGITS);
        return Normal.of(ParameterRange.round(there.mu(), grid),
                ParameterRange.round(there.sigma(), Math.min(grid, grid(there.sigma(), LEAST_DIGITS))));
    }

    /** The unit of the last digit of a number with so many digits. */
    private static double grid(double number, int digits) {
        return Math.pow(10, Math.floor(Math.log10(number)) - digits + 1);
    }

    /** Returns true if there is no trail, or one that leads to p. */
    boolean leadsTo(Normal p, Normal q) {
        return start.isEmpty() || end(start.get(), q).equals(p);
    }
}

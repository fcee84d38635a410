package kllab.math.divergence.descent;

import java.util.ArrayList;
import java.util.List;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.NormalKernel;

/**
 * Gradient descent from one normal distribution towards another, down the divergence between them.
 *
 * <pre>
 * {@code
 *     forward:  KL(N(μ, σ²) ‖ target),   reverse:  KL(target ‖ N(μ, σ²))
 *     next = here − rate · gradient,     in the coordinates of the parameterisation
 * }
 * </pre>
 *
 * <p>
 * It ends where the divergence is next to nothing, or where a step leads out of the distributions; an ended descent
 * does not move.
 *
 * @param target where the divergence is 0
 * @param direction which of the two divergences
 * @param parameterisation the coordinates of the steps
 * @param path from the start on, each with its divergence; all are distributions
 * @param end how far it has come
 */
public record Descent(Normal target, Direction direction, Parameterisation parameterisation, List<Stop> path, End end) {
    /** Below this divergence, in nats, nobody sees a distance to the target. */
    private static final double NOTHING = 1e-12;
    /** A divergence that has grown by so much will not come back. */
    private static final double GROWTH = 1000;

    /** Which divergence is descended: where the moving distribution stands in it. */
    public enum Direction {
        /** The moving one is first: KL(N(μ, σ²) ‖ target). */
        FORWARD,
        /** The moving one is second: KL(target ‖ N(μ, σ²)). */
        REVERSE;

        /** The divergence between the moving one and the target, in nats. */
        public double divergence(Normal moving, Normal target) {
            return this == FORWARD ? KullbackLeibler.of(moving, target) : KullbackLeibler.of(target, moving);
        }

        /** The divergence between all N(μ, sigma²) of one sigma above 0 and the target, as a function of μ. */
        public MeanParabola overMeans(double sigma, Normal target) {
            return this == FORWARD
                    ? new MeanParabola(target.mu(), target.sigma(), NormalKernel.scale(sigma, target.sigma()))
                    : new MeanParabola(target.mu(), sigma, NormalKernel.scale(target.sigma(), sigma));
        }
    }

    /** The end of a descent. */
    public enum End {
        /** It goes on. */
        RUNNING,
        /** The divergence is below 10⁻¹² nats. */
        CONVERGED,
        /** The step led to a standard deviation that is not positive. */
        SIGMA_NOT_POSITIVE,
        /** The step led beyond all doubles. */
        NOT_FINITE,
        /** The divergence has grown a thousandfold, and by a thousand nats. */
        GREW;
    }

    /**
     * A place on the path.
     *
     * @param at the distribution
     * @param divergence from the target, in nats, in the direction of the descent
     */
    public record Stop(Normal at, double divergence) {
    }

    /**
     * The point that a step leads to; it need not be a distribution.
     *
     * @param mu the mean, if it is finite
     * @param sigma the standard deviation, if it is finite and above 0
     */
    public record Point(double mu, double sigma) {
        Normal normal() {
            return Normal.of(mu, sigma);
        }
    }

    /** The path is not written to from elsewhere. */
    public Descent {
        path = List.copyOf(path);
    }

    /** A descent that has not moved yet. */
    public static Descent from(Normal start, Normal target, Direction direction, Parameterisation parameterisation) {
        double divergence = direction.divergence(start, target);
        return new Descent(target, direction, parameterisation, List.of(new Stop(start, divergence)),
                divergence < NOTHING ? End.CONVERGED : Double.isFinite(divergence) ? End.RUNNING : End.NOT_FINITE);
    }

    /** Where it is now. */
    public Stop here() {
        return path.getLast();
    }

    /** How many steps were tried: those of the path, and one more where that led to no distribution. */
    public int steps() {
        boolean ledNowhere = end == End.SIGMA_NOT_POSITIVE
                || (end == End.NOT_FINITE && Double.isFinite(here().divergence()));
        return path.size() - 1 + (ledNowhere ? 1 : 0);
    }

    /** Where a step from here leads, also where that is no distribution. */
    public Point next(double rate) {
        return parameterisation.step(new Point(here().at().mu(), here().at().sigma()), target, direction, rate);
    }

    /** The descent after one step; itself where it has ended. */
    public Descent step(double rate) {
        return run(rate, 1);
    }

    /**
     * The descent after so many steps, or fewer if it ends before.
     *
     * @param rate how much of the gradient a step takes, above 0
     * @throws IllegalArgumentException unless the rate is positive and finite
     */
    public Descent run(double rate, int steps) {
        if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("rate must be positive and finite: " + rate);
        }
        List<Stop> stops = new ArrayList<>(path);
        End now = end;
        for (int i = 0; i < steps && now == End.RUNNING; i++) {
            Normal at = stops.getLast().at();
            Point next = parameterisation.step(new Point(at.mu(), at.sigma()), target, direction, rate);
            now = fault(next);
            if (now == End.RUNNING) {
                Stop stop = new Stop(next.normal(), direction.divergence(next.normal(), target));
                stops.add(stop);
                now = judge(stop, stops.getFirst());
            }
        }
        return new Descent(target, direction, parameterisation, stops, now);
    }

    private static End fault(Point next) {
        if (next.sigma <= 0) {
            return End.SIGMA_NOT_POSITIVE;
        }
        return Double.isFinite(next.mu) && Double.isFinite(next.sigma) ? End.RUNNING : End.NOT_FINITE;
    }

    private static End judge(Stop stop, Stop start) {
        if (!Double.isFinite(stop.divergence)) {
            return End.NOT_FINITE;
        }
        if (stop.divergence < NOTHING) {
            return End.CONVERGED;
        }
        return stop.divergence > GROWTH * (1 + start.divergence) ? End.GREW : End.RUNNING;
    }
}

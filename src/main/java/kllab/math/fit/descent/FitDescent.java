package kllab.math.fit.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kllab.math.distribution.Normal;
import kllab.math.divergence.descent.Parameterisation;
import kllab.math.fit.FitFamily;
import kllab.math.fit.FitSurface;
import kllab.math.fit.Objective;
import kllab.math.fit.descent.Chart.Pair;
import kllab.math.fit.gradient.DrawnGradient;
import kllab.math.fit.gradient.DrawnGradient.Slope;

/**
 * A descent of N(μ, σ²) down an objective: next = here − rate · direction, in the coordinates of the rule.
 *
 * <p>
 * It ends where the objective is flat, or where a step leads out of the distributions; an ended descent does not move.
 * σ is above 0 at every stop. By draws it goes on where only the exact gradient is 0.
 *
 * @param surface what it goes down
 * @param rule how it takes its steps
 * @param drawn the draws that estimate the gradient of each step; none for the exact one
 * @param path from the start on
 * @param end how far it has come
 */
public record FitDescent(FitSurface surface, DescentRule rule, Optional<DrawnGradient> drawn, List<Stop> path,
        End end) {
    /** In nats per standard deviation of q, and per unit of log σ: where slopes are below it nobody sees a way down. */
    private static final double FLAT = 1e-7;
    /** A part of the mean, below which doubles about it do not tell it from itself. */
    private static final double NOTHING = 1e-13;
    /** An objective that has grown by so much will not come back. */
    private static final double GROWTH = 1000;

    /** The end of a descent. */
    public enum End {
        /** It goes on. */
        RUNNING,
        /** The objective is flat there. */
        CONVERGED,
        /** The step led to a standard deviation that is not positive, or not to be told from 0 beside the mean. */
        SIGMA_NOT_POSITIVE,
        /** The step led beyond all doubles, or to where the objective is ∞. */
        NOT_FINITE,
        /** The objective has grown a thousandfold, and by a thousand nats. */
        GREW
    }

    /**
     * A place on the path.
     *
     * @param at the distribution
     * @param value the objective there, in nats
     * @param momentum of the gradients before it
     */
    public record Stop(Normal at, double value, Momentum momentum) {
    }

    /**
     * The path is not written to from elsewhere.
     *
     * @throws IllegalArgumentException if gradients are drawn of another objective than KL(q ‖ p), or of a mixture q
     */
    public FitDescent {
        path = List.copyOf(path);
        if (drawn.isPresent() && !isDrawn(surface.objective(), surface.family())) {
            throw new IllegalArgumentException("draws say nothing of " + surface.objective());
        }
    }

    /**
     * Returns true if draws from q estimate the gradient of an objective: of KL(q ‖ p), whose mean is over q, where q
     * is one normal distribution.
     */
    public static boolean isDrawn(Objective objective, FitFamily family) {
        return objective.limit().kind() == Objective.Kind.REVERSE && family.companion().isEmpty();
    }

    /** A descent by exact gradients that has not moved yet. */
    public static FitDescent from(Normal start, FitSurface surface, DescentRule rule) {
        return from(start, surface, rule, Optional.empty());
    }

    /**
     * A descent that has not moved yet.
     *
     * @param drawn the draws that estimate its gradients; none for exact ones
     * @throws IllegalArgumentException if gradients are drawn of another objective than KL(q ‖ p), or of a mixture q
     */
    public static FitDescent from(Normal start, FitSurface surface, DescentRule rule, Optional<DrawnGradient> drawn) {
        FitSurface.Point point = surface.at(start);
        FitDescent begun = new FitDescent(surface, rule, drawn, List.of(new Stop(start, point.value(), Momentum.NONE)),
                Double.isFinite(point.value()) ? End.RUNNING : End.NOT_FINITE);
        return begun.end == End.RUNNING && begun.isFlat(point, start, 0)
                ? new FitDescent(surface, rule, drawn, begun.path, End.CONVERGED)
                : begun;
    }

    /** Where it is now. */
    public Stop here() {
        return path.getLast();
    }

    /** How many steps it has taken. */
    public int steps() {
        return path.size() - 1;
    }

    /** The descent after so many more steps, or fewer if it ends before. */
    public FitDescent run(int more) {
        List<Stop> stops = new ArrayList<>(path);
        End now = end;
        FitSurface.Point point = more > 0 && now == End.RUNNING ? surface.at(here().at()) : null;
        for (int i = 0; i < more && now == End.RUNNING && point != null; i++) {
            Stop from = stops.getLast();
            Step step = step(from, slope(point, from.at(), stops.size() - 1));
            now = step.fault();
            if (now == End.RUNNING) {
                Normal there = Normal.of(step.mu, step.sigma);
                point = surface.at(there);
                now = judged(there, point, stops);
                if (Double.isFinite(point.value())) {
                    stops.add(new Stop(there, point.value(), step.momentum));
                }
            }
        }
        return new FitDescent(surface, rule, drawn, stops, now);
    }

    /** The descent as it was after so many of its steps. */
    public FitDescent after(int steps) {
        return steps >= steps() ? this : new FitDescent(surface, rule, drawn, path.subList(0, steps + 1), End.RUNNING);
    }

    /** The derivatives by μ and log σ that a step goes by. */
    private Slope slope(FitSurface.Point point, Normal at, int step) {
        return drawn.map(draws -> draws.at(surface.p(), at, step)).orElseGet(() -> new Slope(point.mu(),
                point.logSigma()));
    }

    private Step step(Stop from, Slope along) {
        if (surface.family().sigma().isPresent()) {
            return alongMu(from, along.mu());
        }
        Chart chart = new Chart(rule.coordinates());
        double mu = from.at().mu();
        double sigma = from.at().sigma();
        Pair slope = new Pair(along.mu(), along.logSigma() / sigma);
        Momentum momentum = from.momentum();
        Pair direction;
        if (rule.method() == DescentRule.Method.ADAM) {
            momentum = momentum.after(chart.gradient(mu, sigma, slope));
            direction = momentum.direction();
        } else {
            direction = rule.method() == DescentRule.Method.PLAIN
                    ? chart.gradient(mu, sigma, slope)
                    : chart.naturalGradient(mu, sigma, slope);
        }
        Pair next = chart.of(mu, sigma).plus(-rule.rate(), direction);
        return new Step(chart.mu(next), chart.sigma(next), momentum);
    }

    /** A step of μ alone: in the one coordinate that is left, which is μ/σ² in natural coordinates, and else μ. */
    private Step alongMu(Stop from, double slope) {
        double sigma = from.at().sigma();
        double scale = rule.coordinates() == Parameterisation.NATURAL ? sigma * sigma : 1;
        Momentum momentum = from.momentum();
        double direction = switch (rule.method()) {
            case PLAIN -> scale * slope;
            case NATURAL -> sigma * sigma * slope / scale;
            case ADAM -> {
                momentum = momentum.after(new Pair(scale * slope, 0));
                yield momentum.direction().first();
            }
        };
        return new Step(from.at().mu() - rule.rate() * scale * direction, sigma, momentum);
    }

    private End judged(Normal there, FitSurface.Point point, List<Stop> before) {
        if (!Double.isFinite(point.value())) {
            return End.NOT_FINITE;
        }
        if (isFlat(point, there, before.size())) {
            return End.CONVERGED;
        }
        return point.value() > GROWTH * (1 + before.getFirst().value) ? End.GREW : End.RUNNING;
    }

    /** Returns true if neither the objective nor what the next step goes by leads anywhere. */
    private boolean isFlat(FitSurface.Point point, Normal at, int step) {
        return isFlat(new Slope(point.mu(), point.logSigma()), at)
                && (drawn.isEmpty() || isFlat(slope(point, at, step), at));
    }

    private static boolean isFlat(Slope slope, Normal at) {
        return Math.hypot(at.sigma() * slope.mu(), slope.logSigma()) < FLAT;
    }

    /** The name of the coordinate that can leave the distributions: natural and expectation ones have a variance. */
    public boolean hasVariance() {
        return rule.coordinates() == Parameterisation.NATURAL || rule.coordinates() == Parameterisation.EXPECTATION;
    }

    /** Where a step leads, which need not be a distribution. */
    private record Step(double mu, double sigma, Momentum momentum) {
        End fault() {
            if (sigma <= NOTHING * Math.abs(mu)) {
                return End.SIGMA_NOT_POSITIVE;
            }
            return Double.isFinite(mu) && Double.isFinite(sigma) ? End.RUNNING : End.NOT_FINITE;
        }
    }
}

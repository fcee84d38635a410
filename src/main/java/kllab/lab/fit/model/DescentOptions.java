package kllab.lab.fit.model;

import java.util.Optional;
import kllab.math.distribution.Normal;
import kllab.math.divergence.descent.Parameterisation;
import kllab.math.fit.FitFamily;
import kllab.math.fit.FitSurface;
import kllab.math.fit.descent.DescentRule;
import kllab.math.fit.descent.FitDescent;
import kllab.math.fit.gradient.DrawnGradient;
import kllab.math.fit.gradient.GradientEstimator;
import kllab.parameter.ParameterRange;

/**
 * The descent of q, and the trail that it has left from where it began to q. Whatever else moves q, or changes what is
 * gone down, ends the trail; q stays where it is.
 *
 * @param rule how steps are taken
 * @param estimator which gradients they are taken by
 * @param trail the steps that led to q; none where none was taken
 */
public record DescentOptions(DescentRule rule, Estimator estimator, Optional<Trail> trail) {
    /** The most steps. */
    public static final int MOST_STEPS = 1000;
    /** Plain steps in μ and log σ, none taken yet. */
    public static final DescentOptions INITIAL = new DescentOptions(
            new DescentRule(DescentRule.Method.PLAIN, Parameterisation.LOG_SIGMA, 0.1), Estimator.EXACT,
            Optional.empty());
    /** The number of digits of a place that a descent leads to, counted from the first of the smaller σ. */
    private static final int DIGITS = 5;

    /** The gradients that steps are taken by: the exact one, or an estimate of it from draws of q. */
    public enum Estimator {
        /** No draws: the gradient itself. */
        EXACT(Optional.empty()),
        /** The score function. */
        SCORE_FUNCTION(GradientEstimator.SCORE_FUNCTION),
        /** The score function with the mean as baseline. */
        MEAN_BASELINE(GradientEstimator.MEAN_BASELINE),
        /** The score function with the best baseline. */
        BEST_BASELINE(GradientEstimator.BEST_BASELINE),
        /** The derivative along the path of a draw. */
        REPARAMETERISED(GradientEstimator.REPARAMETERISED),
        /** That without the score of q. */
        STICKING_THE_LANDING(GradientEstimator.STICKING_THE_LANDING);

        private final Optional<GradientEstimator> drawn;

        Estimator(GradientEstimator drawn) {
            this(Optional.of(drawn));
        }

        Estimator(Optional<GradientEstimator> drawn) {
            this.drawn = drawn;
        }

        /** The estimator as mathematics knows it; none for the exact gradient. */
        public Optional<GradientEstimator> drawn() {
            return drawn;
        }
    }

    /**
     * All that a descent depends on.
     *
     * @param target p
     * @param objective which divergence
     * @param family what of q moves
     * @param stepRule how steps are taken
     * @param start where it begins
     */
    public record Course(Target target, FitObjective objective, FitFamily family, StepRule stepRule, Normal start) {
        /**
         * How steps are taken.
         *
         * @param rule how they are taken
         * @param drawn the draws that estimate their gradients; none for exact ones, and where they say nothing of the
         *     objective
         */
        public record StepRule(DescentRule rule, Optional<DrawnGradient> drawn) {
        }

        /** The course of a state: from where its trail began, or from q where there is no trail. */
        public static Course of(FitState state) {
            DescentOptions descent = state.options().descent();
            GradientOptions draws = state.options().gradients();
            FitFamily family = state.line().family();
            Optional<DrawnGradient> drawn = descent.estimator.drawn
                    .filter(each -> FitDescent.isDrawn(state.objective().objective(), family))
                    .map(each -> new DrawnGradient(each, draws.draws(), draws.seed()));
            return new Course(state.target(), state.objective(), family, new StepRule(descent.rule(), drawn),
                    descent.start().orElse(state.q()));
        }

        /** The descent before its first step. */
        public FitDescent begun() {
            return FitDescent.from(start, new FitSurface(objective.objective(), target.density(), family),
                    stepRule.rule,
                    stepRule.drawn);
        }
    }

    /**
     * Steps that were taken, with the places that they led to, each computed once; or steps that a link names and that
     * nobody has computed yet. Two trails are equal if they begin in the same place, have as many steps, and both or
     * none are computed: the rest of what they depend on stands beside them in the state.
     */
    public static final class Trail {
        private final Normal start;
        private final int steps;
        private final Optional<FitDescent> walked;

        private Trail(Normal start, int steps, Optional<FitDescent> walked) {
            this.start = start;
            this.steps = steps;
            this.walked = walked;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Trail trail && start.equals(trail.start) && steps == trail.steps
                    && walked.isPresent() == trail.walked.isPresent();
        }

        @Override
        public int hashCode() {
            return 31 * start.hashCode() + steps;
        }
    }

    /** The number of steps that led from the start to q. */
    public int steps() {
        return trail.map(each -> each.steps).orElse(0);
    }

    /** Returns false while it is not computed where the steps lead that a link names; q is then what the link says. */
    public boolean isWalked() {
        return trail.map(each -> each.walked.isPresent()).orElse(true);
    }

    /** Where the descent to q began; none where there is no trail. */
    public Optional<Normal> start() {
        return trail.map(each -> each.start);
    }

    /** The same by another rule, with no step taken. */
    public DescentOptions withRule(DescentRule other) {
        return new DescentOptions(other, estimator, other.equals(rule) ? trail : Optional.empty());
    }

    /** The same by other gradients, with no step taken. */
    public DescentOptions withEstimator(Estimator other) {
        return new DescentOptions(rule, other, other == estimator ? trail : Optional.empty());
    }

    /** The same with other draws: of steps by exact gradients the trail stays. */
    DescentOptions drawnAnew() {
        return estimator == Estimator.EXACT ? this : withoutTrail();
    }

    /** The same with the steps of a descent; without a trail where it has none. */
    DescentOptions withTrail(FitDescent descent) {
        return new DescentOptions(rule, estimator,
                descent.steps() == 0
                        ? Optional.empty()
                        : Optional.of(new Trail(start(descent), descent.steps(), Optional.of(descent))));
    }

    private static Normal start(FitDescent descent) {
        return descent.path().getFirst().at();
    }

    /** The same with steps of which nobody knows yet where they lead; without a trail if there are none. */
    DescentOptions withTrail(Normal start, int steps) {
        return new DescentOptions(rule, estimator,
                steps == 0 ? Optional.empty() : Optional.of(new Trail(start, steps, Optional.empty())));
    }

    /** The same without a trail. */
    DescentOptions withoutTrail() {
        return new DescentOptions(rule, estimator, Optional.empty());
    }

    /** The descent of a state up to its q, which more steps can follow; none while its steps are not computed. */
    public static Optional<FitDescent> of(FitState state) {
        return state.options().descent().trail.map(trail -> trail.walked)
                .orElseGet(() -> Optional.of(Course.of(state).begun()));
    }

    /**
     * The descent of a state that has a trail, if it is the one that another state has steps of; none of fewer steps.
     */
    static Optional<FitDescent> of(FitState state, FitState other) {
        DescentOptions named = other.options().descent();
        return state.options().descent().trail.filter(each -> !named.isWalked())
                .flatMap(each -> each.walked)
                .filter(each -> each.steps() >= named.steps() || each.end() != FitDescent.End.RUNNING)
                .filter(each -> Course.of(state).equals(Course.of(other)));
    }

    /**
     * A state whose steps are computed, as far as the descent goes and q may be. It takes up to a second to compute
     * them.
     */
    static FitState walked(FitState state) {
        return state.options().descent().isWalked()
                ? state
                : walked(state, Course.of(state).begun().run(state.options().descent().steps()));
    }

    /**
     * A state whose steps are computed, by a descent from where they begin that has as many, if it goes so far; those
     * are left out that would lead q beyond its limits.
     */
    static FitState walked(FitState state, FitDescent descent) {
        DescentOptions named = state.options().descent();
        if (named.isWalked()) {
            return state;
        }
        FitDescent led = descent.after(named.steps());
        return state.descended(isWithin(led.here().at()) ? led : descent.after(last(descent)));
    }

    /** Returns the number of steps up to the last one that q may take. */
    public static int last(FitDescent descent) {
        int last = 0;
        while (last < descent.steps() && isWithin(descent.path().get(last + 1).at())) {
            last++;
        }
        return last;
    }

    /**
     * The place where a descent is, as q is set there: to decimals that nobody could tell from the place itself, since
     * q is read out with all its digits.
     */
    static Normal place(FitDescent descent) {
        Normal from = start(descent);
        Normal there = descent.here().at();
        double grid = grid(Math.min(from.sigma(), there.sigma()));
        if (descent.steps() == 0) {
            return from;
        }
        double sigma = there.sigma() == from.sigma() ? from.sigma() : ParameterRange.round(there.sigma(), grid);
        return Normal.of(ParameterRange.round(there.mu(), grid), sigma);
    }

    /** Returns true if q may be there. */
    public static boolean isWithin(Normal at) {
        return Numbers.MUS.contains(at.mu()) && Numbers.SIGMAS.contains(at.sigma());
    }

    /** The unit of the last digit of a number with so many digits. */
    private static double grid(double number) {
        return Math.pow(10, Math.floor(Math.log10(number)) - DIGITS + 1);
    }
}

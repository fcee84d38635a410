package kllab.lab.fit.model;

import java.util.Optional;

/**
 * The options of the plots.
 *
 * @param nonNegative whether the integrand is the one that is never negative
 * @param view which plot is beside the densities
 * @param landscape how the landscape is drawn
 * @param steps how q is moved down the objective
 * @param pin the pair that was pinned, to compare others with
 */
public record FitOptions(boolean nonNegative, View view, Landscape landscape, Steps steps, Optional<FitPair> pin) {
    /** The landscape, over σ. */
    public static final FitOptions INITIAL = new FitOptions(false, View.LANDSCAPE, new Landscape(false, false),
            new Steps(DescentOptions.INITIAL, GradientOptions.INITIAL), Optional.empty());

    /**
     * How the landscape is drawn.
     *
     * @param logSigma whether it is over log σ
     * @param basins whether each place is tinted by the minimum that it leads to
     */
    public record Landscape(boolean logSigma, boolean basins) {
    }

    /**
     * How q is moved down the objective.
     *
     * @param descent of q in the landscape
     * @param gradients how gradients are estimated
     */
    public record Steps(DescentOptions descent, GradientOptions gradients) {
        /** The same with another descent. */
        public Steps withDescent(DescentOptions other) {
            return new Steps(other, gradients);
        }

        /** The same with gradients estimated in another way: other draws end a trail that depends on them. */
        public Steps withGradients(GradientOptions other) {
            return new Steps(other.drawsAs(gradients) ? descent : descent.drawnAnew(), other);
        }
    }

    /** The plots beside the densities. */
    public enum View {
        /** The objective over the μ and σ of q, with its minima. */
        LANDSCAPE,
        /** Which minima there are while two equal components are moved apart. */
        SEPARATION,
        /** The evidence of a posterior and its lower bound. */
        ELBO,
        /** Estimates of the gradient of KL(q ‖ p), and how they vary. */
        GRADIENTS,
        /** All divergences beside each other. */
        TABLE;

        /** Returns true if it says something of a target: a mixture has no evidence, a posterior no components. */
        public boolean isOf(Target target) {
            return switch (this) {
                case SEPARATION -> target.isMixture();
                case ELBO -> !target.isMixture();
                default -> true;
            };
        }
    }

    /** The same with another integrand. */
    public FitOptions withNonNegative(boolean other) {
        return new FitOptions(other, view, landscape, steps, pin);
    }

    /** The same with another plot. */
    public FitOptions withView(View other) {
        return new FitOptions(nonNegative, other, landscape, steps, pin);
    }

    /** Returns true if the landscape is over log σ. */
    public boolean logSigma() {
        return landscape.logSigma;
    }

    /** The same with another axis of the landscape. */
    public FitOptions withLogSigma(boolean other) {
        return new FitOptions(nonNegative, view, new Landscape(other, landscape.basins), steps, pin);
    }

    /** Returns true if each place of the landscape is tinted by the minimum that it leads to. */
    public boolean basins() {
        return landscape.basins;
    }

    /** The same with basins, or without. */
    public FitOptions withBasins(boolean other) {
        return new FitOptions(nonNegative, view, new Landscape(landscape.logSigma, other), steps, pin);
    }

    /** The descent of q in the landscape. */
    public DescentOptions descent() {
        return steps.descent;
    }

    /** The same with another descent. */
    public FitOptions withDescent(DescentOptions other) {
        return new FitOptions(nonNegative, view, landscape, steps.withDescent(other), pin);
    }

    /** How gradients are estimated. */
    public GradientOptions gradients() {
        return steps.gradients;
    }

    /** The same with gradients estimated in another way. */
    public FitOptions withGradients(GradientOptions other) {
        return new FitOptions(nonNegative, view, landscape, steps.withGradients(other), pin);
    }

    /** The same with q moved in another way. */
    FitOptions withSteps(Steps other) {
        return new FitOptions(nonNegative, view, landscape, other, pin);
    }

    /** The same with another pin, or none. */
    public FitOptions withPin(Optional<FitPair> other) {
        return new FitOptions(nonNegative, view, landscape, steps, other);
    }
}

package kllab.lab.fit.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The options of the plots.
 *
 * @param nonNegative whether the integrand is the one that is never negative
 * @param view which plot is beside the densities
 * @param logSigma whether the landscape is over log σ
 * @param descent of q in the landscape
 * @param pin the pair that was pinned, to compare others with
 */
public record FitOptions(boolean nonNegative, View view, boolean logSigma, DescentOptions descent,
        Optional<FitPair> pin) {
    /** The landscape, over σ. */
    public static final FitOptions INITIAL = new FitOptions(false, View.LANDSCAPE, false,
            DescentOptions.INITIAL, Optional.empty());

    /** The plots beside the densities. */
    public enum View {
        /** The objective over the μ and σ of q, with its minima. */
        LANDSCAPE,
        /** Which minima there are while two equal components are moved apart. */
        SEPARATION,
        /** The evidence of a posterior and its lower bound. */
        ELBO,
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

        /** The key of its name. */
        public String messageKey() {
            return "fit.view." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same with another integrand. */
    public FitOptions withNonNegative(boolean other) {
        return new FitOptions(other, view, logSigma, descent, pin);
    }

    /** The same with another plot. */
    public FitOptions withView(View other) {
        return new FitOptions(nonNegative, other, logSigma, descent, pin);
    }

    /** The same with another axis of the landscape. */
    public FitOptions withLogSigma(boolean other) {
        return new FitOptions(nonNegative, view, other, descent, pin);
    }

    /** The same with another descent. */
    public FitOptions withDescent(DescentOptions other) {
        return new FitOptions(nonNegative, view, logSigma, other, pin);
    }

    /** The same with another pin, or none. */
    public FitOptions withPin(Optional<FitPair> other) {
        return new FitOptions(nonNegative, view, logSigma, descent, other);
    }
}

package kllab.lab.fit.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The options of the plots.
 *
 * @param nonNegative whether the integrand is the one that is never negative
 * @param view which plot is beside the densities
 * @param logSigma whether the landscape is over log σ
 * @param pin the pair that was pinned, to compare others with
 * @param gradients how gradients are estimated
 */
public record FitOptions(boolean nonNegative, View view, boolean logSigma, Optional<FitPair> pin,
        GradientOptions gradients) {
    /** The landscape, over σ. */
    public static final FitOptions INITIAL = new FitOptions(false, View.LANDSCAPE, false, Optional.empty(),
            GradientOptions.INITIAL);

    /** The plots beside the densities. */
    public enum View {
        /** The objective over the μ and σ of q, with its minima. */
        LANDSCAPE,
        /** Which minima there are while two equal components are moved apart. */
        SEPARATION,
        /** Estimates of the gradient of KL(q ‖ p), and how they vary. */
        GRADIENTS,
        /** All divergences beside each other. */
        TABLE;

        /** The key of its name. */
        public String messageKey() {
            return "fit.view." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same with another integrand. */
    public FitOptions withNonNegative(boolean other) {
        return new FitOptions(other, view, logSigma, pin, gradients);
    }

    /** The same with another plot. */
    public FitOptions withView(View other) {
        return new FitOptions(nonNegative, other, logSigma, pin, gradients);
    }

    /** The same with another axis of the landscape. */
    public FitOptions withLogSigma(boolean other) {
        return new FitOptions(nonNegative, view, other, pin, gradients);
    }

    /** The same with another pin, or none. */
    public FitOptions withPin(Optional<FitPair> other) {
        return new FitOptions(nonNegative, view, logSigma, other, gradients);
    }

    /** The same with gradients estimated in another way. */
    public FitOptions withGradients(GradientOptions other) {
        return new FitOptions(nonNegative, view, logSigma, pin, other);
    }
}

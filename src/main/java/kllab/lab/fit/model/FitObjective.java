package kllab.lab.fit.model;

import java.util.Locale;
import kllab.math.fit.Objective;

/**
 * The divergence that a fit makes small, as it is chosen on the screen; the numbers of the families are kept while
 * another one is chosen.
 *
 * @param kind which divergence
 * @param alpha of the α-divergence, from 0 to 1
 * @param order of the Rényi divergence, above 0 and up to 2
 */
public record FitObjective(Kind kind, double alpha, double order) {
    /** The reverse divergence: the loss of variational inference. */
    public static final FitObjective INITIAL = new FitObjective(Kind.REVERSE, 0.5, 0.5);

    /** The divergences to choose from. */
    public enum Kind {
        /** KL(p ‖ q). */
        FORWARD,
        /** KL(q ‖ p). */
        REVERSE,
        /** The Jensen–Shannon divergence. */
        JS,
        /** The α-divergence. */
        ALPHA,
        /** The Rényi divergence. */
        RENYI;

        /** Returns true if it is computed in the plane too, and not only on a line. */
        public boolean isOfPlane() {
            return this == FORWARD || this == REVERSE;
        }

        /** The end of the keys of all that is said of it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same with another divergence. */
    public FitObjective withKind(Kind other) {
        return new FitObjective(other, alpha, order);
    }

    /** The same with another α. */
    public FitObjective withAlpha(double other) {
        return new FitObjective(kind, other, order);
    }

    /** The same with another order. */
    public FitObjective withOrder(double other) {
        return new FitObjective(kind, alpha, other);
    }

    /** The same, if it is one that is computed in the plane; else the reverse divergence. */
    FitObjective ofPlane() {
        return kind.isOfPlane() ? this : withKind(Kind.REVERSE);
    }

    /** The divergence as mathematics knows it. */
    public Objective objective() {
        return switch (kind) {
            case FORWARD -> Objective.FORWARD;
            case REVERSE -> Objective.REVERSE;
            case JS -> Objective.JENSEN_SHANNON;
            case ALPHA -> Objective.alpha(alpha);
            case RENYI -> Objective.renyi(order);
        };
    }
}

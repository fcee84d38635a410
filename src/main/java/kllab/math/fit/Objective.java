package kllab.math.fit;

import kllab.math.distribution.LineDensity;
import kllab.math.divergence.JensenShannon;
import kllab.math.divergence.KullbackLeibler;

/**
 * The divergence that a fit makes small: one between the target p and the simple q.
 *
 * @param kind which divergence
 * @param order the α of an α-divergence, from 0 to 1, or the order of a Rényi divergence, above 0 and up to 2; no
 *     matter for the others, where it is 1
 */
public record Objective(Kind kind, double order) {
    /** KL(p ‖ q). */
    public static final Objective FORWARD = new Objective(Kind.FORWARD, 1);
    /** KL(q ‖ p). */
    public static final Objective REVERSE = new Objective(Kind.REVERSE, 1);
    /** The Jensen–Shannon divergence. */
    public static final Objective JENSEN_SHANNON = new Objective(Kind.JENSEN_SHANNON, 1);

    /** The kinds of divergence. */
    public enum Kind {
        /** KL(p ‖ q). */
        FORWARD,
        /** KL(q ‖ p). */
        REVERSE,
        /** The Jensen–Shannon divergence. */
        JENSEN_SHANNON,
        /** The α-divergence, from the reverse KL at 0 to the forward one at 1. */
        ALPHA,
        /** The Rényi divergence, the forward KL at order 1. */
        RENYI
    }

    /** @throws IllegalArgumentException if the order is not allowed for this kind */
    public Objective {
        boolean allowed = switch (kind) {
            case ALPHA -> order >= 0 && order <= 1;
            case RENYI -> order > 0 && order <= 2;
            default -> order == 1;
        };
        if (!allowed) {
            throw new IllegalArgumentException(kind + " of order " + order);
        }
    }

    /** The α-divergence of an alpha from 0 to 1. */
    public static Objective alpha(double alpha) {
        return new Objective(Kind.ALPHA, alpha);
    }

    /** The Rényi divergence of an order above 0, up to 2. */
    public static Objective renyi(double order) {
        return new Objective(Kind.RENYI, order);
    }

    /** The same divergence under its usual name, where it is a limit of a family: the forward or the reverse KL. */
    public Objective limit() {
        if (kind == Kind.ALPHA && order == 0) {
            return REVERSE;
        }
        return (kind == Kind.ALPHA || kind == Kind.RENYI) && order == 1 ? FORWARD : this;
    }

    /** Its value in nats, which may be ∞. */
    public double of(LineDensity p, LineDensity q) {
        LineDivergences divergences = new LineDivergences(p, q);
        return switch (kind) {
            case FORWARD -> divergences.forward();
            case REVERSE -> divergences.reverse();
            case JENSEN_SHANNON -> divergences.jensenShannon();
            case ALPHA -> divergences.alpha(order);
            case RENYI -> divergences.renyi(order);
        };
    }

    /** Returns true if it is the integral of something over x: a Rényi divergence is the logarithm of one. */
    public boolean hasIntegrand() {
        return limit().kind() != Kind.RENYI;
    }

    /**
     * The integrand at a value where the logarithms of the densities are these, in nats per unit of x: for KL p
     * log(p/q) or q log(q/p), which may be negative; else the one that never is.
     *
     * @throws IllegalStateException for a Rényi divergence, which has none
     */
    public double integrand(double logP, double logQ) {
        Objective named = limit();
        return switch (named.kind) {
            case FORWARD -> weighed(logP, logQ);
            case REVERSE -> weighed(logQ, logP);
            case JENSEN_SHANNON -> JensenShannon.integrand(logP, logQ);
            case ALPHA -> PowerIntegral.integrand(logP, logQ, order);
            case RENYI -> throw new IllegalStateException("a Rényi divergence has no integrand");
        };
    }

    /** The integrand that is never negative and has the same area, since p and q both have area 1. */
    public double nonNegativeIntegrand(double logP, double logQ) {
        Objective named = limit();
        return switch (named.kind) {
            case FORWARD -> KullbackLeibler.nonNegativeIntegrand(logP, logQ);
            case REVERSE -> KullbackLeibler.nonNegativeIntegrand(logQ, logP);
            default -> integrand(logP, logQ);
        };
    }

    private static double weighed(double log, double other) {
        double density = Math.exp(log);
        return density == 0 ? 0 : density * (log - other);
    }
}

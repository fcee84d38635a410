package kllab.math.fit.gradient;

import java.util.Locale;
import kllab.math.distribution.Normal;

/** A coordinate of a normal q, by which its divergence is differentiated. */
public enum GradientCoordinate {
    /** The mean μ. */
    MU,
    /** The logarithm of the standard deviation. */
    LOG_SIGMA;

    /** The end of the key of its name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The score of q at z = μ + σε, the derivative of log q(z) by the coordinate where z stays: ε/σ, or ε² − 1. */
    double score(Normal q, double epsilon) {
        return this == MU ? epsilon / q.sigma() : epsilon * epsilon - 1;
    }

    /** The derivative of z = μ + σε by the coordinate, where ε stays: 1, or σε. */
    double path(Normal q, double epsilon) {
        return this == MU ? 1 : q.sigma() * epsilon;
    }

    /** The derivative of log q(μ + σε) by the coordinate, where ε stays and z moves: 0, or −1. */
    double total() {
        return this == MU ? 0 : -1;
    }
}

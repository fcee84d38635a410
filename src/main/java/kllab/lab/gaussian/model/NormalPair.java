package kllab.lab.gaussian.model;

import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;

/**
 * Two normal distributions.
 *
 * @param p the first
 * @param q the second
 */
public record NormalPair(Normal p, Normal q) {
    /** KL(p ‖ q), in nats. */
    public double forward() {
        return KullbackLeibler.of(p, q);
    }
}

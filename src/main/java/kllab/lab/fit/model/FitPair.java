package kllab.lab.fit.model;

import kllab.math.distribution.Normal;

/**
 * A target and a simple distribution that is to come near it.
 *
 * @param target p
 * @param q the normal distribution
 */
public record FitPair(Target target, Normal q) {
}

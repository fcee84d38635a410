package kllab.lab.gaussian.model;

import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;

/**
 * Two distributions that were shown before, to compare the present ones with.
 *
 * @param kind why they are still shown
 * @param p the first distribution as it was
 * @param q the second distribution as it was
 */
public record Ghost(Kind kind, Normal p, Normal q) {
    /** The reason why a ghost is shown. */
    public enum Kind {
        /** The gesture began there. */
        WAS("was"),
        /** Somebody pinned it. */
        PINNED("pinned");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The end of the keys of its words, and the beginning of the names of its styles. */
        public String key() {
            return key;
        }
    }

    /** KL(p ‖ q), in nats. */
    public double forward() {
        return KullbackLeibler.of(p, q);
    }
}

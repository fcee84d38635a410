package kllab.lab.gaussian.model;

import java.util.Locale;

import kllab.math.distribution.Normal;

/** Two distributions worth looking at. */
public enum GaussianPreset {
    /** p equals q: the divergence is 0. */
    EQUAL(Normal.STANDARD, Normal.STANDARD),
    /** The same spread, one standard deviation apart: the divergence is ½. */
    UNIT_SHIFT(Normal.of(1, 1), Normal.STANDARD),
    /** p reaches far beyond q, which costs much. */
    WIDE_P(Normal.of(0, 3), Normal.STANDARD),
    /** p hides well within q, which costs little. */
    NARROW_P(Normal.of(0, 0.3), Normal.STANDARD),
    /** One latent of a VAE's encoder, near its prior. */
    ENCODER_NEAR_PRIOR(Normal.of(0.2, 0.9), Normal.STANDARD),
    /** Hardly any overlap. */
    FAR_APART(Normal.of(4, 0.5), Normal.of(-4, 0.5)),
    /** So near that the textbook formula loses its digits. */
    ALMOST_EQUAL(Normal.of(0.01, 1), Normal.STANDARD);

    private final Normal p;
    private final Normal q;

    GaussianPreset(Normal p, Normal q) {
        this.p = p;
        this.q = q;
    }

    /** The first distribution. */
    public Normal p() {
        return p;
    }

    /** The second distribution. */
    public Normal q() {
        return q;
    }

    /** The key of its name in the message files. */
    public String messageKey() {
        return "gaussian.preset." + name().toLowerCase(Locale.ROOT);
    }
}

package kllab.lab.multivariate.model;

import java.util.Locale;
import kllab.math.distribution.MultivariateNormal;

/** Two distributions of the plane worth looking at. */
public enum MultivariatePreset {
    /** p equals q: the divergence is 0. */
    EQUAL(normal(0, 0, new Spread(1, 1, 0)), standard()),
    /** The same spread, one standard deviation apart: the divergence is ½, all of it distance. */
    SHIFTED(normal(1, 0, new Spread(1, 1, 0)), standard()),
    /** The same shape and the same area, leaning the other way: only the trace tells. */
    ROTATED(normal(0, 0, new Spread(1.2, 1.2, 0.8)), normal(0, 0, new Spread(1.2, 1.2, -0.8))),
    /** p hides well within q, which costs little; the reverse costs much. */
    INSIDE(normal(0.3, 0.2, new Spread(0.4, 0.3, 0.3)), normal(0, 0, new Spread(1.5, 1.2, 0))),
    /** A strongly correlated p: what independence costs. */
    CORRELATED(normal(0, 0, new Spread(1, 1, 0.95)), standard()),
    /** p is almost a line. */
    NEARLY_SINGULAR(normal(0, 0, new Spread(1.4, 1.4, 0.9999)), standard()),
    /** Two latents of a VAE’s encoder, near their prior. */
    ENCODER_NEAR_PRIOR(normal(0.2, -0.1, new Spread(0.9, 0.85, 0)), standard());

    private final Pair pair;

    MultivariatePreset(MultivariateNormal p, MultivariateNormal q) {
        pair = new Pair(p, q, false);
    }

    private static MultivariateNormal normal(double muX, double muY, Spread spread) {
        return MultivariateNormal.of(new double[]{muX, muY}, spread.covariance());
    }

    private static MultivariateNormal standard() {
        return MultivariateNormal.diagonal(new double[2], new double[]{1, 1});
    }

    /** The two distributions, with their correlations. */
    public Pair pair() {
        return pair;
    }

    /** The key of its name in the message files. */
    public String messageKey() {
        return "multivariate.preset." + name().toLowerCase(Locale.ROOT);
    }
}

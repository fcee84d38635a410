package kllab.math.divergence;

import kllab.math.distribution.Normal;

/**
 * p and q in the standard units of p, where p is N(0, 1): what is left of four parameters is where q lies.
 *
 * <pre>
 * {@code
 *     z = (x − μ₁)/σ₁,   (x − μ₂)/σ₂ = r z + δ,   log(p/q) = ½t(2z + t) − log r,   t = u z + δ
 *     r = σ₁/σ₂,   u = r − 1,   δ = (μ₁ − μ₂)/σ₂
 * }
 * </pre>
 *
 * <p>
 * In these units no digits are lost to the means being large, nor, written in u and δ, to p and q being nearly equal.
 * The logarithm is the one of {@link StrictMath}, so that all of it is the same on every machine.
 *
 * @param p the distribution whose units these are
 * @param r the ratio of the standard deviations
 * @param u r − 1, from the difference of the two
 * @param delta the distance of the means in standard deviations of q
 * @param logR log r
 */
public record StandardisedPair(Normal p, double r, double u, double delta, double logR) {
    /** The frame of p, with q in it. */
    public static StandardisedPair of(Normal p, Normal q) {
        double u = KullbackLeibler.difference(p.sigma(), q.sigma(), q.sigma());
        double logR = Math.abs(u) < 0.5 ? StrictMath.log1p(u) : StrictMath.log(p.sigma()) - StrictMath.log(q.sigma());
        return new StandardisedPair(p, p.sigma() / q.sigma(), u,
                KullbackLeibler.difference(p.mu(), q.mu(), q.sigma()), logR);
    }

    /** (x − μ₂)/σ₂ at a z. */
    public double fromQ(double z) {
        return Math.fma(r, z, delta);
    }

    /** log(p/q) at a z; +∞ where that, or a step on the way to it, is beyond all doubles. */
    public double logRatio(double z) {
        double t = Math.fma(u, z, delta);
        double value = 0.5 * t * (2 * z + t) - logR;
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    /** The value at a z. */
    public double x(double z) {
        return Math.fma(p.sigma(), z, p.mu());
    }

    /** The z of a value. */
    public double z(double x) {
        return KullbackLeibler.difference(x, p.mu(), p.sigma());
    }
}

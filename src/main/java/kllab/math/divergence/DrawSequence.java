package kllab.math.divergence;

import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalQuantile;

/**
 * Endless draws from p, each with its log(p/q), the same for the same seed on every machine.
 *
 * <p>
 * The i-th draw depends on the seed and i alone, so that no draw has to be kept: SplitMix64 of G. L. Steele, D. Lea, C.
 * H. Flood, "Fast splittable pseudorandom number generators" (2014) scrambles seed + i·γ; the quantile of the normal
 * distribution makes a draw of the 52 bits. Nothing in it is left to the machine's own exp or log.
 */
final class DrawSequence {
    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    private final Normal p;
    private final long seed;
    private final double u;
    private final double delta;
    private final double logRatio;

    DrawSequence(Normal p, Normal q, long seed) {
        this.p = p;
        this.seed = seed;
        this.u = KullbackLeibler.difference(p.sigma(), q.sigma(), q.sigma());
        this.delta = KullbackLeibler.difference(p.mu(), q.mu(), q.sigma());
        this.logRatio = Math.abs(u) < 0.5 ? StrictMath.log1p(u) : StrictMath.log(p.sigma()) - StrictMath.log(q.sigma());
    }

    /** The standardised draw, for i from 0: 52 bits in the middles of equal parts of (0, 1), then the quantile. */
    double z(long i) {
        return NormalQuantile.of(((bits(seed + (i + 1) * GAMMA) >>> 12) + 0.5) * 0x1p-52);
    }

    /** The draw itself: μ₁ + σ₁ z. */
    double x(double z) {
        return Math.fma(p.sigma(), z, p.mu());
    }

    /** log(p/q) at a standardised draw: ½t(2z + t) − log(σ₁/σ₂), t = uz + δ; +∞ beyond all doubles. */
    double logRatio(double z) {
        double t = Math.fma(u, z, delta);
        double value = 0.5 * t * (2 * z + t) - logRatio;
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    /** The scrambling function of SplitMix64. */
    static long bits(long state) {
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}

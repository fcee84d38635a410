package kllab.math.divergence.estimate;

import kllab.math.distribution.Normal;
import kllab.math.divergence.StandardisedPair;

/**
 * Endless draws from p, each with its log(p/q), the same for the same seed on every machine.
 *
 * <p>
 * The i-th draw depends on the seed and i alone, so that no draw has to be kept: SplitMix64 of G. L. Steele, D. Lea, C.
 * H. Flood, "Fast splittable pseudorandom number generators" (2014) scrambles seed + i·γ; the quantile of the normal
 * distribution makes a draw of the 52 bits. Nothing in it is left to the machine's own exp or log.
 */
final class DrawSequence {
    static final long GAMMA = 0x9e3779b97f4a7c15L;

    private final StandardisedPair frame;
    private final long seed;

    DrawSequence(Normal p, Normal q, long seed) {
        this.frame = StandardisedPair.of(p, q);
        this.seed = seed;
    }

    /** The standardised draw, for i from 0. */
    double z(long i) {
        return StandardDraws.of(seed, i);
    }

    /** A number between 0 and 1, neither of them included: 52 bits in the middles of equal parts. */
    static double uniform(long seed, long i) {
        return ((bits(seed + (i + 1) * GAMMA) >>> 12) + 0.5) * 0x1p-52;
    }

    /** The draw itself: μ₁ + σ₁ z. */
    double x(double z) {
        return frame.x(z);
    }

    /** log(p/q) at a standardised draw. */
    double logRatio(double z) {
        return frame.logRatio(z);
    }

    /** The scrambling function of SplitMix64. */
    static long bits(long state) {
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}

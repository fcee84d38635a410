package kllab.math.divergence.estimate;

import kllab.math.distribution.NormalQuantile;

/** Endless draws from N(0, 1), the same for the same seed on every machine, none of which has to be kept. */
public final class StandardDraws {
    private StandardDraws() {
    }

    /**
     * One of the draws of a seed: the quantile of a number between 0 and 1.
     *
     * @param i which, from 0
     */
    public static double of(long seed, long i) {
        return NormalQuantile.of(DrawSequence.uniform(seed, i));
    }

    /** A number between 0 and 1, neither of them included, as even as 52 bits are; one of those of a seed. */
    public static double uniform(long seed, long i) {
        return DrawSequence.uniform(seed, i);
    }

    /** 64 even bits; one of those of a seed. */
    public static long bits(long seed, long i) {
        return DrawSequence.bits(seed + (i + 1) * DrawSequence.GAMMA);
    }

    /** A seed of its own for each number: its draws have nothing to do with those of the seed. */
    public static long stream(long seed, long number) {
        // Scrambled twice, since the draws of two seeds that are a draw apart are the same but one.
        return DrawSequence.bits(bits(seed, number) ^ number);
    }
}

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
}

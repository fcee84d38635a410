package org.teavm.classlib.java.util;

/**
 * The part of {@link java.util.SplittableRandom} that challenges need, with the same numbers from the same seed:
 * SplitMix32 of Steele, Lea and Flood, “Fast splittable pseudorandom number generators” (2014).
 */
public final class TSplittableRandom {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long seed;

    /** A sequence that begins at a seed. */
    public TSplittableRandom(long seed) {
        this.seed = seed;
    }

    private int next() {
        seed += GOLDEN_GAMMA;
        long mixed = (seed ^ seed >>> 33) * 0x62a9d9ed799705f5L;
        return (int) ((mixed ^ mixed >>> 28) * 0xcb24d0a5c88c35b3L >>> 32);
    }

    /** Returns a number from 0 to before a bound. */
    public int nextInt(int bound) {
        return nextInt(0, bound);
    }

    /** Returns a number from an origin to before a bound, each as probable as any other. */
    public int nextInt(int origin, int bound) {
        int count = bound - origin;
        int drawn = next();
        if ((count & count - 1) == 0) {
            return origin + (drawn & count - 1);
        }
        int half = drawn >>> 1;
        // Of the last part that is not whole none is taken: some numbers would come more often.
        while (half + (count - 1) - half % count < 0) {
            half = next() >>> 1;
        }
        return origin + half % count;
    }
}

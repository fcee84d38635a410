package kllab.lab.vae.model;

/**
 * The things that the plot of the latent space shows.
 *
 * @param decoded whether the images that z stands for lie beneath
 * @param points the place of each test image
 * @param aggregate whether the density of the aggregate posterior is drawn
 * @param pair the two dimensions, of three or more
 */
public record LatentView(boolean decoded, Points points, boolean aggregate, Pair pair) {
    /** Decoded images below, a numeral at each mean, the first two dimensions. */
    public static final LatentView INITIAL = new LatentView(true, Points.MEANS, false, new Pair(0, 1));

    /** The places of test images. */
    public enum Points {
        /** At the mean of q(z | x). */
        MEANS,
        /** At a draw of q(z | x). */
        SAMPLES,
        /** None. */
        NONE;
    }

    /**
     * Two dimensions of z, from 0.
     *
     * @param across the one along x
     * @param up another one
     */
    public record Pair(int across, int up) {
        /** The nearest pair that z of so many dimensions has; of one dimension the first twice. */
        public Pair within(int latent) {
            int first = Math.min(across, latent - 1);
            return latent == 1 || (up < latent && up != first)
                    ? new Pair(first, Math.min(up, latent - 1))
                    : new Pair(first, first == 0 ? 1 : 0);
        }
    }

    /** The same with or without decoded images. */
    public LatentView withDecoded(boolean other) {
        return new LatentView(other, points, aggregate, pair);
    }

    /** The same with test images elsewhere. */
    public LatentView withPoints(Points other) {
        return new LatentView(decoded, other, aggregate, pair);
    }

    /** The same with or without the aggregate posterior. */
    public LatentView withAggregate(boolean other) {
        return new LatentView(decoded, points, other, pair);
    }

    /** The same of another pair of dimensions. */
    public LatentView withPair(Pair other) {
        return new LatentView(decoded, points, aggregate, other);
    }
}

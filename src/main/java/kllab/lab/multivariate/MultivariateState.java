package kllab.lab.multivariate;

import kllab.math.divergence.InformationUnit;

/**
 * All that the multivariate lab needs to be rebuilt.
 *
 * @param pair the two distributions that are compared
 * @param unit the unit that divergences are read out in
 * @param picture what the picture shows
 * @param latent the dimensions of a latent space, compared with N(0, I)
 */
public record MultivariateState(Pair pair, InformationUnit unit, PictureOptions picture, LatentOptions latent) {
    /** What the lab shows at first and after a reset. */
    public static final MultivariateState INITIAL = new MultivariateState(Pair.INITIAL, InformationUnit.NATS,
            PictureOptions.INITIAL, LatentOptions.INITIAL);

    /** The state with another pair. */
    public MultivariateState withPair(Pair other) {
        return new MultivariateState(other, unit, picture, latent);
    }

    /** The state in another unit. */
    public MultivariateState withUnit(InformationUnit other) {
        return new MultivariateState(pair, other, picture, latent);
    }

    /** The state with another picture. */
    public MultivariateState withPicture(PictureOptions other) {
        return new MultivariateState(pair, unit, other, latent);
    }

    /** The state with another latent space. */
    public MultivariateState withLatent(LatentOptions other) {
        return new MultivariateState(pair, unit, picture, other);
    }

    /** Whether the latent space is what is looked at, and its divergence the value. */
    public boolean isLatent() {
        return picture.view() == PictureOptions.View.LATENT;
    }
}

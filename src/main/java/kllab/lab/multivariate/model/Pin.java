package kllab.lab.multivariate.model;

import java.util.List;
import java.util.Optional;
import kllab.math.distribution.LatentDimension;

/**
 * Distributions that were pinned, to compare others with: each of the two things that the lab is about has its own, so
 * that a look at the one does not take the pin off the other.
 *
 * @param pair the pair
 * @param latent the dimensions of the latent space
 */
public record Pin(Optional<Pair> pair, Optional<List<LatentDimension>> latent) {
    /** Nothing is pinned. */
    public static final Pin NONE = new Pin(Optional.empty(), Optional.empty());

    /** The dimensions cannot change. */
    public Pin {
        latent = latent.map(List::copyOf);
    }

    /** The same with another pair, or none. */
    Pin withPair(Optional<Pair> other) {
        return new Pin(other, latent);
    }

    /** The same with another latent space, or none. */
    Pin withLatent(Optional<List<LatentDimension>> other) {
        return new Pin(pair, other);
    }
}

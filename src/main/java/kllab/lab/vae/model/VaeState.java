package kllab.lab.vae.model;

import java.util.OptionalInt;

/**
 * The state of the lab of the variational autoencoder.
 *
 * @param run the training run whose network is looked at
 * @param image which of the test images is looked at, from 0; none if none is
 */
public record VaeState(VaeRun run, OptionalInt image) {
    /** The usual run. */
    public static final VaeState INITIAL = new VaeState(VaeRun.INITIAL, OptionalInt.empty());

    /** Another run. */
    public VaeState withRun(VaeRun other) {
        return new VaeState(other, image);
    }

    /** Another image, or none. */
    public VaeState withImage(OptionalInt other) {
        return new VaeState(run, other);
    }
}

package kllab.lab.vae.model;

import java.util.Optional;
import java.util.OptionalInt;
import kllab.lab.ScreenOptions;

/**
 * The state of the lab of the variational autoencoder.
 *
 * @param run the training run whose network is looked at
 * @param options what is shown of it
 * @param screen how the screen reads it out
 */
public record VaeState(VaeRun run, VaeOptions options, ScreenOptions screen) implements ScreenOptions.State<VaeState> {
    /** The usual run. */
    public static final VaeState INITIAL = new VaeState(VaeRun.INITIAL, VaeOptions.INITIAL, ScreenOptions.INITIAL);

    /** A z of other dimensions than the run has is none. */
    public VaeState {
        int latent = run.hyperparameters().architecture().latent();
        Optional<?> fitting = options.coding().z().filter(each -> each.size() == latent);
        options = fitting.isPresent() ? options : options.withCoding(options.coding().withZ(Optional.empty()));
        options = options.withLatent(options.latent().withPair(options.latent().pair().within(latent)));
    }

    /** Another run. */
    public VaeState withRun(VaeRun other) {
        return new VaeState(other, options, screen);
    }

    /** Other options. */
    public VaeState withOptions(VaeOptions other) {
        return new VaeState(run, other, screen);
    }

    /** The image that is looked at, or none. */
    public OptionalInt image() {
        return options.coding().image();
    }

    /** Another image, or none. */
    public VaeState withImage(OptionalInt other) {
        return withCoding(options.coding().withImage(other));
    }

    /** Another image or code. */
    public VaeState withCoding(Coding other) {
        return withOptions(options.withCoding(other));
    }

    /** Another plot of the latent space. */
    public VaeState withLatent(LatentView other) {
        return withOptions(options.withLatent(other));
    }

    @Override
    public VaeState withScreen(ScreenOptions other) {
        return new VaeState(run, options, other);
    }

    /** The number of dimensions of z. */
    public int latent() {
        return run.hyperparameters().architecture().latent();
    }
}

package kllab.lab.vae.network;

import java.util.Optional;
import java.util.OptionalInt;
import kllab.lab.vae.model.VaeRun;
import kllab.math.vae.HeldOut;
import kllab.math.vae.Network;
import kllab.parameter.NumberText;
import kllab.text.Message;

/**
 * The network at the end of a run.
 *
 * @param network the network
 * @param steps how many it took
 * @param imagesPerSecond the pace of the training alone; 0 if none was needed
 * @param heldOut its bound on the test images
 * @param diverged how many steps had been taken when the training left its bounds, if it did: the network is that of
 *     the step before
 */
public record Trained(Network network, int steps, double imagesPerSecond, HeldOut heldOut, OptionalInt diverged) {
    /** The sentence about a training of a run that left its bounds; none if it did not. */
    public Optional<Message> fault(VaeRun run) {
        return diverged.isPresent()
                ? Optional.of(Message.of("vae.diverged", Integer.toString(diverged.getAsInt()),
                        NumberText.plain(run.hyperparameters().schedule().at(diverged.getAsInt()).rate())))
                : Optional.empty();
    }
}

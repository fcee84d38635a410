package kllab.lab.vae.network;

import java.util.OptionalInt;
import kllab.math.vae.HeldOut;
import kllab.math.vae.Network;

/**
 * The network at the end of a run.
 *
 * @param network the network
 * @param steps how many it took
 * @param imagesPerSecond the pace of the training alone; 0 if none was needed
 * @param heldOut its bound on the test images
 * @param diverged how many steps had been taken when the training left its bounds, if it did: the network is that of the
 *     step before
 */
public record Trained(Network network, int steps, double imagesPerSecond, HeldOut heldOut, OptionalInt diverged) {
}

package kllab.lab.vae.model;

import java.util.List;
import kllab.math.vae.EncodedImages;
import kllab.math.vae.HeldOut;

/**
 * The numbers of a network on the test images.
 *
 * @param bound the held-out numbers
 * @param whole true if they are of all test images with ten draws each; else of a part of them with one draw
 * @param codes q(z | x) of that part
 * @param images the numbers of these images among all test images
 * @param aggregateKl KL(q(z) ‖ N(0, I)) of the aggregate posterior of these, in nats, estimated
 */
public record Evaluation(HeldOut bound, boolean whole, EncodedImages codes, List<Integer> images, double aggregateKl) {
    /** The list cannot change. */
    public Evaluation {
        images = List.copyOf(images);
    }

    /** The same with the numbers of all test images. */
    public Evaluation withWhole(HeldOut all) {
        return new Evaluation(all, true, codes, images, aggregateKl);
    }
}

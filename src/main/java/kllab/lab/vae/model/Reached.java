package kllab.lab.vae.model;

import java.util.List;
import java.util.Optional;
import kllab.math.vae.Digits;
import kllab.math.vae.Network;
import kllab.text.Message;

/**
 * A network that is at hand, with what is known of it.
 *
 * @param source where it comes from
 * @param network the network
 * @param test the test images as it reads them
 * @param evaluation what was seen of it
 * @param pictures images that it decodes
 */
public record Reached(Source source, Network network, Digits test, Evaluation evaluation, Pictures pictures) {
    /**
     * The way to a network.
     *
     * @param run the run that ends with it
     * @param isShipped true if it came with the program, and its training is not known
     * @param course the held-out numbers on the way
     * @param meanImage what the decoder of the mean image loses, in nats an image
     * @param fault the sentence about a training that left its bounds here; none if it did not
     */
    public record Source(VaeRun run, boolean isShipped, List<CoursePoint> course, double meanImage,
            Optional<Message> fault) {
        /** The list cannot change. */
        public Source {
            course = List.copyOf(course);
        }
    }

    /** The run that ends with it. */
    public VaeRun run() {
        return source.run;
    }

    /** The same with the numbers of all test images. */
    public Reached withEvaluation(Evaluation other) {
        return new Reached(source, network, test, other, pictures);
    }
}

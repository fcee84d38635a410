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
     * @param expected what its numbers are to be compared with
     * @param fault the sentence about a training that left its bounds here; none if it did not
     */
    public record Source(VaeRun run, boolean isShipped, List<CoursePoint> course, Expected expected,
            Optional<Message> fault) {
        /** The list cannot change. */
        public Source {
            course = List.copyOf(course);
        }
    }

    /**
     * The numbers that can be expected of a training.
     *
     * @param meanImage what the decoder of the mean image loses, in nats an image: the line to beat
     * @param range the range of minus the bound over the steps, from trainings with other seeds; empty where nobody has
     *     trained that
     */
    public record Expected(double meanImage, List<Range> range) {
        /** The list cannot change. */
        public Expected {
            range = List.copyOf(range);
        }
    }

    /**
     * The range of minus the bound at a step.
     *
     * @param step how many steps had been taken
     * @param low its lower end, in nats an image
     * @param high its upper end, in nats an image
     */
    public record Range(int step, double low, double high) {
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

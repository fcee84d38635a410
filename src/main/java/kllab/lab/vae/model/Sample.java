package kllab.lab.vae.model;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The images that a network is trained on: the first of the training images that show one of some digits.
 *
 * @param images how many at most
 * @param digits which digits, in ascending order, each once
 */
public record Sample(int images, List<Integer> digits) {
    /** All ten digits. */
    public static final List<Integer> ALL = IntStream.range(0, 10).boxed().toList();

    /** The digits cannot change. */
    public Sample {
        digits = List.copyOf(digits);
    }

    /** The digits as a set. */
    public Set<Integer> shown() {
        return Set.copyOf(digits);
    }

    /** Another number of images. */
    public Sample withImages(int other) {
        return new Sample(other, digits);
    }

    /** Other digits. */
    public Sample withDigits(List<Integer> other) {
        return new Sample(images, other);
    }
}

package kllab.lab.vae.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The image that is looked at, and its code.
 *
 * @param image which of the test images, from 0; none for the usual one
 * @param noise the number of ε that is held, from 0
 * @param z where a person dragged z, dimension by dimension; none if z = μ + σε
 * @param to another test image, to which a path of z leads; none if none does
 * @param gradient whether the way of the gradient is drawn, from z back to μ and σ
 */
public record Coding(OptionalInt image, int noise, Optional<List<Double>> z, OptionalInt to, boolean gradient) {
    /** The usual image with the first ε. */
    public static final Coding INITIAL = new Coding(OptionalInt.empty(), 0, Optional.empty(), OptionalInt.empty(),
            false);
    /** A three. */
    public static final int USUAL = 32;
    /** The largest number of ε. */
    public static final int MOST_NOISE = 999_999;

    /** The list cannot change. */
    public Coding {
        z = z.map(List::copyOf);
    }

    /** The image that is shown. */
    public int shown() {
        return image.orElse(USUAL);
    }

    /** The same of another image, whose z is drawn. */
    public Coding withImage(OptionalInt other) {
        return new Coding(other, noise, Optional.empty(), to, gradient);
    }

    /** The same with another ε, and z where that leads. */
    public Coding withNoise(int other) {
        return new Coding(image, other, Optional.empty(), to, gradient);
    }

    /** The same with z elsewhere. */
    public Coding withZ(Optional<List<Double>> other) {
        return new Coding(image, noise, other, to, gradient);
    }

    /** The same with a path to another image, or none. */
    public Coding withTo(OptionalInt other) {
        return new Coding(image, noise, z, other, gradient);
    }

    /** The same with the way of the gradient, or without. */
    public Coding withGradient(boolean other) {
        return new Coding(image, noise, z, to, other);
    }
}

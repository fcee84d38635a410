package kllab.math.vae;

/**
 * The sizes of the layers: an encoder pixels – hidden – (μ, log σ²) and a decoder latent – hidden – pixels, rectified
 * in between.
 *
 * @param pixels of an image
 * @param hidden units of each hidden layer
 * @param latent dimensions of z
 */
public record Architecture(int pixels, int hidden, int latent) {
    /** @throws IllegalArgumentException if a layer is empty */
    public Architecture {
        if (pixels < 1 || hidden < 1 || latent < 1) {
            throw new IllegalArgumentException("a layer is empty: " + pixels + ", " + hidden + ", " + latent);
        }
    }

    /** The number of weights and biases. */
    public int parameters() {
        return 2 * pixels * hidden + 3 * latent * hidden + 2 * hidden + 2 * latent + pixels;
    }
}

package kllab.math.vae;

import kllab.math.divergence.estimate.StandardDraws;
import kllab.math.network.Layer;
import kllab.math.network.Precision;
import kllab.math.network.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * All weights and biases in one row, layer after layer: encoder, mean, log variance, decoder, pixels; of each layer W,
 * then b.
 */
public final class Weights {
    private final Architecture architecture;
    private final Tensor all;
    private final List<Layer> layers;

    /**
     * @param architecture the sizes
     * @param all the numbers, one row; what is written to it is written to the layers
     * @throws IllegalArgumentException if there are more or fewer than the architecture has
     */
    public Weights(Architecture architecture, Tensor all) {
        if (all.size() != architecture.parameters()) {
            throw new IllegalArgumentException(
                    all.size() + " weights, and not " + architecture.parameters());
        }
        this.architecture = architecture;
        this.all = all;
        int[][] sizes = {{architecture.pixels(), architecture.hidden()},
                {architecture.hidden(), architecture.latent()}, {architecture.hidden(), architecture.latent()},
                {architecture.latent(), architecture.hidden()}, {architecture.hidden(), architecture.pixels()}};
        List<Layer> laid = new ArrayList<>();
        int from = 0;
        for (int[] size : sizes) {
            int weights = size[0] * size[1];
            laid.add(new Layer(all.part(from, size[1], size[0]), all.part(from + weights, 1, size[1])));
            from += weights + size[1];
        }
        layers = List.copyOf(laid);
    }

    /** Zeros. */
    public static Weights zeros(Architecture architecture, Precision precision) {
        return new Weights(architecture, precision.zeros(1, architecture.parameters()));
    }

    /** The beginning of a training: weights and biases even in ±1/√inputs. */
    public static Weights initial(Architecture architecture, Precision precision, long seed) {
        Weights initial = zeros(architecture, precision);
        long draw = 0;
        for (Layer layer : initial.layers) {
            double most = 1 / Math.sqrt(layer.inputs());
            for (Tensor each : List.of(layer.weights(), layer.biases())) {
                for (int i = 0; i < each.size(); i++) {
                    each.set(i, most * (2 * StandardDraws.uniform(seed, draw++) - 1));
                }
            }
        }
        return initial;
    }

    /** The same numbers, which go their own way. */
    public Weights copy() {
        return new Weights(architecture, all.copy());
    }

    public Architecture architecture() {
        return architecture;
    }

    /** All numbers, one row. */
    public Tensor all() {
        return all;
    }

    /** The layers in their order. */
    public List<Layer> layers() {
        return layers;
    }

    /** From an image to the hidden layer of the encoder, before it is rectified. */
    public Layer encoder() {
        return layers.get(0);
    }

    /** To μ. */
    public Layer mean() {
        return layers.get(1);
    }

    /** To log σ², before it is kept within its bounds. */
    public Layer logVariance() {
        return layers.get(2);
    }

    /** From z to the hidden layer of the decoder, before it is rectified. */
    public Layer decoder() {
        return layers.get(3);
    }

    /** To the logits of the pixels. */
    public Layer pixels() {
        return layers.get(4);
    }
}

package kllab.math.vae;

import kllab.math.network.Layer;
import kllab.math.network.Precision;
import kllab.math.network.Rectifier;
import kllab.math.network.Tensor;

/**
 * Some images on their way through a network and back, a row for each; the paper that a step is worked out on.
 *
 * <pre>
 * {@code
 *     h = max(0, W₁x + b₁),  μ = Wₘh + bₘ,  log σ² = Wᵥh + bᵥ within [−10, 10],  z = μ + σε,
 *     g = max(0, W₂z + b₂),  logits = W₃g + b₃
 * }
 * </pre>
 */
final class Batch {
    /** The bound of |log σ²|; beyond it the slope is 0. */
    static final double MOST_LOG_VARIANCE = 10;

    private final Tensor images;
    private final Tensor noise;
    private final Tensor[] values;
    private final Tensor[] slopes;

    /** The layers’ outputs: of the encoder, means, log variances, z, of the decoder, logits. */
    private static final int ENCODED = 0;
    private static final int MEAN = 1;
    private static final int LOG_VARIANCE = 2;
    private static final int Z = 3;
    private static final int DECODED = 4;
    private static final int LOGITS = 5;

    private Batch(Tensor images, Tensor noise, Tensor[] values, Tensor[] slopes) {
        this.images = images;
        this.noise = noise;
        this.values = values;
        this.slopes = slopes;
    }

    /** Room for so many images. */
    static Batch of(Architecture sizes, Precision precision, int count) {
        int[] widths = {sizes.hidden(), sizes.latent(), sizes.latent(), sizes.latent(), sizes.hidden(),
                sizes.pixels()};
        Tensor[] values = new Tensor[widths.length];
        Tensor[] slopes = new Tensor[widths.length];
        for (int i = 0; i < widths.length; i++) {
            values[i] = precision.zeros(count, widths[i]);
            slopes[i] = precision.zeros(count, widths[i]);
        }
        return new Batch(precision.zeros(count, sizes.pixels()), precision.zeros(count, sizes.latent()), values,
                slopes);
    }

    /** Some of the images. */
    Batch rows(int from, int count) {
        Tensor[] someValues = new Tensor[values.length];
        Tensor[] someSlopes = new Tensor[values.length];
        for (int i = 0; i < values.length; i++) {
            someValues[i] = values[i].rows(from, count);
            someSlopes[i] = slopes[i].rows(from, count);
        }
        return new Batch(images.rows(from, count), noise.rows(from, count), someValues, someSlopes);
    }

    int count() {
        return images.rows();
    }

    /** The pixels, a row an image, to be written. */
    Tensor images() {
        return images;
    }

    /** ε, a row an image, to be written. */
    Tensor noise() {
        return noise;
    }

    Tensor mean() {
        return values[MEAN];
    }

    Tensor logVariance() {
        return values[LOG_VARIANCE];
    }

    Tensor z() {
        return values[Z];
    }

    Tensor logits() {
        return values[LOGITS];
    }

    /** From the images to μ and log σ². */
    void encode(Weights weights) {
        weights.encoder().forward(images, values[ENCODED]);
        Rectifier.forward(values[ENCODED]);
        weights.mean().forward(values[ENCODED], mean());
        weights.logVariance().forward(values[ENCODED], logVariance());
        for (int i = 0; i < logVariance().size(); i++) {
            logVariance().set(i, Math.clamp(logVariance().get(i), -MOST_LOG_VARIANCE, MOST_LOG_VARIANCE));
        }
    }

    /** From μ, log σ² and ε to z = μ + σε. */
    void sample() {
        for (int i = 0; i < z().size(); i++) {
            z().set(i, mean().get(i) + Math.exp(0.5 * logVariance().get(i)) * noise.get(i));
        }
    }

    /** From z to the logits. */
    void decode(Weights weights) {
        weights.decoder().forward(z(), values[DECODED]);
        Rectifier.forward(values[DECODED]);
        weights.pixels().forward(values[DECODED], logits());
    }

    /** Adds ½(μ² + σ² − 1 − log σ²) of each dimension over the images. */
    void addKullbackLeibler(double[] perDimension) {
        int latent = perDimension.length;
        for (int i = 0; i < mean().size(); i++) {
            perDimension[i % latent] += kullbackLeibler(mean().get(i), logVariance().get(i));
        }
    }

    /** KL(N(μ, σ²) ‖ N(0, 1)), in nats. */
    static double kullbackLeibler(double mean, double logVariance) {
        return 0.5 * (mean * mean + Math.expm1(logVariance) - logVariance);
    }

    /** The reconstruction’s loss, in nats over all images. */
    double reconstruction(Likelihood likelihood) {
        return likelihood.slopes(logits(), images, 0, slopes[LOGITS]);
    }

    /**
     * From the reconstruction’s loss back to z, for z that went forward.
     *
     * @param factor how much the reconstruction counts
     * @return its loss, in nats over all images
     */
    double backToZ(Weights weights, Likelihood likelihood, double factor) {
        double loss = likelihood.slopes(logits(), images, factor, slopes[LOGITS]);
        weights.pixels().backward(slopes[LOGITS], slopes[DECODED]);
        Rectifier.backward(values[DECODED], slopes[DECODED]);
        weights.decoder().backward(slopes[DECODED], slopes[Z]);
        return loss;
    }

    /** d loss/dz, of images that went back. */
    Tensor slopeInZ() {
        return slopes[Z];
    }

    /**
     * From the loss back to the encoder, for images that went forward.
     *
     * @param likelihood of the pixels
     * @param ofReconstruction how much the reconstruction counts in the objective
     * @param ofKullbackLeibler how much KL of each dimension counts
     * @return the reconstruction’s loss, in nats over all images
     */
    double backward(Weights weights, Likelihood likelihood, double ofReconstruction, double[] ofKullbackLeibler) {
        double loss = backToZ(weights, likelihood, ofReconstruction);
        for (int i = 0; i < z().size(); i++) {
            double logVariance = logVariance().get(i);
            double factor = ofKullbackLeibler[i % ofKullbackLeibler.length];
            double slope = slopes[Z].get(i);
            slopes[MEAN].set(i, slope + factor * mean().get(i));
            boolean bound = Math.abs(logVariance) >= MOST_LOG_VARIANCE;
            slopes[LOG_VARIANCE].set(i, bound
                    ? 0
                    : 0.5 * slope * noise.get(i) * Math.exp(0.5 * logVariance)
                            + 0.5 * factor * Math.expm1(logVariance));
        }
        weights.mean().backward(slopes[MEAN], slopes[ENCODED]);
        addBackward(weights.logVariance(), slopes[LOG_VARIANCE], slopes[ENCODED]);
        Rectifier.backward(values[ENCODED], slopes[ENCODED]);
        return loss;
    }

    /** Adds dL/dy W for a layer of few outputs. */
    private static void addBackward(Layer layer, Tensor outputSlopes, Tensor inputSlopes) {
        int inputs = layer.inputs();
        int outputs = layer.outputs();
        for (int row = 0; row < outputSlopes.rows(); row++) {
            for (int j = 0; j < inputs; j++) {
                double sum = inputSlopes.get(row * inputs + j);
                for (int i = 0; i < outputs; i++) {
                    sum += outputSlopes.get(row * outputs + i) * layer.weights().get(i * inputs + j);
                }
                inputSlopes.set(row * inputs + j, sum);
            }
        }
    }

    /**
     * Sets the slopes in weights and biases, of one part of the outputs of each layer.
     *
     * @param gradient whose weights and biases become the slopes
     * @param part which, from 0
     * @param parts of how many
     */
    void setSlopes(Weights gradient, int part, int parts) {
        Tensor[] inputs = {images, values[ENCODED], values[ENCODED], z(), values[DECODED]};
        Tensor[] outputs = {slopes[ENCODED], slopes[MEAN], slopes[LOG_VARIANCE], slopes[DECODED], slopes[LOGITS]};
        for (int i = 0; i < inputs.length; i++) {
            Layer layer = gradient.layers().get(i);
            int from = part * layer.outputs() / parts;
            int to = (part + 1) * layer.outputs() / parts;
            if (to > from) {
                layer.outputs(from, to - from).setSlopes(inputs[i], outputs[i], from);
            }
        }
    }
}

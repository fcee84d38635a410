package kllab.math.vae;

import java.util.ArrayList;
import java.util.List;
import kllab.math.distribution.LatentDimension;
import kllab.math.network.Tensor;

/**
 * A trained network, which never changes.
 *
 * @param likelihood of the pixels that it was trained for
 * @param weights not to be written to
 */
public record Network(Likelihood likelihood, Weights weights) {
    /** q(z | x) of an image of grey levels from 0 to 1. */
    public List<LatentDimension> encode(double[] image) {
        Batch batch = batch();
        write(image, batch.images());
        batch.encode(weights);
        List<LatentDimension> dimensions = new ArrayList<>();
        for (int i = 0; i < weights.architecture().latent(); i++) {
            dimensions.add(new LatentDimension(batch.mean().get(i), batch.logVariance().get(i)));
        }
        return dimensions;
    }

    /** The probability of ink, or the grey level, of each pixel that z stands for. */
    public double[] decode(double[] z) {
        Batch batch = batch();
        write(z, batch.z());
        batch.decode(weights);
        double[] probabilities = new double[weights.architecture().pixels()];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = Likelihood.probability(batch.logits().get(i));
        }
        return probabilities;
    }

    private Batch batch() {
        return Batch.of(weights.architecture(), weights.all().precision(), 1);
    }

    private static void write(double[] numbers, Tensor row) {
        for (int i = 0; i < numbers.length; i++) {
            row.set(i, numbers[i]);
        }
    }
}

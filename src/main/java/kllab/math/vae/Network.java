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
        Batch batch = batch(1);
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
        return decode(List.of(z)).getFirst();
    }

    /** The same of many z at once, which is quicker than one after the other. */
    public List<double[]> decode(List<double[]> zs) {
        int pixels = weights.architecture().pixels();
        Batch batch = batch(zs.size());
        for (int i = 0; i < zs.size(); i++) {
            write(zs.get(i), batch.z().rows(i, 1));
        }
        batch.decode(weights);
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < zs.size(); i++) {
            double[] probabilities = new double[pixels];
            for (int j = 0; j < pixels; j++) {
                probabilities[j] = Likelihood.probability(batch.logits().get(i * pixels + j));
            }
            all.add(probabilities);
        }
        return all;
    }

    /**
     * The slope of the reconstruction’s loss −log p(x | z) in z, in nats for each unit of z, dimension by dimension.
     *
     * @param image of grey levels from 0 to 1, which are probabilities of ink where pixels are drawn
     * @param z a point of the latent space
     */
    public double[] slopes(double[] image, double[] z) {
        Batch batch = batch(1);
        write(image, batch.images());
        write(z, batch.z());
        batch.decode(weights);
        batch.backToZ(weights, likelihood, 1);
        double[] slopes = new double[z.length];
        for (int j = 0; j < z.length; j++) {
            slopes[j] = batch.slopeInZ().get(j);
        }
        return slopes;
    }

    private Batch batch(int count) {
        return Batch.of(weights.architecture(), weights.all().precision(), count);
    }

    private static void write(double[] numbers, Tensor row) {
        for (int i = 0; i < numbers.length; i++) {
            row.set(i, numbers[i]);
        }
    }
}

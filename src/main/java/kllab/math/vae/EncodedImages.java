package kllab.math.vae;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kllab.math.distribution.LatentDimension;
import kllab.math.divergence.estimate.StandardDraws;

/**
 * q(z | x) of many images, as the encoder of a network gives it, and their even mixture, the aggregate posterior q(z) =
 * 1/N Σ q(z | xᵢ).
 *
 * <p>
 * M. D. Hoffman, M. J. Johnson, "ELBO surgery" (2016): the mean of KL(q(z | x) ‖ p(z)) is KL(q(z) ‖ p(z)) and the
 * information about x in z, which is not negative; so the aggregate posterior is nearer to the prior than each of its
 * parts, and it is not the prior.
 */
public final class EncodedImages {
    private static final int CHUNK = 100;
    private static final double LOG_ROOT_2PI = 0.5 * Math.log(2 * Math.PI);
    private static final long SEED = 21;

    private final int latent;
    private final double[] mus;
    private final double[] logVariances;
    /** 1/σ, which densities ask for so often that exponentials would cost more than all else. */
    private final double[] inverseSigmas;

    private EncodedImages(int latent, double[] mus, double[] logVariances) {
        this.latent = latent;
        this.mus = mus;
        this.logVariances = logVariances;
        inverseSigmas = Arrays.stream(logVariances).map(each -> Math.exp(-0.5 * each)).toArray();
    }

    /** Encodes images, as the network’s likelihood reads them. */
    public static EncodedImages of(Network network, Digits digits, Parts parts) {
        Weights weights = network.weights();
        int latent = weights.architecture().latent();
        double[] mus = new double[digits.count() * latent];
        double[] logVariances = new double[digits.count() * latent];
        parts.run((digits.count() + CHUNK - 1) / CHUNK, part -> {
            int from = part * CHUNK;
            int count = Math.min(CHUNK, digits.count() - from);
            Batch batch = Batch.of(weights.architecture(), weights.all().precision(), count);
            for (int i = 0; i < count; i++) {
                digits.writeGrey(from + i, batch.images(), i);
            }
            batch.encode(weights);
            for (int i = 0; i < count * latent; i++) {
                mus[from * latent + i] = batch.mean().get(i);
                logVariances[from * latent + i] = batch.logVariance().get(i);
            }
        });
        return new EncodedImages(latent, mus, logVariances);
    }

    /** The number of images. */
    public int count() {
        return latent == 0 ? 0 : mus.length / latent;
    }

    /** The number of dimensions of z. */
    public int latent() {
        return latent;
    }

    /** The mean of a dimension of q(z | x) of an image. */
    public double mu(int image, int dimension) {
        return mus[image * latent + dimension];
    }

    /** The standard deviation of a dimension of q(z | x) of an image. */
    public double sigma(int image, int dimension) {
        return Math.exp(0.5 * logVariances[image * latent + dimension]);
    }

    /** q(z | x) of an image. */
    public List<LatentDimension> of(int image) {
        List<LatentDimension> dimensions = new ArrayList<>();
        for (int j = 0; j < latent; j++) {
            dimensions.add(new LatentDimension(mus[image * latent + j], logVariances[image * latent + j]));
        }
        return dimensions;
    }

    /** A draw of z of an image, always the same. */
    public double draw(int image, int dimension) {
        return mu(image, dimension) + sigma(image, dimension)
                * StandardDraws.of(SEED, (long) image * latent + dimension);
    }

    /** The density of two dimensions of the aggregate posterior. */
    public double density(int across, int up, double x, double y) {
        double sum = 0;
        for (int i = 0; i < count(); i++) {
            int ofX = i * latent + across;
            int ofY = i * latent + up;
            double deviation = square((x - mus[ofX]) * inverseSigmas[ofX])
                    + square((y - mus[ofY]) * inverseSigmas[ofY]);
            sum += Math.exp(-0.5 * deviation) * inverseSigmas[ofX] * inverseSigmas[ofY];
        }
        return sum / (2 * Math.PI * count());
    }

    /**
     * KL(q(z) ‖ N(0, I)) of the aggregate posterior of these images, in nats, estimated from a draw of each; the
     * standard error of a few hundred images is about a tenth.
     */
    public double aggregateDivergence() {
        double sum = 0;
        double[] z = new double[latent];
        double[] logs = new double[count()];
        double[] heights = new double[count()];
        for (int i = 0; i < logs.length; i++) {
            for (int j = 0; j < latent; j++) {
                heights[i] -= 0.5 * logVariances[i * latent + j];
            }
        }
        for (int image = 0; image < count(); image++) {
            double logPrior = 0;
            for (int j = 0; j < latent; j++) {
                z[j] = draw(image, j);
                logPrior -= 0.5 * z[j] * z[j] + LOG_ROOT_2PI;
            }
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < logs.length; i++) {
                double log = heights[i] - latent * LOG_ROOT_2PI;
                for (int j = 0; j < latent; j++) {
                    log -= 0.5 * square((z[j] - mus[i * latent + j]) * inverseSigmas[i * latent + j]);
                }
                logs[i] = log;
                most = Math.max(most, log);
            }
            double exps = 0;
            for (double log : logs) {
                exps += Math.exp(log - most);
            }
            sum += most + Math.log(exps / count()) - logPrior;
        }
        return count() == 0 ? 0 : sum / count();
    }

    private static double square(double x) {
        return x * x;
    }
}

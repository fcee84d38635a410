package kllab.math.vae;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kllab.math.divergence.estimate.StandardDraws;

/**
 * The bound on log p(x) of images that a network was not trained on, in nats an image.
 *
 * <pre>
 * {@code
 *     log p(x) ≥ ELBO = −(reconstruction + KL),
 *     reconstruction = E −log p(x | z) over z ~ q(z | x),   KL = Σⱼ KL(q(zⱼ | x) ‖ N(0, 1))
 * }
 * </pre>
 *
 * @param reconstruction the mean over the images, of ten draws of z each
 * @param perDimension KL of each dimension, the mean over the images
 * @param varianceOfMean the variance of each dimension’s μ over the images
 */
public record HeldOut(double reconstruction, List<Double> perDimension, List<Double> varianceOfMean) {
    /** A dimension whose μ varies by more is in use. Y. Burda et al., "Importance Weighted Autoencoders" (2016). */
    private static final double ACTIVE = 0.01;
    private static final int DRAWS = 10;
    private static final int CHUNK = 100;
    private static final long SEED = 20;

    /** The lists cannot change. */
    public HeldOut {
        perDimension = List.copyOf(perDimension);
        varianceOfMean = List.copyOf(varianceOfMean);
    }

    /** KL(q(z | x) ‖ N(0, I)), the mean over the images. */
    public double kl() {
        return perDimension.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The bound, whatever the objective of the training was. */
    public double elbo() {
        return -(reconstruction + kl());
    }

    /** The number of dimensions that are in use. */
    public int activeUnits() {
        return (int) varianceOfMean.stream().filter(each -> each > ACTIVE).count();
    }

    /** Of images as the network’s likelihood reads them: for a binary one, drawn. */
    public static HeldOut of(Network network, Digits digits, Parts parts) {
        return of(network, digits, parts, DRAWS);
    }

    /**
     * The same with another number of draws of z an image: fewer are quicker, and the reconstruction less sure.
     *
     * @param draws at least 1
     */
    public static HeldOut of(Network network, Digits digits, Parts parts, int draws) {
        int chunks = (digits.count() + CHUNK - 1) / CHUNK;
        Sums[] sums = new Sums[chunks];
        parts.run(chunks, i -> sums[i] = Sums.of(network, digits, i * CHUNK,
                Math.min(CHUNK, digits.count() - i * CHUNK), draws));
        double count = digits.count();
        int latent = network.weights().architecture().latent();
        double reconstruction = total(sums, each -> each.reconstruction) / count;
        return new HeldOut(reconstruction, means(latent, j -> total(sums, each -> each.perDimension[j]) / count),
                means(latent, j -> {
                    double mean = total(sums, each -> each.means[j]) / count;
                    return total(sums, each -> each.squares[j]) / count - mean * mean;
                }));
    }

    private static List<Double> means(int latent, IntToDoubleFunction of) {
        return IntStream.range(0, latent).mapToDouble(of).boxed().toList();
    }

    private static double total(Sums[] sums, ToDoubleFunction<Sums> of) {
        return Arrays.stream(sums).mapToDouble(of).sum();
    }

    /** Sums over some of the images. */
    private static final class Sums {
        private final double[] perDimension;
        private final double[] means;
        private final double[] squares;
        private double reconstruction;

        private Sums(int latent) {
            perDimension = new double[latent];
            means = new double[latent];
            squares = new double[latent];
        }

        static Sums of(Network network, Digits digits, int from, int count, int draws) {
            Weights weights = network.weights();
            int latent = weights.architecture().latent();
            Sums sums = new Sums(latent);
            Batch batch = Batch.of(weights.architecture(), weights.all().precision(), count);
            for (int i = 0; i < count; i++) {
                digits.writeGrey(from + i, batch.images(), i);
            }
            batch.encode(weights);
            batch.addKullbackLeibler(sums.perDimension);
            for (int i = 0; i < batch.mean().size(); i++) {
                double mean = batch.mean().get(i);
                sums.means[i % latent] += mean;
                sums.squares[i % latent] += mean * mean;
            }
            for (int draw = 0; draw < draws; draw++) {
                long seed = StandardDraws.stream(SEED, draw);
                for (int i = 0; i < batch.noise().size(); i++) {
                    batch.noise().set(i, StandardDraws.of(seed, from * latent + i));
                }
                batch.sample();
                batch.decode(weights);
                sums.reconstruction += batch.reconstruction(network.likelihood()) / draws;
            }
            return sums;
        }
    }

    /**
     * log p(x) of one image by importance sampling: log 1/K Σ p(x | z) p(z)/q(z | x) of draws of q; low on average,
     * since the logarithm of a mean is above the mean of the logarithm.
     *
     * @param image of the digits
     * @param draws K
     */
    public static double logEvidence(Network network, Digits digits, int image, int draws) {
        Weights weights = network.weights();
        int latent = weights.architecture().latent();
        Batch batch = Batch.of(weights.architecture(), weights.all().precision(), 1);
        digits.writeGrey(image, batch.images(), 0);
        batch.encode(weights);
        double[] logWeights = new double[draws];
        long seed = StandardDraws.stream(SEED, -1 - image);
        for (int k = 0; k < draws; k++) {
            double logRatio = 0;
            for (int j = 0; j < latent; j++) {
                double noise = StandardDraws.of(seed, (long) k * latent + j);
                batch.noise().set(j, noise);
                double logVariance = batch.logVariance().get(j);
                double z = batch.mean().get(j) + Math.exp(0.5 * logVariance) * noise;
                logRatio += 0.5 * (noise * noise + logVariance - z * z);
            }
            batch.sample();
            batch.decode(weights);
            logWeights[k] = logRatio - batch.reconstruction(network.likelihood());
        }
        double most = DoubleStream.of(logWeights).max().orElse(Double.NaN);
        return most + Math.log(DoubleStream.of(logWeights).map(each -> Math.exp(each - most)).sum() / draws);
    }
}

package kllab.math.vae;

import java.util.Arrays;
import java.util.stream.IntStream;
import kllab.math.divergence.estimate.StandardDraws;
import kllab.math.network.Adam;
import kllab.math.network.Precision;
import kllab.math.network.Tensor;

/**
 * The training of a network, step by step; what it has become after a number of steps depends on the hyperparameters,
 * the images and that number alone, whatever the threads.
 *
 * <p>
 * A step goes forward and back in four parts of the batch, then to the slopes in four parts of each layer’s outputs,
 * then to the weights in four parts of them; sums over parts are in the order of the parts. Used by one thread at a
 * time.
 */
public final class Training {
    /** Fixed, since sums depend on it. */
    private static final int PARTS = 4;
    /** An objective of so many times that at the start has left the reach of training. */
    private static final double FAR = 100;
    private static final int OF_WEIGHTS = 0;
    private static final int OF_ORDER = 1;
    private static final int OF_NOISE = 2;
    private static final int OF_PIXELS = 3;

    private final Hyperparameters hyperparameters;
    private final Digits digits;
    private final Parts parts;
    private final Batch batch;
    private final Batch[] ofParts = new Batch[PARTS];
    private final Weights gradient;
    private Adam moments;
    private Weights weights;
    private Weights spare;
    private long steps;
    private double objective;
    private double first;
    private long round = -1;
    private int[] order = {};

    /**
     * The beginning of a training in single precision.
     *
     * @param digits the images, at least one
     * @throws IllegalArgumentException if there is no image, or the images are of another size
     */
    public static Training start(Hyperparameters hyperparameters, Digits digits, Parts parts) {
        return new Training(hyperparameters, digits, parts,
                Weights.initial(hyperparameters.architecture(), Precision.SINGLE,
                        StandardDraws.stream(hyperparameters.seed(), OF_WEIGHTS)));
    }

    /**
     * A training that goes on from a milestone of one whose steps were the same so far.
     *
     * @throws IllegalArgumentException as {@link #start}
     */
    public static Training from(Milestone milestone, Hyperparameters hyperparameters, Digits digits, Parts parts) {
        Training training = new Training(hyperparameters, digits, parts, milestone.weights().copy());
        training.moments = milestone.moments().copy();
        training.steps = milestone.steps();
        training.first = milestone.first();
        return training;
    }

    /** The beginning of a training with weights that are given, in their precision. */
    Training(Hyperparameters hyperparameters, Digits digits, Parts parts, Weights weights) {
        Architecture sizes = hyperparameters.architecture();
        if (digits.count() == 0 || digits.pixels() != sizes.pixels()) {
            throw new IllegalArgumentException(digits.count() + " images of " + digits.pixels() + " pixels for "
                    + sizes.pixels());
        }
        this.hyperparameters = hyperparameters;
        this.digits = digits;
        this.parts = parts;
        this.weights = weights;
        Precision precision = weights.all().precision();
        spare = Weights.zeros(sizes, precision);
        gradient = Weights.zeros(sizes, precision);
        moments = Adam.start(precision, sizes.parameters());
        batch = Batch.of(sizes, precision, hyperparameters.batch());
        for (int i = 0; i < PARTS; i++) {
            int from = begin(i, batch.count());
            ofParts[i] = batch.rows(from, begin(i + 1, batch.count()) - from);
        }
    }

    private static int begin(int part, int count) {
        return (int) ((long) part * count / PARTS);
    }

    /** The steps that were taken. */
    public long steps() {
        return steps;
    }

    /** The images that were used, each as often as it was. */
    public long images() {
        return steps * hyperparameters.batch();
    }

    /** The objective of the last batch before its step, in nats an image; NaN before the first step. */
    public double objective() {
        return steps == 0 ? Double.NaN : objective;
    }

    /** The training as it is now; not to be asked for after it has diverged. */
    public Milestone milestone() {
        return new Milestone(steps, weights.copy(), moments.copy(), first);
    }

    /** The network as it is now. */
    public Network network() {
        return new Network(hyperparameters.likelihood(), weights.copy());
    }

    /**
     * Takes a step.
     *
     * @throws Diverged if the objective or a weight has gone out of bounds: the network is the last good one, and
     *     nothing may be asked of this training but that and its steps
     */
    public void step() throws Diverged {
        fill();
        take();
    }

    /** Takes a step with what stands in the batch. */
    void take() throws Diverged {
        Schedule schedule = hyperparameters.schedule().at(steps);
        double now = differentiate(schedule.objective());
        if (steps == 0) {
            first = now;
        }
        if (!(now <= FAR * first)) {
            // The weights were still good a step ago.
            goBack();
            throw new Diverged(steps);
        }
        double[] size = new double[PARTS];
        parts.run(PARTS, i -> {
            int from = begin(i, weights.all().size());
            int count = begin(i + 1, weights.all().size()) - from;
            Tensor moved = spare.all().part(from, 1, count);
            moments.part(from, count).step(weights.all().part(from, 1, count), gradient.all().part(from, 1, count),
                    steps + 1, schedule.rate(), moved);
            for (int j = 0; j < count; j++) {
                size[i] += Math.abs(moved.get(j));
            }
        });
        if (!(Arrays.stream(size).sum() < Double.POSITIVE_INFINITY)) {
            throw new Diverged(steps);
        }
        swap();
        objective = now;
        steps++;
    }

    private void goBack() {
        if (steps > 0) {
            swap();
            steps--;
        }
    }

    private void swap() {
        Weights before = weights;
        weights = spare;
        spare = before;
    }

    /** Puts the images of this step into the batch, and what is drawn for them. */
    private void fill() {
        boolean isDrawn = hyperparameters.likelihood().kind() == Likelihood.Kind.BINARY;
        int size = hyperparameters.batch();
        int[] images = new int[size];
        for (int i = 0; i < size; i++) {
            images[i] = image(steps * size + i);
        }
        long noise = StandardDraws.stream(StandardDraws.stream(hyperparameters.seed(), OF_NOISE), steps);
        long pixels = StandardDraws.stream(StandardDraws.stream(hyperparameters.seed(), OF_PIXELS), steps);
        int latent = hyperparameters.architecture().latent();
        parts.run(PARTS, part -> {
            for (int i = begin(part, size); i < begin(part + 1, size); i++) {
                if (isDrawn) {
                    digits.writeDrawn(images[i], batch.images(), i, StandardDraws.stream(pixels, i));
                } else {
                    digits.writeGrey(images[i], batch.images(), i);
                }
                for (int j = i * latent; j < (i + 1) * latent; j++) {
                    batch.noise().set(j, StandardDraws.of(noise, j));
                }
            }
        });
    }

    /** The image at a place of the endless row of rounds, each of which has all images in an order of its own. */
    private int image(long place) {
        long wanted = place / digits.count();
        if (wanted != round) {
            order = shuffled(wanted);
            round = wanted;
        }
        return order[(int) (place % digits.count())];
    }

    private int[] shuffled(long number) {
        long seed = StandardDraws.stream(StandardDraws.stream(hyperparameters.seed(), OF_ORDER), number);
        int[] all = IntStream.range(0, digits.count()).toArray();
        for (int i = all.length - 1; i > 0; i--) {
            int j = (int) ((i + 1) * StandardDraws.uniform(seed, i));
            int other = all[j];
            all[j] = all[i];
            all[i] = other;
        }
        return all;
    }

    /** The objective of the batch, in nats an image; its slopes in the weights go into the gradient. */
    double differentiate(Objective wanted) {
        Architecture sizes = hyperparameters.architecture();
        double[][] perDimension = new double[PARTS][sizes.latent()];
        parts.run(PARTS, i -> {
            ofParts[i].encode(weights);
            ofParts[i].sample();
            ofParts[i].decode(weights);
            ofParts[i].addKullbackLeibler(perDimension[i]);
        });
        double one = 1.0 / batch.count();
        double beta = wanted.betaAt(steps);
        double ofReconstruction = wanted.meanOverPixels() ? one / sizes.pixels() : one;
        double[] ofKullbackLeibler = new double[sizes.latent()];
        double sum = 0;
        for (int j = 0; j < sizes.latent(); j++) {
            double mean = 0;
            for (double[] part : perDimension) {
                mean += one * part[j];
            }
            ofKullbackLeibler[j] = mean >= wanted.freeBits() ? one * beta : 0;
            sum += beta * Math.max(wanted.freeBits(), mean);
        }
        double[] losses = new double[PARTS];
        Likelihood likelihood = hyperparameters.likelihood();
        parts.run(PARTS, i -> losses[i] = ofParts[i].backward(weights, likelihood, ofReconstruction,
                ofKullbackLeibler));
        parts.run(PARTS, i -> batch.setSlopes(gradient, i, PARTS));
        return sum + ofReconstruction * Arrays.stream(losses).sum();
    }

    /** The weights as they are now, which a step replaces. */
    Weights weights() {
        return weights;
    }

    /** The slopes of the last step. */
    Weights gradient() {
        return gradient;
    }

    /** The images and ε of a step, to be written. */
    Batch batch() {
        return batch;
    }
}

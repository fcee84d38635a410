package kllab.lab.vae.model;

import java.util.List;
import java.util.function.UnaryOperator;
import kllab.math.vae.Architecture;
import kllab.math.vae.Hyperparameters;
import kllab.math.vae.Likelihood;
import kllab.math.vae.Objective;
import kllab.math.vae.Schedule;

/**
 * A training run: all that the network at its end depends on.
 *
 * @param hyperparameters of the network and its training
 * @param sample the images
 * @param steps how many
 */
public record VaeRun(Hyperparameters hyperparameters, Sample sample, int steps) {
    /** The pixels of an image. */
    public static final int PIXELS = 784;

    /** 784 – 256 – 2, each pixel drawn, β 1, on 10,000 images, 20 times each. */
    public static final VaeRun INITIAL = new VaeRun(
            new Hyperparameters(new Architecture(PIXELS, 256, 2), new Likelihood(Likelihood.Kind.BINARY, 1),
                    new Schedule(1e-3, new Objective(1, 0, 0, false), List.of()), 100, 1),
            new Sample(10_000, Sample.ALL), 2000);

    /** Another number of steps. */
    public VaeRun withSteps(int other) {
        return new VaeRun(hyperparameters, sample, other);
    }

    /** Other images. */
    public VaeRun withSample(Sample other) {
        return new VaeRun(hyperparameters, other, steps);
    }

    /** Other sizes of the layers. */
    public VaeRun withArchitecture(Architecture other) {
        return with(new Hyperparameters(other, hyperparameters.likelihood(), hyperparameters.schedule(),
                hyperparameters.batch(), hyperparameters.seed()));
    }

    /** Another likelihood of the pixels. */
    public VaeRun withLikelihood(Likelihood other) {
        return with(new Hyperparameters(hyperparameters.architecture(), other, hyperparameters.schedule(),
                hyperparameters.batch(), hyperparameters.seed()));
    }

    /** Another schedule. */
    public VaeRun withSchedule(Schedule other) {
        return with(new Hyperparameters(hyperparameters.architecture(), hyperparameters.likelihood(), other,
                hyperparameters.batch(), hyperparameters.seed()));
    }

    /** Another objective. */
    public VaeRun with(UnaryOperator<Objective> other) {
        Schedule schedule = hyperparameters.schedule();
        return withSchedule(new Schedule(schedule.rate(), other.apply(schedule.objective()), schedule.changes()));
    }

    /** Another number of images a step. */
    public VaeRun withBatch(int other) {
        return with(new Hyperparameters(hyperparameters.architecture(), hyperparameters.likelihood(),
                hyperparameters.schedule(), other, hyperparameters.seed()));
    }

    /** Another seed. */
    public VaeRun withSeed(int other) {
        return with(new Hyperparameters(hyperparameters.architecture(), hyperparameters.likelihood(),
                hyperparameters.schedule(), hyperparameters.batch(), other));
    }

    private VaeRun with(Hyperparameters other) {
        return new VaeRun(other, sample, steps);
    }
}

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

    /**
     * The run so far: with fewer steps, and without the changes that come after them. Runs whose parts up to some steps
     * are equal have equal networks there.
     */
    public VaeRun upTo(int earlier) {
        Schedule schedule = hyperparameters.schedule();
        return withSchedule(new Schedule(schedule.rate(), schedule.objective(),
                schedule.changes().stream().filter(change -> change.step() < earlier).toList())).withSteps(earlier);
    }

    /** The schedule as it is at the end. */
    public Schedule last() {
        return hyperparameters.schedule().at(steps);
    }

    /** The run from nothing, with the schedule as it is at the end of this one. */
    public VaeRun anew() {
        Schedule last = last();
        return withSchedule(new Schedule(last.rate(), last.objective(), List.of())).withSteps(0);
    }

    /** The run in which a number changes from here on: what has been trained stays. */
    public VaeRun changed(Schedule.Quantity quantity, double value) {
        return withSchedule(hyperparameters.schedule().changed(steps, quantity, value));
    }

    /** The number of steps that use each image once. */
    public int round() {
        return Math.max(1, (int) Math.ceil((double) sample.images() / hyperparameters.batch()));
    }

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

package kllab.lab.vae.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import kllab.lab.vae.model.CoursePoint;
import kllab.lab.vae.model.Evaluation;
import kllab.lab.vae.model.Reached;
import kllab.lab.vae.model.VaeRun;
import kllab.lab.vae.model.Wanted;
import kllab.math.vae.Diverged;
import kllab.math.vae.HeldOut;
import kllab.math.vae.Milestone;
import kllab.math.vae.Network;
import kllab.math.vae.Parts;
import kllab.math.vae.Training;
import kllab.parameter.NumberText;
import kllab.text.Message;
import kllab.ui.live.Job;

/**
 * Comes to the networks that a window wants: one that comes with the program, or one that is trained from the furthest
 * milestone on its way. Of each it publishes first what a part of the test images tells, and in the end what all tell.
 *
 * <p>
 * For one thread. Steps that are taken depend on the run alone; which of them are seen depends on the clock too.
 */
final class NetworkWork implements Job.Work<Wanted, Reached> {
    private static final int APART = 250;
    /** At every so many steps the held-out numbers are looked at; at first more often, for then they fall fast. */
    private static final int OFTEN = 10;
    private static final int SELDOM = 20;
    private static final int FAST = 200;
    private static final long SLOW_NANOS = 300_000_000;
    /** A training is seen at most ten times a second, and less often while somebody moves something. */
    private static final long UNSEEN_NANOS = 100_000_000;
    private static final long UNSEEN_BESIDE_NANOS = 300_000_000;
    /** Its pictures cost time that its steps need: they get a quarter of it. */
    private static final int PICTURES = 4;
    /** While somebody moves something, the work rests so many times as long as a step took. */
    private static final int REST = 2;

    private final Time time;
    private final BooleanSupplier isMoved;
    private final Milestones milestones = new Milestones();
    private Optional<Data> data = Optional.empty();

    /**
     * The data that are read once.
     *
     * @param viewer of networks through the images
     * @param ranges to be expected of trainings
     */
    private record Data(Viewer viewer, ExpectedRanges ranges) {
    }

    /**
     * The held-out numbers after a step.
     *
     * @param steps so many
     * @param bound of a part of the test images
     */
    private record Counted(int steps, HeldOut bound) {
    }

    NetworkWork() {
        this(Time.SYSTEM, () -> false);
    }

    /**
     * Work beside a person.
     *
     * @param isMoved tells whether somebody moves something in the window, whose frames then come first
     */
    NetworkWork(Time time, BooleanSupplier isMoved) {
        this.time = time;
        this.isMoved = isMoved;
    }

    @Override
    public Reached of(Wanted wanted, Job.Control<Reached> control) {
        try (Processors processors = new Processors()) {
            if (data.isEmpty()) {
                data = Optional.of(new Data(new Viewer(Mnist.read()), ExpectedRanges.read()));
            }
            return new Way(wanted, control, processors.beside(isMoved), data.get()).take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The way to one network. */
    private final class Way {
        private final VaeRun run;
        private final Wanted wanted;
        private final Job.Control<Reached> control;
        private final Parts parts;
        private final Viewer.Of view;
        private final List<Reached.Range> range;
        private final List<CoursePoint> course = new ArrayList<>();
        /** The time at which the next look at it may be published. */
        private long seenNext;
        private Optional<Counted> counted = Optional.empty();

        Way(Wanted wanted, Job.Control<Reached> control, Parts parts, Data data) {
            this.wanted = wanted;
            this.control = control;
            this.parts = parts;
            run = wanted.run().upTo(wanted.run().steps());
            seenNext = time.now();
            view = data.viewer.of(run, parts);
            range = data.ranges.of(run);
        }

        Reached take() throws IOException {
            Optional<Milestones.Kept> from = milestones.towards(run);
            Optional<Network> shipped = from.filter(each -> each.run().equals(run)).isPresent()
                    ? Optional.empty()
                    : Networks.shipped(run);
            if (shipped.isPresent()) {
                return finished(view.of(new Reached.Source(run, true, List.of(), expected(), Optional.empty()),
                        shipped.get(), view.glance(shipped.get(), parts), wanted.view()));
            }
            from.ifPresent(each -> course.addAll(each.course()));
            Training training = from.isPresent()
                    ? Training.from(from.get().milestone(), run.hyperparameters(), view.training(), parts)
                    : Training.start(run.hyperparameters(), view.training(), parts);
            return train(training);
        }

        private Reached train(Training training) {
            long begin = training.steps();
            if (begin == 0 && course.isEmpty()) {
                note(training);
            }
            while (training.steps() < run.steps()) {
                control.requireWanted();
                long before = time.now();
                try {
                    training.step();
                } catch (Diverged e) {
                    return diverged(training, e);
                }
                if (isMoved.getAsBoolean()) {
                    time.sleep(REST * (time.now() - before));
                }
                control.progress((double) (training.steps() - begin) / (run.steps() - begin));
                note(training);
            }
            return finished(reached(training.network(), (int) training.steps(), Optional.empty()));
        }

        /** Looks at the network, and keeps it, where that is due. */
        private void note(Training training) {
            int steps = (int) training.steps();
            boolean ends = steps == run.steps();
            boolean counts = steps % (steps <= FAST ? OFTEN : SELDOM) == 0;
            if (counts) {
                HeldOut bound = view.glance(training.network(), parts);
                course.add(new CoursePoint(steps, bound.reconstruction(), bound.kl()));
                counted = Optional.of(new Counted(steps, bound));
            }
            long now = time.now();
            boolean seen = wanted.isLive() && (counts || wanted.pace() == Wanted.Pace.SLOW) && now >= seenNext;
            if (seen || ends || steps % APART == 0) {
                Milestone milestone = training.milestone();
                milestones.keep(new Milestones.Kept(run.upTo(steps), milestone, course));
                if (seen && !ends) {
                    control.publish(reached(milestone.network(run.hyperparameters().likelihood()), steps,
                            Optional.empty()));
                    seenNext = now + Math.max(isMoved.getAsBoolean() ? UNSEEN_BESIDE_NANOS : UNSEEN_NANOS,
                            PICTURES * (time.now() - now));
                    if (wanted.pace() == Wanted.Pace.SLOW) {
                        time.sleep(SLOW_NANOS);
                    }
                }
            }
        }

        private Reached reached(Network network, int steps, Optional<Message> fault) {
            HeldOut bound = counted.filter(each -> each.steps == steps).map(Counted::bound)
                    .orElseGet(() -> view.glance(network, parts));
            return view.of(new Reached.Source(run.upTo(steps), false, course, expected(), fault), network, bound,
                    wanted.view());
        }

        private Reached.Expected expected() {
            return new Reached.Expected(view.meanImage(), range);
        }

        private Reached diverged(Training training, Diverged e) {
            return finished(reached(training.network(), (int) training.steps(),
                    Optional.of(Message.of("vae.diverged", Long.toString(e.step()),
                            NumberText.plain(run.hyperparameters().schedule().at(e.step()).rate())))));
        }

        /** Publishes what is known, and looks at all test images, unless it is to go on at once. */
        private Reached finished(Reached known) {
            if (wanted.isLive()) {
                return known;
            }
            control.publish(known);
            control.requireWanted();
            Evaluation evaluation = known.evaluation()
                    .withWhole(HeldOut.of(known.network(), view.whole(), requiringWanted()));
            return known.withEvaluation(evaluation);
        }

        /** The same parts, given up between two as soon as nobody wants them any more. */
        private Parts requiringWanted() {
            return (count, part) -> {
                for (int from : IntStream.iterate(0, i -> i < count, i -> i + 1).toArray()) {
                    control.requireWanted();
                    part.accept(from);
                }
            };
        }
    }
}

package kllab.lab.vae.network;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import kllab.lab.vae.model.VaeRun;
import kllab.math.vae.Digits;
import kllab.math.vae.Diverged;
import kllab.math.vae.HeldOut;
import kllab.math.vae.Parts;
import kllab.math.vae.Training;
import kllab.text.Message;

/**
 * Trains the networks of runs from nothing, on all processors, and tells how far it is.
 *
 * @param data the images
 * @param progress takes a sentence now and then, and the held-out numbers after each round
 */
public record Trainer(Mnist data, Consumer<Message> progress) {
    private static final double NANOS = 1e9;
    private static final double BETWEEN = 2 * NANOS;

    /** The network of a run. */
    public Trained train(VaeRun run) {
        try (Processors processors = new Processors()) {
            return new Course(run, processors.parts()).take();
        }
    }

    /** One run on its way. */
    private final class Course {
        private final VaeRun run;
        private final Parts parts;
        private final Digits images;
        private final Digits test;
        private final Training training;
        private double nanos;

        Course(VaeRun run, Parts parts) {
            this.run = run;
            this.parts = parts;
            images = data.trainingOf(run);
            test = data.testOf(run);
            training = Training.start(run.hyperparameters(), images, parts);
        }

        Trained take() {
            double told = 0;
            while (training.steps() < run.steps()) {
                long round = training.images() / images.count();
                long begin = System.nanoTime();
                try {
                    training.step();
                } catch (Diverged e) {
                    return trained(OptionalInt.of((int) e.step()));
                }
                nanos += System.nanoTime() - begin;
                if (training.steps() < run.steps() && training.images() / images.count() > round) {
                    tellRound(round + 1, heldOut());
                } else if (nanos - told > BETWEEN) {
                    told = nanos;
                    progress.accept(Message.of("vae.progress", Long.toString(training.steps()),
                            Integer.toString(run.steps()), shown(training.objective()), shown(pace())));
                }
            }
            return trained(OptionalInt.empty());
        }

        private Trained trained(OptionalInt diverged) {
            HeldOut heldOut = heldOut();
            tellRound(training.images() / images.count(), heldOut);
            return new Trained(training.network(), (int) training.steps(), pace(), heldOut, diverged);
        }

        private HeldOut heldOut() {
            return HeldOut.of(training.network(), test, parts);
        }

        private double pace() {
            return nanos == 0 ? 0 : training.images() / (nanos / NANOS);
        }

        private void tellRound(long round, HeldOut heldOut) {
            progress.accept(Message.of("vae.round", Long.toString(round), Long.toString(training.steps()),
                    shown(-heldOut.elbo()), shown(heldOut.reconstruction()), shown(heldOut.kl())));
        }
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, number >= 1000 ? "%.0f" : "%.2f", number);
    }
}

package kllab.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaeRun;
import kllab.lab.vae.network.Mnist;
import kllab.link.Link;
import kllab.math.vae.Checkpoint;
import kllab.math.vae.CheckpointFault;
import kllab.math.vae.Diverged;
import kllab.math.vae.HeldOut;
import kllab.math.vae.Network;
import kllab.math.vae.Parts;
import kllab.math.vae.Training;
import kllab.text.BadInput;

/**
 * What −ELBO of the test images comes to, the mean of three seeds, beside what PyTorch 2.13 came to with the same
 * images and sizes; and what it changes by when the weights are kept in 16 bits.
 */
public final class TrainedBounds {
    private static final int SEEDS = 3;
    private static final double NEAR = 0.015;
    /** After one and two rounds, when a step still changes much. */
    private static final double EARLY = 0.04;
    private static final List<Course> COURSES = List.of(
            new Course("vae?pixels=grey", new Target(100, 195, EARLY), new Target(200, 181, EARLY),
                    new Target(500, 169, NEAR), new Target(1000, 165.7, NEAR), new Target(2000, 159.7, NEAR)),
            new Course("vae?pixels=grey&images=20000", new Target(2000, 159.6, NEAR)),
            new Course("vae?pixels=binary", new Target(1000, 166.0, NEAR)),
            new Course("vae?pixels=grey&hidden=400&latent=16", new Target(1000, 117.3, NEAR)),
            new Course("vae?pixels=grey&latent=16&beta=4", new Target(1000, 139.4, NEAR)),
            new Course("vae?pixels=grey&beta=50", new Target(1000, 200.2, NEAR)));

    /** What is to be reached after some steps, within a share of it. */
    private record Target(int steps, double bound, double within) {
    }

    /** A run, and what it is to reach on its way. */
    private record Course(String link, List<Target> targets) {
        Course(String link, Target... targets) {
            this(link, List.of(targets));
        }

        /** The test images’ bounds at each target. */
        List<HeldOut> bounds(int seed, Mnist data, Parts parts)
                throws BadInput, Diverged, IOException, CheckpointFault {
            VaeRun run = VaeLink.LINKS.parse(Link.parse(link)).run().withSeed(seed);
            Training training = Training.start(run.hyperparameters(), data.trainingOf(run), parts);
            List<HeldOut> bounds = new ArrayList<>();
            for (Target target : targets) {
                while (training.steps() < target.steps) {
                    training.step();
                }
                bounds.add(HeldOut.of(training.network(), data.testOf(run), parts));
            }
            double kept = HeldOut.of(inSixteenBits(training.network()), data.testOf(run), parts).elbo();
            print(String.format(Locale.ROOT, "%s&seed=%d: in 16 bits −ELBO changes by %.4f", link, seed,
                    bounds.getLast().elbo() - kept));
            return bounds;
        }

        private static Network inSixteenBits(Network network) throws IOException, CheckpointFault {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            new Checkpoint("", network).write(file);
            return Checkpoint.read(new ByteArrayInputStream(file.toByteArray())).network();
        }
    }

    private TrainedBounds() {
    }

    /** Trains the networks, which takes some minutes, and prints a line for each target. */
    public static void main(String[] args) throws Exception {
        try (ExecutorService pool = Executors.newCachedThreadPool()) {
            Parts parts = Parts.of(pool, Runtime.getRuntime().availableProcessors());
            Mnist data = Mnist.read();
            for (Course course : COURSES) {
                List<List<HeldOut>> ofSeeds = new ArrayList<>();
                for (int seed = 1; seed <= SEEDS; seed++) {
                    ofSeeds.add(course.bounds(seed, data, parts));
                }
                for (int i = 0; i < course.targets.size(); i++) {
                    int place = i;
                    print(course, course.targets.get(i), ofSeeds.stream().map(each -> each.get(place)).toList());
                }
            }
        }
    }

    private static void print(Course course, Target target, List<HeldOut> ofSeeds) {
        double[] bounds = ofSeeds.stream().mapToDouble(each -> -each.elbo()).toArray();
        double mean = Arrays.stream(bounds).average().orElseThrow();
        double off = mean / target.bound - 1;
        List<Double> dimensions = ofSeeds.getFirst().perDimension().stream().sorted().toList().reversed();
        print(String.format(Locale.ROOT,
                "%s&steps=%d: −ELBO %.2f for %.1f, %+.2f %% (%s); of seeds %.2f, %.2f, %.2f; KL %.2f to %.2f; "
                        + "of dimensions %.2f to %.2f",
                course.link, target.steps, mean, target.bound, 100 * off,
                Math.abs(off) <= target.within ? "near" : "OFF", bounds[0], bounds[1], bounds[2],
                ofSeeds.stream().mapToDouble(HeldOut::kl).min().orElseThrow(),
                ofSeeds.stream().mapToDouble(HeldOut::kl).max().orElseThrow(), dimensions.getFirst(),
                dimensions.getLast()));
    }

    private static void print(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

package kllab.lab.vae.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import kllab.lab.compare.Ghost;
import kllab.math.divergence.estimate.StandardDraws;
import kllab.math.vae.Network;
import kllab.math.vae.Objective;
import kllab.parameter.Readout;
import kllab.plot.Cells;

/**
 * All that is shown of a state: what follows from the network at hand within a frame.
 *
 * @param state the state
 * @param reached the newest network; of another run while that of the state is still to come; none at first
 * @param image the image that is looked at; none without a network
 * @param prior images decoded from draws of N(0, I), or from a path between two images, row by row
 * @param ghosts what was shown before, to compare with
 */
public record VaeScene(VaeState state, Optional<Reached> reached, Optional<CodedImage> image, List<double[]> prior,
        List<Ghost<Before>> ghosts) {
    /** The number of images from the prior. */
    public static final int DRAWS = 10;
    private static final long SEED = 23;

    /** The lists cannot change; the images are not to be written to. */
    public VaeScene {
        prior = List.copyOf(prior);
        ghosts = List.copyOf(ghosts);
    }

    /**
     * The things that were shown where a gesture began.
     *
     * @param z where z was, of the same image and network; empty of others
     * @param loss minus the bound, in nats an image; none if it is the same, or not known any more
     */
    public record Before(List<Double> z, OptionalDouble loss) {
        /** The list cannot change. */
        public Before {
            z = List.copyOf(z);
        }
    }

    /** The same beside what was shown before. */
    VaeScene beside(Optional<Before> was) {
        return new VaeScene(state, reached, image, prior,
                was.map(each -> List.of(new Ghost<>(Ghost.Kind.WAS, each))).orElse(List.of()));
    }

    /** Computes the scene of a test image. */
    public static VaeScene of(VaeState state, Optional<Reached> reached) {
        return of(state, reached, Optional.empty());
    }

    /**
     * Computes the scene.
     *
     * @param drawn an image to look at instead of the test image of the state
     */
    public static VaeScene of(VaeState state, Optional<Reached> reached, Optional<Cells> drawn) {
        if (reached.isEmpty()) {
            return new VaeScene(state, reached, Optional.empty(), List.of(), List.of());
        }
        Network network = reached.get().network();
        Coding coding = state.options().coding();
        int latent = network.weights().architecture().latent();
        Coding fitting = coding.z().filter(z -> z.size() != latent).isPresent()
                ? coding.withZ(Optional.empty())
                : coding;
        CodedImage image = drawn.map(each -> CodedImage.of(each, fitting, network))
                .orElseGet(() -> CodedImage.of(fitting, network, reached.get().test()));
        List<double[]> zs = coding.to().isPresent()
                ? path(image, CodedImage.of(Coding.INITIAL.withImage(coding.to()), network, reached.get().test()))
                : draws(state.options().draws(), latent);
        return new VaeScene(state, reached, Optional.of(image),
                state.options().drawn() ? drawn(network.decode(zs)) : network.decode(zs), List.of());
    }

    private static List<double[]> draws(int seed, int latent) {
        long stream = StandardDraws.stream(SEED, seed);
        List<double[]> zs = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            double[] z = new double[latent];
            for (int j = 0; j < latent; j++) {
                z[j] = StandardDraws.of(stream, (long) i * latent + j);
            }
            zs.add(z);
        }
        return zs;
    }

    /** Even steps from one mean to the other. */
    private static List<double[]> path(CodedImage from, CodedImage to) {
        List<double[]> zs = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            double part = i / (DRAWS - 1.0);
            double[] z = new double[from.q().size()];
            for (int j = 0; j < z.length; j++) {
                z[j] = (1 - part) * from.q().get(j).mu() + part * to.q().get(j).mu();
            }
            zs.add(z);
        }
        return zs;
    }

    private static List<double[]> drawn(List<double[]> probabilities) {
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < probabilities.size(); i++) {
            double[] pixels = probabilities.get(i).clone();
            long stream = StandardDraws.stream(SEED, -1 - i);
            for (int j = 0; j < pixels.length; j++) {
                pixels[j] = StandardDraws.uniform(stream, j) < pixels[j] ? 1 : 0;
            }
            all.add(pixels);
        }
        return all;
    }

    /** Returns true if the network at hand is that of the state. */
    public boolean isReached() {
        return reached.filter(each -> each.run().upTo(each.run().steps())
                .equals(state.run().upTo(state.run().steps()))).isPresent();
    }

    /** Returns true if a test image is looked at, and no drawing. */
    public boolean isOfTestImage() {
        return image.filter(each -> each.label() != CodedImage.NO_DIGIT).isPresent();
    }

    /** The held-out numbers; none without a network. */
    public Optional<Evaluation> evaluation() {
        return reached.map(Reached::evaluation);
    }

    /** Minus the bound, in nats an image; 0 without a network. */
    public double loss() {
        return evaluation().map(each -> -each.bound().elbo()).orElse(0.0);
    }

    /** The reconstruction, in nats an image; 0 without a network. */
    public double reconstruction() {
        return evaluation().map(each -> each.bound().reconstruction()).orElse(0.0);
    }

    /** KL, in nats an image; 0 without a network. */
    public double kl() {
        return evaluation().map(each -> each.bound().kl()).orElse(0.0);
    }

    /** The objective of the next step. */
    public Objective objective() {
        return state.run().last().objective();
    }

    /** The weight of KL in the next step. */
    public double beta() {
        return objective().betaAt(state.run().steps());
    }

    /** Returns true if what is trained is minus the bound itself. */
    public boolean isBound() {
        Objective objective = objective();
        return beta() == 1 && objective.freeBits() == 0 && !objective.meanOverPixels();
    }

    /** The objective of the next step, over the held-out images, in nats an image. */
    public double trained() {
        Objective objective = objective();
        double ofReconstruction = objective.meanOverPixels() ? 1.0 / VaeRun.PIXELS : 1;
        return ofReconstruction * reconstruction() + beta() * evaluation().stream()
                .flatMap(each -> each.bound().perDimension().stream())
                .mapToDouble(each -> Math.max(objective.freeBits(), each)).sum();
    }

    /** A number of nats as it is read out in the unit of the state. */
    public String shown(double nats) {
        return Readout.STANDARD.of(state.unit().of(nats));
    }

    /** The place of an image from the prior along its path; none without a path. */
    public OptionalInt pathTo() {
        return state.options().coding().to();
    }
}

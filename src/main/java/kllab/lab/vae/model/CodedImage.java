package kllab.lab.vae.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kllab.math.distribution.LatentDimension;
import kllab.math.divergence.LatentDivergence;
import kllab.math.divergence.estimate.StandardDraws;
import kllab.math.vae.Digits;
import kllab.math.vae.Network;
import kllab.plot.Cells;

/**
 * One image on its way: x, q(z | x), z = μ + σε, and what is decoded from z.
 *
 * @param x the pixels, from 0 to 1
 * @param label the digit that it shows; {@link #NO_DIGIT} of a drawing
 * @param q q(z | x), dimension by dimension
 * @param noise ε, dimension by dimension: as drawn, or, of a z that was dragged, (z − μ)/σ
 * @param code z, and what it stands for
 */
public record CodedImage(Cells x, int label, List<LatentDimension> q, List<Double> noise, Code code) {
    /** The label of an image that nobody has told the digit of. */
    public static final int NO_DIGIT = -1;
    private static final long SEED = 22;
    private static final double INK = 255;
    private static final int SIDE = 28;

    /**
     * A point of the latent space.
     *
     * @param z its coordinates
     * @param decoded the probabilities of ink there
     * @param slopes of the reconstruction’s loss of the image in z, dimension by dimension, in nats; empty if nobody
     *     asked for them
     */
    public record Code(List<Double> z, Cells decoded, List<Double> slopes) {
        /** The lists cannot change. */
        public Code {
            z = List.copyOf(z);
            slopes = List.copyOf(slopes);
        }

        static Code of(Network network, List<Double> z, Optional<Cells> slopesOf) {
            double[] at = z.stream().mapToDouble(Double::doubleValue).toArray();
            return new Code(z, cells(network.decode(at)), slopesOf
                    .map(x -> DoubleStream.of(network.slopes(x.values(), at)).boxed().toList()).orElse(List.of()));
        }
    }

    /** The lists cannot change. */
    public CodedImage {
        q = List.copyOf(q);
        noise = List.copyOf(noise);
    }

    /** The test image of a state, by a network. */
    static CodedImage of(Coding coding, Network network, Digits test) {
        return of(cells(pixels(test, coding.shown())), test.label(coding.shown()), coding, network);
    }

    /** An image of nobody knows which digit, with the code of a state. */
    static CodedImage of(Cells drawn, Coding coding, Network network) {
        return of(drawn, NO_DIGIT, coding, network);
    }

    private static CodedImage of(Cells x, int label, Coding coding, Network network) {
        List<LatentDimension> q = network.encode(x.values());
        List<Double> drawn = new ArrayList<>();
        long seed = StandardDraws.stream(StandardDraws.stream(SEED, coding.shown()), coding.noise());
        for (int j = 0; j < q.size(); j++) {
            drawn.add(StandardDraws.of(seed, j));
        }
        List<Double> z = coding.z().orElseGet(() -> IntStream.range(0, q.size())
                .mapToObj(j -> q.get(j).mu() + q.get(j).sigma() * drawn.get(j)).toList());
        List<Double> noise = coding.z().isEmpty()
                ? drawn
                : IntStream.range(0, q.size()).mapToObj(j -> (z.get(j) - q.get(j).mu()) / q.get(j).sigma()).toList();
        return new CodedImage(x, label, q, noise,
                Code.of(network, z, coding.gradient() ? Optional.of(x) : Optional.empty()));
    }

    private static Cells cells(double[] pixels) {
        return new Cells(SIDE, SIDE, pixels);
    }

    /** The levels of a test image, from 0 to 1. */
    public static double[] pixels(Digits test, int image) {
        return IntStream.range(0, test.pixels()).mapToDouble(i -> test.level(image, i) / INK).toArray();
    }

    /** KL(q(z | x) ‖ N(0, I)) of each dimension, and together. */
    public LatentDivergence divergence() {
        return LatentDivergence.of(q);
    }
}

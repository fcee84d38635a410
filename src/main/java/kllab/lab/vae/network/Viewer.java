package kllab.lab.vae.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kllab.lab.vae.model.CodedImage;
import kllab.lab.vae.model.Evaluation;
import kllab.lab.vae.model.LatentView;
import kllab.lab.vae.model.Pictures;
import kllab.lab.vae.model.Reached;
import kllab.lab.vae.model.Sample;
import kllab.lab.vae.model.VaeRun;
import kllab.math.vae.Digits;
import kllab.math.vae.EncodedImages;
import kllab.math.vae.HeldOut;
import kllab.math.vae.Likelihood;
import kllab.math.vae.MeanImage;
import kllab.math.vae.Network;
import kllab.math.vae.Parts;
import kllab.plot.Axis;
import kllab.plot.Grid;
import kllab.plot.contour.Contours;

/**
 * Looks at networks through the images: what they are trained and tested with, and what they decode; for one thread.
 */
final class Viewer {
    /** The test images whose codes are drawn. */
    private static final int PART = 500;
    private static final int RINGS = 3;
    private static final int GRID = 72;
    private static final double GRID_REACH = 4.5;

    private final Mnist data;
    private final Map<Key, Kept> kept = new HashMap<>();

    /**
     * All that images depend on.
     *
     * @param sample the images of a run
     * @param likelihood how it reads them
     */
    private record Key(Sample sample, Likelihood likelihood) {
    }

    /**
     * The images of a run, but for those that it is trained on, which nobody looks at.
     *
     * @param all test images of all digits
     * @param whole those of the digits of the run
     * @param part the first of these
     * @param meanImage what the mean image loses on the whole
     */
    private record Kept(Digits all, Digits whole, Digits part, double meanImage) {
    }

    Viewer(Mnist data) {
        this.data = data;
    }

    /** The view of networks of a run. */
    Of of(VaeRun run, Parts parts) {
        // Of several runs one after the other the last images are enough, and they are large.
        Key key = new Key(run.sample(), run.hyperparameters().likelihood());
        if (!kept.containsKey(key)) {
            kept.clear();
            Digits whole = data.testOf(run);
            kept.put(key, new Kept(data.testAsRead(run), whole, whole.first(PART, run.sample().shown()),
                    MeanImage.loss(data.trainingOf(run), whole, run.hyperparameters().likelihood())));
        }
        return new Of(kept.get(key), () -> data.trainingOf(run), run.sample().shown(), parts);
    }

    /** The view of networks of one run. */
    static final class Of {
        private final Kept images;
        private final Supplier<Digits> training;
        private final Set<Integer> shown;
        private final Parts parts;

        private Of(Kept images, Supplier<Digits> training, Set<Integer> shown, Parts parts) {
            this.images = images;
            this.training = training;
            this.shown = shown;
            this.parts = parts;
        }

        Digits training() {
            return training.get();
        }

        Digits whole() {
            return images.whole;
        }

        double meanImage() {
            return images.meanImage;
        }

        /** The held-out numbers of a part of the test images, with one draw each. */
        HeldOut glance(Network network, Parts by) {
            return HeldOut.of(network, images.part, by, 1);
        }

        /** The network with what a part of the test images tells, its bound among it. */
        Reached of(Reached.Source source, Network network, HeldOut bound, LatentView latent) {
            EncodedImages codes = EncodedImages.of(network, images.part, parts);
            List<Integer> numbers = IntStream.range(0, images.all.count())
                    .filter(i -> shown.contains(images.all.label(i))).limit(images.part.count()).boxed().toList();
            Evaluation evaluation = new Evaluation(bound, false, codes, numbers,
                    codes.aggregateDivergence());
            return new Reached(source, network, images.all, evaluation, pictures(network, latent, codes));
        }

        private Pictures pictures(Network network, LatentView view, EncodedImages codes) {
            LatentView.Pair pair = view.pair();
            int latent = network.weights().architecture().latent();
            List<double[]> zs = new ArrayList<>();
            int rows = latent == 1 ? 1 : Pictures.TILES;
            for (int row = rows - 1; row >= 0; row--) {
                for (int column = 0; column < Pictures.TILES; column++) {
                    double[] z = new double[latent];
                    z[pair.up()] = Pictures.middle(row);
                    z[pair.across()] = Pictures.middle(column);
                    zs.add(z);
                }
            }
            List<double[]> given = Arrays.stream(firsts()).mapToObj(i -> CodedImage.pixels(images.part, i)).toList();
            List<double[]> means = given.stream().map(
                    image -> network.encode(image).stream().mapToDouble(each -> each.mu()).toArray()).toList();
            return new Pictures(pair, network.decode(zs), given, network.decode(means),
                    view.aggregate() && latent > 1 ? Optional.of(aggregate(codes, pair)) : Optional.empty());
        }

        /** The density of the aggregate posterior at the heights of the prior’s rings. */
        private static Contours aggregate(EncodedImages codes, LatentView.Pair pair) {
            Axis axis = Axis.linear(-GRID_REACH, GRID_REACH);
            Grid grid = Grid.over(axis, axis, GRID, GRID, (x, y) -> codes.density(pair.across(), pair.up(), x, y));
            return Contours.of(grid, IntStream.rangeClosed(1, RINGS)
                    .mapToDouble(sigmas -> Math.exp(-0.5 * sigmas * sigmas) / (2 * Math.PI)).toArray());
        }

        /** The first image of each digit. */
        private int[] firsts() {
            return IntStream.range(0, 10).flatMap(digit -> IntStream.range(0, images.part.count())
                    .filter(i -> images.part.label(i) == digit).limit(1)).toArray();
        }
    }
}

package kllab.lab.multivariate.model;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.Hidden;
import kllab.lab.ScreenOptions;
import kllab.lab.axes.RandomEnds;
import kllab.lab.multivariate.model.PictureOptions.Layers;
import kllab.lab.multivariate.model.PictureOptions.Part;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.multivariate.model.latent.LatentOptions;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.LatentDimension;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.divergence.InformationUnit;

/** States for tests. */
public final class MultivariateStates {
    /**
     * 500 states in both units: pairs of the plane, a third of them without correlations and a tenth with far smaller
     * and larger deviations; and beside each a latent space of up to 8 dimensions.
     */
    public static Stream<MultivariateState> inBothUnits() {
        Random random = new Random(12);
        return IntStream.range(0, 500).mapToObj(i -> {
            double wide = i % 10 == 0 ? 6 : 1;
            Pair pair = new Pair(plane(random, wide), plane(random, wide), i % 3 == 0);
            List<LatentDimension> latent = IntStream.range(0, random.nextInt(1, 9))
                    .mapToObj(each -> new LatentDimension(random.nextDouble(-2, 2), wide * random.nextDouble(-2, 1)))
                    .toList();
            return MultivariateState.INITIAL.withPair(pair).withLatent(LatentOptions.INITIAL.withDimensions(latent));
        }).flatMap(state -> Stream.of(InformationUnit.values()).map(state::withUnit));
    }

    private static MultivariateNormal plane(Random random, double wide) {
        return MultivariateNormal.of(new double[]{random.nextDouble(-3, 3), random.nextDouble(-3, 3)},
                Covariance.plane(Math.exp(wide * random.nextDouble(-1, 1)), Math.exp(wide * random.nextDouble(-1, 1)),
                        random.nextDouble(-0.9, 0.9)));
    }

    /** Any state: of 1 to 64 dimensions, with correlations up to 8. */
    static MultivariateState any(Random random) {
        int order = random.nextBoolean() ? 2 : random.nextInt(1, random.nextInt(8) == 0 ? 65 : 9);
        Pair pair = new Pair(normal(random, order), normal(random, order), random.nextBoolean());
        return new MultivariateState(pair, new ScreenOptions(one(random, InformationUnit.values()), hidden(random),
                RandomEnds.of(random, PlaneAxes.TYPED.names())),
                new PictureOptions(one(random, View.values()),
                        new Layers(random.nextBoolean(), random.nextBoolean(), random.nextBoolean()),
                        one(random, Part.values())),
                latent(random), pin(random, order));
    }

    private static Pin pin(Random random, int order) {
        Optional<Pair> pair = Optional.of(
                random.nextInt(4) == 0
                        ? Pair.INITIAL
                        : new Pair(normal(random, order), normal(random, order), random.nextBoolean()));
        return new Pin(pair.filter(each -> random.nextInt(3) == 0),
                Optional.of(latent(random).dimensions()).filter(each -> random.nextInt(3) == 0));
    }

    private static Hidden hidden(Random random) {
        Hidden hidden = Hidden.NONE;
        for (var each : MultivariatePanel.HIDING.panels()) {
            hidden = hidden.withAway(each.key(), random.nextInt(4) == 0).withCovered(each.key(),
                    each.isCoverable() && random.nextInt(4) == 0);
        }
        return random.nextInt(4) > 0 ? hidden : hidden.asking("value", List.of("value", "terms"));
    }

    private static LatentOptions latent(Random random) {
        LatentOptions look = LatentOptions.INITIAL.withSorted(random.nextBoolean()).withSigmas(random.nextBoolean());
        return random.nextInt(4) == 0
                ? look
                : look.withDimensions(IntStream.range(0, random.nextInt(1, LatentOptions.MOST + 1))
                        .mapToObj(i -> new LatentDimension(number(random, 1e6), number(random, 700))).toList());
    }

    private static MultivariateNormal normal(Random random, int order) {
        double[] mean = IntStream.range(0, order).mapToDouble(i -> number(random, 1e6)).toArray();
        double[][] rows = new double[order][order];
        for (int i = 0; i < order; i++) {
            rows[i][i] = Math.exp(random.nextDouble(-27, 27));
        }
        boolean full = order <= NormalsLink.MOST_FULL && random.nextBoolean();
        for (int i = 0; full && i < order; i++) {
            for (int j = 0; j < i; j++) {
                // So little correlated that any number of coordinates is positive definite.
                rows[i][j] = Math.sqrt(rows[i][i] * rows[j][j]) * random.nextDouble(-1, 1) / order;
                rows[j][i] = rows[i][j];
            }
        }
        return MultivariateNormal.of(mean, Covariance.of(rows));
    }

    private static double number(Random random, double most) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(-300, 301) / 100.0;
            case 2 -> random.nextDouble(-most, most);
            default -> Math.scalb(random.nextDouble(-1, 1), -random.nextInt(200));
        };
    }

    private static <T> T one(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private MultivariateStates() {
    }
}

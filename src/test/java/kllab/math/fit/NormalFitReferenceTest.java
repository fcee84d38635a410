package kllab.math.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Divergences and best fits against values of many digits, and against each other. */
class NormalFitReferenceTest {
    static Stream<double[]> pairs() {
        return ReferenceRows.of("normal-divergences.csv").stream()
                .map(row -> Arrays.stream(row).mapToDouble(ReferenceRows::number).toArray());
    }

    private static void assertNear(double expected, double actual, double relative, String name) {
        if (Double.isInfinite(expected)) {
            assertEquals(expected, actual, name);
        } else {
            assertEquals(expected, actual, relative * Math.abs(expected), name);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void divergencesOfTwoNormalsHaveTheDigitsOfTheReference(double[] row) {
        LineDivergences all = new LineDivergences(Normal.of(row[0], row[1]), Normal.of(row[2], row[3]));
        assertNear(row[4], all.forward(), 1e-12, "kl");
        assertNear(row[5], all.reverse(), 1e-12, "reverse");
        assertNear(row[6], all.jensenShannon(), 1e-9, "js");
        assertNear(row[7], all.renyi(0.5), 1e-12, "renyi half");
        assertNear(row[8], all.renyi(2), 1e-12, "renyi 2");
        assertNear(row[9], all.alpha(0.25), 1e-12, "alpha 0.25");
        assertNear(row[10], all.alpha(0.5), 1e-12, "alpha 0.5");
        assertNear(row[11], all.alpha(0.75), 1e-12, "alpha 0.75");
        assertNear(row[12], all.hellinger2(), 1e-12, "hellinger2");
        assertNear(row[13], all.totalVariation(), 1e-9, "tv");
        assertNear(row[14], all.wasserstein(), 1e-12, "w2");
        assertNear(row[15], all.chiSquared(), 1e-12, "chi2");
    }

    static Stream<Arguments> mixtures() {
        return ReferenceRows.of("mixture-fit.csv").stream().map(row -> Arguments.of((Object) row));
    }

    private static NormalMixture mixture(double... numbers) {
        return NormalMixture.of(IntStream.range(0, numbers.length / 3)
                .mapToObj(i -> new NormalMixture.Component(numbers[3 * i],
                        Normal.of(numbers[3 * i + 1], numbers[3 * i + 2])))
                .toList());
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("mixtures")
    void theSearchFindsEveryListedMinimumAndTheMomentsOfAMixture(String[] row) {
        double[] numbers = Arrays.stream(row).limit(8).mapToDouble(ReferenceRows::number).toArray();
        NormalMixture p = mixture(numbers[0], numbers[1], numbers[2], 1 - numbers[0], numbers[3], numbers[4]);
        assertEquals(numbers[5], p.moments().mu(), 1e-9);
        assertEquals(numbers[6], p.moments().sigma(), 1e-9);
        assertEquals(numbers[7], new LineDivergences(p, p.moments()).forward(), 1e-9);
        List<FitSearch.Minimum> minima = FitSearch.of(Objective.REVERSE, p).minima();
        for (double[] listed : ReferenceRows.triples(row[8])) {
            assertTrue(minima.stream().anyMatch(each -> Math.abs(each.q().mu() - listed[0]) < 1e-6
                    && Math.abs(each.q().sigma() - listed[1]) < 1e-6 && Math.abs(each.value() - listed[2]) < 1e-6),
                    Arrays.toString(listed) + " is not among " + minima);
        }
    }

    @Test
    void theMinimaOfThePresetsAreThoseThatTheyTeach() {
        List<FitSearch.Minimum> two = FitSearch.of(Objective.REVERSE, mixture(0.5, -2.5, 0.8, 0.5, 2.5, 0.8)).minima();
        assertEquals(3, two.size());
        assertEquals(-2.4919, two.getFirst().q().mu(), 5e-5);
        assertEquals(0.8126, two.getFirst().q().sigma(), 5e-5);
        assertEquals(0.6903, two.getFirst().value(), 1e-4);
        assertEquals(0.9469, two.getLast().value(), 5e-5);
        List<FitSearch.Minimum> three = FitSearch
                .of(Objective.REVERSE, mixture(0.3, -4, 0.7, 0.4, 0, 0.7, 0.3, 4, 0.7)).minima();
        assertEquals(2.4662, three.getFirst().q().sigma(), 5e-5);
        assertEquals(0.6885, three.getFirst().value(), 5e-5);
        NormalMixture spike = mixture(0.4, 0, 0.1, 0.6, 0, 2);
        List<FitSearch.Minimum> slab = FitSearch.of(Objective.REVERSE, spike).minima();
        assertEquals(1.7775, slab.getFirst().q().sigma(), 5e-5);
        assertEquals(1.5505, spike.standardDeviation(), 5e-5);
        assertEquals(0.7182, slab.getLast().value(), 5e-5);
    }

    @Test
    void theModesBecomeMinimaAndWinWhereTheyDo() {
        Separation all = Separation.upTo(4.5);
        assertEquals(2.41, all.three(), 0.005);
        assertEquals(2.80, all.modesWin(), 0.005);
    }

    @Test
    void noPerturbationOfTheMomentsMakesTheForwardDivergenceSmaller() {
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            NormalMixture p = mixture(0.1 + random.nextDouble(), -3 + 6 * random.nextDouble(),
                    0.2 + random.nextDouble(), 0.1 + random.nextDouble(), -3 + 6 * random.nextDouble(),
                    0.2 + random.nextDouble());
            Normal best = p.moments();
            double least = new LineDivergences(p, best).forward();
            for (int k = 0; k < 10; k++) {
                Normal other = Normal.of(best.mu() + 0.2 * random.nextGaussian(),
                        best.sigma() * Math.exp(0.2 * random.nextGaussian()));
                assertTrue(new LineDivergences(p, other).forward() > least);
            }
        }
    }

    @Test
    void theReverseMinimaAreStationary() {
        for (FitSearch.Minimum each : FitSearch.of(Objective.REVERSE, mixture(0.3, -2, 0.5, 0.5, 1, 0.9, 0.2, 4, 0.4))
                .minima()) {
            double[] gradient = new FitSurface(Objective.REVERSE, mixture(0.3, -2, 0.5, 0.5, 1, 0.9, 0.2, 4, 0.4))
                    .gradient(each.q());
            assertEquals(0, gradient[0], 1e-7);
            assertEquals(0, gradient[1], 1e-7);
        }
    }

    @Test
    void componentsThatAreFarApartGiveNumbers() {
        for (NormalMixture p : List.of(mixture(1, -5e5, 1e-6, 1, 5e5, 1e6), mixture(0, 0, 1, 1, 0, 1e-6),
                mixture(1e-6, 0, 1e6, 1e6, 1e6, 1e-6))) {
            LineDivergences all = new LineDivergences(p, Normal.of(0, 1));
            for (double each : new double[]{all.forward(), all.reverse(), all.jensenShannon(), all.alpha(0.5),
                    all.renyi(0.5), all.renyi(2), all.hellinger2(), all.totalVariation(), all.chiSquared(),
                    all.wasserstein()}) {
                assertTrue(each >= 0, p.components() + ": " + each);
            }
        }
    }

    /** Between the components KL is level to twelve digits over a thousandth of σ. */
    @Test
    void aFloorThatIsAsGoodAsLevelIsOneMinimum() {
        NormalMixture p = NormalMixture.of(List.of(new NormalMixture.Component(0.5, Normal.of(-1e6, 1000)),
                new NormalMixture.Component(0.5, Normal.of(1e6, 1000))));
        assertEquals(3, FitSearch.of(Objective.REVERSE, p).minima().size());
    }

    /** A slope of half a million is a small part of a value of 10¹¹, and none of a minimum. */
    @Test
    void betweenComponentsThatLieAMillionApartNoPlaceOnASlopeIsAMinimum() {
        FitSearch.of(Objective.REVERSE,
                NormalMixture.of(List.of(new NormalMixture.Component(0.5, Normal.of(-1e6, 1)),
                        new NormalMixture.Component(0.5, Normal.of(1e6, 1)))))
                .minima().forEach(each -> assertTrue(
                        Math.abs(Math.abs(each.q().mu()) - 1e6) < 1e-3 || Math.abs(each.q().mu()) < 1e-3,
                        each::toString));
    }
}

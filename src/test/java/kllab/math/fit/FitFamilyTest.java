package kllab.math.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;
import kllab.math.fit.posterior.Likelihood;
import kllab.math.fit.posterior.Posterior;
import kllab.math.divergence.descent.Parameterisation;
import kllab.math.fit.descent.DescentRule;
import kllab.math.fit.descent.FitDescent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A q of two components, and a q whose σ is held. */
class FitFamilyTest {
    private static final NormalMixture TWO = NormalMixture.of(List.of(
            new NormalMixture.Component(0.5, Normal.of(-2.5, 0.8)),
            new NormalMixture.Component(0.5, Normal.of(2.5, 0.8))));

    static Stream<Objective> objectives() {
        return FitLandscapeTest.objectives();
    }

    private static FitFamily beside(double weight, Normal other) {
        return new FitFamily(Optional.of(new FitFamily.Companion(weight, other)), OptionalDouble.empty());
    }

    private static FitFamily held(double sigma) {
        return new FitFamily(Optional.empty(), OptionalDouble.of(sigma));
    }

    private static Normal normal(Random random) {
        return Normal.of(-3 + 6 * random.nextDouble(), 0.5 * Math.exp(1.5 * random.nextDouble()));
    }

    private static NormalMixture mixture(Random random, int components) {
        List<NormalMixture.Component> all = new ArrayList<>();
        for (int i = 0; i < components; i++) {
            all.add(new NormalMixture.Component(0.1 + random.nextDouble(), normal(random)));
        }
        return NormalMixture.of(all);
    }

    /** A mixture whose components are far enough from each other to be seen one by one. */
    private static NormalMixture apart(Random random, int components) {
        return NormalMixture.of(IntStream.range(0, components)
                .mapToObj(i -> new NormalMixture.Component(0.3 + random.nextDouble(),
                        Normal.of(-4.5 + 9 * (i + 0.5 * random.nextDouble()) / components,
                                0.4 + 0.4 * random.nextDouble())))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void aWeightOfOneIsTheNormalAlone(Objective objective) {
        Random random = new Random(1);
        for (int i = 0; i < 10; i++) {
            LineDensity p = mixture(random, 1 + i % 3);
            Normal q = normal(random);
            double alone = objective.of(p, q);
            assertEquals(alone, new FitSurface(objective, p, beside(1, normal(random))).value(q), 1e-12 * (1 + alone));
        }
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void equalComponentsAreTheNormalAlone(Objective objective) {
        Random random = new Random(2);
        for (int i = 0; i < 10; i++) {
            LineDensity p = mixture(random, 2);
            Normal q = normal(random);
            double alone = objective.of(p, q);
            FitFamily family = beside(random.nextDouble(), q.withMu(q.mu() + 1e-13));
            double value = new FitSurface(objective, p, family).value(q);
            assertTrue(value == alone || Math.abs(value - alone) < 1e-9 * (1 + alone), value + " and " + alone);
        }
    }

    private static double sum(DoubleUnaryOperator f) {
        double sum = 0;
        double step = 1e-3;
        for (double x = -45; x < 45; x += step) {
            double height = f.applyAsDouble(x);
            sum += Double.isNaN(height) ? 0 : height * step;
        }
        return sum;
    }

    @Tag("thorough")
    @Test
    void theDivergencesOfMixturesAreThoseOfAPlainSum() {
        Random random = new Random(3);
        for (int i = 0; i < 12; i++) {
            LineDensity p = mixture(random, 1 + i % 3);
            Normal moved = normal(random);
            LineDensity q = beside(0.1 + 0.8 * random.nextDouble(), normal(random)).with(moved);
            LineDivergences all = new LineDivergences(p, q);
            double forward = sum(x -> p.density(x) * (p.logDensity(x) - q.logDensity(x)));
            double reverse = sum(x -> q.density(x) * (q.logDensity(x) - p.logDensity(x)));
            assertEquals(forward, all.forward(), 1e-8 * (1 + forward));
            assertEquals(reverse, all.reverse(), 1e-8 * (1 + reverse));
            assertEquals(sum(x -> 0.5 * p.density(x) * (p.logDensity(x) - Math.log((p.density(x) + q.density(x)) / 2))
                    + 0.5 * q.density(x) * (q.logDensity(x) - Math.log((p.density(x) + q.density(x)) / 2))),
                    all.jensenShannon(), 1e-8);
            double half = sum(x -> Math.sqrt(p.density(x) * q.density(x)));
            assertEquals(4 * (1 - half), all.alpha(0.5), 1e-8);
            assertEquals(-2 * Math.log(half), all.renyi(0.5), 1e-8);
            // Of small orders it is the order times KL(q ‖ p).
            assertEquals(reverse, all.renyi(1e-6) / 1e-6, 1e-3 * (1 + reverse));
            assertEquals(1 - half, all.hellinger2(), 1e-8);
            assertEquals(0.5 * sum(x -> Math.abs(p.density(x) - q.density(x))), all.totalVariation(), 1e-6);
            assertEquals(earthMoved(p, q), all.wasserstein(), 2e-3);
        }
    }

    /** The distance by quantiles that are read off two tables of sums. */
    private static double earthMoved(LineDensity p, LineDensity q) {
        int cells = 40_000;
        double[][] quantiles = new double[2][20_000];
        LineDensity[] both = {p, q};
        for (int d = 0; d < 2; d++) {
            double below = 0;
            int next = 0;
            for (int i = 0; i < cells && next < quantiles[d].length; i++) {
                double x = -20 + 40.0 * i / cells;
                below += both[d].density(x) * 40.0 / cells;
                while (next < quantiles[d].length && below >= (next + 0.5) / quantiles[d].length) {
                    quantiles[d][next++] = x;
                }
            }
        }
        return Math.sqrt(IntStream.range(0, quantiles[0].length)
                .mapToDouble(i -> Math.pow(quantiles[0][i] - quantiles[1][i], 2)).average().orElseThrow());
    }

    @Test
    void theDistanceOfAPosteriorIsThatOfItsQuantiles() {
        for (Likelihood likelihood : List.of(new Likelihood.Coin(9, 10), new Likelihood.Coin(0, 300),
                new Likelihood.Square(2, 0.5), new Likelihood.Square(-1, 0.8))) {
            LineDensity p = Posterior.of(likelihood);
            for (LineDensity q : List.of(NormalMixture.of(Normal.of(0.3, 0.8)),
                    beside(0.4, Normal.of(-1, 0.5)).with(Normal.of(1, 0.9)))) {
                assertEquals(earthMoved(p, q), new LineDivergences(p, q).wasserstein(), 2e-3, likelihood.toString());
            }
        }
    }

    /** A density of which nobody can tell that it is a mixture of normals. */
    private record Disguised(LineDensity of) implements LineDensity {
        @Override
        public double logDensity(double x) {
            return of.logDensity(x);
        }

        @Override
        public double score(double x) {
            return of.score(x);
        }

        @Override
        public double[] landmarks() {
            return of.landmarks();
        }

        @Override
        public double mean() {
            return of.mean();
        }

        @Override
        public double standardDeviation() {
            return of.standardDeviation();
        }
    }

    @Tag("thorough")
    @Test
    void theDistanceBySumsOfADensityIsThatByItsClosedForm() {
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            NormalMixture p = mixture(random, 1 + i % 4);
            LineDensity q = beside(0.1 + 0.8 * random.nextDouble(), normal(random)).with(normal(random));
            double distance = new LineDivergences(p, q).wasserstein();
            assertEquals(distance, new LineDivergences(new Disguised(p), q).wasserstein(), 1e-8 * (1 + distance));
            LineDensity itself = NormalMixture.of(p.moments());
            assertEquals(0, new LineDivergences(new Disguised(itself), itself).wasserstein(), 1e-6);
        }
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void theSlopesAreThoseByTheComponentThatIsMoved(Objective objective) {
        NormalMixture p = mixture(new Random(8), 3);
        FitSurface surface = new FitSurface(objective, p, beside(0.35, Normal.of(-1, 3.2)));
        double step = 1e-5;
        Normal at = Normal.of(0.7, 1.3);
        FitSurface.Point here = surface.at(at);
        FitSurface.Point right = surface.at(at.withMu(at.mu() + step));
        FitSurface.Point left = surface.at(at.withMu(at.mu() - step));
        FitSurface.Point wider = surface.at(at.withSigma(at.sigma() * Math.exp(step)));
        FitSurface.Point narrower = surface.at(at.withSigma(at.sigma() * Math.exp(-step)));
        assertEquals(surface.value(at), here.value(), 1e-9);
        assertEquals((right.value() - left.value()) / (2 * step), here.mu(), 1e-7);
        assertEquals((wider.value() - narrower.value()) / (2 * step), here.logSigma(), 1e-7);
        assertEquals((right.mu() - left.mu()) / (2 * step), here.muMu(), 1e-6);
        assertEquals((wider.mu() - narrower.mu()) / (2 * step), here.muLogSigma(), 1e-6);
        assertEquals((wider.logSigma() - narrower.logSigma()) / (2 * step), here.logSigmaLogSigma(), 1e-6);
        assertTrue(Math.abs(here.mu()) > 1e-4, "a slope that is none would say nothing");
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("objectives")
    void everyCellOfTheLandscapeIsTheObjectiveOfTheMixture(Objective objective) {
        Random random = new Random(4);
        double[] mus = IntStream.range(0, 25).mapToDouble(i -> -6 + 0.5 * i).toArray();
        double[] sigmas = IntStream.range(1, 22).mapToDouble(i -> 0.2 * i).toArray();
        for (int i = 0; i < 5; i++) {
            LineDensity p = mixture(random, 1 + i % 3);
            FitSurface surface = new FitSurface(objective, p,
                    beside(0.05 + 0.9 * random.nextDouble(), normal(random)));
            FitLandscape all = FitLandscape.of(surface, mus, sigmas);
            for (int k = 0; k < 40; k++) {
                int column = random.nextInt(mus.length);
                int row = random.nextInt(sigmas.length);
                double exact = surface.value(Normal.of(mus[column], sigmas[row]));
                double shown = all.value(column, row);
                assertTrue(exact == shown || Math.abs(exact - shown) < 1e-3 * (1 + exact),
                        () -> objective + " at " + mus[column] + ", " + sigmas[row] + ": " + shown + " and not "
                                + exact);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void aCellFarFromTheTargetIsTheObjectiveOfTheMixtureToo(Objective objective) {
        double[] mus = {-60, -6, 0, 6, 60};
        double[] sigmas = {0.3, 2, 40};
        FitSurface surface = new FitSurface(objective, mixture(new Random(6), 2), beside(0.3, Normal.of(-1, 0.8)));
        FitLandscape all = FitLandscape.of(surface, mus, sigmas);
        for (int column = 0; column < mus.length; column++) {
            for (int row = 0; row < sigmas.length; row++) {
                double exact = surface.value(Normal.of(mus[column], sigmas[row]));
                assertEquals(exact, all.value(column, row),
                        (objective.order() > 1 ? 2e-2 : 1e-4) * (1 + exact),
                        objective + " at " + mus[column] + ", " + sigmas[row]);
            }
        }
    }

    @Test
    void withOneModeTakenTheOtherComponentFindsTheOther() {
        FitSurface surface = new FitSurface(Objective.REVERSE, TWO, beside(0.5, Normal.of(-2.5, 0.8)));
        FitSearch.Minimum best = FitSearch.of(surface).minima().getFirst();
        assertEquals(2.5, best.q().mu(), 1e-6);
        assertEquals(0.8, best.q().sigma(), 1e-6);
        assertEquals(0, best.value(), 1e-12);
        FitDescent descent = FitDescent.from(Normal.of(1, 1.5), surface,
                new DescentRule(DescentRule.Method.PLAIN, Parameterisation.LOG_SIGMA, 0.1)).run(1000);
        assertEquals(2.5, descent.here().at().mu(), 1e-3);
        assertTrue(descent.here().value() < 1e-6, () -> "at " + descent.here());
    }

    @Tag("thorough")
    @Test
    void theMinimaOfAHeldSigmaAreAllDipsAlongItsLine() {
        Random random = new Random(6);
        int several = 0;
        for (int i = 0; i < 12; i++) {
            NormalMixture p = apart(random, 1 + i % 4);
            double sigma = 0.2 * Math.exp(1.5 * random.nextDouble());
            Objective objective = List.of(Objective.REVERSE, Objective.FORWARD, Objective.alpha(0.3)).get(i % 3);
            FitSurface surface = new FitSurface(objective, p, held(sigma));
            List<FitSearch.Minimum> minima = FitSearch.of(surface).minima();
            List<Double> dips = new ArrayList<>();
            double step = 0.05;
            double[] line = IntStream.range(0, 320)
                    .mapToDouble(k -> surface.at(Normal.of(-8 + step * k, sigma)).value()).toArray();
            for (int k = 1; k + 1 < line.length; k++) {
                if (line[k] < line[k - 1] && line[k] < line[k + 1]) {
                    dips.add(-8 + step * k);
                }
            }
            assertEquals(dips.size(), minima.size(), objective + " of " + p.components() + " at " + sigma);
            for (FitSearch.Minimum each : minima) {
                assertEquals(sigma, each.q().sigma());
                assertTrue(dips.stream().anyMatch(dip -> Math.abs(dip - each.q().mu()) < step), each.toString());
            }
            several += minima.size() > 1 ? 1 : 0;
        }
        assertTrue(several > 2, "with several: " + several);
    }

    static Stream<DescentRule> rules() {
        return Stream.of(DescentRule.Method.values()).flatMap(method -> Stream.of(Parameterisation.values())
                .map(coordinates -> new DescentRule(method, coordinates, 0.05)));
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("rules")
    void aDescentWhoseSigmaIsHeldMovesTheMeanToAMinimum(DescentRule rule) {
        FitSurface surface = new FitSurface(Objective.REVERSE, TWO, held(0.9));
        FitDescent descent = FitDescent.from(Normal.of(1.2, 0.9), surface, rule).run(900);
        assertTrue(descent.path().stream().allMatch(stop -> stop.at().sigma() == 0.9));
        double end = descent.here().at().mu();
        assertTrue(FitSearch.of(surface).minima().stream().anyMatch(each -> Math.abs(each.q().mu() - end) < 1e-3),
                rule + " came to " + end);
    }

    @Test
    void basinsOfTheComponentThatIsMovedLeadToItsMinima() {
        FitSurface surface = new FitSurface(Objective.REVERSE, TWO, beside(0.5, Normal.of(0, 0.5)));
        List<FitSearch.Minimum> minima = FitSearch.of(surface).minima();
        FitBasins basins = FitBasins.of(surface, minima, IntStream.rangeClosed(-50, 50).mapToDouble(i -> 0.1 * i)
                .toArray(), IntStream.rangeClosed(1, 60).mapToDouble(i -> 0.06 * i).toArray());
        for (int i = 0; i < minima.size(); i++) {
            Normal q = minima.get(i).q();
            assertEquals(i, basins.at(q.mu() + 0.05, q.sigma() + 0.05));
        }
        assertTrue(minima.size() >= 2);
    }

    @Test
    void aWeightOfNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FitFamily.Companion(0, Normal.STANDARD));
        assertThrows(IllegalArgumentException.class, () -> new FitFamily.Companion(1.1, Normal.STANDARD));
    }
}

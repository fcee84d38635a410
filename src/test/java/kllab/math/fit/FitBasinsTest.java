package kllab.math.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;
import kllab.math.divergence.descent.Parameterisation;
import kllab.math.fit.descent.DescentRule;
import kllab.math.fit.descent.FitDescent;
import kllab.math.fit.posterior.Likelihood;
import kllab.math.fit.posterior.Posterior;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FitBasinsTest {
    private static final NormalMixture TWO = modes(2.5, 0.8);

    private static NormalMixture modes(double distance, double sigma) {
        return NormalMixture.of(List.of(new NormalMixture.Component(0.5, Normal.of(-distance, sigma)),
                new NormalMixture.Component(0.5, Normal.of(distance, sigma))));
    }

    private static double[] evenly(double from, double to, int cells) {
        return IntStream.rangeClosed(0, cells).mapToDouble(i -> from + (to - from) * i / cells).toArray();
    }

    private static FitBasins basins(Objective objective, LineDensity p, List<FitSearch.Minimum> minima) {
        return FitBasins.of(new FitSurface(objective, p), minima, evenly(-5, 5, 160), evenly(0.02, 4, 120));
    }

    @Test
    void pointsNearEachMinimumOfTwoModesBelongToIt() {
        List<FitSearch.Minimum> minima = FitSearch.of(Objective.REVERSE, TWO).minima();
        assertEquals(3, minima.size());
        FitBasins basins = basins(Objective.REVERSE, TWO, minima);
        for (int i = 0; i < 3; i++) {
            Normal q = minima.get(i).q();
            for (double[] off : new double[][]{{0, 0}, {0.2, 0}, {-0.2, 0}, {0, 0.1}, {0, -0.1}, {0.15, -0.15}}) {
                assertEquals(i, basins.at(q.mu() + off[0], q.sigma() + off[1]), q + " " + off[0] + " " + off[1]);
            }
        }
        assertEquals(2, basins.at(0, 3.9));
        assertEquals(0, basins.at(-2.4, 0.05));
        assertEquals(1, basins.at(2.4, 0.05));
    }

    static Stream<Objective> withTwoMinima() {
        return Stream.of(Objective.REVERSE, Objective.JENSEN_SHANNON, Objective.alpha(0.1));
    }

    /** Far apart the middle is a saddle, or another minimum: what is led to the left is left of 0 in any case. */
    @ParameterizedTest
    @MethodSource("withTwoMinima")
    void theBorderOfMirroredMinimaIsAtZero(Objective objective) {
        NormalMixture p = modes(1.5, 0.4);
        List<FitSearch.Minimum> minima = FitSearch.of(objective, p).minima();
        FitBasins basins = FitBasins.of(new FitSurface(objective, p), minima, evenly(-3, 3, 120), evenly(0.05, 3, 80));
        int left = IntStream.range(0, minima.size()).filter(i -> minima.get(i).q().mu() < -0.5).findFirst()
                .orElseThrow();
        int right = IntStream.range(0, minima.size()).filter(i -> minima.get(i).q().mu() > 0.5).findFirst()
                .orElseThrow();
        int sides = 0;
        for (int row = 0; row < basins.rows(); row++) {
            for (int column = 0; column < basins.columns(); column++) {
                double mu = basins.mu(column);
                int basin = basins.basin(column, row);
                assertTrue(basin != left || mu < 0.06, objective + " left at " + mu + ", " + basins.sigma(row));
                assertTrue(basin != right || mu > -0.06, objective + " right at " + mu + ", " + basins.sigma(row));
                sides += basin == left || basin == right ? 1 : 0;
            }
        }
        assertTrue(sides > 2000, "both have room: " + sides);
    }

    @Test
    void twoMinimaShareThePlaneWithNoGapBetweenThem() {
        NormalMixture p = modes(1.5, 0.4);
        List<FitSearch.Minimum> minima = FitSearch.of(Objective.alpha(0.02), p).minima();
        FitBasins basins = basins(Objective.alpha(0.02), p, minima);
        for (int row = 0; row < basins.rows(); row++) {
            for (int column = 0; column < basins.columns(); column++) {
                assertTrue(basins.basin(column, row) != FitBasins.NONE,
                        basins.mu(column) + ", " + basins.sigma(row));
            }
        }
    }

    private static NormalMixture mixture(Random random, int components) {
        List<NormalMixture.Component> all = new ArrayList<>();
        for (int i = 0; i < components; i++) {
            all.add(new NormalMixture.Component(0.2 + random.nextDouble(),
                    Normal.of(-4.5 + 9 * (i + 0.5 * random.nextDouble()) / components,
                            0.3 * Math.exp(0.8 * random.nextDouble()))));
        }
        return NormalMixture.of(all);
    }

    /** Whether a point is away from all borders: its basin is that of all nodes about it. */
    private static boolean isInside(FitBasins basins, double mu, double sigma) {
        int here = basins.at(mu, sigma);
        for (double du : new double[]{-0.12, 0, 0.12}) {
            for (double ds : new double[]{0.93, 1, 1.07}) {
                if (basins.at(mu + du, sigma * ds) != here) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean same(Normal one, Normal other) {
        return Math.abs(one.mu() - other.mu()) < 0.05 * other.sigma()
                && Math.abs(Math.log(one.sigma() / other.sigma())) < 0.05;
    }

    @Tag("thorough")
    @Test
    void aDescentFromARandomPointEndsAtTheMinimumInWhoseBasinItIs() {
        Random random = new Random(42);
        int checked = 0;
        int local = 0;
        for (int i = 0; i < 12; i++) {
            NormalMixture p = mixture(random, 2 + i % 4);
            Objective objective = i % 3 == 2 ? Objective.alpha(0.1) : Objective.REVERSE;
            List<FitSearch.Minimum> minima = FitSearch.of(objective, p).minima();
            FitBasins basins = basins(objective, p, minima);
            for (int k = 0; k < 5; k++) {
                Normal start = Normal.of(-4.5 + 9 * random.nextDouble(), 0.3 * Math.exp(2 * random.nextDouble()));
                int basin = basins.at(start.mu(), start.sigma());
                if (basin == FitBasins.NONE || !isInside(basins, start.mu(), start.sigma())) {
                    continue;
                }
                FitDescent descent = FitDescent.from(start, new FitSurface(objective, p),
                        new DescentRule(DescentRule.Method.PLAIN, Parameterisation.LOG_SIGMA, 0.03));
                for (int step = 0; step < 100 && descent.end() == FitDescent.End.RUNNING
                        && minima.stream().map(FitSearch.Minimum::q).noneMatch(endOf(descent)); step++) {
                    descent = descent.run(30);
                }
                Normal end = descent.here().at();
                assertTrue(same(end, minima.get(basin).q()),
                        objective + " of " + p.components() + " from " + start + " came to " + end + " and not to "
                                + minima.get(basin).q());
                checked++;
                local += basin > 0 ? 1 : 0;
            }
        }
        assertTrue(checked > 40 && local > 5, checked + " points, " + local + " of them not in the best basin");
    }

    private static Predicate<Normal> endOf(FitDescent descent) {
        return q -> same(descent.here().at(), q);
    }

    @Test
    void aMinimumOutsideOfTheViewHasItsBasinInside() {
        List<FitSearch.Minimum> minima = FitSearch.of(Objective.REVERSE, TWO).minima();
        FitBasins whole = basins(Objective.REVERSE, TWO, minima);
        FitBasins part = FitBasins.of(new FitSurface(Objective.REVERSE, TWO), minima, evenly(-1, 0.4, 100),
                evenly(0.6, 1.2, 80));
        Random random = new Random(5);
        int compared = 0;
        for (int i = 0; i < 200; i++) {
            double mu = -0.95 + 1.3 * random.nextDouble();
            double sigma = 0.65 + 0.5 * random.nextDouble();
            if (isInside(whole, mu, sigma)) {
                assertEquals(whole.at(mu, sigma), part.at(mu, sigma), mu + ", " + sigma);
                compared++;
            }
        }
        assertTrue(compared > 50, "points " + compared);
    }

    @Test
    void aSpikeThatIsNarrowerThanTheCellsHasItsBasin() {
        NormalMixture p = NormalMixture.of(List.of(new NormalMixture.Component(0.4, Normal.of(0.013, 0.01)),
                new NormalMixture.Component(0.6, Normal.of(0, 2))));
        List<FitSearch.Minimum> minima = FitSearch.of(Objective.REVERSE, p).minima();
        FitBasins basins = FitBasins.of(new FitSurface(Objective.REVERSE, p), minima, evenly(-5, 5, 100),
                evenly(0.02, 4, 80));
        for (int i = 0; i < minima.size(); i++) {
            Normal q = minima.get(i).q();
            assertEquals(i, basins.at(q.mu(), q.sigma()));
            assertEquals(i, basins.at(q.mu() + 0.2 * q.sigma(), 0.95 * q.sigma()));
        }
        assertEquals(2, minima.size());
    }

    @Test
    void whereTheObjectiveIsInfiniteThereIsNoBasin() {
        Objective renyi = Objective.renyi(2);
        FitBasins basins = basins(renyi, TWO, FitSearch.of(renyi, TWO).minima());
        assertEquals(FitBasins.NONE, basins.at(0, 0.3));
        assertEquals(0, basins.at(0, 3));
    }

    @Test
    void aPosteriorHasThemToo() {
        Posterior p = Posterior.of(new Likelihood.Square(1.9, 0.5));
        List<FitSearch.Minimum> minima = FitSearch.of(Objective.REVERSE, p).minima();
        FitBasins basins = FitBasins.of(new FitSurface(Objective.REVERSE, p), minima, evenly(-3, 3, 100),
                evenly(0.02, 2, 80));
        for (int i = 0; i < minima.size(); i++) {
            assertEquals(i, basins.at(minima.get(i).q().mu(), minima.get(i).q().sigma() * 1.1));
        }
        assertTrue(minima.size() >= 2);
    }
}

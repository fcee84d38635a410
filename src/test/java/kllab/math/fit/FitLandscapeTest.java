package kllab.math.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;
import kllab.math.fit.posterior.Likelihood;
import kllab.math.fit.posterior.Posterior;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FitLandscapeTest {
    static Stream<Objective> objectives() {
        return Stream.of(Objective.FORWARD, Objective.REVERSE, Objective.JENSEN_SHANNON, Objective.alpha(0),
                Objective.alpha(0.1), Objective.alpha(0.5), Objective.alpha(0.9), Objective.alpha(1),
                Objective.renyi(0.5), Objective.renyi(1), Objective.renyi(1.5), Objective.renyi(2));
    }

    private static NormalMixture mixture(Random random, int components) {
        List<NormalMixture.Component> all = new ArrayList<>();
        for (int i = 0; i < components; i++) {
            all.add(new NormalMixture.Component(0.05 + random.nextDouble(),
                    Normal.of(-4 + 8 * random.nextDouble(), 0.1 * Math.exp(3 * random.nextDouble()))));
        }
        return NormalMixture.of(all);
    }

    private static double[] evenly(double from, double to, int count) {
        return IntStream.range(0, count).mapToDouble(i -> from + (to - from) * i / (count - 1)).toArray();
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("objectives")
    void everyCellIsTheObjectiveThere(Objective objective) {
        Random random = new Random(3);
        double[] mus = evenly(-7, 7, 30);
        double[] sigmas = evenly(0.05, 5, 24);
        for (int i = 0; i < 6; i++) {
            LineDensity p = mixture(random, 1 + i);
            FitLandscape all = FitLandscape.of(objective, p, mus, sigmas);
            for (int k = 0; k < 40; k++) {
                int column = random.nextInt(mus.length);
                int row = random.nextInt(sigmas.length);
                double exact = objective.of(p, Normal.of(mus[column], sigmas[row]));
                double shown = all.value(column, row);
                if (Double.isInfinite(exact)) {
                    assertEquals(exact, shown);
                } else {
                    assertEquals(exact, shown, 1e-3 * (1 + exact),
                            objective + " at " + mus[column] + ", " + sigmas[row]);
                }
            }
        }
    }

    @Test
    void aPosteriorHasOneToo() {
        Posterior p = Posterior.of(new Likelihood.Square(1.9, 0.7));
        double[] mus = evenly(-2, 2, 12);
        double[] sigmas = evenly(0.1, 1.5, 10);
        FitLandscape all = FitLandscape.of(Objective.REVERSE, p, mus, sigmas);
        for (int i = 0; i < mus.length; i++) {
            assertEquals(Objective.REVERSE.of(p, Normal.of(mus[i], sigmas[4])), all.value(i, 4), 1e-3);
        }
        assertTrue(all.least() > 0.7);
    }

    @Test
    void axesThatDoNotAscendAreRefused() {
        NormalMixture p = NormalMixture.of(Normal.STANDARD);
        assertThrows(IllegalArgumentException.class,
                () -> FitLandscape.of(Objective.REVERSE, p, new double[]{0, 0}, new double[]{1, 2}));
        assertThrows(IllegalArgumentException.class,
                () -> FitLandscape.of(Objective.REVERSE, p, new double[]{0, 1}, new double[]{0, 2}));
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void theSlopesAreThoseOfTheObjective(Objective objective) {
        NormalMixture p = mixture(new Random(8), 3);
        FitSurface surface = new FitSurface(objective, p);
        double step = 1e-5;
        double mu = 0.4;
        double sigma = 3.5;
        FitSurface.Point here = surface.at(Normal.of(mu, sigma));
        FitSurface.Point right = surface.at(Normal.of(mu + step, sigma));
        FitSurface.Point left = surface.at(Normal.of(mu - step, sigma));
        FitSurface.Point wider = surface.at(Normal.of(mu, sigma * Math.exp(step)));
        FitSurface.Point narrower = surface.at(Normal.of(mu, sigma * Math.exp(-step)));
        assertEquals(objective.of(p, Normal.of(mu, sigma)), here.value(), 1e-9);
        assertEquals((right.value() - left.value()) / (2 * step), here.mu(), 1e-7);
        assertEquals((wider.value() - narrower.value()) / (2 * step), here.logSigma(), 1e-7);
        assertEquals((right.mu() - left.mu()) / (2 * step), here.muMu(), 1e-6);
        assertEquals((wider.mu() - narrower.mu()) / (2 * step), here.muLogSigma(), 1e-6);
        assertEquals((wider.logSigma() - narrower.logSigma()) / (2 * step), here.logSigmaLogSigma(), 1e-6);
    }

    @Tag("thorough")
    @Test
    void fourTimesAsManyStartsFindNoOtherMinimum() {
        Random random = new Random(11);
        for (int i = 0; i < 12; i++) {
            NormalMixture p = mixture(random, 1 + i % 6);
            for (Objective objective : List.of(Objective.REVERSE, Objective.JENSEN_SHANNON, Objective.alpha(0.3))) {
                FitSurface surface = new FitSurface(objective, p);
                List<FitSearch.Minimum> usual = new FitSearch(surface, FitSearch.USUAL).minima();
                List<FitSearch.Minimum> more = new FitSearch(surface, 2 * FitSearch.USUAL).minima();
                assertEquals(more.size(), usual.size(), objective + " of " + p.components());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void anIntegrandThatIsNeverNegativeHasTheSameArea(Objective objective) {
        NormalMixture p = mixture(new Random(4), 2);
        Normal q = Normal.of(0.5, 2.5);
        if (!objective.hasIntegrand()) {
            assertThrows(IllegalStateException.class, () -> objective.integrand(0, 0));
            return;
        }
        double signed = 0;
        double never = 0;
        double step = 1e-3;
        for (double x = -40; x < 40; x += step) {
            double height = objective.nonNegativeIntegrand(p.logDensity(x), q.logDensity(x));
            assertTrue(height >= 0, objective + " at " + x + ": " + height);
            never += height * step;
            signed += objective.integrand(p.logDensity(x), q.logDensity(x)) * step;
        }
        assertEquals(objective.of(p, q), never, 1e-6 * (1 + never));
        assertEquals(never, signed, 1e-6 * (1 + never));
    }
}

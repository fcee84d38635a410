package kllab.math.divergence.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import org.junit.jupiter.api.Test;

class BinnedDivergenceTest {
    private static final Normal P = Normal.of(0.8, 0.7);
    private static final Normal Q = Normal.STANDARD;

    private static Normal random(SplittableRandom random) {
        return Normal.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5));
    }

    @Test
    void neverExceedsTheDivergence() {
        SplittableRandom random = new SplittableRandom(31);
        for (int i = 0; i < 3000; i++) {
            Normal p = random(random);
            Normal q = i % 4 == 0 ? Normal.of(p.mu() + 1e-4 * random.nextDouble(), p.sigma()) : random(random);
            double total = BinnedDivergence.of(p, q, random.nextInt(2, 300)).total();
            double kl = KullbackLeibler.of(p, q);
            assertTrue(total >= 0 && total <= kl * (1 + 1e-13), () -> p + " " + q + " " + total + " > " + kl);
        }
    }

    @Test
    void neverFallsWhenEachBinIsCutInTwo() {
        SplittableRandom random = new SplittableRandom(32);
        for (int i = 0; i < 500; i++) {
            Normal p = random(random);
            Normal q = i % 4 == 0 ? Normal.of(p.mu() + 1e-4, p.sigma()) : random(random);
            double before = 0;
            for (int bins = 2; bins <= 512; bins *= 2) {
                double total = BinnedDivergence.of(p, q, bins).total();
                double coarse = before;
                assertTrue(total >= coarse * (1 - 1e-13), () -> p + " " + q + " " + coarse + " > " + total);
                before = total;
            }
        }
    }

    @Test
    void approachesTheIntegral() {
        double kl = KullbackLeibler.of(P, Q);
        assertEquals(kl, BinnedDivergence.of(P, Q, 1000).total(), 1e-4 * kl);
        Normal narrow = Normal.of(4, 0.05);
        Normal wide = Normal.of(-4, 5);
        double forward = KullbackLeibler.of(narrow, wide);
        assertEquals(forward, BinnedDivergence.of(narrow, wide, 1000).total(), 0.03 * forward);
        double reverse = KullbackLeibler.of(wide, narrow);
        assertEquals(reverse, BinnedDivergence.of(wide, narrow, 1000).total(), 0.005 * reverse);
    }

    /** By mpmath in 60 digits: the bins' probabilities from ncdf, their divergence summed. */
    @Test
    void agreesWithReferenceValues() {
        Interval range = new Interval(-4, 4);
        assertRelative(0.4759980872591935, BinnedDivergence.of(Normal.of(0.75, 0.5), Q, range, 4).total());
        assertRelative(0.5975722572443797, BinnedDivergence.of(Normal.of(0.75, 0.5), Q, range, 64).total());
        double near = 4.541536892334455e-13;
        assertEquals(near, BinnedDivergence.of(Normal.of(0x1p-20, 1), Q, range, 64).total(), 1e-10 * near);
        assertRelative(1999651.2571661577,
                BinnedDivergence.of(Normal.of(0, 1), Normal.of(1000, 0.5), range, 64).total());
    }

    private static void assertRelative(double truth, double value) {
        assertEquals(truth, value, 2e-14 * truth);
    }

    @Test
    void probabilitiesAddUpToOneAndTermsToTheTotal() {
        SplittableRandom random = new SplittableRandom(33);
        for (int i = 0; i < 200; i++) {
            BinnedDivergence binned = BinnedDivergence.of(random(random), random(random), random.nextInt(2, 1001));
            assertEquals(1, Arrays.stream(binned.p()).sum(), 1e-13);
            assertEquals(1, Arrays.stream(binned.q()).sum(), 1e-13);
            assertEquals(Arrays.stream(binned.terms()).sum(), binned.total(), 1e-12 * Math.max(1, binned.total()));
            assertEquals(binned.bins() + 1, binned.edges().length);
        }
    }

    /** exp(−800²/2) is no double, its logarithm is. */
    @Test
    void isFiniteWhereTheProbabilityUnderQUnderflows() {
        BinnedDivergence binned = BinnedDivergence.of(P, Normal.of(800, 1), 2);
        assertTrue(binned.total() < KullbackLeibler.of(P, Normal.of(800, 1)));
        assertEquals(0, binned.q()[0]);
        assertTrue(binned.total() > 79_000, () -> "" + binned.total());
    }

    @Test
    void isZeroOnlyForEqualDistributions() {
        assertEquals(0, BinnedDivergence.of(P, P, 100).total());
        double total = BinnedDivergence.of(P, P.withSigma(Math.nextUp(0.7)), 100).total();
        assertTrue(total >= 0 && total < 1e-30, () -> "" + total);
    }

    @Test
    void isFiniteAndBoundedForAllParametersThatMayBeTyped() {
        double[] mus = {-1e6, -1, 0, 1e-6, 1e6};
        double[] sigmas = {1e-6, 1, 1e6};
        forAll(mus, sigmas, (p, q, total) -> total >= 0 && total <= KullbackLeibler.of(p, q) * (1 + 1e-13));
    }

    @Test
    void isNeverNaN() {
        double[] mus = {-Double.MAX_VALUE, -1e6, 0, 1e160};
        double[] sigmas = {1e140, 1e160, Double.MAX_VALUE};
        forAll(mus, sigmas, (p, q, total) -> total >= 0);
        assertEquals(Double.POSITIVE_INFINITY,
                BinnedDivergence.of(Normal.STANDARD, Normal.of(1e200, 1), 2).total());
    }

    private interface Claim {
        boolean holds(Normal p, Normal q, double total);
    }

    private static void forAll(double[] mus, double[] sigmas, Claim claim) {
        for (double mu1 : mus) {
            for (double sigma1 : sigmas) {
                for (double mu2 : mus) {
                    for (double sigma2 : sigmas) {
                        Normal p = Normal.of(mu1, sigma1);
                        Normal q = Normal.of(mu2, sigma2);
                        double spread = BinnedDivergence.range(p, q).length();
                        if (spread > 1e-13 * Math.abs(mu1)) { // or no edges fit between
                            double total = BinnedDivergence.of(p, q, 50).total();
                            assertTrue(claim.holds(p, q, total), () -> p + " " + q + " " + total);
                        }
                    }
                }
            }
        }
    }

    @Test
    void outerBinsReachToInfinity() {
        BinnedDivergence binned = BinnedDivergence.of(Q, Q, new Interval(10, 12), 2);
        assertEquals(Q.cumulative(11), binned.p()[0], 1e-16);
        assertEquals(Q.cumulative(-11), binned.p()[1], 1e-13 * Q.cumulative(-11));
    }

    @Test
    void refusesTooFewAndTooManyBins() {
        assertRefused("bins must be from 2 to 1000: 1", () -> BinnedDivergence.of(P, Q, 1));
        assertRefused("bins must be from 2 to 1000: 1001", () -> BinnedDivergence.of(P, Q, 1001));
        assertRefused("Interval[min=1.0, max=1.0] cannot be cut in 2",
                () -> BinnedDivergence.of(P, Q, new Interval(1, 1), 2));
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}

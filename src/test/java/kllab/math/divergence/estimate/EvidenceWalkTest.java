package kllab.math.divergence.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import kllab.math.distribution.Normal;
import kllab.math.divergence.DivergenceVariance;
import kllab.math.divergence.KullbackLeibler;
import org.junit.jupiter.api.Test;

class EvidenceWalkTest {
    private static final Normal P = Normal.of(0.8, 0.7);
    private static final Normal Q = Normal.STANDARD;

    private static double said(double x) {
        return P.logDensity(x) - Q.logDensity(x);
    }

    @Test
    void isTheSumOfTheLogRatiosOfItsDraws() {
        for (EvidenceWalk walk : List.of(EvidenceWalk.ofP(P, Q, 7), EvidenceWalk.ofQ(P, Q, 7))) {
            double sum = 0;
            for (int i = 1; i <= 300; i++) {
                sum += said(walk.draw(i));
                assertEquals(sum, walk.advance(i).sum(), 1e-11 * (1 + Math.abs(sum)));
            }
        }
    }

    @Test
    void drawsFromPAreThoseOfTheEstimateAndThoseFromQAreOthers() {
        MonteCarlo run = MonteCarlo.of(P, Q, 7).advance(100);
        List<Double> standardised = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            assertEquals(run.draw(i).x(), EvidenceWalk.ofP(P, Q, 7).draw(i));
            standardised.add((run.draw(i).x() - P.mu()) / P.sigma());
        }
        for (int i = 1; i <= 100; i++) {
            double z = EvidenceWalk.ofQ(P, Q, 7).draw(i);
            assertTrue(standardised.stream().noneMatch(each -> Math.abs(each - z) < 1e-9));
        }
    }

    @Test
    void drawsFromPDriftUpAndFromQDownByTheirDivergenceWithinTheSpreadOfTheClosedForm() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 60; i++) {
            Normal p = Normal.of(random.nextDouble(-2, 2), random.nextDouble(0.4, 2));
            Normal q = Normal.of(random.nextDouble(-2, 2), random.nextDouble(0.4, 2));
            assertDrift(EvidenceWalk.ofP(p, q, i), KullbackLeibler.of(p, q), DivergenceVariance.root(p, q));
            assertDrift(EvidenceWalk.ofQ(p, q, i), -KullbackLeibler.of(q, p), DivergenceVariance.root(q, p));
        }
    }

    private static void assertDrift(EvidenceWalk walk, double slope, double root) {
        int draws = 20_000;
        double away = (walk.advance(draws).sum() - draws * slope) / (Math.sqrt(draws) * root);
        assertTrue(Math.abs(away) < 5, () -> slope + " off by " + away);
    }

    @Test
    void endsOfManyWalksSpreadAsTheClosedFormSays() {
        int draws = 50;
        double squares = 0;
        for (int seed = 0; seed < 2000; seed++) {
            double away = EvidenceWalk.ofQ(P, Q, seed).advance(draws).sum() + draws * KullbackLeibler.of(Q, P);
            squares += away * away / draws;
        }
        assertEquals(1, Math.sqrt(squares / 2000) / DivergenceVariance.root(Q, P), 0.08);
    }

    /** Bits that were written down: they must be these on every machine. */
    @Test
    void sameSeedGivesTheSameNumbersOnEveryMachineHoweverTheyWereReached() {
        EvidenceWalk fromP = EvidenceWalk.ofP(P, Q, 7);
        EvidenceWalk fromQ = EvidenceWalk.ofQ(P, Q, 7);
        for (int i = 0; i < 100; i++) {
            fromP = fromP.advance(7);
            fromQ = fromQ.advance(7);
        }
        assertEquals(EvidenceWalk.ofP(P, Q, 7).advance(700).sum(), fromP.sum());
        assertEquals(EvidenceWalk.ofQ(P, Q, 7).advance(700).passing(), fromQ.passing());
        assertEquals(299.0315668245801, fromP.sum());
        assertEquals(-649.0363357693565, fromQ.sum());
    }

    @Test
    void passesAtTheFirstDrawThatMakesTheOddsTwentyForWhereItComesFrom() {
        for (int seed = 0; seed < 50; seed++) {
            for (int sign : new int[]{1, -1}) {
                EvidenceWalk walk = sign > 0 ? EvidenceWalk.ofP(P, Q, seed) : EvidenceWalk.ofQ(P, Q, seed);
                EvidenceWalk.Passing passing = walk.advance(1000).passing().orElseThrow();
                assertTrue(sign * passing.sum() >= Math.log(20));
                assertEquals(passing.sum(), walk.advance(passing.draw()).sum());
                for (long i = 0; i < passing.draw(); i++) {
                    assertTrue(sign * walk.advance(i).sum() < Math.log(20));
                    assertEquals(Optional.empty(), walk.advance(i).passing());
                }
            }
        }
    }

    @Test
    void equalDistributionsBringNoEvidence() {
        EvidenceWalk walk = EvidenceWalk.ofQ(P, P, 3).advance(1000);
        assertEquals(0.0, walk.sum());
        assertEquals(Optional.empty(), walk.passing());
    }

    @Test
    void isInfiniteAndNotNaNBeyondAllDoubles() {
        Normal far = Normal.of(1e200, 1);
        assertEquals(Double.POSITIVE_INFINITY, EvidenceWalk.ofP(far, Q, 1).advance(10).sum());
        assertEquals(Double.NEGATIVE_INFINITY, EvidenceWalk.ofQ(far, Q, 1).advance(10).sum());
        assertTrue(EvidenceWalk.ofP(far, Q, 1).advance(10).passing().isPresent());
        EvidenceWalk large = EvidenceWalk.ofP(Normal.of(1e6, 1e-6), Normal.of(-1e6, 1e-6), 1).advance(1000);
        assertTrue(Double.isFinite(large.sum()) && large.sum() > 1e27);
    }

    @Test
    void theMeanSumReachesTheOddsWithTheDrawsItSaysAndNotWithOneLess() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 1000; i++) {
            double kl = Math.exp(random.nextDouble(-9, 1));
            double draws = EvidenceWalk.drawsUntilOdds(kl);
            assertTrue(draws * kl >= Math.log(20) * (1 - 1e-15) && (draws - 1) * kl < Math.log(20));
        }
        assertEquals(8, EvidenceWalk.drawsUntilOdds(KullbackLeibler.of(P, Q)));
        assertEquals(1, EvidenceWalk.drawsUntilOdds(Double.POSITIVE_INFINITY));
        assertEquals(1, EvidenceWalk.drawsUntilOdds(50));
        assertEquals(Double.POSITIVE_INFINITY, EvidenceWalk.drawsUntilOdds(0));
    }

    @Test
    void takesNoNegativeNumbers() {
        assertThrows(IllegalArgumentException.class, () -> EvidenceWalk.ofP(P, Q, 1).advance(-1));
        assertThrows(IllegalArgumentException.class, () -> EvidenceWalk.ofP(P, Q, 1).draw(0));
        assertFalse(EvidenceWalk.ofP(P, Q, 1).passing().isPresent());
    }
}

package kllab.math.divergence.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kllab.math.distribution.Categorical;
import kllab.math.divergence.CategoricalDivergence;
import org.junit.jupiter.api.Test;

class SymbolStreamTest {
    private static final Categorical P = Categorical.of(3, 0, 5, 2, 0);
    private static final Categorical Q = Categorical.of(1, 1, 1, 1, 1);
    /** Its first draw is 1 − 2⁻⁵³, the largest there is; found by running the generator backwards. */
    private static final long SEED_OF_THE_LARGEST_DRAW = 0x31628af67b2131abL;

    /** Symbols that were computed elsewhere, in exact fractions: they must be these on every machine. */
    @Test
    void sameSeedGivesTheSameSymbolsOnEveryMachine() {
        assertEquals(List.of(2, 0, 3, 2, 2, 0, 2, 2, 0, 2, 0, 3, 3, 3, 3, 2, 3, 2, 2, 2, 2, 0, 2, 2, 3, 3, 0, 2, 3, 2,
                3, 0, 2, 0, 2, 2, 0, 3, 0, 0), symbols(P, 7, 40));
        assertNotEquals(symbols(P, 7, 40), symbols(P, 8, 40));
    }

    @Test
    void aSymbolDependsOnItsPlaceAlone() {
        SymbolStream stream = SymbolStream.of(P, Q, 11);
        assertEquals(stream.first(50), stream.first(200).subList(0, 50));
        assertEquals(stream.first(200).getLast().symbol(), stream.symbol(199));
        // The code does not change what is sent.
        assertEquals(stream.symbol(33), SymbolStream.of(P, P, 11).symbol(33));
    }

    @Test
    void drawsEachSymbolAsOftenAsItIsLikely() {
        int count = 200_000;
        int[] seen = new int[P.count()];
        SymbolStream.of(P, Q, 1).first(count).forEach(step -> seen[step.symbol()]++);
        for (int i = 0; i < seen.length; i++) {
            double expected = P.probability(i) * count;
            double spread = Math.sqrt(expected * (1 - P.probability(i)));
            assertTrue(Math.abs(seen[i] - expected) <= 5 * spread, i + ": " + seen[i]);
        }
    }

    @Test
    void costsAreTheLengthsOfTheCodeWordsAndTheirExcessTendsToTheDivergence() {
        List<SymbolStream.Step> steps = SymbolStream.of(P, Q, 5).first(100_000);
        assertEquals(P.surprise(steps.getFirst().symbol()), steps.getFirst().ownCost());
        assertEquals(Q.surprise(steps.getFirst().symbol()), steps.getFirst().otherCost());
        assertEquals(P.surprise(steps.get(1).symbol()), steps.get(1).ownCost() - steps.get(0).ownCost(), 1e-15);
        SymbolStream.Step last = steps.getLast();
        double kl = CategoricalDivergence.kullbackLeibler(P, Q);
        assertEquals(100_000, last.number());
        assertEquals(kl, last.excess(), 0.01);
        assertEquals(P.entropy(), last.ownCost() / last.number(), 0.01);
        assertEquals(CategoricalDivergence.crossEntropy(P, Q), last.otherCost() / last.number(), 0.01);
    }

    @Test
    void aSymbolThatTheOtherCodeHasNoWordForCostsInfinitelyMuch() {
        SymbolStream.Step last = SymbolStream.of(Q, P, 5).first(100).getLast();
        assertEquals(Double.POSITIVE_INFINITY, last.otherCost());
        assertEquals(Double.POSITIVE_INFINITY, last.excess());
        assertEquals(100 * Math.log(5), last.ownCost(), 1e-12);
    }

    @Test
    void aCertainSymbolComesAlwaysAndCostsNothing() {
        List<SymbolStream.Step> steps = SymbolStream.of(Categorical.of(0, 1, 0), Categorical.uniform(3), 5).first(1000);
        assertTrue(steps.stream().allMatch(step -> step.symbol() == 1 && step.ownCost() == 0));
    }

    @Test
    void whatRoundingLeavesBelowOneBelongsToTheLastPossibleSymbol() {
        assertEquals(1 - 0x1p-53, DrawSequence.uniform(SEED_OF_THE_LARGEST_DRAW, 0));
        // Ten tenths, one by one, add up to 1 − 2⁻⁵³.
        Categorical tenths = Categorical.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0);
        assertEquals(9, SymbolStream.of(tenths, tenths, SEED_OF_THE_LARGEST_DRAW).symbol(0));
    }

    @Test
    void aSymbolHasTheDrawsFromTheSumBeforeItUpToItsOwnWhichIsTheNextOnes() {
        Categorical p = Categorical.of(1 - 0x1p-53, 0x1p-53);
        assertEquals(1, SymbolStream.of(p, p, SEED_OF_THE_LARGEST_DRAW).symbol(0));
    }

    @Test
    void refusesACodeForAnotherNumberOfSymbols() {
        assertEquals("p has 2 outcomes and q 3", assertThrows(IllegalArgumentException.class,
                () -> SymbolStream.of(Categorical.uniform(2), Categorical.uniform(3), 1)).getMessage());
    }

    private static List<Integer> symbols(Categorical p, long seed, int count) {
        return SymbolStream.of(p, p, seed).first(count).stream().map(SymbolStream.Step::symbol).toList();
    }
}

package kllab.lab.discrete.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kllab.lab.Preset;
import kllab.lab.Side;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static double sum(Bars bars) {
        return IntStream.range(0, bars.count()).mapToDouble(bars.weights()::weight).sum();
    }

    @Test
    void aDraggedBarTakesItsProbabilityAndTheOthersKeepTheirProportions() {
        assertEquals(List.of(1.5, 0.5, 1.0), Bars.of(1, 0.6666666666666666, 1.3333333333333333).dragged(0, 0.5)
                .weights().weights().stream().map(w -> Math.rint(w * 1e6) / 1e6).toList());
        assertEquals(Bars.of(1.5, 0.75, 0.75), Bars.of(1, 1, 1).dragged(0, 0.5));
        assertEquals(Bars.of(0, 0.5, 0.5), Bars.of(0.2, 0.4, 0.4).dragged(0, 0));
        assertEquals(Bars.of(1, 0, 0), Bars.of(0.2, 0.4, 0.4).dragged(0, 1));
    }

    @Test
    void aLockedBarKeepsItsWeightAndItsProbability() {
        Bars locked = Bars.of(1, 1, 1, 1).withLock(3, true);
        Bars dragged = locked.dragged(0, 0.5);
        assertEquals(List.of(2.0, 0.5, 0.5, 1.0), dragged.weights().weights());
        assertEquals(0.25, dragged.weights().probability(3));
        // There is no more than what the locked one leaves.
        assertEquals(List.of(3.0, 0.0, 0.0, 1.0), locked.dragged(0, 0.9).weights().weights());
        assertSame(locked, locked.dragged(3, 0.5));
    }

    @Test
    void whereNothingCanGiveOrTakeNothingMoves() {
        Bars held = Bars.of(1, 2, 3).withLock(0, true).withLock(1, true);
        assertTrue(held.isHeld(2));
        assertSame(held, held.dragged(2, 0.1));
        assertFalse(held.withLock(1, false).isHeld(2));
    }

    @Test
    void othersThatAreAllZeroShareEqually() {
        assertEquals(Bars.of(0.4, 0.3, 0.3), Bars.of(1, 0, 0).dragged(0, 0.4));
        assertTrue(Bars.of(1, 0, 0).isAlone());
        assertFalse(Bars.of(1, 1, 0).isAlone());
    }

    @Test
    void aDragKeepsTheSumAndEveryLockedBarAndNoRatioIsLost() {
        Random random = new Random(8);
        for (int i = 0; i < 5_000; i++) {
            Bars bars = States.bars(random, random.nextInt(2, 21));
            int outcome = random.nextInt(bars.count());
            double wanted = random.nextInt(1, 1000) / 1000.0;
            Bars dragged = bars.dragged(outcome, wanted);
            assertEquals(1, sum(dragged) / sum(bars), 1e-14);
            if (bars.isHeld(outcome)) {
                assertSame(bars, dragged);
                continue;
            }
            double left = 1 - bars.locked().stream().mapToDouble(bars.weights()::probability).sum();
            assertEquals(Math.min(wanted, left), dragged.weights().probability(outcome), 1e-5 * wanted + 1e-15);
            for (int each : bars.locked()) {
                assertEquals(bars.weights().weight(each), dragged.weights().weight(each));
                assertEquals(bars.weights().probability(each), dragged.weights().probability(each), 1e-14);
            }
            List<Integer> free = bars.others(outcome);
            double before = free.stream().mapToDouble(bars.weights()::weight).sum();
            double now = free.stream().mapToDouble(dragged.weights()::weight).sum();
            for (int each : free) {
                double share = before == 0 ? 1.0 / free.size() : bars.weights().weight(each) / before;
                assertEquals(share * now, dragged.weights().weight(each), 2e-5 * share * now + 1e-15 * sum(bars));
            }
        }
    }

    @Test
    void locksFollowTheirBars() {
        Bars bars = Bars.of(1, 2, 3, 4).withLock(1, true).withLock(3, true);
        assertEquals(List.of(0, 2), bars.without(0).locked());
        assertEquals(List.of(2), bars.without(1).locked());
        assertEquals(List.of(1, 3), bars.added().locked());
        assertEquals(List.of(1.0, 2.0, 3.0, 4.0, 2.5), bars.added().weights().weights());
    }

    @Test
    void aBarWithoutWhichNothingIsLeftStays() {
        assertFalse(Bars.of(1, 0, 0).isRemovable(0));
        assertTrue(Bars.of(1, 0, 0).isRemovable(1));
        assertFalse(DiscreteState.INITIAL.with(Side.Q, bars -> Bars.of(0, 0, 1)).isRemovable(2));
        assertFalse(DiscreteState.INITIAL.with(Preset.of("discrete.preset.coin")).isRemovable(0));
    }

    @Test
    void weightsThatMakeNoDistributionAreRefusedWithTheReason() {
        assertEquals("p needs at least one weight above 0",
                assertThrows(BadInput.class, () -> Bars.of(1, 0).require(0, 0, "p")).getMessage());
        assertEquals("q, number 2 must be 0 or at least 2⁻¹⁰⁰⁰ of the largest weight, not 1e−310",
                assertThrows(BadInput.class, () -> Bars.of(1, 1).require(1, 1e-310, "q")).getMessage());
        Bars coin = Bars.of(1, 0);
        assertSame(coin, coin.withWeight(0, 0));
    }
}

package kllab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final Interval UNIT = new Interval(-1, 3);

    @Test
    void mayBeAPointButNeverTheWrongWayRound() {
        assertEquals(0, new Interval(2, 2).length());
        assertEquals("interval from 2.0 to 1.0",
                assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Interval(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, Double.NaN));
    }

    @Test
    void containsItsEndsAndNothingBeyond() {
        assertTrue(UNIT.contains(-1) && UNIT.contains(0) && UNIT.contains(3));
        assertFalse(UNIT.contains(Math.nextDown(-1)));
        assertFalse(UNIT.contains(Math.nextUp(3)));
        assertFalse(UNIT.contains(Double.NaN));
    }

    @Test
    void containsAnIntervalThatEndsWhereItEnds() {
        assertTrue(UNIT.contains(UNIT));
        assertTrue(UNIT.contains(new Interval(0, 1)));
        assertFalse(UNIT.contains(new Interval(-1.5, 1)));
        assertFalse(UNIT.contains(new Interval(0, 3.5)));
    }

    @Test
    void clampsToTheNearerEnd() {
        assertEquals(-1, UNIT.clamp(Double.NEGATIVE_INFINITY));
        assertEquals(2.5, UNIT.clamp(2.5));
        assertEquals(3, UNIT.clamp(4));
    }

    @Test
    void hasALengthAndAMiddle() {
        assertEquals(4, UNIT.length());
        assertEquals(1, UNIT.middle());
    }

    @Test
    void theUnionHoldsBothAndWhatIsBetween() {
        assertEquals(new Interval(-1, 8), UNIT.union(new Interval(7, 8)));
        assertEquals(new Interval(-1, 8), new Interval(7, 8).union(UNIT));
        assertEquals(UNIT, UNIT.union(new Interval(0, 1)));
    }

    @Test
    void growsToIncludeAValue() {
        assertEquals(new Interval(-2, 3), UNIT.including(-2));
        assertEquals(UNIT, UNIT.including(0));
        assertEquals(new Interval(-1, 5), UNIT.including(5));
    }

    @Test
    void isStretchedAboutThePointThatStays() {
        assertEquals(new Interval(-3, 5), UNIT.stretched(2, 1));
        assertEquals(new Interval(-1, 1), UNIT.stretched(0.5, -1));
        assertEquals(new Interval(5, 11), UNIT.stretched(1.5, -13));
    }
}

package kllab.math.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class InformationUnitTest {
    @Test
    void aFairCoinTellsOneBit() {
        assertEquals(1, InformationUnit.BITS.of(Math.log(2)));
        assertEquals(Math.log(2), InformationUnit.BITS.toNats(1));
        assertEquals(8, InformationUnit.BITS.of(Math.log(256)), 1e-15);
    }

    @Test
    void natsAreNotConverted() {
        assertEquals(0.3, InformationUnit.NATS.of(0.3));
        assertEquals(0.3, InformationUnit.NATS.toNats(0.3));
    }

    @Test
    void infinityIsInfiniteInBoth() {
        for (InformationUnit unit : InformationUnit.values()) {
            assertEquals(Double.POSITIVE_INFINITY, unit.of(Double.POSITIVE_INFINITY));
            assertEquals(Double.POSITIVE_INFINITY, unit.toNats(Double.POSITIVE_INFINITY));
        }
    }

    @Test
    void eachIsTheOtherOfTheOther() {
        assertEquals(InformationUnit.BITS, InformationUnit.NATS.other());
        assertEquals(InformationUnit.NATS, InformationUnit.BITS.other());
    }

    @Test
    void filesAndMessagesHaveItsPlainName() {
        assertEquals("nats", InformationUnit.NATS.plainName());
        assertEquals("unit.bits", InformationUnit.BITS.messageKey());
    }
}

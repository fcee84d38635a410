package kllab.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kllab.math.Interval;
import kllab.text.BadInput;
import kllab.text.Message;
import org.junit.jupiter.api.Test;

class ParameterRangeTest {
    private static final ParameterRange COUNT = new ParameterRange(new Interval(2, 1000), new Interval(2, 1000),
            ParameterRange.Kind.COUNT);
    private static final ParameterRange RATIO = new ParameterRange(new Interval(1e-6, 1e6), new Interval(0.05, 5),
            ParameterRange.Kind.RATIO);
    private static final Message NAME = Message.of("gaussian.bins.name");

    @Test
    void onASliderOfRatiosEqualRatiosAreEqualWays() {
        assertEquals(RATIO.place(2) - RATIO.place(1), RATIO.place(4) - RATIO.place(2), 1e-15);
        assertEquals(3, ParameterRange.SIGMA.place(4) - ParameterRange.SIGMA.place(1));
    }

    @Test
    void aPlaceOfTheSliderIsAValueOnTheGridOfItsKind() {
        assertEquals(0.32, RATIO.valueAt(-0.5));
        assertEquals(32, COUNT.valueAt(1.5));
        assertEquals(1.23, ParameterRange.SIGMA.valueAt(1.234));
        for (int bins = 2; bins <= 1000; bins++) {
            assertEquals(bins, COUNT.valueAt(COUNT.place(bins)));
        }
    }

    @Test
    void aCountIsWrittenAndReadWhole() throws BadInput {
        assertEquals("16", COUNT.format(16));
        assertEquals("0.70", RATIO.format(0.7));
        assertEquals(17, COUNT.parse("17", NAME));
        assertEquals("Number of bins must be a whole number, not 2.5",
                assertThrows(BadInput.class, () -> COUNT.parse("2.5", NAME)).getMessage());
        assertEquals("Number of bins must be from 2 to 1000, not 1",
                assertThrows(BadInput.class, () -> COUNT.parse("1", NAME)).getMessage());
    }

    @Test
    void aValueThatIsReadHasFourDecimalsOrFourDigits() {
        assertEquals("0.1235", ParameterRange.MU.shown(0.12345678901234));
        assertEquals("\u22122.4919", ParameterRange.MU.shown(-2.4918764201234));
        assertEquals("0.01235", ParameterRange.SIGMA.shown(0.0123456789));
        assertEquals("0.80", ParameterRange.SIGMA.shown(0.8));
        assertEquals("0.00", ParameterRange.MU.shown(0));
        assertEquals(ParameterRange.SIGMA.format(1.235e-6), ParameterRange.SIGMA.shown(1.23456789e-6));
        assertEquals("16", COUNT.shown(16));
        assertEquals("123456.7891", ParameterRange.MU.shown(123456.789123));
    }

    @Test
    void countsStepByOnes() {
        assertEquals(17, COUNT.step(16, COUNT.kind().usual()));
        assertEquals(17, COUNT.step(16, COUNT.kind().fine()));
        assertEquals(26, COUNT.step(16, COUNT.kind().large()));
        assertEquals(2, COUNT.step(3, -COUNT.kind().large()));
    }

    @Test
    void aStepStopsAtTheEndOfTheTravelAndFromOutsideItOnlyAtTheLimits() {
        assertEquals(0.8, ParameterRange.MU.step(0.7, ParameterRange.STEP));
        assertEquals(5, ParameterRange.MU.step(4.95, ParameterRange.STEP));
        assertEquals(-5, ParameterRange.MU.step(-5, -ParameterRange.STEP));
        assertEquals(7.1, ParameterRange.MU.step(7, ParameterRange.STEP));
        assertEquals(1e6, ParameterRange.MU.step(1e6, ParameterRange.LARGE_STEP));
    }

    @Test
    void aLongCountIsInGroupsOfThree() {
        assertEquals("1000", NumberText.count(1000));
        assertEquals("10\u00A0000", NumberText.count(10_000));
        assertEquals("1\u00A0000\u00A0000", NumberText.count(1_000_000));
    }
}

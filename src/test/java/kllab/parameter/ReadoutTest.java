package kllab.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadoutTest {
    @ParameterizedTest
    @CsvSource({"0,0.0000", "-0.0,0.0000", "1,1.0000", "0.5,0.5000", "-0.25,−0.2500", "0.99999999,1.0000",
            "3.1415926e-7,3.1416·10⁻⁷", "-3.1415926e-7,−3.1416·10⁻⁷", "1e-4,0.0001", "-1e-4,−0.0001",
            "9.9999e-5,9.9999·10⁻⁵", "9.99999999e-5,0.0001", "99999.99999,100000.0000", "100000,100000.0000",
            "100000.00001,100000.0000", "100000.0001,1.0000·10⁵", "123456.78,1.2346·10⁵", "999999,1.0000·10⁶",
            "1e300,1.0000·10³⁰⁰", "4.9e-324,4.9407·10⁻³²⁴", "Infinity,∞", "-Infinity,−∞"})
    void hasFourDecimalsAndIsScientificFarFromOne(double value, String shown) {
        assertEquals(shown, Readout.STANDARD.of(value));
    }

    @ParameterizedTest
    @CsvSource({"1.00005,1.0001", "1.00135,1.0013", "0.03125,0.0312", "0.09375,0.0938", "-0.03125,−0.0312"})
    void roundsTheExactBinaryValueHalfToEven(double value, String shown) {
        assertEquals(shown, Readout.STANDARD.of(value));
        String exact = new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
        assertEquals(exact.replace('-', '−'), shown);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6, 10})
    void neverShowsZeroOrMinusZeroForWhatIsNotZero(int decimals) {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(-12, 9));
            String shown = new Readout(decimals).of(value);
            assertTrue(shown.replaceAll("·.*", "").matches(".*[1-9].*"), () -> value + " shown as " + shown);
            assertTrue(shown.matches("−?[0-9]+\\.[0-9]{" + decimals + "}(·10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?"), shown);
        }
    }

    @Test
    void aPowerOfTenIsInParenthesesWhereItIsSquared() {
        assertEquals("(6.70·10⁻³)²", new Readout(2).squared(0.0067));
        assertEquals("0.70²", new Readout(2).squared(0.7));
    }

    @Test
    void nanHasNoReadout() {
        assertThrows(IllegalArgumentException.class, () -> Readout.STANDARD.of(Double.NaN));
    }

    @Test
    void hasOneToFifteenDecimals() {
        assertEquals("0.1", new Readout(1).of(0.1));
        assertEquals("0.100000000000000", new Readout(15).of(0.1));
        assertThrows(IllegalArgumentException.class, () -> new Readout(0));
        assertThrows(IllegalArgumentException.class, () -> new Readout(16));
    }
}

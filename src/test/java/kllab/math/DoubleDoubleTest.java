package kllab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DoubleDoubleTest {
    private static final MathContext DIGITS = new MathContext(60);
    private static final double EXACT_ENOUGH = 0x1p-100;

    @Test
    void carriesAHundredBits() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 5000; i++) {
            DoubleDouble a = any(random);
            DoubleDouble b = any(random);
            double c = b.high();
            BigDecimal size = exact(a).abs().add(exact(b).abs());
            assertClose(exact(a).add(exact(b)), a.plus(b), size);
            assertClose(exact(a).subtract(exact(b)), a.minus(b), size);
            assertClose(exact(a).add(new BigDecimal(c)), a.plus(c), size);
            assertClose(exact(a).multiply(exact(b)), a.times(b), exact(a).multiply(exact(b)));
            assertClose(exact(a).multiply(new BigDecimal(c)), a.times(c), exact(a).multiply(exact(b)));
            BigDecimal quotient = exact(a).divide(exact(b), DIGITS);
            assertClose(quotient, a.over(b), quotient);
            assertEquals(exact(a).doubleValue(), a.value());
        }
    }

    /** Relative to the difference itself, which the rounding of the lower halves must not touch. */
    @Test
    void nearlyAllThatCancelsLeavesItsDigits() {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 5000; i++) {
            DoubleDouble a = any(random);
            double ulp = Math.ulp(a.high());
            DoubleDouble b = DoubleDouble.sum(a.high() + ulp * random.nextInt(-2, 3),
                    ulp * random.nextDouble(-0.5, 0.5) * random.nextDouble());
            BigDecimal difference = exact(a).subtract(exact(b));
            assertClose(difference, a.minus(b), difference);
        }
    }

    @Test
    void sumsAndProductsOfDoublesAreExact() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 1000; i++) {
            double a = any(random).high();
            double b = any(random).high();
            assertEquals(0, new BigDecimal(a).add(new BigDecimal(b)).compareTo(exact(DoubleDouble.sum(a, b))));
            assertEquals(0,
                    new BigDecimal(a).subtract(new BigDecimal(b)).compareTo(exact(DoubleDouble.difference(a, b))));
            assertEquals(0, new BigDecimal(a).multiply(new BigDecimal(b)).compareTo(exact(DoubleDouble.product(a, b))));
        }
    }

    /** With exponents close enough that cancellation happens. */
    private static DoubleDouble any(SplittableRandom random) {
        double high = Math.scalb(random.nextDouble(-1, 1), random.nextInt(-20, 20));
        return DoubleDouble.sum(high, Math.ulp(high) * random.nextDouble(-0.5, 0.5) * random.nextDouble());
    }

    private static BigDecimal exact(DoubleDouble value) {
        return new BigDecimal(value.high()).add(new BigDecimal(value.low()));
    }

    private static void assertClose(BigDecimal truth, DoubleDouble value, BigDecimal size) {
        double error = exact(value).subtract(truth).divide(size, DIGITS).abs().doubleValue();
        assertTrue(error < EXACT_ENOUGH, () -> value + " instead of " + truth);
        assertEquals(value.high(), value.high() + value.low());
    }
}

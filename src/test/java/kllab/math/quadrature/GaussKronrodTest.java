package kllab.math.quadrature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import kllab.math.distribution.Normal;
import org.junit.jupiter.api.Test;

class GaussKronrodTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static void assertIntegral(double truth, DoubleUnaryOperator f, double... points) {
        Integral integral = GaussKronrod.PRECISE.integrate(f, points);
        assertTrue(integral.converged(), integral::toString);
        assertEquals(truth, integral.value(), 1e-13 * Math.abs(truth), integral::toString);
        assertTrue(Math.abs(integral.value() - truth) <= integral.error() + 1e-15 * Math.abs(truth),
                integral::toString);
    }

    /** The rule has degree 31, so that one application is exact, and a missing digit in a weight would show. */
    @Test
    void isExactForPolynomialsWithoutHalving() {
        for (int degree = 0; degree <= 31; degree++) {
            int n = degree;
            Integral integral = new GaussKronrod(0, 1, 1).integrate(x -> Math.pow(x, n), 0, 1);
            assertEquals(1.0 / (n + 1), integral.value(), 4e-16);
            assertEquals(21, integral.evaluations());
        }
    }

    /** The estimate is the difference from the Gauss rule: it vanishes as long as that is exact, and only then. */
    @Test
    void seesNoErrorInPolynomialsOfTheGaussRule() {
        assertEquals(0, new GaussKronrod(0, 0, 1).integrate(x -> Math.pow(x, 19), 0, 1).error());
        assertTrue(new GaussKronrod(0, 0, 1).integrate(x -> Math.pow(x, 31), 0, 1).error() > 0);
    }

    /** In 40 digits: a power of the difference of the two rules where they are close, and itself in the last two. */
    @Test
    void estimatesTheErrorFromTheDifferenceOfTheTwoRules() {
        assertError(3.51820921261e-6, x -> 1 / (1 + x * x), 0, 4);
        assertError(0.00269490530216, Math::sqrt, 0, 1);
        assertError(0.0192852314267, x -> 1 / (1 + 25 * x * x), -1, 1);
        assertError(0.0697135957651, x -> x > 0.3 ? 1 : 0, -1, 1);
    }

    private static void assertError(double error, DoubleUnaryOperator f, double from, double to) {
        assertEquals(error, new GaussKronrod(0, 0, 1).integrate(f, from, to).error(), 1e-9 * error);
    }

    /** The middle of two neighbouring doubles is one of them: of these two pairs the lower, and the upper. */
    @Test
    void leavesAnIntervalThatCannotBeHalved() {
        for (double[] pair : new double[][]{{1, Math.nextUp(1.0)}, {Double.MIN_VALUE, 2 * Double.MIN_VALUE}}) {
            Integral integral = GaussKronrod.PRECISE.integrate(x -> x == pair[0] ? 1e300 : 0, pair);
            assertFalse(integral.converged());
            assertEquals(21, integral.evaluations());
        }
    }

    @Test
    void halvesWhereAValueIsInfiniteUntilNoNodeLiesThere() {
        Integral integral = GaussKronrod.PRECISE.integrate(x -> Math.log(Math.abs(x)), -1, 1);
        assertTrue(integral.converged(), integral::toString);
        assertEquals(-2, integral.value(), 1e-13);
    }

    @Test
    void integratesElementaryFunctions() {
        assertIntegral(Math.E - 1, Math::exp, 0, 1);
        assertIntegral(Math.PI / 4, x -> 1 / (1 + x * x), 0, 1);
        assertIntegral(2.0 / 3, Math::sqrt, 0, 1);
        assertIntegral(-1, Math::log, 0, 1);
        assertIntegral(2, Math::sin, 0, Math.PI);
        assertIntegral(2, x -> Math.signum(x - 1) + 1, 0, 1, 2);
    }

    @Test
    void integratesOverInfiniteIntervals() {
        assertIntegral(Math.PI, x -> 1 / (1 + x * x), -INFINITY, INFINITY);
        assertIntegral(1, Normal.STANDARD::density, -INFINITY, INFINITY);
        assertIntegral(1, x -> Math.exp(-x), 0, INFINITY);
        assertIntegral(1, Math::exp, -INFINITY, 0);
        assertIntegral(1, Normal.of(0, 1e-3)::density, -INFINITY, -0.01, 0, 0.01, INFINITY);
        assertIntegral(Normal.STANDARD.cumulative(-4), Normal.STANDARD::density, -INFINITY, -4);
    }

    @Test
    void isZeroOverAnEmptyInterval() {
        assertEquals(new Integral(0, 0, 0, true), GaussKronrod.PRECISE.integrate(Math::exp, 1, 1));
    }

    @Test
    void carriesWhatTheSumOfTheIntervalsRoundsAway() {
        assertIntegral(1, x -> x < 1 ? 1e16 : x < 2 ? 1 : -1e16, 0, 1, 2, 3);
    }

    /** The tail is so heavy that the halving goes on until t rounds to 1, where x is infinite. */
    @Test
    void givesANumberForAHeavyTail() {
        Integral integral = GaussKronrod.PRECISE.integrate(x -> Math.pow(1 + x, -1.5), 0, INFINITY);
        assertEquals(2, integral.value(), 1e-6, integral::toString);
    }

    @Test
    void stopsAtTheLimitOfIntervalsAndSaysSo() {
        Integral integral = new GaussKronrod(0, 1e-13, 20).integrate(x -> Math.sin(1 / x), 1e-6, 1);
        assertFalse(integral.converged());
        assertEquals((2 * 20 - 1) * 21, integral.evaluations());
    }

    @Test
    void doesNotConvergeOnValuesThatAreNotFinite() {
        for (double value : new double[]{Double.NaN, INFINITY}) {
            Integral integral = GaussKronrod.PRECISE.integrate(x -> x > 0.7 ? value : 1, 0, 1);
            assertFalse(integral.converged());
            assertEquals(INFINITY, integral.error());
        }
    }

    @Test
    void refusesWhatItCannotIntegrate() {
        assertRefused("points must be two or more: [1.0]", () -> GaussKronrod.PRECISE.integrate(Math::exp, 1));
        assertRefused("points must ascend: [2.0, 1.0]", () -> GaussKronrod.PRECISE.integrate(Math::exp, 2, 1));
        assertRefused("points must ascend: [0.0, NaN]", () -> GaussKronrod.PRECISE.integrate(Math::exp, 0, Double.NaN));
        assertRefused("absolute must not be negative: -1.0", () -> new GaussKronrod(-1, 0, 1));
        assertRefused("relative must not be negative: NaN", () -> new GaussKronrod(0, Double.NaN, 1));
        assertRefused("intervals must be at least 1: 0", () -> new GaussKronrod(0, 0, 0));
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}

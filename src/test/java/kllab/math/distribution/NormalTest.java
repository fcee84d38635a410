package kllab.math.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {
    private static final double[] EXTREMES = {Double.NEGATIVE_INFINITY, -Double.MAX_VALUE, -1e200, -40, -1, -1e-300,
            -Double.MIN_VALUE, 0, Double.MIN_VALUE, 0.5, 38.6, 1e150, Double.MAX_VALUE, Double.POSITIVE_INFINITY};

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesAMeanThatIsNotFinite(double mu) {
        String message = assertThrows(IllegalArgumentException.class, () -> Normal.of(mu, 1)).getMessage();
        assertEquals("mu must be finite: " + mu, message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 0, -0.0, -1})
    void refusesASpreadThatIsNotPositiveAndFinite(double sigma) {
        String message = assertThrows(IllegalArgumentException.class, () -> Normal.of(0, sigma)).getMessage();
        assertEquals("sigma must be positive and finite: " + sigma, message);
    }

    @Test
    void equalsRegardlessOfTheSignOfZero() {
        assertEquals(Normal.of(0.0, 1), Normal.of(-0.0, 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0, 0.39894228040143267794", "3, 2, 3, 0.19947114020071633897", "0, 1, 1, 0.24197072451914334980",
            "-1, 0.5, 1, 0.00026766045152977070355"})
    void densityIsThatOfTheTables(double mu, double sigma, double x, double density) {
        assertEquals(density, Normal.of(mu, sigma).density(x), 2e-15 * density);
    }

    @Test
    void densityUnderflowsToZeroInTheTails() {
        assertTrue(Normal.STANDARD.density(38) > 0);
        assertEquals(0, Normal.STANDARD.density(39));
        assertEquals(0, Normal.STANDARD.density(Double.NEGATIVE_INFINITY));
    }

    @Test
    void logDensityIsFiniteWhereTheSquareOfTheDistanceOverflows() {
        assertEquals(-0.5 * 1.8e154 * 1.8e154, Normal.STANDARD.logDensity(1.8e154), 1e295);
        assertEquals(-0.5, Normal.of(-1e308, 1.7e308).logDensity(0.7e308) + Math.log(1.7e308)
                + 0.5 * Math.log(2 * Math.PI), 1e-12);
        assertEquals(Double.NEGATIVE_INFINITY, Normal.STANDARD.logDensity(2e154));
        // The difference x − mu overflows here, and the standardized distance is only 2.
        assertEquals(-2, Normal.of(-1.5e308, 1.5e308).logDensity(1.5e308) + Math.log(1.5e308)
                + 0.5 * Math.log(2 * Math.PI), 1e-12);
    }

    @Test
    void nothingIsEverNaN() {
        for (double mu : new double[]{-1.7e308, -1, 0, 1e-320, 3e300}) {
            for (double sigma : new double[]{Double.MIN_VALUE, 1e-300, 1, 1e300, Double.MAX_VALUE}) {
                Normal normal = Normal.of(mu, sigma);
                for (double x : EXTREMES) {
                    assertFalse(Double.isNaN(normal.logDensity(x)), () -> normal + " at " + x);
                    assertTrue(normal.density(x) >= 0, () -> normal + " at " + x);
                    double probability = normal.cumulative(x);
                    assertTrue(probability >= 0 && probability <= 1, () -> normal + " at " + x);
                }
            }
        }
    }

    /** Values by mpmath, 30 digits. */
    @ParameterizedTest
    @CsvSource({"0, 1, -1, 0.15865525393145705141", "0, 1, -0.3, 0.38208857781104736693",
            "0, 1, 0.5, 0.69146246127401310364", "0, 1, 3, 0.99865010196836990547",
            "0, 1, -5, 2.8665157187919391167e-7", "0, 1, -6.25, 2.0522634252189388816e-10",
            "0, 1, -20.1, 3.6896808637213895544e-90", "0, 1, -37, 5.7255712225245768227e-300",
            "0.3, 0.7, -2.9, 2.4220520631795325362e-6", "0.3, 0.7, -25.4, 2.1605648811796192775e-295",
            "1.1, 0.3, -9.7, 4.1826240657973948651e-284", "-4.9, 0.05, -6.65, 1.1249107064724828016e-268",
            "30.7, 1, 0.1, 6.1197759462460513563e-206", "1000.3, 33.1, 0.7, 1.2061243508917649332e-200",
            "37.1, 1, 0.001, 1.457844086191281315e-301", "20.3, 0.7, 0.3, 7.6101616329551247874e-180"})
    void cumulativeKeepsItsDigitsInTheLowerTail(double mu, double sigma, double x, double probability) {
        assertEquals(probability, Normal.of(mu, sigma).cumulative(x), 2e-15 * probability);
    }

    @Test
    void cumulativeGrowsFromZeroToOne() {
        double last = 0;
        for (double x = -45; x <= 10; x += 1 / 64.0) {
            double probability = Normal.STANDARD.cumulative(x);
            assertTrue(probability >= last, "at " + x);
            assertEquals(1, probability + Normal.STANDARD.cumulative(-x), 4e-16);
            last = probability;
        }
        assertEquals(0, Normal.STANDARD.cumulative(Double.NEGATIVE_INFINITY));
        assertEquals(1, Normal.STANDARD.cumulative(Double.POSITIVE_INFINITY));
        assertEquals(0.5, Normal.of(7, 3).cumulative(7));
    }

    @Test
    void entropyIsHalfTheLogOfTwoPiEVariance() {
        assertEquals(1.4189385332046727, Normal.STANDARD.entropy(), 4e-16);
        assertEquals(-5.488816745777465, Normal.of(5, 0.001).entropy(), 2e-15);
    }

    /** By mpmath: the difference of ncdf, or of its mirror image, in 1500 digits. */
    @ParameterizedTest
    @CsvSource({"0.0, 1.0, -1.0, 1.0, -0.38171514630212607227",
            "0.0, 1.0, 5.0, 6.0, -15.068446096529453352",
            "0.0, 1.0, -6.0, -5.0, -15.068446096529453352",
            "0.0, 1.0, 40.0, 41.0, -804.60844201375378817",
            "0.0, 1.0, 1000.0, 1000.0625, -500007.82669481218431",
            "0.0, 1.0, 0.0, 9.5367431640625e-07, -14.781882144403730513",
            "0.0, 1.0, 3.0, 3.0000009536743164, -19.281883574914864061",
            "0.0, 1.0, -0.125, 0.125, -2.3078343496642403812",
            "0.0, 1.0, -0.1, 0.2, -2.1278963696652225094",
            "2.0, 0.5, 3.0, 3.5, -3.844353426334205621",
            "0.0, 1.0, -40.0, 40.0, -7.3117870818300594075e-350",
            "0.0, 1.0, 0.25, 0.5, -2.3777814277570427031",
            "0.0, 1.0, 5.5, 5.75, -18.047230003029382594",
            "0.0, 1.0, -0.4, 0.5, -1.0587642639956454546", "0.0, 1.0, 7.0, Infinity, -27.384307498811075243",
            "0.0, 1.0, -Infinity, -60.0, -1805.0135606805671387"})
    void logProbabilityHasNoCancellation(double mu, double sigma, double from, double to, double truth) {
        assertEquals(truth, Normal.of(mu, sigma).logProbability(from, to), 1e-15 + 1e-15 * Math.abs(truth));
    }

    @Test
    void probabilityOfEverythingIsOneAndOfNothingIsRefused() {
        assertEquals(0, Normal.of(3, 2).logProbability(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), 1e-300);
        String message = assertThrows(IllegalArgumentException.class, () -> Normal.STANDARD.logProbability(1, 1))
                .getMessage();
        assertEquals("from 1.0 must be below to 1.0", message);
    }
}

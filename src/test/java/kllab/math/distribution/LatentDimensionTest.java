package kllab.math.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LatentDimensionTest {
    @Test
    void equalsRegardlessOfTheSignOfZero() {
        assertEquals(LatentDimension.STANDARD, new LatentDimension(-0.0, 0));
        assertEquals(LatentDimension.STANDARD, new LatentDimension(0, -0.0));
    }

    @Test
    void onlyMeanZeroAndVarianceOneAreStandard() {
        assertTrue(new LatentDimension(-0.0, 0).isStandard());
        assertFalse(new LatentDimension(Double.MIN_VALUE, 0).isStandard());
        assertFalse(new LatentDimension(0, Double.MIN_VALUE).isStandard());
    }

    @Test
    void logVarianceIsTwiceTheLogarithmOfSigma() {
        assertEquals(2, LatentDimension.ofSigma(1.5, Math.E).logVariance());
        assertEquals(Math.E, new LatentDimension(1.5, 2).sigma(), 1e-15);
        assertEquals(0, new LatentDimension(0, -1e300).sigma());
        assertEquals(Double.POSITIVE_INFINITY, new LatentDimension(0, 1e300).sigma());
    }

    @Test
    void refusesWhatIsNotFinite() {
        assertEquals("mu must be finite: NaN",
                assertThrows(IllegalArgumentException.class, () -> new LatentDimension(Double.NaN, 0)).getMessage());
        assertEquals("logVariance must be finite: Infinity", assertThrows(IllegalArgumentException.class,
                () -> new LatentDimension(0, Double.POSITIVE_INFINITY)).getMessage());
    }
}

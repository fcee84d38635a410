package kllab.math.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import kllab.math.distribution.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardisedPairTest {
    @Test
    void saysOfADrawWhatTheDensitiesSay() {
        SplittableRandom random = new SplittableRandom(81);
        for (int i = 0; i < 1000; i++) {
            Normal p = Normal.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5));
            Normal q = Normal.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5));
            StandardisedPair frame = StandardisedPair.of(p, q);
            double z = random.nextDouble(-5, 5);
            double x = frame.x(z);
            assertEquals(z, frame.z(x), 1e-12);
            assertEquals((x - q.mu()) / q.sigma(), frame.fromQ(z), 1e-12 * (1 + Math.abs(frame.fromQ(z))));
            double truth = p.logDensity(x) - q.logDensity(x);
            assertEquals(truth, frame.logRatio(z), 1e-12 * (1 + Math.abs(q.logDensity(x))));
        }
    }

    @Test
    void keepsTheDigitsOfNearlyEqualDistributions() {
        double tiny = 0x1p-50;
        assertEquals(3 * tiny, StandardisedPair.of(Normal.of(tiny, 1), Normal.STANDARD).logRatio(3), 1e-3 * tiny);
    }

    /** By mpmath in 60 digits. */
    @ParameterizedTest
    @CsvSource({"1.00000001, 1, 9.9999998892252912319e-9", "1e200, 1e-200, 921.03403719761827359",
            "1e-200, 1e200, -921.03403719761827359"})
    void theLogarithmOfTheSpreadsIsExactNearOneAndFarFromIt(double sigma1, double sigma2, double logR) {
        assertEquals(logR, StandardisedPair.of(Normal.of(0, sigma1), Normal.of(0, sigma2)).logR(), Math.ulp(logR));
    }

    @Test
    void isInfiniteAndNotNaNBeyondAllDoubles() {
        StandardisedPair frame = StandardisedPair.of(Normal.of(-Double.MAX_VALUE, Double.MAX_VALUE),
                Normal.of(0, Double.MIN_VALUE));
        assertEquals(Double.POSITIVE_INFINITY, frame.logRatio(1));
    }
}

package kllab.math.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kllab.math.distribution.LatentDimension;
import org.junit.jupiter.api.Test;

class LogTermSlipTest {
    private static final LatentDimension HALF_AS_WIDE = LatentDimension.ofSigma(0, 0.5);

    @Test
    void onlyTheLogTermIsAnother() {
        Random random = new Random(10);
        for (int i = 0; i < 500; i++) {
            double mu = 3 * random.nextGaussian();
            double sigma = Math.exp(2 * random.nextGaussian());
            LatentDimension dimension = LatentDimension.ofSigma(mu, sigma);
            double rest = 0.5 * (sigma * sigma + mu * mu) - 0.5;
            double size = 1e-13 * (1 + rest);
            assertEquals(-Math.log(sigma * sigma) + rest, LogTermSlip.LOG_VARIANCE.of(dimension), size);
            assertEquals(-0.5 * Math.log(sigma) + rest, LogTermSlip.LOG_SIGMA.of(dimension), size);
        }
    }

    @Test
    void atHalfTheWidthOneIsTooLargeAndTheOtherBelowZero() {
        assertEquals(1.011294361119891, LogTermSlip.LOG_VARIANCE.of(HALF_AS_WIDE), 1e-15);
        assertEquals(-0.028426409720027, LogTermSlip.LOG_SIGMA.of(HALF_AS_WIDE), 1e-15);
    }

    @Test
    void leastValuesAreBesideOne() {
        for (double factor : new double[]{0.99, 1.01}) {
            assertTrue(LogTermSlip.LOG_VARIANCE
                    .of(LatentDimension.ofSigma(0, Math.sqrt(2) * factor)) > LogTermSlip.LOG_VARIANCE
                            .of(LatentDimension.ofSigma(0, Math.sqrt(2))));
            assertTrue(
                    LogTermSlip.LOG_SIGMA.of(LatentDimension.ofSigma(0, factor / Math.sqrt(2))) > LogTermSlip.LOG_SIGMA
                            .of(LatentDimension.ofSigma(0, 1 / Math.sqrt(2))));
        }
    }

    @Test
    void dimensionsAddUp() {
        List<LatentDimension> dimensions = IntStream.range(0, 20).mapToObj(i -> new LatentDimension(i - 9, i / 7.0 - 1))
                .toList();
        for (LogTermSlip slip : LogTermSlip.values()) {
            assertEquals(dimensions.stream().mapToDouble(slip::of).sum(), slip.of(dimensions), 1e-12);
        }
    }
}

package kllab.lab.multivariate.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kllab.lab.multivariate.model.Pair;
import kllab.math.distribution.MultivariateNormal;
import kllab.plot.Polyline;
import org.junit.jupiter.api.Test;

class IntegrandContoursTest {
    @Test
    void theIntegrandIsPositiveInItsPositiveRegionsAndNegativeInTheOthers() {
        MultivariateNormal p = Pair.INITIAL.p();
        MultivariateNormal q = Pair.INITIAL.q();
        IntegrandContours contours = IntegrandContours.of(p, q);
        assertEquals(IntegrandContours.PARTS.size(), contours.positive().size());
        contours.positive().forEach(level -> level.lines().forEach(line -> requireSign(line, p, q, 1)));
        contours.negative().forEach(level -> level.lines().forEach(line -> requireSign(line, p, q, -1)));
        assertEquals(0, IntegrandContours.of(p, p).positive().size());
    }

    private static void requireSign(Polyline line, MultivariateNormal p, MultivariateNormal q, int sign) {
        for (int i = 0; i < line.size(); i++) {
            double log = p.logDensity(line.xs()[i], line.ys()[i]) - q.logDensity(line.xs()[i], line.ys()[i]);
            assertTrue(sign * log > 0);
        }
    }
}

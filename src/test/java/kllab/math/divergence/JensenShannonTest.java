package kllab.math.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import kllab.math.Reference;
import kllab.math.distribution.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JensenShannonTest {
    @Test
    void agreesWithReferenceValues() {
        double worst = 0;
        for (String[] row : Reference.rows("normal-js.csv")) {
            Normal p = Normal.of(Double.parseDouble(row[0]), Double.parseDouble(row[1]));
            Normal q = Normal.of(Double.parseDouble(row[2]), Double.parseDouble(row[3]));
            worst = Math.max(worst, Math.abs(JensenShannon.of(p, q) - Double.parseDouble(row[4])));
        }
        assertTrue(worst <= 1e-13, "absolute error " + worst);
    }

    @Test
    void isAQuarterOfTheDivergenceOfNearlyEqualDistributions() {
        for (double step = 1e-4; step > 1e-15; step /= 10) {
            for (Normal q : new Normal[]{Normal.of(0.3 + step, 1.7), Normal.of(0.3, 1.7 + step)}) {
                Normal p = Normal.of(0.3, 1.7);
                double quarter = 0.25 * KullbackLeibler.of(p, q);
                assertEquals(1, JensenShannon.of(p, q) / quarter, 2 * step + 1e-11, q::toString);
            }
        }
    }

    @Test
    void isLogTwoForDistributionsThatDoNotOverlap() {
        assertEquals(Math.log(2), JensenShannon.of(Normal.of(-1e6, 1), Normal.of(1e6, 1)));
        assertEquals(Math.log(2), JensenShannon.of(Normal.of(-1e308, 1e-300), Normal.of(1e308, 1e-320)));
    }

    /** Values by mpmath: quadrature of log 2 − JS in 40 digits, over panels of half a standard deviation. */
    @ParameterizedTest
    @CsvSource({"0, 1e-6, 0, 1e6, 0.69314718050221029067", "0.3, 1e-6, 0.2, 1, 0.69312567130972173739",
            "0, 1, 10, 1, 0.69314631739398446409", "3, 0.05, -1, 5, 0.65191000670628615797",
            "0, 1, 1e-5, 1, 1.249999999984375e-11", "0, 1, 0, 1.0009765625, 2.3818574868026789577e-7",
            "1e6, 1e6, -1e6, 1e6, 0.336830820346831612"})
    void keepsItsDigitsAtTheExtremes(double mu1, double sigma1, double mu2, double sigma2, double js) {
        assertEquals(js, JensenShannon.of(Normal.of(mu1, sigma1), Normal.of(mu2, sigma2)), 1e-13 * js);
    }

    @Test
    void isSymmetricAndWithinItsBounds() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 2000; i++) {
            Normal p = Normal.of(random.nextDouble(-5, 5), Math.exp(random.nextDouble(-14, 14)));
            Normal q = Normal.of(random.nextDouble(-5, 5), i % 3 == 0 ? p.sigma() : random.nextDouble(0.05, 5));
            double js = JensenShannon.of(p, q);
            assertTrue(js >= 0 && js <= Math.log(2), () -> p + " " + q + " " + js);
            assertEquals(js, JensenShannon.of(q, p));
        }
    }

    @Test
    void isZeroForEqualDistributions() {
        assertEquals(0, JensenShannon.of(Normal.of(1.5, 0.2), Normal.of(1.5, 0.2)));
    }
}

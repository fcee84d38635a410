package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import kllab.math.distribution.Normal;
import kllab.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of variances in the lesson on posteriors, by sums over a fine grid that know nothing of the lab. */
class LessonGradientsTest {
    private static final Normal LEFT = Normal.of(-2.5, 0.8);
    private static final Normal RIGHT = Normal.of(2.5, 0.8);

    private static double density(double x) {
        return 0.5 * LEFT.density(x) + 0.5 * RIGHT.density(x);
    }

    /** The slope of log p. */
    private static double slope(double x) {
        double left = 0.5 * LEFT.density(x) / density(x);
        return -((x - LEFT.mu()) * left + (x - RIGHT.mu()) * (1 - left)) / 0.64;
    }

    private static double mean(Normal q, DoubleUnaryOperator of) {
        double sum = 0;
        int points = 24_000;
        double step = 24 * q.sigma() / points;
        for (int i = 0; i <= points; i++) {
            double x = q.mu() - 12 * q.sigma() + i * step;
            sum += of.applyAsDouble(x) * q.density(x) * step;
        }
        return sum;
    }

    private static double variance(Normal q, DoubleUnaryOperator of) {
        double mean = mean(q, of);
        return mean(q, x -> Math.pow(of.applyAsDouble(x) - mean, 2));
    }

    @ParameterizedTest
    @CsvSource({"0, 1.5, 0.8583, 2.6508, 0.6817, 4.2595, 5.6860", "2.5, 0.8, 0.8143, 0.1268, 0.1257, 1.5206, 0.0417",
            "-4, 1, 20.907, 11.797, 11.482, 2.4380, 0.3161"})
    void aVarianceOfOneDrawIsThatOfItsEstimator(double mu, double sigma, String none, String byMean, String best,
            String reparameterised, String landing) {
        Normal q = Normal.of(mu, sigma);
        DoubleUnaryOperator loss = x -> Math.log(q.density(x) / density(x));
        DoubleUnaryOperator score = x -> (x - mu) / (sigma * sigma);
        double weighted = mean(q, x -> loss.applyAsDouble(x) * Math.pow(score.applyAsDouble(x), 2))
                / mean(q, x -> Math.pow(score.applyAsDouble(x), 2));
        assertPrinted(none, scored(q, loss, score, 0));
        assertPrinted(byMean, scored(q, loss, score, mean(q, loss)));
        assertPrinted(best, scored(q, loss, score, weighted));
        assertPrinted(reparameterised, variance(q, x -> -slope(x)));
        assertPrinted(landing, variance(q, x -> -score.applyAsDouble(x) - slope(x)));
    }

    private static double scored(Normal q, DoubleUnaryOperator loss, DoubleUnaryOperator score, double baseline) {
        return variance(q, x -> (loss.applyAsDouble(x) - baseline) * score.applyAsDouble(x));
    }

    private static void assertPrinted(String printed, double exact) {
        int decimals = printed.length() - printed.indexOf('.') - 1;
        assertEquals(exact, Double.parseDouble(printed), 0.5001 * Math.pow(10, -decimals));
        for (Language language : List.of(Language.values())) {
            assertTrue(CheckedLessons.text("09-a-posterior-and-the-elbo", language).contains(printed), printed);
        }
    }
}

package kllab.math.divergence;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kllab.math.Reference;
import kllab.math.distribution.MultivariateNormal;
import org.junit.jupiter.api.Test;

class MultivariateKullbackLeiblerReferenceTest {
    private static final List<String[]> ROWS = Reference.rows("multivariate-normal-kl.csv");
    private static final Map<String, Integer> COLUMNS = Map.of("kl", 6, "2·trace", 7, "2·mahalanobis", 8, "2·logDet",
            9);

    @Test
    void isWithinAFewUlpOfAllReferenceValuesHoweverIllConditioned() {
        assertEquals(120, ROWS.size());
        Map<String, Double> worst = new TreeMap<>();
        for (String[] row : ROWS) {
            MultivariateNormal p = normal(row, 2);
            MultivariateNormal q = normal(row, 4);
            MultivariateTerms terms = MultivariateKullbackLeibler.terms(p, q);
            assertEquals(-0.5 * p.dimension(), terms.dimension());
            Map<String, Double> values = Map.of("kl", MultivariateKullbackLeibler.of(p, q), "2·trace",
                    2 * terms.trace(), "2·mahalanobis", 2 * terms.mahalanobis(), "2·logDet", 2 * terms.logDet());
            values.forEach((name, value) -> worst.merge(row[0] + ", " + name,
                    Reference.relativeError(value, new BigDecimal(row[requireNonNull(COLUMNS.get(name))])), Math::max));
        }
        worst.forEach((kind, error) -> assertTrue(error < (kind.endsWith("logDet") ? 4e-15 : 1e-15),
                () -> kind + " " + error));
    }

    static MultivariateNormal normal(String[] row, int column) {
        double[] mean = numbers(row[column]);
        double[] entries = numbers(row[column + 1]);
        double[][] covariance = new double[mean.length][];
        for (int i = 0; i < mean.length; i++) {
            covariance[i] = Arrays.copyOfRange(entries, i * mean.length, (i + 1) * mean.length);
        }
        return MultivariateNormal.of(mean, covariance);
    }

    private static double[] numbers(String cell) {
        return Arrays.stream(cell.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}

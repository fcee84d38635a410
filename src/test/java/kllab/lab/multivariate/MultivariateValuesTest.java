package kllab.lab.multivariate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import kllab.lab.Answer;
import kllab.link.Link;
import kllab.math.Reference;
import kllab.math.distribution.LatentDimension;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.LatentDivergence;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;

class MultivariateValuesTest {
    /** The columns of the reference file. */
    private static final Map<String, Integer> COLUMNS = Map.of("kl", 6, "trace", 7, "mahalanobis", 8, "logDet", 9);

    private static Map<String, Answer> values(String link) throws BadInput {
        return MultivariateValues.lab().values(Link.parse(link)).fields();
    }

    private static double number(Map<String, Answer> values, String name) {
        return assertInstanceOf(Answer.Value.class, Objects.requireNonNull(values.get(name), name)).value();
    }

    private static List<Double> numbers(Map<String, Answer> values, String name) {
        return assertInstanceOf(Answer.Items.class, Objects.requireNonNull(values.get(name), name)).items().stream()
                .map(each -> ((Answer.Value) each).value()).toList();
    }

    /** From the link to the value: nothing on the way costs digits. */
    @Test
    void answersTheReferenceFileFromLinks() throws BadInput {
        Map<String, Double> worst = new TreeMap<>();
        for (String[] row : Reference.rows("multivariate-normal-kl.csv")) {
            Map<String, Answer> values = values("multivariate?mu1=" + list(row[2]) + "&cov1=" + list(row[3]) + "&mu2="
                    + list(row[4]) + "&cov2=" + list(row[5]));
            COLUMNS.forEach((name, column) -> worst.merge(row[0],
                    Reference.relativeError(number(values, name), new BigDecimal(row[column])), Math::max));
            assertEquals(Integer.parseInt(row[1]), number(values, "dimension"));
        }
        assertEquals(Set.of("full", "diagonal", "near_singular"), worst.keySet());
        worst.forEach((kind, error) -> assertTrue(error <= (kind.equals("near_singular") ? 1e-7 : 1e-12),
                () -> kind + " " + error));
    }

    private static String list(String cell) {
        return cell.replace(' ', ',');
    }

    @Test
    void theReverseIsTheForwardOfTheExchangedPair() throws BadInput {
        for (String[] row : Reference.rows("multivariate-normal-kl.csv")) {
            String p = "=" + list(row[2]) + "&cov%d=" + list(row[3]);
            String q = "=" + list(row[4]) + "&cov%d=" + list(row[5]);
            Map<String, Answer> values = values("multivariate?mu1" + p.formatted(1) + "&mu2" + q.formatted(2));
            Map<String, Answer> exchanged = values("multivariate?mu1" + q.formatted(1) + "&mu2" + p.formatted(2));
            assertEquals(number(values, "kl"), number(exchanged, "reverseKl"));
            assertEquals(number(values, "reverseKl"), number(exchanged, "kl"));
        }
    }

    @Test
    void theExampleHasExactParts() throws BadInput {
        Map<String, Answer> values = values("multivariate?mu1=0,0&cov1=1,0.5,0.5,2&mu2=1,1&cov2=2,0,0,2");
        assertEquals(1, number(values, "mahalanobis"));
        assertEquals(1.5, number(values, "trace"));
        assertEquals(Math.log(4 / 1.75), number(values, "logDet"), 2e-16);
        assertFalse(values.containsKey("perDimension"));
    }

    @Test
    void withoutCorrelationsTheValueIsTheSumOfOneDimensionalOnes() throws BadInput {
        Random random = new Random(8);
        for (int order = 1; order <= 64; order++) {
            StringBuilder link = new StringBuilder("multivariate?");
            for (String name : List.of("mu1", "var1", "mu2", "var2")) {
                link.append(link.charAt(link.length() - 1) == '?' ? "" : "&").append(name).append('=');
                for (int i = 0; i < order; i++) {
                    link.append(i == 0 ? "" : ",").append(random.nextInt(1, 400) / 100.0);
                }
            }
            Map<String, Answer> values = values(link.toString());
            List<Double> parts = numbers(values, "perDimension");
            assertEquals(order, parts.size());
            double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
            assertEquals(sum, number(values, "kl"), 1e-14 * sum);
        }
    }

    @Test
    void oneDimensionIsThatOfTheGaussianLab() throws BadInput {
        Random random = new Random(9);
        for (int i = 0; i < 2_000; i++) {
            Normal p = Normal.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5));
            Normal q = Normal.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5));
            Map<String, Answer> values = values("multivariate?mu1=" + p.mu() + "&var1=" + p.sigma() * p.sigma()
                    + "&mu2=" + q.mu() + "&var2=" + q.sigma() * q.sigma());
            double kl = KullbackLeibler.of(Normal.of(p.mu(), Math.sqrt(p.sigma() * p.sigma())),
                    Normal.of(q.mu(), Math.sqrt(q.sigma() * q.sigma())));
            assertEquals(kl, number(values, "kl"), 2 * Math.ulp(kl));
        }
    }

    @Test
    void theSwitchOfTheCorrelationsComparesTheMarginals() throws BadInput {
        Map<String, Answer> values = values("multivariate?diagonal=true");
        List<Double> parts = numbers(values, "perDimension");
        assertEquals(2, parts.size());
        assertEquals(parts.get(0) + parts.get(1), number(values, "kl"), 1e-15);
    }

    @Test
    void theLatentSpaceIsAnsweredWhereItIsLookedAtOrSet() throws BadInput {
        assertFalse(values("multivariate").containsKey("latent"));
        Map<String, Answer> latent = assertInstanceOf(Answer.Fields.class,
                values("multivariate?latentMu=1,0&latentLogVariance=0,-2").get("latent")).fields();
        double second = LatentDivergence.of(new LatentDimension(0, -2));
        assertEquals(List.of(0.5, second), numbers(latent, "perDimension"));
        assertEquals(0.5 + second, number(latent, "sum"));
        assertEquals((0.5 + second) / 2, number(latent, "mean"));
        assertTrue(values("multivariate?view=latent").containsKey("latent"));
    }
}

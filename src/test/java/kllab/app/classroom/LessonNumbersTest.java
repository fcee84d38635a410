package kllab.app.classroom;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kllab.lab.Answer;
import kllab.lesson.reader.ShippedLessons;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that stand in the prose of the shipped lessons. */
class LessonNumbersTest {
    /** The numbers of the prose: rounded as printed, in both languages. */
    @Tag("thorough")
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01|2.9014 |kl         |gaussian?mu1=0&sigma1=3&mu2=0&sigma2=1
            01|0.6542 |reverseKl  |gaussian?mu1=0&sigma1=3&mu2=0&sigma2=1
            02|1.307  |kl         |gaussian?mu1=1&sigma1=2&mu2=0&sigma2=1
            02|0.818  |kl         |gaussian?mu1=1&sigma1=0.5&mu2=0&sigma2=1
            02|0.8069 |kl         |gaussian?mu1=0&sigma1=2&mu2=0&sigma2=1
            02|6.1137 |kl         |gaussian?mu1=0&sigma1=4&mu2=0&sigma2=1
            02|−0.6931|logRatio   |gaussian?mu1=1&sigma1=2&mu2=0&sigma2=1
            02|2.3026 |logRatio   |gaussian?mu1=0&sigma1=0.1&mu2=0&sigma2=1
            02|1.8076 |kl         |gaussian?mu1=0&sigma1=0.1&mu2=0&sigma2=1
            03|2.901  |kl         |gaussian?mu1=0&sigma1=3&mu2=0&sigma2=1
            03|0.918  |kl         |gaussian?mu1=0&sigma1=0.25&mu2=0&sigma2=1
            03|0.3181 |kl         |gaussian?mu1=0&sigma1=0.5&mu2=0&sigma2=1
            03|0.8069 |kl         |gaussian?mu1=0&sigma1=2&mu2=0&sigma2=1
            03|0.6931 |logRatio   |gaussian?mu1=0&sigma1=0.5&mu2=0&sigma2=1
            03|0.1250 |varianceRatio|gaussian?mu1=0&sigma1=0.5&mu2=0&sigma2=1
            03|0.2836 |logRatio   |gaussian?mu1=0&sigma1=0.7531&mu2=0&sigma2=1
            03|0.2836 |varianceRatio|gaussian?mu1=0&sigma1=0.7531&mu2=0&sigma2=1
            03|0.2231 |logRatio   |gaussian?mu1=0&sigma1=0.8&mu2=0&sigma2=1
            03|0.3200 |varianceRatio|gaussian?mu1=0&sigma1=0.8&mu2=0&sigma2=1
            04|2.9014 |kl         |gaussian?mu1=0&sigma1=3&mu2=0&sigma2=1
            04|0.6542 |reverseKl  |gaussian?mu1=0&sigma1=3&mu2=0&sigma2=1
            04|3.8516 |kl         |gaussian?mu1=0&sigma1=1&mu2=0&sigma2=0.3
            04|0.81   |kl         |gaussian?mu1=0&sigma1=1&mu2=0&sigma2=0.5
            04|0.318  |reverseKl  |gaussian?mu1=0&sigma1=1&mu2=0&sigma2=0.5
            04|0.045  |kl         |gaussian?mu1=0.3&sigma1=1&mu2=0&sigma2=1
            04|0.6542 |kl         |gaussian?mu1=0&sigma1=1&mu2=0&sigma2=3
            04|0.005  |kl         |gaussian?mu1=0.1&sigma1=1&mu2=0&sigma2=1
            04|0.02   |kl         |gaussian?mu1=0.2&sigma1=1&mu2=0&sigma2=1
            04|128    |kl         |gaussian?mu1=4&sigma1=0.5&mu2=-4&sigma2=0.5
            04|0.6931 |jensenShannon|gaussian?mu1=4&sigma1=0.5&mu2=-4&sigma2=0.5
            04|0.223  |kl         |multivariate?mu1=0,0&cov1=1,0.6,0.6,1&mu2=0,0&cov2=1,0,0,1
            04|0.223  |reverseKl  |multivariate?mu1=0,0&cov1=1,0.6,0.6,1&mu2=0,0&cov2=0.64,0,0,0.64
            05|0.0437 |kl         |discrete?p=0.2,0.4,0.4&q=1,1,1
            05|0.4332 |kl         |discrete?p=4,2,1,1&q=1,4,2,1
            05|0.4055 |kl         |discrete?p=1,1,0&q=1,1,1
            05|0.3090 |binnedKl   |gaussian?mu1=1&sigma1=1&mu2=0&sigma2=1&bins=2
            05|0.4327 |binnedKl   |gaussian?mu1=1&sigma1=1&mu2=0&sigma2=1&bins=8
            05|0.4988 |binnedKl   |gaussian?mu1=1&sigma1=1&mu2=0&sigma2=1&bins=64
            05|0.4217 |kl         |gaussian?mu1=80&sigma1=70&mu2=0&sigma2=100
            06|0.883  |kl         |multivariate?mu1=0.6,0.3&cov1=1.69,0.546,0.546,0.49&mu2=0,0&cov2=1,-0.24,-0.24,1.44
            06|0.9587 |logDet     |multivariate?mu1=0.6,0.3&cov1=1.69,0.546,0.546,0.49&mu2=0,0&cov2=1,-0.24,-0.24,1.44
            06|2.3045 |trace      |multivariate?mu1=0.6,0.3&cov1=1.69,0.546,0.546,0.49&mu2=0,0&cov2=1,-0.24,-0.24,1.44
            06|0.5026 |mahalanobis|multivariate?mu1=0.6,0.3&cov1=1.69,0.546,0.546,0.49&mu2=0,0&cov2=1,-0.24,-0.24,1.44
            06|0.8383 |latent.sum |multivariate?view=latent&latentMu=0.5,-1,0,0.2&latentLogVariance=-0.2,0,0,-1
            06|0.2096 |latent.mean|multivariate?view=latent&latentMu=0.5,-1,0,0.2&latentLogVariance=-0.2,0,0,-1
            06|0.8181 |kl         |gaussian?mu1=1&sigma1=0.5&mu2=0&sigma2=1
            06|0.9319 |kl         |gaussian?mu1=0.5&sigma1=2&mu2=0&sigma2=1
            07|−0.0511|monteCarlo.k1.mean|gaussian?mu1=0.2&sigma1=1&mu2=0&sigma2=1&samples=10
            07|0.0557 |monteCarlo.k1.standardError|gaussian?mu1=0.2&sigma1=1&mu2=0&sigma2=1&samples=10
            07|0.0163 |monteCarlo.k3.mean|gaussian?mu1=0.2&sigma1=1&mu2=0&sigma2=1&samples=10
            07|0.0094 |monteCarlo.k3.standardError|gaussian?mu1=0.2&sigma1=1&mu2=0&sigma2=1&samples=10
            07|0.0144 |monteCarlo.k1.mean|gaussian?mu1=0.2&sigma1=1&mu2=0&sigma2=1&samples=1000
            07|0.0062 |monteCarlo.k1.standardError|gaussian?mu1=0.2&sigma1=1&mu2=0&sigma2=1&samples=1000
            07|0.0200 |monteCarlo.k1.mean|gaussian?mu1=0.2&sigma1=1&mu2=0&sigma2=1&samples=1000000
            07|0.0002 |monteCarlo.k1.standardError|gaussian?mu1=0.2&sigma1=1&mu2=0&sigma2=1&samples=1000000
            07|0.08   |kl         |gaussian?mu1=0.4&sigma1=1&mu2=0&sigma2=1
            07|−0.0623|monteCarlo.k1.mean|gaussian?mu1=0.4&sigma1=1&mu2=0&sigma2=1&samples=10
            07|0.443  |kl         |gaussian?mu1=1&sigma1=1&mu2=0&sigma2=2
            07|1.307  |reverseKl  |gaussian?mu1=1&sigma1=1&mu2=0&sigma2=2
            07|0.4463 |monteCarlo.k1.mean|gaussian?mu1=1&sigma1=1&mu2=0&sigma2=2
            07|0.0177 |monteCarlo.k1.standardError|gaussian?mu1=1&sigma1=1&mu2=0&sigma2=2
            07|0.3181 |kl         |gaussian?mu1=0&sigma1=1&mu2=0&sigma2=2
            07|0.3256 |monteCarlo.k1.mean|gaussian?mu1=0&sigma1=1&mu2=0&sigma2=2&samples=10000
            07|0.2735 |monteCarlo.k3.mean|gaussian?mu1=0&sigma1=1&mu2=0&sigma2=2&samples=10000
            07|0.421675|quadratureKl|gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1
            07|0.4128 |monteCarlo.k1.mean|gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1
            07|0.0202 |monteCarlo.k1.standardError|gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1
            08|9.0750 |forward    |fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=2.5&sigma=0.8
            08|4.1922 |forward    |fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=0&sigma=0.8
            08|0.4976 |momentKl   |fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8
            08|2.6249 |momentSigma|fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8
            08|0.7798 |forward    |fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=0&sigma=5
            08|1.7559 |forward    |fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=0&sigma=15
            08|1.37   |forward    |fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=0&sigma=10
            08|1.0576 |reverse    |fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=0&sigma=2.6249
            08|0.6903 |reverse    |fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=2.4919&sigma=0.8126
            08|2.9804 |reverse    |fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=0&sigma=0.8
            08|0.9469 |reverse    |fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&objective=reverse&start=1,1.5&descent=400
            08|0.6903 |reverse    |fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&objective=reverse&start=1.5,1.5&descent=200
            08|0.6903 |reverse    |fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&objective=reverse&rate=0.5&start=1,1.5&descent=20
            08|0.2265 |reverse    |fit?w=0.5,0.5&m=-2,2&s=1,1&mu=0&sigma=2.047
            08|0.6885 |reverse    |fit?w=0.3,0.4,0.3&m=-4,0,4&s=0.7,0.7,0.7&mu=0&sigma=2.4662
            08|0.9023 |reverse    |fit?w=0.3,0.4,0.3&m=-4,0,4&s=0.7,0.7,0.7&mu=0&sigma=0.7574
            08|1.1953 |reverse    |fit?w=0.3,0.4,0.3&m=-4,0,4&s=0.7,0.7,0.7&mu=3.9779&sigma=0.7308
            08|1.5505 |momentSigma|fit?w=0.4,0.6&m=0,0&s=0.1,2
            08|0.3125 |reverse    |fit?w=0.4,0.6&m=0,0&s=0.1,2&mu=0&sigma=1.7775
            08|0.7182 |reverse    |fit?w=0.4,0.6&m=0,0&s=0.1,2&mu=0&sigma=0.1420
            08|0.7408 |objective  |fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=2.49054&sigma=0.81498&objective=alpha&alpha=0.1
            08|0.7338 |objective  |fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=0&sigma=2.4364&objective=alpha&alpha=0.25
            08|0.8439 |objective  |fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=2.48702&sigma=0.82141&objective=alpha&alpha=0.25
            09|0.8824 |posteriorMean|fit?posterior=linear&x=1.2&noise=0.6
            09|0.7071 |posteriorSigma|fit?posterior=linear&x=2&noise=1
            09|2.1949 |kl         |fit?posterior=linear&x=1.2&noise=0.6&mu=0&sigma=1
            09|0.6862 |reverseKl  |gaussian?mu1=0&sigma1=1&mu2=0.8823529411764708&sigma2=0.5144957554275266
            09|−1.6021|logEvidence|fit?posterior=linear&x=1.2&noise=0.6
            09|−1.9045|elbo       |fit?posterior=linear&x=1.2&noise=0.6&mu=0.5&sigma=0.6
            09|0.3024 |kl         |fit?posterior=linear&x=1.2&noise=0.6&mu=0.5&sigma=0.6
            09|0.3158 |kl         |gaussian?mu1=0.5&sigma1=0.6&mu2=0&sigma2=1
            09|−3.7970|elbo       |fit?posterior=linear&x=1.2&noise=0.6&mu=0&sigma=1
            09|−1.6034|elbo       |fit?posterior=linear&x=1.2&noise=0.6&objective=reverse&start=0,1&descent=10
            09|0.0013 |kl         |fit?posterior=linear&x=1.2&noise=0.6&objective=reverse&start=0,1&descent=10
            09|−1.9629|logEvidence|fit?posterior=square&x=1.9&noise=0.7
            09|−2.7133|elbo       |fit?posterior=square&x=1.9&noise=0.7&mu=1.1793&sigma=0.2968
            09|0.7503 |kl         |fit?posterior=square&x=1.9&noise=0.7&mu=1.1793&sigma=0.2968
            09|−3.0574|elbo       |fit?posterior=square&x=1.9&noise=0.7&objective=reverse&start=0.5,0.8&descent=100
            09|−5.0443|logEvidence|fit?posterior=coin&heads=9&draws=10
            09|−5.0473|elbo       |fit?posterior=coin&heads=9&draws=10&mu=1.3023&sigma=0.6127
            09|−0.6461|posteriorRho|fit?posterior=logistic&plane=full&points=1,0,1.5,0,2,0,2,1,2.5,1,3,1\
            &mean=-0.4485,0.4077&covariance=0.7687,-0.2993,0.2758
            09|−4.9628|logEvidence|fit?posterior=logistic&plane=full&points=1,0,1.5,0,2,0,2,1,2.5,1,3,1\
            &mean=-0.4485,0.4077&covariance=0.7687,-0.2993,0.2758
            09|−4.9655|elbo       |fit?posterior=logistic&plane=full&points=1,0,1.5,0,2,0,2,1,2.5,1,3,1\
            &mean=-0.4485,0.4077&covariance=0.7687,-0.2993,0.2758
            09|0.0027 |kl         |fit?posterior=logistic&plane=full&points=1,0,1.5,0,2,0,2,1,2.5,1,3,1\
            &mean=-0.4485,0.4077&covariance=0.7687,-0.2993,0.2758
            09|−5.2330|elbo       |fit?posterior=logistic&plane=diagonal&points=1,0,1.5,0,2,0,2,1,2.5,1,3,1\
            &mean=-0.4468,0.4186&covariance=0.4587,0,0.168
            09|0.2702 |kl         |fit?posterior=logistic&plane=diagonal&points=1,0,1.5,0,2,0,2,1,2.5,1,3,1\
            &mean=-0.4468,0.4186&covariance=0.4587,0,0.168
            09|0.0014 |kl         |fit?posterior=logistic&plane=diagonal&points=-1,0,-0.5,0,0,0,0,1,0.5,1,1,1\
            &mean=0,1.0036&covariance=0.4494,0,0.6868
            09|−2.3297|logEvidence|fit?posterior=linear&x=1.9&noise=0.7
            09|−2.3297|elbo       |fit?posterior=linear&x=1.9&noise=0.7&mu=1.2752&sigma=0.5735
            10|156.2445|reconstruction|vae
            10|4.7919|kl|vae
            10|155.0049|reconstruction|vae?beta=0
            10|27.9777|kl|vae?beta=0
            11|553.1896|reconstruction|vae?steps=0
            11|0.0073|kl|vae?steps=0
            11|−161.0364|elbo|vae
            11|160.8331|reconstruction|vae?beta=4
            11|2.9222|kl|vae?beta=4
            11|200.4892|reconstruction|vae?beta=50
            11|0.0001|kl|vae?beta=50
            11|122.3890|reconstruction|vae?latent=16&beta=4
            11|27.9777|kl|vae?beta=0
            """)
    void aNumberOfTheProseIsThatOfTheLab(String number, String printed, String path, String link)
            throws IOException, BadInput {
        String name = named(number);
        double exact = CheckedLessons.value(Link.parse(link), path);
        int decimals = printed.contains(".") ? printed.length() - printed.indexOf('.') - 1 : 0;
        assertEquals(exact, Double.parseDouble(printed.replace('−', '-')), 0.5001 * Math.pow(10, -decimals));
        for (Language language : Language.values()) {
            String text = Files.readString(Path.of("assets/lessons", language.code(), name + ".md"));
            assertTrue(text.contains(printed) || text.contains(printed.replace('−', '-')), language.code());
        }
    }

    /** The best q of the reverse divergence, and those that are only the best nearby, as they stand in the prose. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            08|0|2.4919|0.8126|fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8
            08|2|0     |2.2667|fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8
            08|0|0     |2.047 |fit?w=0.5,0.5&m=-2,2&s=1,1
            08|0|0     |2.4662|fit?w=0.3,0.4,0.3&m=-4,0,4&s=0.7,0.7,0.7
            08|0|0     |1.7775|fit?w=0.4,0.6&m=0,0&s=0.1,2
            08|1|0     |0.1420|fit?w=0.4,0.6&m=0,0&s=0.1,2
            09|0|1.1793|0.2968|fit?posterior=square&x=1.9&noise=0.7
            """)
    void aMinimumOfTheProseIsThatOfTheLab(String number, int place, double mu, String sigma, String link)
            throws IOException, BadInput {
        Answer minima = requireNonNull(CheckedLessons.values(Link.parse(link)).fields().get("minima"));
        Answer.Fields minimum = (Answer.Fields) ((Answer.Items) minima).items().get(place);
        // Where p is symmetric so are its minima, and which of two is first is left open.
        assertEquals(mu, Math.abs(number(minimum, "mu")), 0.5001e-4);
        int decimals = sigma.length() - sigma.indexOf('.') - 1;
        assertEquals(Double.parseDouble(sigma), number(minimum, "sigma"), 0.5001 * Math.pow(10, -decimals));
        for (Language language : Language.values()) {
            assertTrue(CheckedLessons.text(named(number), language).contains(sigma), language.code());
        }
    }

    private static double number(Answer.Fields fields, String name) {
        return ((Answer.Value) requireNonNull(fields.fields().get(name))).value();
    }

    private static String named(String number) {
        return ShippedLessons.NAMES.stream().filter(each -> each.startsWith(number)).findFirst().orElseThrow();
    }

    @Test
    void theSameNumbersStandInBothLanguages() throws IOException {
        Pattern number = Pattern.compile("[0-9]+\\.[0-9]+");
        for (String name : ShippedLessons.NAMES) {
            List<List<String>> all = new ArrayList<>();
            for (Language language : Language.values()) {
                String text = Files.readString(Path.of("assets/lessons", language.code(), name + ".md"));
                all.add(number.matcher(text).results().map(MatchResult::group).sorted().collect(Collectors.toList()));
            }
            assertEquals(all.getFirst(), all.getLast(), name);
        }
    }

    /** A line may break behind the point of a number with a sign, but not within a formula. */
    @Test
    void aDecimalWithASignIsAFormula() throws IOException {
        Pattern signed = Pattern.compile("[−+][0-9]+\\.[0-9]");
        Pattern besides = Pattern.compile("\\$[^$]+\\$|`[^`]+`|\\[[^]]*]\\([^)]*\\)");
        for (String name : ShippedLessons.NAMES) {
            for (Language language : Language.values()) {
                String prose = besides.matcher(CheckedLessons.text(name, language)).replaceAll("");
                assertEquals(List.of(), signed.matcher(prose).results().map(MatchResult::group).toList(), name);
            }
        }
    }
}

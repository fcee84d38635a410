package kllab.lab.multivariate.latent;

import static kllab.parameter.PrintedEquation.assertSays;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kllab.lab.compare.Ghost;
import kllab.lab.multivariate.latent.LatentSummary.Amount;
import kllab.lab.multivariate.latent.LatentSummary.Sums;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.MultivariateStates;
import kllab.lab.multivariate.model.PictureOptions;
import kllab.math.distribution.LatentDimension;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.parameter.PrintedEquation;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** The numbers of the latent space are true as printed, in nats and in bits and in both languages. */
class PrintedLatentTest {
    private static final Pattern SLIP = Pattern.compile("KL [−+] .*?σ²");

    private static Stream<MultivariateScene> scenes() {
        return MultivariateStates.inBothUnits()
                .map(state -> state.withPicture(state.picture().withView(PictureOptions.View.LATENT)))
                .map(MultivariateScene::of);
    }

    @Test
    void sumAndMeanDifferByTheNumberOfDimensions() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            scenes().map(Sums::new).filter(sums -> sums.count() > 1).forEach(sums -> {
                String unit = words.say(sums.scene().state().unit().messageKey());
                String said = LatentSummary.sumForMean(sums, words);
                assertTrue(said.contains(unit) && said.contains(Integer.toString(sums.count())), said);
                double sum = sums.scene().state().unit().of(sums.scene().latent().sum());
                assertSays(said, sum, sum / sums.count());
                assertTrueAsPrinted(sums.shown(sums.nats(Amount.SUM)) + " = " + sums.count() + " · "
                        + sums.shown(sums.nats(Amount.MEAN)), Map.of());
            });
        }
    }

    @Test
    void aSlipGivesWhatItsWordsSayInTheUnitOfTheNumber() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            scenes().map(Sums::new).forEach(sums -> {
                for (Amount slip : new Amount[]{Amount.SLIP_LOG, Amount.SLIP_ROOT}) {
                    String said = LatentSummary.words(slip, sums, words);
                    Matcher form = SLIP.matcher(said);
                    assertTrue(form.find(), said);
                    String number = sums.shown(sums.nats(slip));
                    assertTrueAsPrinted(form.group() + " = " + number, symbols(sums));
                }
            });
        }
    }

    /** The values of KL and of the logarithms, one by one from the dimensions; what Σ log σ² is, nothing else is. */
    private static Map<String, Double> symbols(Sums sums) {
        double logs = sums.scene().state().latent().dimensions().stream()
                .mapToDouble(LatentDimension::logVariance).sum();
        double kl = sums.scene().state().latent().dimensions().stream().mapToDouble(each -> 0.5
                * (each.mu() * each.mu() + Math.exp(each.logVariance()) - 1 - each.logVariance())).sum();
        Map<String, Double> symbols = new TreeMap<>();
        symbols.put("KL", sums.scene().state().unit().of(kl));
        String sum = sums.count() == 1 ? "" : "Σ ";
        symbols.put(sum + "log σ²", logs);
        symbols.put(sum + "log₂ σ²", logs / Math.log(2));
        return symbols;
    }

    @Test
    void theShareOfTheLargestDimensionIsThatOfTheSum() {
        scenes().map(Sums::new).forEach(sums -> {
            String said = LatentSummary.words(Amount.LARGEST, sums, Catalog.of(Language.EN));
            Matcher share = Pattern.compile("(\\d+) %").matcher(said);
            if (share.find()) {
                double least = Integer.parseInt(share.group(1)) - 0.50001;
                double real = 100 * sums.nats(Amount.LARGEST) / sums.nats(Amount.SUM);
                assertTrue(real >= least && real <= least + 1.00002, said + " " + real);
            }
        });
    }

    @Test
    void whatARowWasIsTheDivergenceThatItHadInTheUnitShown() {
        Random random = new Random(8);
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            MultivariateStates.inBothUnits().forEach(origin -> {
                List<LatentDimension> now = origin.latent().dimensions().stream()
                        .map(each -> random.nextBoolean() ? each : new LatentDimension(each.mu() + 1, 0)).toList();
                MultivariateState state = origin.withPicture(origin.picture().withView(PictureOptions.View.LATENT));
                MultivariateScene scene = MultivariateScene.of(
                        state.pinned().withLatent(state.latent().withDimensions(now)), Optional.of(state));
                for (int i = 0; i < now.size(); i++) {
                    LatentDimension before = origin.latent().at(i);
                    double was = origin.unit().of(KullbackLeibler.of(Normal.of(before.mu(), before.sigma()),
                            Normal.STANDARD));
                    for (Ghost.Kind kind : Ghost.Kind.values()) {
                        String said = LatentRow.Shown.of(scene, LatentOrder.of(state), i, true).earlier(kind, words);
                        if (before.equals(now.get(i))) {
                            assertEquals("", said);
                        } else {
                            PrintedEquation.assertSays(said, was);
                        }
                    }
                }
            });
        }
    }

    @Test
    void aRowOfTheTableIsOneDivergence() {
        scenes().forEach(scene -> {
            LatentOrder order = LatentOrder.of(scene.state());
            for (int i = 0; i < scene.latent().perDimension().size(); i++) {
                LatentRow.Shown row = LatentRow.Shown.of(scene, order, i, true);
                Map<String, Double> symbols = Map.of("μ", row.dimension().mu(), "σ",
                        Math.exp(0.5 * row.dimension().logVariance()));
                String nats = "½(μ² + σ² − 1 − log σ²)";
                assertTrueAsPrinted((scene.state().unit().plainName().equals("bits") ? nats + "/ln 2" : nats) + " = "
                        + row.bar().number(), symbols);
                PrintedEquation.assertReads(row.other(), symbols.getOrDefault("σ", 0.0), "σ");
            }
        });
    }
}

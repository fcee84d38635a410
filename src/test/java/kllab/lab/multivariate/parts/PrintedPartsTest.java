package kllab.lab.multivariate.parts;

import static kllab.parameter.PrintedEquation.assertOverlap;
import static kllab.parameter.PrintedEquation.assertReads;
import static kllab.parameter.PrintedEquation.assertSays;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.MultivariateStates;
import kllab.lab.multivariate.model.Pair;
import kllab.lab.multivariate.model.PictureOptions;
import kllab.lab.multivariate.model.PictureOptions.Part;
import kllab.math.Interval;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.LatentDimension;
import kllab.math.distribution.MultivariateNormal;
import kllab.parameter.PrintedEquation;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** The equations of the formula, of its parts and of the sums over dimensions are true as printed, in both units. */
class PrintedPartsTest {
    private static Stream<MultivariateScene> planes() {
        return MultivariateStates.inBothUnits().map(MultivariateScene::of);
    }

    private static Stream<MultivariateScene> latentSpaces() {
        return MultivariateStates.inBothUnits()
                .map(state -> state.withPicture(state.picture().withView(PictureOptions.View.LATENT)))
                .map(MultivariateScene::of);
    }

    /** The values of the symbols of the closed form with matrices, from the entries of the matrices alone. */
    private static Map<String, Double> symbols(MultivariateScene scene) {
        Covariance one = scene.p().covariance();
        Covariance two = scene.q().covariance();
        double det1 = one.entry(0, 0) * one.entry(1, 1) - one.entry(0, 1) * one.entry(0, 1);
        double det2 = two.entry(0, 0) * two.entry(1, 1) - two.entry(0, 1) * two.entry(0, 1);
        double trace = (two.entry(1, 1) * one.entry(0, 0) - 2 * two.entry(0, 1) * one.entry(0, 1)
                + two.entry(0, 0) * one.entry(1, 1))
                / det2;
        double x = scene.q().mean(0) - scene.p().mean(0);
        double y = scene.q().mean(1) - scene.p().mean(1);
        double distance = (two.entry(1, 1) * x * x - 2 * two.entry(0, 1) * x * y + two.entry(0, 0) * y * y) / det2;
        return Map.of("det Σ₁", det1, "det Σ₂", det2, "tr(Σ₂⁻¹Σ₁)", trace, "(μ₂ − μ₁)ᵀ Σ₂⁻¹ (μ₂ − μ₁)", distance,
                "(μ₂−μ₁)ᵀΣ₂⁻¹(μ₂−μ₁)", distance, "d", 2.0);
    }

    @Test
    void theFormulaWithNumbersComesToTheNumberAndIsTheOneWithSymbols() {
        planes().filter(scene -> !MultivariateFormula.isSum(scene)).forEach(scene -> {
            assertTrueAsPrinted(MultivariateFormula.symbols(scene) + MultivariateFormula.numbers(scene),
                    symbols(scene));
            assertTrueAsPrinted(MultivariateFormula.spoken(scene), Map.of());
        });
    }

    @Test
    void theFormulaWithoutCorrelationsIsTheSumOfItsDimensions() {
        planes().filter(MultivariateFormula::isSum).forEach(scene -> {
            List<Map<String, Double>> each = IntStream.range(0, 2).mapToObj(i -> Map.of("μ₁i", scene.p().mean(i),
                    "μ₂i", scene.q().mean(i), "σ₁i", Math.sqrt(scene.p().covariance().entry(i, i)), "σ₂i",
                    Math.sqrt(scene.q().covariance().entry(i, i)))).toList();
            assertSums(scene, each);
        });
    }

    @Test
    void theFormulaOfALatentSpaceIsTheSumOfItsDimensionsAndItsMeanIsAPartOfIt() {
        latentSpaces().forEach(scene -> {
            List<LatentDimension> dimensions = scene.state().latent().dimensions();
            assertSums(scene,
                    dimensions.stream().map(each -> Map.of("μi", each.mu(), "σi", each.sigma())).toList());
            String mean = MultivariateFormula.numbers(scene).replaceAll(".*\\\\quad", "");
            double sum = scene.state().unit().of(scene.latent().sum());
            assertTrueAsPrinted(mean, Map.of("Σi", sum));
            assertTrueAsPrinted(MultivariateFormula.spoken(scene).replaceAll(".*; ", ""), Map.of("Σ", sum));
        });
    }

    /** Asserts that formula, summands and number are the same; summands that are left out have what is left. */
    private static void assertSums(MultivariateScene scene, List<Map<String, Double>> dimensions) {
        String one = MultivariateFormula.symbols(scene).replace("\\sum_i", "");
        Interval total = new Interval(0, 0);
        for (Map<String, Double> each : dimensions) {
            Interval value = PrintedEquation.of(one, each);
            total = new Interval(total.min() + value.min(), total.max() + value.max());
        }
        List<Double> nats = scene.state().isLatent() ? scene.latent().perDimension() : scene.perDimension();
        double left = IntStream.range(2, Math.max(2, nats.size() - 1)).mapToDouble(nats::get).sum();
        Map<String, Double> symbols = Map.of("…", scene.state().unit().of(left));
        String numbers = MultivariateFormula.numbers(scene).replaceAll(",\\\\quad.*", "");
        assertTrueAsPrinted(numbers, symbols);
        assertTrueAsPrinted(MultivariateFormula.spoken(scene).replaceAll(";.*", ""), symbols);
        assertOverlap(total, PrintedEquation.of(numbers.substring(numbers.lastIndexOf('=') + 1), symbols), numbers);
    }

    @Test
    void aPartIsWhatItsNameSaysToTheEyeAndToTheEarAndAllAddUpToTheNumber() {
        planes().forEach(scene -> {
            Interval sum = new Interval(0, 0);
            for (Part part : PartWords.PARTS) {
                String number = PartWords.signed(part, scene);
                assertTrueAsPrinted(MultivariateFormula.words(part, scene.state().unit()) + " = " + number,
                        symbols(scene));
                assertTrueAsPrinted(MultivariateFormula.tex(part, scene.state().unit()) + " = " + number,
                        symbols(scene));
                Interval value = PrintedEquation.of(number, Map.of());
                sum = new Interval(sum.min() + value.min(), sum.max() + value.max());
            }
            String total = scene.shownValue(scene.values().forward());
            assertOverlap(sum, PrintedEquation.of(total, Map.of()), total);
        });
    }

    @Test
    void theSentenceOfTheDimensionsIsAnEquationInTheUnitThatItNames() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            planes().filter(MultivariateFormula::isSum).forEach(scene -> {
                String said = IndependencePane.sum(scene, words);
                assertTrue(said.contains(words.say(scene.state().unit().messageKey())), said);
                assertSays(said, scene.state().unit().of(scene.perDimension().get(0)),
                        scene.state().unit().of(scene.perDimension().get(1)),
                        scene.state().unit().of(scene.values().forward()));
                List<Interval> numbers = PrintedEquation.numbers(said);
                assertEquals(3, numbers.size(), said);
                assertOverlap(new Interval(numbers.get(0).min() + numbers.get(1).min(),
                        numbers.get(0).max() + numbers.get(1).max()), numbers.get(2), said);
            });
        }
    }

    @Test
    void theLargestOfManyDimensionsIsReadOutInTheUnitThatIsNamed() {
        MultivariateNormal p = MultivariateNormal.diagonal(new double[]{1, 0, 0.5}, new double[]{1, 0.4, 2});
        MultivariateNormal q = MultivariateNormal.diagonal(new double[]{0, 0, 0}, new double[]{1, 1, 1});
        for (Language language : Language.values()) {
            MultivariateStates.inBothUnits().limit(2).map(MultivariateState::unit).forEach(unit -> {
                MultivariateScene scene = MultivariateScene
                        .of(MultivariateState.INITIAL.withUnit(unit).withPair(new Pair(p, q, false)));
                Catalog words = Catalog.of(language);
                String said = IndependencePane.sum(scene, words);
                assertTrue(said.contains(words.say(unit.messageKey())), said);
                assertSays(said, unit.of(scene.values().forward()), unit.of(scene.perDimension().get(2)));
            });
        }
    }

    @Test
    void thePriceOfIndependenceIsWhatItsFormulaSays() {
        planes().filter(scene -> !MultivariateFormula.isSum(scene)).forEach(scene -> {
            IndependencePrice price = IndependencePrice.of(scene);
            Map<String, Double> symbols = new TreeMap<>(Map.of("ρ", scene.p().covariance().correlation(1, 0)));
            assertTrueAsPrinted(price.tex(), symbols);
            assertTrueAsPrinted(price.spoken(), symbols);
            // In the plane both directions cost the same.
            double byCorrelation = scene.state().unit().of(price.byCorrelation());
            assertReads(price.shown(price.forward()), byCorrelation, price.spoken());
            assertReads(price.shown(price.reverse()), byCorrelation, price.spoken());
        });
    }
}

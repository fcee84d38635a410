package kllab.lab.discrete;

import static kllab.parameter.PrintedEquation.assertOverlap;
import static kllab.parameter.PrintedEquation.assertSays;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.Side;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.States;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.PrintedEquation;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** The equations of the sum over outcomes are true as printed, in nats and in bits and in both languages. */
class PrintedSumsTest {
    private static Stream<DiscreteScene> scenes() {
        return States.inBothUnits().map(DiscreteScene::of);
    }

    /** What is left out of a formula that has only the largest terms. */
    private static double left(DiscreteScene scene) {
        return scene.terms().stream().sorted(Comparator.comparingDouble(each -> -Math.abs(each))).skip(3)
                .mapToDouble(scene::shown).sum();
    }

    @Test
    void theSumWithNumbersComesToTheNumberToTheEyeAndToTheEar() {
        scenes().forEach(scene -> {
            Map<String, Double> symbols = Map.of("…", left(scene));
            assertTrueAsPrinted(DiscreteFormula.numbers(scene), symbols);
            assertTrueAsPrinted(DiscreteFormula.spoken(scene), symbols);
        });
    }

    @Test
    void theSumWithSymbolsIsTheNumber() {
        scenes().forEach(scene -> {
            String one = DiscreteFormula.symbols(scene).replace("\\sum_i", "");
            Interval sum = new Interval(0, 0);
            for (int i : IntStream.range(0, scene.state().count()).toArray()) {
                Interval term = PrintedEquation.of(one,
                        Map.of("pi", scene.probability(Side.P, i), "qi", scene.probability(Side.Q, i)));
                sum = new Interval(sum.min() + term.min(), sum.max() + term.max());
            }
            assertOverlap(sum, PrintedEquation.of(scene.shownValue(scene.values().forward()), Map.of()), one);
        });
    }

    @Test
    void theSpokenEntropiesAreInTheUnitThatIsNamed() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            scenes().forEach(scene -> {
                InformationUnit unit = scene.state().unit();
                String spoken = ViewsCard.spoken(scene, words);
                assertTrue(spoken.contains(words.say(unit.messageKey())), spoken);
                assertSays(spoken, unit.of(scene.entropies().p()), unit.of(scene.values().forward()),
                        unit.of(scene.entropies().p() + scene.values().forward()),
                        unit.of(scene.values().jensenShannon()));
            });
        }
    }
}

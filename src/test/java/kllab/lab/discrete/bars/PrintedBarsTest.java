package kllab.lab.discrete.bars;

import static kllab.parameter.PrintedEquation.assertOverlap;
import static kllab.parameter.PrintedEquation.assertSays;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kllab.lab.Side;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.States;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.PrintedEquation;
import kllab.plot.Mark;
import kllab.plot.PrintedWords;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** The equations at the bars are true as printed, in nats and in bits and in both languages. */
class PrintedBarsTest {
    @Test
    void aReadingIsTheTermOfItsProbabilities() {
        for (Language language : Language.values()) {
            States.inBothUnits().map(DiscreteScene::of)
                    .forEach(scene -> assertReading(scene, Catalog.of(language)));
        }
    }

    private static void assertReading(DiscreteScene scene, Catalog words) {
        for (int i = 0; i < scene.state().count(); i++) {
            List<String> lines = BarsPane.reading(scene, new Mark.Point(i, 0), words).lines().toList();
            assertEquals(4, lines.size(), lines::toString);
            double p = scene.probability(Side.P, i);
            double q = scene.probability(Side.Q, i);
            double term = scene.state().unit().of(p == 0 ? 0 : p * Math.log(p / q));
            assertSays(lines.get(1), p);
            assertSays(lines.get(2), q);
            assertSays(lines.get(3), term);
            assertTrueAsPrinted(lines.get(3), Map.of("p log(p/q)", p == 0 ? 0 : p * Math.log(p / q), "p log₂(p/q)",
                    p == 0 ? 0 : p * Math.log(p / q) / Math.log(2)));
        }
    }

    @Test
    void theNumbersAtTheTermsAddUpToTheSumThatTheTitleNames() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            States.inBothUnits().map(DiscreteScene::of).forEach(scene -> assertTerms(scene, words));
        }
    }

    private static void assertTerms(DiscreteScene scene, Catalog words) {
        InformationUnit unit = scene.state().unit();
        List<String> lines = PrintedWords.lines(BarsPicture.of(scene, DiscreteAxes.fit(scene), words));
        String title = lines.stream().filter(each -> each.contains("pᵢ log")).findFirst().orElseThrow();
        assertEquals(unit == InformationUnit.BITS, title.contains("pᵢ log₂(pᵢ/qᵢ)"), title);
        assertTrue(title.endsWith(words.say(unit.messageKey())), title);
        assertSays(title, unit.of(scene.values().forward()));
        Interval sum = new Interval(0, 0);
        for (String each : lines.stream().filter(line -> line.matches("[−+].*")).toList()) {
            Interval term = PrintedEquation.of(each, Map.of());
            sum = new Interval(sum.min() + term.min(), sum.max() + term.max());
        }
        assertOverlap(sum, PrintedEquation.numbers(title).getFirst(), lines.toString());
    }
}

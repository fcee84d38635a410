package kllab.lab.discrete.views;

import static kllab.parameter.PrintedEquation.assertSays;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kllab.lab.Side;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.States;
import kllab.lab.discrete.model.StreamScene;
import kllab.math.distribution.Categorical;
import kllab.math.divergence.CategoricalDivergence;
import kllab.math.divergence.InformationUnit;
import kllab.plot.Mark;
import kllab.plot.PrintedWords;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** The equations beside the bars are true as printed, in nats and in bits and in both languages. */
class PrintedViewsTest {
    private static Stream<DiscreteScene> scenes() {
        return States.inBothUnits().map(DiscreteScene::of);
    }

    @Test
    void aStackOfEntropyAndDivergenceIsTheNumberOnItsTop() {
        scenes().forEach(scene -> {
            List<String> lines = PrintedWords.lines(SumsPicture.of(scene, DiscreteAxes.fit(scene)));
            List<String> tops = lines.stream().filter(each -> each.startsWith("= ")).distinct().toList();
            assertTrue(!tops.isEmpty(), lines::toString);
            List<Mark.Label> labels = SumsPicture.of(scene, DiscreteAxes.fit(scene)).subplots().getFirst().marks()
                    .stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast)
                    // Of the mixture only its name is told, in the key.
                    .filter(each -> !each.text().startsWith("m = ")).toList();
            assertEquals(9, labels.size(), lines::toString);
            for (int stack = 0; stack < 3; stack++) {
                String above = labels.get(3 * stack).text();
                String top = labels.get(3 * stack + 1).text();
                String below = labels.get(3 * stack + 2).text();
                assertTrueAsPrinted(number(below) + " + " + number(above) + top, Map.of());
            }
            double half = 0.5 * (scene.entropies().p() + scene.entropies().q());
            assertSays(labels.get(8).text(), scene.state().unit().of(half));
        });
    }

    private static String number(String label) {
        return label.replaceAll("(?s).*[ \\n]", "");
    }

    @Test
    void readingsOfTwoCoinsSayTheirDivergencesInTheUnitThatTheyName() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            scenes().filter(scene -> scene.state().count() == 2).forEach(scene -> {
                InformationUnit unit = scene.state().unit();
                Categorical p = scene.state().p().weights();
                Categorical q = Categorical.of(0.3, 0.7);
                String reading = CoinsPane.reading(scene, new Mark.Point(0.3, 0), words);
                assertSays(reading, 0.3, unit.of(CategoricalDivergence.kullbackLeibler(p, q)),
                        unit.of(CategoricalDivergence.kullbackLeibler(q, p)));
                assertEquals(2, reading.lines().filter(each -> each.endsWith(" " + words.say(unit.messageKey())))
                        .count(), reading);
                String spoken = CoinsPane.spoken(scene, words);
                assertTrue(spoken.endsWith(" " + words.say(unit.messageKey())), spoken);
                assertSays(spoken, p.probability(0), scene.probability(Side.Q, 0),
                        unit.of(scene.values().forward()));
            });
        }
    }

    @Test
    void theCostsOfAStreamAreInBitsWhateverTheUnitAndDifferByWhatIsExtra() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            scenes().map(StreamScene::of).forEach(stream -> {
                String said = StreamPane.result(stream, words);
                double own = StreamScene.cost(stream.steps().getLast(), Side.P);
                double other = StreamScene.cost(stream.steps().getLast(), Side.Q);
                if (Double.isInfinite(other)) {
                    assertSays(said, own);
                    return;
                }
                assertSays(said, own, other, other - own,
                        InformationUnit.BITS.of(stream.scene().values().forward()));
                assertTrue(said.contains(words.say("unit.bits")), said);
            });
        }
    }
}

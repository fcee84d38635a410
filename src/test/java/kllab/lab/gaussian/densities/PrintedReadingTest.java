package kllab.lab.gaussian.densities;

import static kllab.parameter.PrintedEquation.assertSays;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.States;
import kllab.plot.Mark;
import kllab.plot.PrintedWords;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** The numbers at the densities are true as printed, in nats and in bits and in both languages. */
class PrintedReadingTest {
    @Test
    void theIntegrandIsThatOfTheDensitiesAboveIt() {
        for (Language language : Language.values()) {
            States.inBothUnits().forEach(state -> {
                double x = state.p().mu() + 0.7 * state.p().sigma();
                String reading = DensityPane.reading(GaussianScene.of(state), new Mark.Point(x, 0),
                        Catalog.of(language));
                List<String> lines = reading.lines().toList();
                assertEquals(5, lines.size(), reading);
                assertSays(lines.get(3), state.logRatio(x));
                String integrand = lines.get(4).replace("p", "(" + value(lines.get(1)) + ")").replace("q",
                        "(" + value(lines.get(2)) + ")");
                assertTrueAsPrinted(integrand, Map.of());
                assertSays(reading, x, state.p().density(x), state.q().density(x), state.logRatio(x),
                        state.integrand(x));
            });
        }
    }

    private static String value(String line) {
        return line.substring(line.indexOf('=') + 1).strip();
    }

    @Test
    void areasAreReadOutInTheUnitThatTheyNameAndDifferByTheDivergence() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            States.inBothUnits().forEach(state -> {
                GaussianScene scene = GaussianScene.of(state);
                double above = state.unit().of(scene.areas().positive());
                double below = state.unit().of(scene.areas().negative());
                List<String> areas = PrintedWords
                        .lines(DensityPicture.of(scene, GaussianAxes.fit(state), words)).stream()
                        .filter(each -> each.contains(" > q") || each.contains(" < q")).toList();
                for (String area : areas) {
                    assertSays(area, area.contains("+") ? above : below);
                }
                assertTrue(above <= 0 || areas.stream().anyMatch(each -> each.contains("+")), areas::toString);
            });
        }
    }
}

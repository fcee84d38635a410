package kllab.lab.multivariate.plane;

import static kllab.parameter.PrintedEquation.assertOverlap;
import static kllab.parameter.PrintedEquation.assertSays;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.MultivariateStates;
import kllab.lab.multivariate.model.PictureOptions.Layers;
import kllab.lab.multivariate.model.PictureOptions.Part;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.multivariate.model.PlaneAxes;
import kllab.lab.plane.Section;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.Whitening;
import kllab.math.matrix.Spectrum;
import kllab.parameter.PrintedEquation;
import kllab.plot.Mark;
import kllab.plot.PrintedWords;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The equations in the picture of the plane are true as printed, in nats and in bits and in both languages. */
class PrintedPlaneTest {
    private static final Pattern SEPARATOR = Pattern.compile("[,，;；：:] *(?![^(]*\\))");

    private static Stream<PlaneScene> scenes(View view) {
        return MultivariateStates.inBothUnits()
                .map(state -> state
                        .withPicture(state.picture().withView(view).withLayers(new Layers(false, false, true))))
                .map(state -> PlaneScene.of(MultivariateScene.of(state), view));
    }

    private static void everywhere(Consumer<Catalog> check) {
        for (Language language : Language.values()) {
            check.accept(Catalog.of(language));
        }
    }

    private static Map<String, Double> symbols(PlaneScene scene) {
        Spectrum spread = scene.spread();
        double det1 = Math.exp(scene.of().p().covariance().factor().logDeterminant());
        double det2 = Math.exp(scene.of().q().covariance().factor().logDeterminant());
        double trace = spread.value(0) + spread.value(1);
        return Map.of("λ₁", spread.value(0), "λ₂", spread.value(1), "tr(Σ₂⁻¹Σ₁)", trace, "det Σ₁", det1, "det Σ₂",
                det2, "π", Math.PI, "trace", trace, "迹", trace);
    }

    @Tag("thorough")
    @Test
    void equationsOfTheNotesAndOfWhatIsLitAreTrue() {
        for (View view : List.of(View.PLANE, View.WHITENED)) {
            everywhere(words -> scenes(view).forEach(scene -> {
                for (Part part : Part.values()) {
                    lines(scene, part, words).filter(each -> each.contains("=")).flatMap(SEPARATOR::splitAsStream)
                            .filter(each -> each.matches(".*[=²].*\\d.*") && each.contains("="))
                            .filter(each -> !each.contains("KL("))
                            .forEach(each -> assertTrueAsPrinted(each, symbols(scene)));
                }
            }));
        }
    }

    private static Stream<String> lines(PlaneScene scene, Part lit, Catalog words) {
        Section whole = PlaneAxes.fit(scene.of().state().pair()).plane();
        return PrintedWords.lines(PlanePicture.of(scene, whole, lit, words)).stream();
    }

    @Test
    void theBestWithoutCorrelationsCostsWhatStandsThere() {
        everywhere(words -> scenes(View.PLANE).forEach(scene -> {
            MultivariateState state = scene.of().state();
            List<String> costs = lines(scene, Part.NONE, words).filter(each -> each.contains("‖ ·) =")
                    || each.contains("KL(· ‖ p) =")).toList();
            assertTrue(costs.size() >= 2, costs::toString);
            for (String cost : costs) {
                PlaneScene.Best best = scene.layers().independent().get(cost.contains("‖ ·)") ? 0 : 1);
                assertSays(cost, state.unit().of(best.cost()));
            }
            assertTrue(costs.stream().anyMatch(each -> each.contains(words.say(state.unit().messageKey()))),
                    costs::toString);
        }));
    }

    @Test
    void aReadingIsTheLogarithmOfTheQuotientOfItsDensitiesInTheUnitOfTheNumber() {
        for (View view : List.of(View.PLANE, View.WHITENED)) {
            everywhere(words -> scenes(view).forEach(scene -> assertReading(scene, words)));
        }
    }

    private static void assertReading(PlaneScene scene, Catalog words) {
        Mark.Point at = new Mark.Point(scene.p().mean(0), scene.p().mean(1));
        List<String> lines = PlaneWords.reading(scene, at, words).lines().toList();
        assertEquals(4, lines.size(), lines::toString);
        String[] densities = lines.get(1).split("[,，]", -1);
        for (String line : lines.subList(2, 4)) {
            assertTrueAsPrinted(line.replace("p", value(densities[0])).replace("q", value(densities[1])), Map.of());
        }
        double logRatio = scene.p().logDensity(at.x(), at.y()) - scene.q().logDensity(at.x(), at.y());
        assertSays(lines.get(2), scene.of().state().unit().of(logRatio));
        assertSays(lines.get(3), scene.of().state().unit()
                .of(logRatio * Math.exp(scene.p().logDensity(at.x(), at.y()))));
    }

    private static String value(String equation) {
        return "(" + equation.substring(equation.indexOf('=') + 1).strip() + ")";
    }

    @Test
    void theSpokenPictureSaysTheNumberInTheUnitThatItNames() {
        everywhere(words -> scenes(View.PLANE).forEach(scene -> {
            String spoken = PlaneWords.spoken(scene, words);
            String unit = words.say(scene.of().state().unit().messageKey());
            assertTrue(spoken.contains(scene.of().shown(scene.of().values().forward())) && spoken.contains(unit),
                    spoken);
        }));
    }

    @Test
    void aRowOfTheDirectionsIsOneDivergenceAndAllAddUpToTheNumber() {
        MultivariateStates.inBothUnits().map(MultivariateScene::of).forEach(scene -> {
            boolean bits = scene.state().unit() == InformationUnit.BITS;
            Interval sum = new Interval(0, 0);
            for (Whitening.Direction each : Whitening.of(scene.q()).directions(scene.p())) {
                List<String> row = DirectionsPane.numbers(each, scene.state());
                String divergence = "½(λ + δ² − 1 − log λ)".replace("λ", "(" + row.get(0) + ")")
                        .replace("δ", "(" + row.get(1) + ")");
                assertTrueAsPrinted((bits ? divergence + "/ln 2" : divergence) + " = " + row.get(2), Map.of());
                Interval value = PrintedEquation.of(row.get(2), Map.of());
                sum = new Interval(sum.min() + value.min(), sum.max() + value.max());
            }
            assertOverlap(sum, PrintedEquation.of(scene.shown(scene.values().forward()), Map.of()), "directions");
        });
    }
}

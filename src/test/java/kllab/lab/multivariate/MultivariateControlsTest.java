package kllab.lab.multivariate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import kllab.lab.Preset;
import kllab.lab.Side;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.Pair;
import kllab.lab.multivariate.model.PictureOptions.Part;
import kllab.link.Link;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.ParameterRange;
import kllab.text.BadInput;
import kllab.ui.formula.FormulaView;
import kllab.ui.value.BarRow;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person does with the parts and the controls of p and q in the multivariate lab. */
@Tag("window")
public class MultivariateControlsTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @BeforeEach
    void beginAtTheFirstState() {
        // By way of another state, so that the fields forget what was typed into them.
        window.start("multivariate?mu1=3,3&mu2=3,3");
        window.start("multivariate");
    }

    static MultivariateState state() {
        try {
            return MultivariateLink.LINKS.parse(Link.parse(window.link()));
        } catch (BadInput e) {
            throw new AssertionError(e);
        }
    }

    /** Clicks on a node, after scrolling the screen to it. */
    public static void click(WindowFixture window, String selector) {
        reveal(window, window.find(selector));
        window.click(selector);
    }

    public static void reveal(WindowFixture window, Node node) {
        WindowFixture.run(() -> {
            for (Node each = node.getParent(); each != null; each = each.getParent()) {
                if (each instanceof ScrollPane scroll && scroll.getContent() != null) {
                    Bounds inside = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                    double hidden = scroll.getContent().getLayoutBounds().getHeight()
                            - scroll.getViewportBounds().getHeight();
                    scroll.setVvalue(hidden <= 0
                            ? 0
                            : Math.clamp((inside.getCenterY()
                                    - scroll.getViewportBounds().getHeight() / 2) / hidden, 0, 1));
                }
            }
        });
        window.settle();
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberIsSetByItsSliderItsSteppersAndItsField(PlaneNumber parameter) {
        for (Side side : Side.values()) {
            MultivariateState before = state();
            double start = parameter.of(before.pair().own(side));
            String control = "#" + side.style() + "-" + parameter.letteredKey();
            TextField field = window.find(control + " .number-field");
            window.enter(field, "0.35");
            assertEquals(0.35, parameter.of(state().pair().own(side)));
            window.focus(window.<Slider>find(control + " .slider"));
            window.keys(KeyCode.RIGHT);
            assertEquals(0.45, parameter.of(state().pair().own(side)));
            reveal(window, field);
            window.click(window.all(control + " .stepper").toList().getFirst());
            assertEquals(0.35, parameter.of(state().pair().own(side)));
            window.click("#undo");
            window.click("#undo");
            window.click("#undo");
            assertEquals(before, state());
            assertEquals(parameter.range().format(start), field.getText());
        }
    }

    @ParameterizedTest
    @CsvSource({"p-rho, 1", "q-rho, -1", "p-sigmaX, 0", "q-sigmaY, -2", "p-muX, NaN", "q-muY, 1e7"})
    void whatCannotBeTakenIsExplainedAndTheStateStays(String control, String typed) {
        MultivariateState before = state();
        window.enter(window.find("#" + control + " .number-field"), typed);
        assertEquals(before, state());
        assertTrue(window.<Node>find("#" + control + " .problem").isVisible());
        assertEquals("0.8829", window.text("#value"));
    }

    @Test
    void theLargestCorrelationThatCanBeTypedIsADistribution() {
        window.enter(window.find("#p-rho .number-field"), "0.999999");
        assertEquals(0.999999, PlaneNumber.RHO.of(state().pair().ownP()));
        assertFalse(window.text("#value").contains("NaN"));
    }

    @Test
    void swapMakeStandardAndResetAreOneStepEach() {
        MultivariateState first = state();
        click(window, "#swap");
        assertEquals(first.withPair(first.pair().swapped()), state());
        assertEquals("1.6506", window.text("#value"));
        click(window, "#standardise");
        Pair made = state().pair();
        assertEquals(List.of(0.0, 0.0, 1.0, 1.0, 0.0),
                List.of(made.ownQ().mean(0), made.ownQ().mean(1), made.ownQ().covariance().sigma(0),
                        made.ownQ().covariance().sigma(1), made.ownQ().covariance().correlation(0, 1)));
        assertEquals(first.pair().ownQ(), made.ownP());
        click(window, "#reset");
        assertEquals(first, state());
        window.click("#undo");
        assertEquals(made, state().pair());
    }

    private static List<Preset> presets() {
        return Preset.all("multivariate.preset.");
    }

    @ParameterizedTest
    @MethodSource("presets")
    void aPresetSetsThePairAndNothingElse(Preset preset) {
        window.start("multivariate?unit=bits&part=trace");
        MultivariateState before = state();
        reveal(window, window.find("#presets"));
        window.choose("#presets", "preset-" + preset.name());
        assertEquals(before.withPair(preset.in(MultivariateState.INITIAL, MultivariateLink.LINKS).pair()), state());
        window.click("#undo");
        assertEquals(before, state());
    }

    @Test
    void withoutCorrelationsTheirControlsRestAndTheValueIsASum() {
        assertEquals("0.2231", window.<Text>find("#price-forward").getText());
        click(window, "#diagonal");
        assertTrue(state().pair().diagonal());
        assertTrue(window.<Node>find("#p-rho").isDisabled());
        assertTrue(window.<Node>find("#q-rho").isDisabled());
        assertEquals("KL of x 0.2626 + KL of y 0.2404 = 0.5030 nats",
                window.<Text>find("#per-dimension").getText());
        assertEquals("0.5030", window.text("#value"));
        assertEquals("0.263 + 0.240 = 0.5030", window.<FormulaView>find("#formula-numbers").getAccessibleText());
        // The correlations were only put aside.
        click(window, "#diagonal");
        assertEquals(MultivariateState.INITIAL, state());
        assertFalse(window.<Node>find("#p-rho").isDisabled());
    }

    @Test
    void thePartsAreReadOutWithTheirSignsAndAddUpToTheValue() {
        assertEquals(List.of("+0.479", "+1.152", "+0.251", "−1.000", "0.8829"),
                window.all("#parts .bar-number").map(each -> ((Label) each).getText()).toList());
        assertEquals("½ tr(Σ₂⁻¹Σ₁), p’s spread, measured in q’s units: +1.152 nats",
                window.<Node>find("#part-trace").getAccessibleText());
        assertEquals("1/2 · [0.959 − 2 + 2.304 + 0.503] = 0.8829",
                window.<FormulaView>find("#formula-numbers").getAccessibleText());
        assertEquals("1.6506", window.text("#reverse"));
    }

    @Test
    void theUnitIsThatOfEveryNumber() {
        ChoiceBox<InformationUnit> unit = window.find("#unit");
        WindowFixture.run(() -> unit.setValue(InformationUnit.BITS));
        window.settle();
        assertEquals(List.of("+0.692", "+1.662", "+0.363", "−1.443", "1.2737"),
                window.all("#parts .bar-number").map(each -> ((Label) each).getText()).toList());
        assertEquals("0.3219", window.<Text>find("#price-forward").getText());
        assertEquals("−½ log₂(1 − ρ²) = 0.3219", window.<Node>find("#price-formula").getAccessibleText());
        assertEquals("1/(2 log 2) · [0.959 − 2 + 2.304 + 0.503] = 1.2737",
                window.<FormulaView>find("#formula-numbers").getAccessibleText());
    }

    @ParameterizedTest
    @CsvSource({"log-det, LOG_DET", "trace, TRACE", "mahalanobis, MAHALANOBIS", "dimension, DIMENSION"})
    void aClickKeepsAPartLitAndAnotherPutsItOut(String key, Part part) {
        BarRow row = window.find("#part-" + key);
        assertEquals(AccessibleRole.TOGGLE_BUTTON, row.getAccessibleRole());
        assertTrue(row.isFocusTraversable());
        click(window, "#part-" + key);
        assertEquals(part, state().picture().lit());
        click(window, "#part-" + key);
        assertEquals(Part.NONE, state().picture().lit());
        for (KeyCode key1 : List.of(KeyCode.ENTER, KeyCode.SPACE)) {
            window.focus(row);
            window.keys(key1);
            assertEquals(part, state().picture().lit());
            window.keys(key1);
            assertEquals(Part.NONE, state().picture().lit());
        }
    }

    @Test
    void thePointerLightsAPartAndLeavesNoTrace() {
        MultivariateState before = state();
        reveal(window, window.find("#part-trace"));
        window.hover(WindowFixture.middle(window.find("#part-trace")));
        assertTrue(isLit("trace"));
        window.hover(WindowFixture.middle(window.find("#part-mahalanobis")));
        assertTrue(isLit("mahalanobis"));
        assertFalse(isLit("trace"));
        window.hover(WindowFixture.middle(window.find("#value")));
        assertFalse(isLit("mahalanobis"));
        assertEquals(before, state());
        assertTrue(window.<Node>find("#undo").isDisabled());
    }

    private static boolean isLit(String key) {
        return window.<Node>find("#part-" + key).getPseudoClassStates().stream()
                .anyMatch(each -> each.getPseudoClassName().equals("lit"));
    }

    @ParameterizedTest
    @CsvSource({"'multivariate?mu1=1e6,0&cov1=1e12,0,0,1e12&mu2=-1e6,0&cov2=1e-12,0,0,1e-12', true",
            "'multivariate?mu1=0,0&cov1=1e-12,0,0,1e-12&mu2=0,0&cov2=1e12,0,0,1e12', true", "multivariate, false"})
    void barsStayInTheirTableHoweverLargeAndSayThatTheyAreCut(String link, boolean cut) {
        window.start(link);
        assertEquals(cut, window.<Node>find("#parts-cut").isVisible());
        WindowFixture.run(() -> {
            Node table = window.find("#parts");
            window.all("#parts .bar, #parts .bar-number").forEach(each -> {
                Bounds inside = table.sceneToLocal(each.localToScene(each.getLayoutBounds()));
                assertTrue(inside.getMinX() >= 0 && inside.getMaxX() <= table.getLayoutBounds().getWidth() + 1,
                        () -> each + " " + inside);
            });
        });
    }

    @Test
    void ofAnotherDimensionThePartsHoldAndAButtonLeadsBack() {
        window.start("multivariate?mu1=0,0,0&cov1=1,0.5,0,0.5,2,0,0,0,3&mu2=1,1,1&var2=2,2,2");
        assertTrue(window.text("#linked").startsWith("p and q have 3 dimensions and came from a link."));
        assertEquals(0, window.all("#p-muX").count());
        assertEquals("−1.500", window.all("#part-dimension .bar-number")
                .map(each -> ((Label) each).getText()).findFirst().orElseThrow());
        window.click("#diagonal");
        assertTrue(window.<Text>find("#per-dimension").getText().startsWith("KL of 3 dimensions = "));
        click(window, "#to-plane");
        assertEquals(Pair.INITIAL, state().pair());
        assertEquals("0.60", window.<TextField>find("#p-muX .number-field").getText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"multivariate?mu1=0,0&cov1=1,2,2,1", "multivariate?mu1=0,0&cov1=1,0.5,0.4,2",
            "multivariate?mu1=0,NaN", "multivariate?mu1=0,0&cov1=1,0,0,1&var1=1,1"})
    void aBadLinkIsExplainedAndTheStateStays(String link) {
        MultivariateState before = state();
        window.chord(KeyCode.CONTROL, KeyCode.L);
        window.enter(window.find("#link-field"), link);
        assertTrue(window.<Node>find("#link-problem").isVisible());
        assertEquals(before, state());
        window.keys(KeyCode.ESCAPE);
    }

    @Test
    void aDraggedSliderIsOneStepOfUndo() {
        MultivariateState before = state();
        Node thumb = window.find("#p-sigmaX .thumb");
        reveal(window, thumb);
        window.drag(thumb, 30, 0);
        double sigma = state().pair().ownP().covariance().sigma(0);
        assertTrue(sigma > 1.3 && ParameterRange.SIGMA.travel().contains(sigma), () -> "σ = " + sigma);
        window.click("#undo");
        assertEquals(before, state());
    }
}

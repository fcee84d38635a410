package kllab.lab.multivariate.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import kllab.lab.Preset;
import kllab.lab.multivariate.MultivariateControlsTest;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.latent.LatentOptions;
import kllab.link.Link;
import kllab.math.distribution.LatentDimension;
import kllab.math.divergence.LatentDivergence;
import kllab.parameter.Readout;
import kllab.text.BadInput;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person does with the table of a latent space. */
@Tag("window")
class LatentTableTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @BeforeEach
    void beginAtTheFirstLatentSpace() {
        window.start("multivariate?view=latent&latentMu=3&latentLogVariance=3");
        window.start("multivariate?view=latent");
    }

    private static LatentOptions latent() {
        return state().latent();
    }

    private static MultivariateState state() {
        try {
            return MultivariateLink.LINKS.parse(Link.parse(window.link()));
        } catch (BadInput e) {
            throw new AssertionError(e);
        }
    }

    private static TextField mu(int dimension) {
        return window.find("#latent-" + dimension + " .latent-mu");
    }

    private static TextField spread(int dimension) {
        return window.find("#latent-" + dimension + " .latent-spread");
    }

    private static void paste(String text) {
        WindowFixture.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private static List<String> rows() {
        return window.all(".latent-row").filter(each -> each.getId() != null).map(Node::getId).toList();
    }

    @Test
    void aNumberIsTypedIntoItsRow() {
        window.enter(mu(2), "1.25");
        window.enter(spread(3), "-4,5");
        assertEquals(new LatentDimension(1.25, -0.8), latent().dimensions().get(1));
        assertEquals(new LatentDimension(0.1, -4.5), latent().dimensions().get(2));
        assertEquals(Readout.STANDARD.of(LatentDivergence.of(latent().dimensions()).sum()), window.text("#value"));
        window.click("#undo");
        window.click("#undo");
        assertEquals(LatentOptions.INITIAL, latent());
    }

    @Test
    void theKeysOfAFieldStepItsNumber() {
        window.focus(spread(1));
        window.keys(KeyCode.UP);
        assertEquals(-2, latent().dimensions().getFirst().logVariance());
        window.chord(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(-2.01, latent().dimensions().getFirst().logVariance());
    }

    @Test
    void whatCannotBeTakenIsExplainedInItsRow() {
        window.enter(spread(2), "701");
        assertEquals(LatentOptions.INITIAL, latent());
        Labeled problem = window.find("#latent-2 .problem");
        assertTrue(problem.isVisible());
        assertEquals("log σ² of dimension 2 must be from −700 to 700, not 701", problem.getText());
        window.keys(KeyCode.ESCAPE);
        assertFalse(problem.isVisible());
    }

    @Test
    void sumAndMeanStandSideBySide() {
        assertEquals("5.6743", window.text("#value"));
        assertEquals("5.6743", window.text("#sum"));
        assertEquals("0.7093", window.text("#mean"));
        assertEquals("Sum for mean, the commonest: 5.6743 and 0.7093 nats differ by a factor of 8.",
                window.text("#slip-mean"));
        assertEquals("3.0249", window.text("#latent-largest"));
        assertEquals("the largest one, 53 % of the sum", window.text("#latent-why-largest"));
    }

    @Test
    void theSlipsGiveTheNumbersOfTheLessonForHalfTheWidth() {
        window.start("multivariate?view=latent&latentMu=0&latentLogVariance=-1.3862943611198906");
        assertEquals("0.3181", window.text("#value"));
        assertEquals("1.0113", window.text("#latent-slip_log"));
        assertEquals("\u22120.0284", window.text("#latent-slip_root"));
        assertEquals("only in the log term: KL \u2212 ½ log σ² (lesson 3, step 8)",
                window.text("#latent-why-slip_log"));
    }

    @Test
    void bothWaysOfSayingASpreadAreTheSameThing() {
        String value = window.text("#value");
        MultivariateControlsTest.click(window, "#choose-SIGMA");
        assertTrue(latent().sigmas());
        assertEquals(LatentOptions.INITIAL.dimensions(), latent().dimensions());
        assertEquals(value, window.text("#value"));
        window.enter(spread(5), "0.7");
        assertEquals(2 * Math.log(0.7), latent().dimensions().get(4).logVariance());
        assertEquals("0.70", spread(5).getText());
        MultivariateControlsTest.click(window, "#choose-LOG_VARIANCE");
        assertFalse(latent().sigmas());
    }

    @Test
    void rowsAreSortedByWhatIsSettledAndDoNotJumpWhileANumberMoves() {
        MultivariateControlsTest.click(window, "#latent-sorted");
        assertEquals(List.of("latent-4", "latent-1", "latent-8"), rows().subList(0, 3));
        window.focus(mu(8));
        window.press(KeyCode.PAGE_UP);
        window.press(KeyCode.PAGE_UP);
        window.press(KeyCode.PAGE_UP);
        window.settle();
        assertEquals(3.9, latent().dimensions().get(7).mu());
        assertEquals(List.of("latent-4", "latent-1", "latent-8"), rows().subList(0, 3));
        window.release(KeyCode.PAGE_UP);
        window.settle();
        assertEquals(List.of("latent-8", "latent-4", "latent-1"), rows().subList(0, 3));
        assertTrue(mu(8).isFocused());
    }

    @Test
    void theNumberOfDimensionsGoesFromOneToSixtyFour() {
        TextField count = window.find("#latent-count .number-field");
        window.enter(count, "64");
        assertEquals(LatentOptions.INITIAL.withCount(64), latent());
        window.enter(count, "65");
        assertEquals(64, latent().dimensions().size());
        assertTrue(window.<Node>find("#latent-count .problem").isVisible());
        window.enter(count, "1");
        assertEquals(LatentOptions.INITIAL.withCount(1), latent());
        assertEquals("Sum for mean, the commonest, makes no difference with a single dimension.",
                window.text("#slip-mean"));
        List<String> titles = window.all(".bar-title").map(each -> ((Labeled) each).getText()).toList();
        assertTrue(titles.containsAll(List.of("sum over 1 dimension", "mean over 1 dimension")), titles::toString);
    }

    @Test
    void dimensionsThatASliderPassesByComeBack() {
        Slider slider = window.find("#latent-count .slider");
        window.focus(slider);
        window.press(KeyCode.LEFT);
        window.press(KeyCode.LEFT);
        assertEquals(LatentOptions.INITIAL.withCount(6), latent());
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        window.release(KeyCode.RIGHT);
        assertEquals(LatentOptions.INITIAL, latent());
    }

    @Test
    void rowsAreMadeWhenTheyAreFirstSeenAndTheKeyboardReachesAll() {
        window.enter(window.find("#latent-count .number-field"), "64");
        int few = rows().size();
        assertTrue(few >= 8 && few < 40, () -> few + " rows");
        window.focus(mu(1));
        for (int i = 0; i < 2 * 63; i++) {
            window.keys(KeyCode.TAB);
        }
        assertTrue(mu(64).isFocused());
        assertEquals(64, rows().size());
        window.enter(mu(64), "2");
        assertEquals(2, latent().dimensions().get(63).mu());
    }

    private static List<Preset> presets() {
        return Preset.all("multivariate.latent.preset.");
    }

    @ParameterizedTest
    @MethodSource("presets")
    void aPresetSetsTheDimensionsAndNothingElse(Preset preset) {
        MultivariateState before = state();
        MultivariateControlsTest.reveal(window, window.find("#latent-presets"));
        window.choose("#latent-presets", "preset-" + preset.name());
        assertEquals(before.withLatent(before.latent().withDimensions(
                preset.in(MultivariateState.INITIAL, MultivariateLink.LINKS).latent().dimensions())), state());
        window.click("#undo");
        assertEquals(before, state());
    }

    @Test
    void aTableIsPastedByItsButtonAndByItsKeys() {
        paste("mu,logvar\n1,-2\n0.5;0\n");
        MultivariateControlsTest.click(window, "#latent-paste");
        assertEquals(List.of(new LatentDimension(1, -2), new LatentDimension(0.5, 0)), latent().dimensions());
        window.click("#undo");
        assertEquals(LatentOptions.INITIAL, latent());
        window.focus(window.find("#latent-table"));
        window.chord(KeyCode.CONTROL, KeyCode.V);
        assertEquals(2, latent().dimensions().size());
        window.click("#undo");
        window.focus(mu(1));
        window.chord(KeyCode.CONTROL, KeyCode.V);
        assertEquals(2, latent().dimensions().size());
    }

    @Test
    void aSingleNumberIsPastedIntoItsField() {
        paste("0.125");
        window.focus(mu(1));
        WindowFixture.run(() -> mu(1).selectAll());
        window.chord(KeyCode.CONTROL, KeyCode.V);
        window.keys(KeyCode.ENTER);
        assertEquals(LatentOptions.INITIAL.with(0, new LatentDimension(0.125, -2.1)), latent());
    }

    @Test
    void aBadCellInRow40IsNamedAndTheStateStays() {
        paste(IntStream.rangeClosed(1, 50).mapToObj(i -> i == 40 ? "0.1,wide" : "0.1,-0.2")
                .collect(Collectors.joining("\n")));
        MultivariateControlsTest.click(window, "#latent-paste");
        assertEquals(LatentOptions.INITIAL, latent());
        Labeled problem = window.find("#latent-problem");
        assertTrue(problem.isVisible());
        assertEquals("line 40, column 2 (logvar) must be a number from −700 to 700; “wide” is not a number",
                problem.getText());
        paste("1,1");
        MultivariateControlsTest.click(window, "#latent-paste");
        assertFalse(problem.isVisible());
    }

    @Test
    void whatIsNoTableIsRefused() {
        for (String text : List.of("", "1", "1,2,3", "NaN,0", "0,inf", "width,mu\n1,2", "0,0\n".repeat(65),
                "0,0\n".repeat(300_000))) {
            paste(text);
            MultivariateControlsTest.click(window, "#latent-paste");
            assertTrue(window.<Node>find("#latent-problem").isVisible(), () -> text.substring(0, Math.min(9,
                    text.length())));
            assertEquals(LatentOptions.INITIAL, latent());
        }
    }
}

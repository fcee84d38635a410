package kllab.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.question.Prediction;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To predict, then to reveal, without a lesson. */
@Tag("window")
class PredictionTest {
    private static final Set<String> TELLING = Set.of("value", "formula", "secondPlot", "areas", "estimates",
            "derivation");

    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    private static void show(String link) {
        window.chord(KeyCode.CONTROL, KeyCode.L);
        window.enter(window.find("#link-field"), link);
        window.settle();
    }

    private static boolean isSeen(String selector) {
        return window.all(selector).anyMatch(found -> {
            for (Node each = found; each != null; each = each.getParent()) {
                if (!each.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    private static TextField guess() {
        return WindowFixture.within(window.find("#guess")).filter(TextField.class::isInstance)
                .map(TextField.class::cast).findAny().orElseThrow();
    }

    @Test
    void theCoverButtonAsksForTheValueAndCoversAllThatTellsIt() {
        assertFalse(isSeen("#question"));
        window.click("#cover-value");
        assertEquals(new Hidden(Set.of(), TELLING, Optional.of(Prediction.open("value"))), window.state().hidden());
        assertEquals("How large is KL(p ‖ q)?", window.text("#question"));
        assertFalse(isSeen("#value") || isSeen("#formula-numbers") || isSeen("#curve"));
        assertTrue(isSeen("#densities") && isSeen("#mu1"));
        String number = "0.4217";
        assertEquals(List.of(), window.all("*").filter(each -> each.isVisible()).map(Node::getAccessibleText)
                .filter(text -> text != null && text.contains(number)).toList());
        window.click("#undo");
        assertEquals(Hidden.NONE, window.state().hidden());
        assertFalse(isSeen("#question"));
    }

    @Test
    void aQuestionOfALinkCoversWhatWouldTellItsAnswer() {
        show("gaussian?ask=value");
        assertEquals("How large is KL(p ‖ q)?", window.text("#question"));
        assertFalse(isSeen("#value") || isSeen("#formula-numbers") || isSeen("#curve"));
    }

    @Test
    void aTypedGuessIsComparedAndEverythingShown() {
        window.click("#cover-value");
        window.typeOver(guess(), "0.5");
        window.click("#compare-guess");
        assertEquals("Your guess is 0.5000 nats, and it is 0.4217 nats: 0.0783 less.", window.text("#verdict"));
        assertTrue(isSeen("#value") && isSeen("#formula-numbers") && isSeen("#curve"));
        assertTrue(window.link().endsWith("&ask=value&guess=0.5"), window.link());
        window.click("#again-guess");
        assertFalse(isSeen("#value"));
        window.click("#reveal-guess");
        assertEquals(Hidden.NONE, window.state().hidden());
    }

    @Test
    void aGuessIsSetByTheSliderToo() {
        window.click("#cover-reverse");
        assertEquals("How large is KL(q ‖ p)?", window.text("#question"));
        window.focus(WindowFixture.within(window.find("#guess")).filter(javafx.scene.control.Slider.class::isInstance)
                .findAny().orElseThrow());
        window.keys(KeyCode.LEFT);
        window.click("#compare-guess");
        assertEquals(OptionalDouble.of(2.4), window.state().hidden().asked().orElseThrow().guess());
        assertEquals("Your guess is 2.4000 nats, and it is 0.8168 nats: 1.5832 less.", window.text("#verdict"));
    }

    @Test
    void aGuessInBitsIsComparedInBits() {
        show("gaussian?mu1=1&sigma1=1&unit=bits");
        window.click("#cover-value");
        window.typeOver(guess(), "0.7213");
        window.click("#compare-guess");
        assertEquals("Right: 0.7213 bits.", window.text("#verdict"));
    }

    @Test
    void theVerdictFollowsTheState() {
        show("gaussian?mu1=1&sigma1=1&ask=value&guess=2");
        assertEquals("Your guess is 2.0000 nats, and it is 0.5000 nats: 1.5000 less.", window.text("#verdict"));
        window.enter(window.field(GaussianParameter.MU1), "2");
        assertEquals("Right: 2.0000 nats.", window.text("#verdict"));
        window.click("#end-question");
        assertEquals(Hidden.NONE, window.state().hidden());
        assertFalse(isSeen("#verdict"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "mu1=0&sigma1=3 | prediction-forward | Right, KL(p ‖ q): KL(p ‖ q) is 2.9014 and KL(q ‖ p) is 0.6542 nats.",
            "mu1=0&sigma1=3 | prediction-neither | Your guess is neither, but it is KL(p ‖ q): KL(p ‖ q) is 2.9014 and "
                    + "KL(q ‖ p) is 0.6542 nats.",
            "mu1=2&sigma1=1 | prediction-neither | Right, neither: KL(p ‖ q) is 2.0000 and KL(q ‖ p) is 2.0000 nats."})
    void whichIsLargerIsAskedAndAnswered(String parameters, String answer, String verdict) {
        show("gaussian?" + parameters);
        window.choose("#ask", "ask-larger");
        assertFalse(isSeen("#value") || isSeen("#reverse"));
        window.click("#" + answer);
        assertEquals(verdict, window.text("#verdict"));
        assertTrue(isSeen("#value") && isSeen("#reverse"));
    }

    @Test
    void whereTheMinimumIsIsAskedAndAnswered() {
        show("gaussian?sigma1=0.5&mu1=2&sigma2=1.5");
        window.choose("#ask", "ask-minimum");
        assertFalse(isSeen("#curve"));
        window.typeOver(guess(), "1.2");
        window.click("#compare-guess");
        assertEquals("Your guess is 1.2000, and it is 1.5000: 0.3000 more.", window.text("#verdict"));
        assertTrue(isSeen("#curve"));
    }

    /** What is said to be the minimum is one: to either side KL is larger. */
    @Test
    void theMinimumIsOne() {
        GaussianState state = GaussianState.INITIAL;
        double sigma2 = state.q().sigma();
        double least = kllab.math.divergence.KullbackLeibler.of(state.p().withSigma(sigma2), state.q());
        for (double sigma = 0.05; sigma < 5; sigma += 0.05) {
            assertTrue(kllab.math.divergence.KullbackLeibler.of(state.p().withSigma(sigma), state.q()) >= least);
        }
    }

    @Test
    void aGuessThatIsNoNumberIsRefusedAndNothingIsCompared() {
        window.click("#cover-value");
        window.enter(guess(), "much");
        window.click("#compare-guess");
        assertFalse(isSeen("#verdict"), "compared a number that was not meant");
        assertEquals("much", guess().getText());
        assertTrue(guess().isFocused());
    }

    @Test
    void aKeyOpensTheQuestions() {
        window.keys(KeyCode.F8);
        assertTrue(window.<MenuButton>find("#ask").isShowing());
        WindowFixture.run(() -> window.<MenuButton>find("#ask").hide());
    }

    @Test
    void aPressOnThePlateEndsTheQuestion() {
        window.click("#cover-value");
        window.click(window.<Button>find(".value-card .cover"));
        assertEquals(Hidden.NONE, window.state().hidden());
        assertFalse(isSeen("#question"));
    }

    @Test
    void theQuestionIsAskedInChineseToo() {
        window.click("#cover-value");
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        window.settle();
        assertEquals("KL(p ‖ q) 有多大？", window.text("#question"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "gaussian?ask=mode | ask must be one of value, reverse, jensenShannon, larger, minimum, not “mode”",
            "gaussian?guess=1 | guess needs a question: add ask"})
    void aLinkWithAQuestionThatThereIsNotIsRefused(String link, String reason) {
        window.chord(KeyCode.CONTROL, KeyCode.L);
        window.enter(window.find("#link-field"), link);
        window.settle();
        assertEquals(reason, window.text("#link-problem"));
    }

    @Test
    void aQuestionIsAskedAndAnsweredByTheKeyboardAlone() {
        // A narrower one has no room for the step up, which the tab key comes by.
        WindowFixture.run(() -> window.stage().setWidth(1280));
        window.settle();
        window.focus(window.find("#cover-value"));
        window.keys(KeyCode.SPACE);
        window.settle();
        assertTrue(guess().isFocused(), String.valueOf(window.scene().getFocusOwner()));
        window.keys(KeyCode.DOWN, KeyCode.TAB, KeyCode.TAB);
        assertEquals("compare-guess", window.scene().getFocusOwner().getId());
        window.keys(KeyCode.SPACE);
        window.settle();
        assertEquals("Your guess is 2.4000 nats, and it is 0.4217 nats: 1.9783 less.", window.text("#verdict"));
        assertEquals("again-guess", window.scene().getFocusOwner().getId());
    }

    @Test
    void aGuessIsTypedAtOnceAndComparedAtEnter() {
        window.chord(KeyCode.ALT, KeyCode.K);
        window.settle();
        "0.5".chars().forEach(each -> window.type((char) each));
        assertFalse(isSeen("#verdict"));
        window.keys(KeyCode.ENTER);
        window.settle();
        assertEquals("Your guess is 0.5000 nats, and it is 0.4217 nats: 0.0783 less.", window.text("#verdict"));
        assertEquals("again-guess", window.scene().getFocusOwner().getId());
    }

    @Test
    void enterComparesNoNumberThatCannotBeTaken() {
        window.click("#cover-value");
        window.enter(guess(), "-1");
        window.settle();
        assertFalse(isSeen("#verdict"));
        assertEquals("-1", guess().getText());
    }
}

package kllab.lab.gaussian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.parameter.NumberText;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be taken is named beside its field, and the last good value stays in force. */
@Tag("window")
class BadNumberTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    /** Texts that are refused, each with a part of the sentence that says why. */
    static Stream<Arguments> refused() {
        return Stream.of(Arguments.of("", "needs a number from"), Arguments.of("   ", "needs a number from"),
                Arguments.of("wide", "“wide” is not a number"), Arguments.of("NaN", "finite"),
                Arguments.of("infinity", "finite"), Arguments.of("-∞", "finite"),
                Arguments.of("1e400", "not 1e400"), Arguments.of("1,234.5", "thousands marks"),
                Arguments.of("1.2.3", "not clear"), Arguments.of("0x1p3", "not a number"),
                Arguments.of("1000001", "to 1000000"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aRefusedTextIsExplainedAndTakesNothingAway(String text, String why) {
        for (GaussianParameter parameter : GaussianParameter.values()) {
            refuses(parameter, text, why);
            window.keys(KeyCode.ESCAPE);
            assertGood(parameter);
        }
    }

    @ParameterizedTest
    @CsvSource({"-0", "−0", "0", "-1"})
    void aSpreadIsAboveZero(String text) {
        refuses(GaussianParameter.SIGMA1, text, "must be from 0.000001 to 1000000");
        refuses(GaussianParameter.SIGMA2, text, "must be from 0.000001 to 1000000");
    }

    private static void refuses(GaussianParameter parameter, String text, String why) {
        GaussianState before = window.state();
        window.enter(window.field(parameter), text);
        assertTrue(window.problem(parameter).isVisible());
        String sentence = window.problem(parameter).getText();
        assertTrue(sentence.contains(why), sentence);
        assertTrue(sentence.startsWith(name(parameter)), sentence);
        assertEquals(text, window.field(parameter).getText());
        assertEquals(before, window.state());
        assertEquals("0.4217", window.text("#value"));
        assertTrue(window.find("#undo").isDisabled());
    }

    private static String name(GaussianParameter parameter) {
        return switch (parameter) {
            case MU1 -> "μ₁";
            case SIGMA1 -> "σ₁";
            case MU2 -> "μ₂";
            case SIGMA2 -> "σ₂";
        };
    }

    private static void assertGood(GaussianParameter parameter) {
        assertFalse(window.problem(parameter).isVisible());
        assertEquals(NumberText.format(parameter.of(GaussianState.INITIAL)), window.field(parameter).getText());
    }

    @Test
    void aMeanOfMinusZeroIsZero() {
        window.enter(window.field(GaussianParameter.MU1), "-0");
        assertEquals(0.0, window.state().p().mu());
        assertEquals("0.00", window.field(GaussianParameter.MU1).getText());
        assertFalse(window.problem(GaussianParameter.MU1).isVisible());
    }

    @ParameterizedTest
    @EnumSource
    void aMegabyteIsRefusedBeforeItIsInTheField(GaussianParameter parameter) {
        GaussianState before = window.state();
        window.enter(window.field(parameter), "");
        window.typeOver(window.field(parameter), "7".repeat(1_000_000));
        assertTrue(window.problem(parameter).getText().contains("at most 40 characters"));
        assertTrue(window.problem(parameter).getText().length() < 200);
        assertTrue(window.field(parameter).getText().length() <= 400);
        assertEquals(before, window.state());
        window.keys(KeyCode.ESCAPE);
        assertGood(parameter);
    }

    @Test
    void escapeTakesBackWhatIsSaidOfARefusedPaste() {
        window.typeOver(window.field(GaussianParameter.MU1), "7".repeat(1_000_000));
        assertTrue(window.problem(GaussianParameter.MU1).isVisible());
        window.keys(KeyCode.ESCAPE);
        assertGood(GaussianParameter.MU1);
    }

    @Test
    void aBadTextStaysWhenTheFieldIsLeftAndGoesWhenTheValueChanges() {
        GaussianState before = window.state();
        TextField field = window.field(GaussianParameter.MU1);
        window.typeOver(field, "far");
        window.focus(window.find("#swap"));
        window.settle();
        assertTrue(window.problem(GaussianParameter.MU1).isVisible());
        assertEquals("far", field.getText());
        window.click("#swap");
        assertFalse(window.problem(GaussianParameter.MU1).isVisible());
        assertEquals("0.00", field.getText());
        assertEquals(before.with(before.q(), before.p()), window.state());
    }

    @Test
    void theReasonFollowsTheLanguage() {
        window.enter(window.field(GaussianParameter.SIGMA2), "wide");
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        assertTrue(window.problem(GaussianParameter.SIGMA2).getText().endsWith("“wide”不是数"));
    }

    @ParameterizedTest
    @EnumSource
    void pointAndCommaAreDecimalMarksInEveryLanguage(Language language) {
        WindowFixture.run(() -> window.choices().language().set(language));
        window.enter(window.field(GaussianParameter.MU1), "1,5");
        assertEquals(1.5, window.state().p().mu());
        window.enter(window.field(GaussianParameter.MU1), "2.5");
        assertEquals(2.5, window.state().p().mu());
    }

    @ParameterizedTest
    @CsvSource({"gaussian, #mu1 .number-field, wide", "gaussian?drawer=estimates, #seed, -1",
            "discrete, #weight-p-1, wide", "discrete, #name-2, 'A,B'",
            "multivariate?view=latent, #latent-2 .latent-spread, 701"})
    void theReasonIsSaidInThePlaceOfTheUseAndTheUseComesBackWithTheNumber(String link, String selector, String text) {
        window.start(link);
        TextField field = window.find(selector);
        String use = field.getAccessibleHelp();
        assertTrue(use.startsWith("Enter takes what is typed"), use);
        window.enter(field, text);
        String reason = field.getAccessibleHelp();
        assertTrue(window.all(".problem").map(Labeled.class::cast)
                .anyMatch(each -> each.isVisible() && each.getText().equals(reason)), reason);
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        assertNotEquals(reason, field.getAccessibleHelp());
        WindowFixture.run(() -> window.choices().language().set(Language.EN));
        window.keys(KeyCode.ESCAPE);
        assertEquals(use, field.getAccessibleHelp());
        window.start("gaussian");
    }
}

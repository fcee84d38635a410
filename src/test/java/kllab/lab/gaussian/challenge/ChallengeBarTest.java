package kllab.lab.gaussian.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import kllab.lab.Hidden;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.Challenge;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.parameter.NumberText;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Challenges as a student plays them. */
@Tag("window")
class ChallengeBarTest {
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

    private static String progress() {
        return window.text("#challenge-progress");
    }

    @Test
    void theMenuBeginsAChallenge() {
        window.choose("#ask", "challenge-find");
        window.settle();
        // Of which p it hides nothing is known here: the number is drawn by lot.
        assertEquals(Challenge.Kind.FIND, window.state().challenge().kind());
        assertTrue(isSeen("#challenge-task"));
    }

    @Test
    void aHiddenPIsSoughtByTheValueAloneAndShownWhenItIsFound() {
        show("gaussian?challenge=find&challengeSeed=7");
        Challenge challenge = window.state().challenge();
        assertEquals("Challenge " + challenge.seed() + ": p is hidden. Move q until KL(p ‖ q) is below 0.001 nats.",
                window.text("#challenge-task"));
        assertTrue(progress().matches("no move yet · \\d:\\d\\d"), progress());
        assertTrue(isSeen("#value") && isSeen("#mu2"));
        assertFalse(isSeen("#densities") || isSeen("#curve") || isSeen("#formula-numbers") || isSeen("#reverse")
                || isSeen("#mu1") || isSeen("#open-DERIVATION"));
        assertFalse(isSeen("#swap") || isSeen("#presets"), "they would put p elsewhere, and end the game");
        Normal p = window.state().p();
        window.enter(window.field(GaussianParameter.MU2), NumberText.plain(p.mu() + 1));
        assertTrue(progress().startsWith("1 move · "), progress());
        assertFalse(window.<Node>find("#summary").getAccessibleText().contains("p is"));
        window.enter(window.field(GaussianParameter.MU2), NumberText.plain(p.mu()));
        window.enter(window.field(GaussianParameter.SIGMA2), NumberText.plain(p.sigma()));
        assertTrue(progress()
                .matches("Found with \\d moves? and no hint in \\d:\\d\\d: p = N\\(" + NumberText.format(p.mu()) + ", "
                        + NumberText.format(p.sigma()) + "²\\)"),
                progress());
        assertTrue(isSeen("#densities") && isSeen("#formula-numbers") && isSeen("#mu1"));
        window.click("#challenge-end");
        assertFalse(isSeen("#challenge-task"));
        assertEquals(Challenge.NONE, window.state().challenge());
    }

    @Test
    void hintsComeOneByOneAndFollowWhatIsMoved() {
        show("gaussian?challenge=find&challengeSeed=7&mu2=-4&sigma2=5");
        window.click("#challenge-hint");
        assertTrue(progress().endsWith(" · p lies to the right of q"), progress());
        window.click("#challenge-hint");
        assertTrue(progress().endsWith(" · p is narrower than q"), progress());
        window.click("#challenge-hint");
        assertTrue(progress().contains(" · of KL, "), progress());
        assertTrue(window.<Button>find("#challenge-hint").isDisabled());
        window.enter(window.field(GaussianParameter.MU2), "4");
        assertTrue(progress().contains(" · p lies to the left of q"), progress());
    }

    @Test
    void undoTakesBackTheMoveAndNotTheHint() {
        show("gaussian?challenge=find&challengeSeed=7&mu2=-4&sigma2=5");
        window.enter(window.field(GaussianParameter.MU2), "3");
        window.click("#challenge-hint");
        window.click("#undo");
        assertEquals(-4, window.state().q().mu());
        assertEquals(1, window.state().challenge().hints());
        window.click("#redo");
        assertEquals(3, window.state().q().mu());
        assertEquals(1, window.state().challenge().hints());
    }

    @Test
    void aTargetIsReachedWithoutSeeingTheValue() {
        show("gaussian?challenge=reach&challengeSeed=7&mu1=0&sigma1=1&mu2=0&sigma2=1");
        double target = window.state().challenge().target();
        assertTrue(isSeen("#densities") && isSeen("#mu1") && isSeen("#mu2"));
        assertFalse(isSeen("#value") || isSeen("#formula-numbers") || isSeen("#curve"));
        window.enter(window.field(GaussianParameter.MU1), "0.1");
        assertTrue(progress().endsWith("still too low"), progress());
        window.enter(window.field(GaussianParameter.MU1), "9");
        assertTrue(progress().endsWith("still too high"), progress());
        window.enter(window.field(GaussianParameter.MU1), NumberText.plain(Math.sqrt(2 * target)));
        assertTrue(progress().startsWith("Reached with 3 moves and no hint in "), progress());
        assertTrue(isSeen("#value") && isSeen("#formula-numbers") && isSeen("#curve"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"challenge-find", "challenge-reach"})
    void whileAChallengeIsOnNothingIsAskedAndThatIsSaid(String kind) {
        assertFalse(entry("ask-not").isVisible() || entry("ask-value").isDisable());
        assertFalse(window.<Button>find("#cover-value").isDisabled());
        window.choose("#ask", kind);
        window.settle();
        GaussianState begun = window.state();
        assertTrue(entry("ask-not").isVisible());
        assertEquals("Nothing can be asked while a challenge is on", entry("ask-not").getText());
        for (String each : List.of("value", "reverse", "jensenShannon", "larger", "minimum")) {
            assertTrue(entry("ask-" + each).isDisable(), each);
        }
        assertTrue(window.<Button>find("#cover-value").isDisabled());
        window.chord(KeyCode.ALT, KeyCode.K);
        assertEquals(begun, window.state());
        assertFalse(isSeen("#question"));
        window.keys(KeyCode.ESCAPE);
        assertFalse(isSeen("#challenge-task"));
        assertEquals(Hidden.NONE, window.state().hidden());
        assertTrue(isSeen("#densities") && isSeen("#formula-numbers") && isSeen("#mu1") && isSeen("#swap"));
        assertFalse(entry("ask-not").isVisible() || entry("ask-value").isDisable());
        window.chord(KeyCode.ALT, KeyCode.K);
        assertTrue(isSeen("#question"));
    }

    @Test
    void aChallengeThatIsWonSaysWhatIsTrueThenAndHowManyHintsItTook() {
        show("gaussian?challenge=find&challengeSeed=7");
        window.click("#challenge-hint");
        Normal p = window.state().p();
        window.enter(window.field(GaussianParameter.MU2), NumberText.plain(p.mu()));
        window.enter(window.field(GaussianParameter.SIGMA2), NumberText.plain(p.sigma()));
        assertEquals("Challenge 7 is won: p was hidden, and is shown now.", window.text("#challenge-task"));
        assertTrue(progress().startsWith("Found with 2 moves and 1 hint in "), progress());
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        window.settle();
        assertEquals("挑战 7 已完成：原先隐藏的 p 现已显示。", window.text("#challenge-task"));
        assertTrue(progress().contains("用了 1 条提示"), progress());
        WindowFixture.run(() -> window.choices().language().set(Language.EN));
        show("gaussian?challenge=reach&challengeSeed=7&mu1=0&sigma1=1&mu2=0&sigma2=1");
        window.click("#challenge-hint");
        window.click("#challenge-hint");
        double target = window.state().challenge().target();
        window.enter(window.field(GaussianParameter.MU1), NumberText.plain(Math.sqrt(2 * target)));
        assertEquals("Challenge 7 is won: KL(p ‖ q) was to come within 5 % of " + NumberText.format(target) + " nats.",
                window.text("#challenge-task"));
        assertTrue(progress().startsWith("Reached with 1 move and 2 hints in "), progress());
    }

    @ParameterizedTest
    @CsvSource({"challenge-find, MU2", "challenge-reach, MU1"})
    void theKeyboardGoesToWhatIsToBeMovedFirst(String kind, GaussianParameter first) {
        window.choose("#ask", kind);
        window.settle();
        assertTrue(window.slider(first).isFocused(), String.valueOf(window.scene().getFocusOwner()));
        double before = first.of(window.state());
        window.keys(KeyCode.RIGHT);
        assertEquals(before + 0.1, first.of(window.state()), 1e-9);
        window.click("#challenge-new");
        assertTrue(window.slider(first).isFocused(), String.valueOf(window.scene().getFocusOwner()));
    }

    @Test
    void aResetAmidAChallengeShowsAllAgain() {
        window.choose("#ask", "challenge-find");
        window.settle();
        window.chord(KeyCode.ALT, KeyCode.R);
        assertEquals(GaussianState.INITIAL, window.state());
        window.click("#undo");
        assertTrue(isSeen("#challenge-task"));
        assertFalse(isSeen("#densities"));
    }

    private static MenuItem entry(String id) {
        return window.<MenuButton>find("#ask").getItems().stream().filter(each -> id.equals(each.getId())).findAny()
                .orElseThrow();
    }

    @Test
    void aNewOneIsAnother() {
        show("gaussian?challenge=find&challengeSeed=7");
        window.click("#challenge-new");
        int second = window.state().challenge().seed();
        assertNotEquals(7, second);
        window.click("#challenge-new");
        assertNotEquals(second, window.state().challenge().seed());
        assertTrue(progress().startsWith("no move yet"), progress());
        window.click("#undo");
        window.click("#undo");
        assertEquals(7, window.state().challenge().seed());
    }
}

package kllab.app.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Presenter mode, the blank screen, and the display of keys and pointer for the audience. */
@Tag("window")
class PresenterTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    private static boolean isPresented() {
        return window.choices().presenting().get();
    }

    private static double typeSize() {
        return window.<Label>find("#reverse").getFont().getSize();
    }

    @Test
    void presenterModeFillsTheScreenWithLargeTypeUntilEscapeEndsIt() {
        GaussianState before = window.state();
        double size = typeSize();
        window.keys(KeyCode.F5);
        assertTrue(isPresented());
        assertEquals(1, window.fullScreenAsked());
        assertTrue(typeSize() >= 20);
        assertTrue(window.scene().getRoot().getStyleClass().contains("projector"));
        window.keys(KeyCode.ESCAPE);
        assertFalse(isPresented());
        assertEquals(size, typeSize());
        assertEquals(before, window.state());
    }

    @ParameterizedTest
    @EnumSource
    void theChosenThemeStaysTheChosenOneAndComesBack(ThemeChoice theme) {
        WindowFixture.run(() -> window.choices().theme().set(theme));
        window.settle();
        var style = java.util.List.copyOf(window.scene().getRoot().getStyleClass());
        window.keys(KeyCode.F5);
        assertEquals(theme, window.choices().theme().get());
        window.keys(KeyCode.ESCAPE);
        assertEquals(style, window.scene().getRoot().getStyleClass());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, #ffffff, #000000", "PROJECTOR, #ffffff, #000000", "DARK, #14171b, #eceff3"})
    void aPresentedWindowIsBlackOnWhiteUnlessDarkWasChosen(ThemeChoice theme, String ground, String ink) {
        WindowFixture.run(() -> window.choices().theme().set(theme));
        window.keys(KeyCode.F5);
        Image whole = WindowFixture.ask(() -> window.scene().snapshot(null));
        assertEquals(Color.web(ground), whole.getPixelReader().getColor(3, (int) whole.getHeight() - 3));
        assertEquals(Color.web(ink), window.<Label>find("#value").getTextFill());
        assertTrue(typeSize() >= 20);
    }

    @Test
    void theWindowLeavesTheFullScreenThatPresentingFilledAndNoOther() {
        Choices choices = new Choices(ThemeChoice.LIGHT, kllab.text.Language.EN);
        boolean[] full = {false};
        Presenter presenter = new Presenter(choices, () -> full[0], () -> full[0] = !full[0]);
        presenter.toggle();
        assertTrue(full[0]);
        presenter.toggle();
        assertFalse(full[0]);
        full[0] = true;
        presenter.toggle();
        presenter.end();
        presenter.end();
        assertTrue(full[0]);
    }

    @Test
    void presentingEndsWithTheFullScreenHoweverThatIsLeft() {
        window.keys(KeyCode.F5);
        WindowFixture.run(() -> window.stage().setFullScreen(true));
        window.settle();
        assertTrue(isPresented());
        WindowFixture.run(() -> window.stage().setFullScreen(false));
        window.settle();
        assertFalse(isPresented());
    }

    @Test
    void escapeIsFirstForWhatIsBeingTyped() {
        window.keys(KeyCode.F5);
        window.typeOver(window.field(GaussianParameter.MU1), "12");
        window.keys(KeyCode.ESCAPE);
        assertTrue(isPresented());
        assertEquals("0.80", window.field(GaussianParameter.MU1).getText());
        window.keys(KeyCode.ESCAPE);
        assertFalse(isPresented());
    }

    @Test
    void bBlanksAPresentedScreenAndAnyKeyReturnsAndDoesNothingElse() {
        window.keys(KeyCode.F5);
        GaussianState before = window.state();
        window.focus(window.find("#handle-mu1"));
        window.keys(KeyCode.B);
        assertTrue(window.find("#blank").isVisible());
        Image black = WindowFixture.ask(() -> window.scene().snapshot(null));
        for (int x = 5; x < black.getWidth(); x += 61) {
            for (int y = 5; y < black.getHeight(); y += 53) {
                assertEquals(Color.BLACK, black.getPixelReader().getColor(x, y));
            }
        }
        window.keys(KeyCode.RIGHT);
        assertFalse(window.find("#blank").isVisible());
        assertEquals(before, window.state());
        assertTrue(isPresented());
        window.keys(KeyCode.RIGHT);
        assertEquals(before.with(GaussianParameter.MU1, 0.9), window.state());
    }

    @Test
    void aPressReturnsFromTheBlankScreenAndPressesNothing() {
        window.keys(KeyCode.F5, KeyCode.B);
        GaussianState before = window.state();
        Point2D theme = WindowFixture.middle(window.find("#theme"));
        window.press(theme);
        window.release(theme);
        assertFalse(window.<MenuButton>find("#theme").isShowing());
        assertFalse(window.find("#blank").isVisible());
        assertEquals(before, window.state());
    }

    @Test
    void aHeldKeyBlanksTheScreenOnce() {
        window.keys(KeyCode.F5);
        for (int repeat = 0; repeat < 6; repeat++) {
            window.press(KeyCode.B);
        }
        assertTrue(window.find("#blank").isVisible());
        window.release(KeyCode.B);
        window.keys(KeyCode.SPACE);
        assertFalse(window.find("#blank").isVisible());
    }

    @Test
    void bIsALetterWhereSomebodyTypesAndWhereNobodyPresents() {
        window.keys(KeyCode.B);
        assertFalse(window.find("#blank").isVisible());
        window.keys(KeyCode.F5);
        window.typeOver(window.field(GaussianParameter.MU1), "1");
        window.keys(KeyCode.B);
        assertFalse(window.find("#blank").isVisible());
    }

    private static Label pressedKeys() {
        return window.find("#pressed-keys");
    }

    private static void follow(Runnable hands) {
        window.keys(KeyCode.F7);
        try {
            hands.run();
        } finally {
            window.keys(KeyCode.F7);
        }
    }

    @Test
    void theAudienceSeesNothingOfKeysAndPointerUnlessItIsAsked() {
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        window.hover(new Point2D(300, 300));
        assertFalse(window.find("#pressed-keys").getParent().isVisible());
        assertFalse(window.find("#pointer-ring").isVisible());
    }

    @ParameterizedTest
    @CsvSource({"CONTROL, Z, Ctrl+Z", "SHIFT, RIGHT, Shift+→", "ALT, R, Alt+R"})
    void theAudienceSeesThePressedKeysByName(KeyCode modifier, KeyCode key, String name) {
        window.focus(window.find("#swap"));
        follow(() -> {
            // At once: they are shown for a second only.
            WindowFixture.run(() -> {
                window.press(modifier, key);
                pressedKeys().applyCss();
                assertEquals(name, pressedKeys().getText());
                assertTrue(pressedKeys().isVisible() && pressedKeys().getParent().isVisible());
                assertTrue(pressedKeys().getFont().getSize() >= 30);
            });
            window.release(modifier, key);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "DIGIT1", "PERIOD", "SPACE", "BACK_SPACE"})
    void theAudienceDoesNotSeeWhatIsTypedIntoAField(String key) {
        window.focus(window.field(GaussianParameter.MU1));
        follow(() -> {
            window.keys(KeyCode.ENTER);
            String before = pressedKeys().getText();
            window.keys(KeyCode.valueOf(key));
            window.chord(KeyCode.CONTROL, KeyCode.ALT, KeyCode.valueOf(key));
            assertEquals(before, pressedKeys().getText());
        });
    }

    @Test
    void aRingGoesWithThePointerAndLetsPressesThrough() {
        GaussianState before = window.state();
        follow(() -> {
            Node ring = window.find("#pointer-ring");
            window.hover(new Point2D(333, 222));
            assertTrue(ring.isVisible(), () -> ring.getParent() + " " + ring.getLayoutBounds());
            assertEquals(new Point2D(333, 222), WindowFixture.middle(ring));
            window.click("#swap");
            assertEquals(before.swapped(), window.state());
            assertEquals(WindowFixture.middle(window.find("#swap")), WindowFixture.middle(ring));
        });
        assertFalse(window.find("#pointer-ring").isVisible());
    }

    @Test
    void theMenuBeginsPresentingAndShowsTheAudienceWhatItAsks() {
        window.choose("#show", "present");
        assertTrue(isPresented());
        window.choose("#show", "audience");
        assertTrue(window.find("#pressed-keys").getParent().isVisible());
        window.choose("#show", "audience");
        assertFalse(window.find("#pressed-keys").getParent().isVisible());
        assertFalse(window.<MenuButton>find("#show").isShowing());
    }
}

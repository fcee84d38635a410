package kllab.lab.gaussian.readout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import kllab.Pictures;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways into the drawer for who does not know of it: its tabs, and the questions beside formula and value. */
@Tag("window")
class PageButtonTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @ParameterizedTest
    @CsvSource({"#to-DERIVATION, DERIVATION", "#to-ESTIMATES, ESTIMATES", "#open-DERIVATION, DERIVATION",
            "#open-ESTIMATES, ESTIMATES"})
    void eachWayOpensItsPageAndGivesItTheKeyboard(String button, String page) {
        window.click(button);
        window.settle();
        assertEquals(page, window.state().drawer().open().toString());
        assertTrue(WindowFixture.ask(() -> window.<Node>find(".drawer").isFocusWithin()));
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("NONE", window.state().drawer().open().toString());
    }

    @Test
    void theQuestionIsAskedInAWordAndSaidWhole() {
        Labeled why = window.find("#to-DERIVATION");
        assertEquals("Why?", why.getText());
        assertEquals("Why this formula? The derivation (F3)", why.getAccessibleText());
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        assertEquals("为什么？", why.getText());
        assertTrue(window.<Node>find("#to-ESTIMATES").getAccessibleText().startsWith("怎样估计它"));
    }

    @Test
    void whoPutsTheTabsAwayPutsTheQuestionsAway() {
        window.start("gaussian?hide=drawer");
        assertFalse(window.<Node>find("#to-DERIVATION").isVisible());
        assertFalse(window.<Node>find("#to-ESTIMATES").isVisible());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, EN, 980, 900, false", "LIGHT, EN, 900, 600, false", "LIGHT, ZH, 980, 720, false",
            "DARK, EN, 980, 720, true",
            "LIGHT, ZH, 980, 720, true"})
    void theTabsAreAtTheEdgeAndWhole(ThemeChoice theme, Language language, double width, double height,
            boolean presenting) {
        WindowFixture.run(() -> {
            window.choices().theme().set(theme);
            window.choices().language().set(language);
            window.choices().presenting().set(presenting);
            window.stage().setWidth(width);
            window.stage().setHeight(height);
        });
        window.settle();
        WindowFixture.run(() -> {
            Pictures.write(window.scene(), "rail-" + theme + "-" + language + "-" + height + presenting);
            for (String id : new String[]{"#open-DERIVATION", "#open-ESTIMATES"}) {
                Labeled tab = window.find(id);
                double right = tab.localToScene(tab.getLayoutBounds()).getMaxX();
                assertEquals(window.scene().getWidth(), right, 2, id);
                assertTrue(WindowFixture.within(tab).filter(javafx.scene.text.Text.class::isInstance)
                        .noneMatch(each -> ((javafx.scene.text.Text) each).getText().endsWith("…")));
            }
        });
    }
}

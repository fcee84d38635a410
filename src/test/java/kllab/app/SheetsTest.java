package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kllab.app.settings.Settings;
import kllab.app.settings.SettingsStore;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianState;
import kllab.parameter.ParameterRange;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies over the window and has the keyboard: the sheet of keys, and the welcome. */
@Tag("window")
class SheetsTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @AfterEach
    void closeTheSheet() {
        if (isOpen()) {
            window.keys(KeyCode.ESCAPE);
        }
    }

    private static boolean isOpen() {
        return window.find(".overlay").isVisible();
    }

    private static boolean isInSheet(Node node) {
        return WindowFixture.within(window.find(".overlay")).anyMatch(node::equals);
    }

    private static Set<String> words() {
        return WindowFixture.within(window.find("#key-sheet")).filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(names = {"F1", "ESCAPE"})
    void f1ShowsTheKeysUntilAKeyClosesThemAndTheKeyboardIsWhereItWas(KeyCode close) {
        GaussianState before = window.state();
        Node handle = window.find("#handle-sigma2");
        window.focus(handle);
        window.keys(KeyCode.F1);
        assertTrue(isOpen());
        assertTrue(isInSheet(window.scene().getFocusOwner()));
        window.keys(close);
        assertFalse(isOpen());
        assertEquals(handle, window.scene().getFocusOwner());
        assertEquals(before, window.state());
    }

    @ParameterizedTest
    @EnumSource
    void theSheetNamesEveryKeyOfTheWindowAndOfItsControls(Language language) {
        WindowFixture.run(() -> window.choices().language().set(language));
        window.keys(KeyCode.F1);
        Catalog catalog = Catalog.of(language);
        Set<String> shown = words();
        List<String> missing = catalog.keys().stream().filter(key -> key.startsWith("keys."))
                .filter(key -> !key.startsWith("keys.close")).map(catalog::say)
                .filter(words -> !words.contains("{0}") && !shown.contains(words)).toList();
        assertEquals(List.of(), missing);
        for (String key : List.of("F1", "F5", "F6", "F7", "F11", "B · .", "Ctrl+Z", "Alt+R", "Ctrl+1", "Ctrl+2")) {
            assertTrue(shown.contains(key), key + " in " + shown);
        }
        for (String lab : List.of("lab.gaussian", "lab.multivariate", "lab.discrete")) {
            assertTrue(shown.contains(catalog.say("keys.lab", catalog.say(lab))), lab);
        }
    }

    @Test
    void keysOfWhatALabHasNotAreNotListed() {
        window.start("discrete");
        window.keys(KeyCode.F1);
        Catalog catalog = Catalog.of(Language.EN);
        assertTrue(words().contains(catalog.say("keys.plots.drag")));
        assertTrue(words().contains(catalog.say("keys.plots.walk")));
        assertFalse(words().contains(catalog.say("keys.plots.wheel")) || words().contains(catalog.say("keys.plots.pan"))
                || words().contains(catalog.say("keys.drawer")));
        window.keys(KeyCode.ESCAPE);
        window.start("multivariate");
        window.keys(KeyCode.F1);
        assertTrue(words().contains(catalog.say("keys.plots.wheel")));
        assertFalse(words().contains(catalog.say("keys.drawer")));
        window.keys(KeyCode.ESCAPE);
        window.start("gaussian");
    }

    @ParameterizedTest
    @EnumSource
    void theSheetSaysTheStepsOfEveryKindOfNumber(Language language) {
        WindowFixture.run(() -> window.choices().language().set(language));
        window.keys(KeyCode.F1);
        Catalog catalog = Catalog.of(language);
        List<String> usual = List.of("0.1", "0.01", "1", "1");
        List<String> fine = List.of("0.01", "0.001", "0.1", "1");
        List<String> large = List.of("1", "0.1", "10", "10");
        assertTrue(words().containsAll(List.of(catalog.say("keys.sliders.arrows", usual.toArray()),
                catalog.say("keys.sliders.shiftArrows", fine.toArray()),
                catalog.say("keys.sliders.pages", large.toArray()))), () -> words().toString());
        for (ParameterRange.Kind kind : ParameterRange.Kind.values()) {
            assertTrue(IntStream.range(0, 4).anyMatch(i -> Double.parseDouble(usual.get(i)) == kind.usual()
                    && Double.parseDouble(fine.get(i)) == kind.fine()
                    && Double.parseDouble(large.get(i)) == kind.large()), kind::toString);
        }
    }

    /** Where the top and the foot of what is on the sheet are, from the top of its window. */
    private static Bounds content() {
        Node content = window.find(".key-sections");
        Node seen = window.find("#key-sheet .viewport");
        return seen.sceneToLocal(content.localToScene(content.getLayoutBounds()));
    }

    private static double seen() {
        return window.<Node>find("#key-sheet .viewport").getLayoutBounds().getHeight();
    }

    @Test
    void aSheetHigherThanTheWindowScrollsByTheKeyboard() {
        WindowFixture.run(() -> {
            window.choices().theme().set(ThemeChoice.PROJECTOR);
            window.stage().setHeight(600);
        });
        try {
            window.keys(KeyCode.F1);
            window.settle();
            assertTrue(content().getHeight() > 1.2 * seen(), content() + " in " + seen());
            assertEquals(0, content().getMinY(), 1);
            window.keys(KeyCode.DOWN, KeyCode.DOWN);
            assertEquals(-0.2 * seen(), content().getMinY(), 2);
            window.keys(KeyCode.UP);
            assertEquals(-0.1 * seen(), content().getMinY(), 2);
            window.keys(KeyCode.HOME, KeyCode.PAGE_DOWN);
            assertTrue(content().getMinY() < -0.15 * seen(), content()::toString);
            window.keys(KeyCode.END);
            assertEquals(seen(), content().getMaxY(), 1);
            window.keys(KeyCode.PAGE_DOWN, KeyCode.DOWN);
            assertEquals(seen(), content().getMaxY(), 1);
            double foot = content().getMinY();
            window.keys(KeyCode.PAGE_UP);
            assertTrue(content().getMinY() > foot, content()::toString);
            window.keys(KeyCode.HOME);
            assertEquals(0, content().getMinY(), 1);
            assertTrue(isInSheet(window.scene().getFocusOwner()));
        } finally {
            WindowFixture.run(() -> window.stage().setHeight(WindowFixture.HEIGHT));
        }
    }

    @Test
    void noTwoKeysOfTheWindowAreTheSame() {
        window.keys(KeyCode.F1);
        List<String> keys = WindowFixture.within(window.find("#key-sheet"))
                .filter(each -> each.getStyleClass().contains("key-name")).map(each -> ((Label) each).getText())
                .filter(each -> each.matches("F\\d+|B|(Ctrl|Alt).*")).toList();
        assertTrue(keys.size() >= 12, keys::toString);
        assertEquals(keys.size(), Set.copyOf(keys).size(), keys::toString);
    }

    @Test
    void theKeyboardStaysInTheSheetAndTheWindowBelowDoesNotHearIt() {
        GaussianState before = window.state();
        window.keys(KeyCode.F1);
        for (int i = 0; i < 5; i++) {
            window.keys(KeyCode.TAB);
            assertTrue(isInSheet(window.scene().getFocusOwner()), String.valueOf(window.scene().getFocusOwner()));
        }
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.chord(KeyCode.ALT, KeyCode.R);
        assertTrue(isOpen());
        assertEquals(before, window.state());
        assertTrue(window.link().startsWith("gaussian"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#start-lesson", "#explore"})
    void theWelcomeIsThreeSentencesAndTwoWaysOn(String way) {
        int[] started = {0};
        WindowFixture.run(() -> ((LabWindow) window.scene().getRoot()).welcome(() -> started[0]++));
        window.settle();
        assertEquals(window.find("#start-lesson"), window.scene().getFocusOwner());
        assertEquals(3, window.text(".welcome-sentences").chars().filter(each -> each == '.').count());
        assertEquals(3, Catalog.of(Language.ZH).say("welcome.sentences").chars().filter(each -> each == '。').count());
        window.click(way);
        assertFalse(isOpen());
        assertEquals(way.equals("#start-lesson") ? 1 : 0, started[0]);
    }

    @Test
    void onlyAFolderWithoutSettingsIsNew(@TempDir Path folder) {
        SettingsStore store = SettingsStore.in(folder);
        assertTrue(store.isNew());
        store.save(Settings.INITIAL);
        assertFalse(store.isNew());
    }
}

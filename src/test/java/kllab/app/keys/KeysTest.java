package kllab.app.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.Challenge;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.PlotOptions;
import kllab.lesson.reader.ShippedLessons;
import kllab.math.divergence.InformationUnit;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of the labs, the order in which Escape ends things, and the names of keys. */
@Tag("window")
class KeysTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @AfterEach
    void closeWhatIsOpen() {
        WindowFixture.run(() -> window.all(".menu-button").map(MenuButton.class::cast).forEach(MenuButton::hide));
        if (window.find(".overlay").isVisible()) {
            window.keys(KeyCode.ESCAPE);
        }
        window.start("gaussian");
    }

    private static MenuButton menu(String id) {
        return window.find(id);
    }

    private static void alt(KeyCode key) {
        window.chord(KeyCode.ALT, key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaussian?mu1=2", "multivariate?mu1=2,0", "discrete?p=1,2,3"})
    void pAndQAreSwappedInEveryLab(String link) {
        window.start(link);
        String before = window.link();
        alt(KeyCode.S);
        assertNotEquals(before, window.link());
        alt(KeyCode.S);
        assertEquals(before, window.link());
    }

    @Test
    void aLatentSpaceHasNothingToSwap() {
        window.start("multivariate?view=latent");
        String before = window.link();
        alt(KeyCode.S);
        assertEquals(before, window.link());
    }

    @ParameterizedTest
    @CsvSource({"F3, DERIVATION", "F4, ESTIMATES"})
    void aKeyOpensEachPageOfTheDrawerAndClosesIt(KeyCode key, DrawerOptions.Page page) {
        window.keys(key);
        assertEquals(page, window.state().drawer().open());
        window.keys(key);
        assertEquals(DrawerOptions.Page.NONE, window.state().drawer().open());
    }

    @Test
    void aKeyShowsTheLinesOfTheDerivationToComeWhileItIsOpen() {
        alt(KeyCode.D);
        assertFalse(window.state().drawer().ahead());
        window.keys(KeyCode.F3);
        alt(KeyCode.D);
        assertTrue(window.state().drawer().ahead());
        alt(KeyCode.D);
        assertFalse(window.state().drawer().ahead());
    }

    @Test
    void keysChooseThePlotBesideTheDensities() {
        alt(KeyCode.DIGIT2);
        assertEquals(PlotOptions.View.LANDSCAPE, window.state().plot().view());
        alt(KeyCode.DIGIT1);
        assertEquals(PlotOptions.View.CURVE, window.state().plot().view());
    }

    @ParameterizedTest
    @CsvSource({"multivariate, latent", "discrete, stream"})
    void keysChooseTheViewOfTheOtherLabs(String lab, String third) {
        window.start(lab);
        alt(KeyCode.DIGIT3);
        assertTrue(window.link().contains("view=" + third), window.link());
        alt(KeyCode.DIGIT1);
        assertFalse(window.link().contains("view="), window.link());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaussian", "multivariate", "discrete"})
    void keysChangeTheUnitAndAskForTheDivergence(String lab) {
        window.start(lab);
        alt(KeyCode.U);
        assertTrue(window.link().contains("unit=bits"), window.link());
        alt(KeyCode.U);
        assertFalse(window.link().contains("unit"), window.link());
        alt(KeyCode.K);
        assertTrue(window.link().contains("ask=value"), window.link());
    }

    @Test
    void keysOpenTheMenusAndChangeTheLanguage() {
        window.keys(KeyCode.F2);
        assertTrue(menu("#lessons").isShowing());
        WindowFixture.run(() -> menu("#lessons").hide());
        alt(KeyCode.T);
        assertTrue(menu("#theme").isShowing());
        WindowFixture.run(() -> menu("#theme").hide());
        alt(KeyCode.P);
        assertTrue(menu("#presets").isShowing());
        WindowFixture.run(() -> menu("#presets").hide());
        alt(KeyCode.L);
        assertEquals(Language.ZH, window.choices().language().get());
        alt(KeyCode.L);
        assertEquals(Language.EN, window.choices().language().get());
    }

    @ParameterizedTest
    @CsvSource({"multivariate, #presets", "multivariate?view=latent, #latent-presets"})
    void aKeyOpensThePresetsOfTheShownLab(String link, String id) {
        window.start(link);
        alt(KeyCode.P);
        assertTrue(WindowFixture.within(window.find(".lab")).filter(each -> each.getId() != null)
                .anyMatch(each -> id.endsWith(each.getId()) && ((MenuButton) each).isShowing()));
        WindowFixture.run(() -> WindowFixture.within(window.find(".lab")).filter(MenuButton.class::isInstance)
                .forEach(each -> ((MenuButton) each).hide()));
    }

    @Test
    void aChallengeGivesHintsAndIsExchangedByKeys() {
        alt(KeyCode.H);
        alt(KeyCode.N);
        assertEquals(GaussianState.INITIAL, window.state());
        window.start("gaussian?challenge=find");
        Challenge before = window.state().challenge();
        assertEquals(Challenge.Kind.FIND, before.kind());
        alt(KeyCode.H);
        assertEquals(1, window.state().challenge().hints());
        alt(KeyCode.N);
        assertEquals(Challenge.Kind.FIND, window.state().challenge().kind());
        assertNotEquals(before.seed(), window.state().challenge().seed());
    }

    @Test
    void aHiddenControlHasNoKey() {
        window.start("gaussian?hide=actions,secondPlot,drawer");
        String before = window.link();
        alt(KeyCode.S);
        alt(KeyCode.P);
        alt(KeyCode.DIGIT2);
        window.keys(KeyCode.F3);
        assertEquals(before, window.link());
        assertFalse(menu("#presets").isShowing());
    }

    @ParameterizedTest
    @EnumSource(names = {"S", "U", "K", "P", "L", "T", "DIGIT2", "N", "H"})
    void aLetterWithAltIsALetterWhereSomebodyTypes(KeyCode key) {
        GaussianState before = window.state();
        window.typeOver(window.field(GaussianParameter.MU1), "12");
        alt(key);
        assertEquals(before, window.state());
        assertEquals(Language.EN, window.choices().language().get());
        window.keys(KeyCode.ESCAPE);
        window.chord(KeyCode.CONTROL, KeyCode.L);
        alt(key);
        assertEquals(before, window.state());
        assertEquals(Language.EN, window.choices().language().get());
        window.keys(KeyCode.ESCAPE);
    }

    @Test
    void whatAKeyDidIsNotTypedBesides() {
        TextField field = window.field(GaussianParameter.MU1);
        window.focus(field);
        window.press(KeyCode.ALT, KeyCode.U);
        window.type('ü');
        window.release(KeyCode.ALT, KeyCode.U);
        assertEquals(InformationUnit.BITS, window.state().unit());
        assertEquals("0.80", field.getText());
        window.type('5');
        assertTrue(field.getText().contains("5"), field::getText);
        window.keys(KeyCode.ESCAPE);
    }

    private static Set<String> sheet() {
        window.keys(KeyCode.F1);
        Set<String> words = WindowFixture.within(window.find("#key-sheet")).filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText()).collect(Collectors.toSet());
        window.keys(KeyCode.ESCAPE);
        return words;
    }

    @Test
    void theSheetListsTheKeysOfTheShownLab() {
        Set<String> gaussian = sheet();
        for (String key : List.of("F2", "F3", "F4", "Alt+1", "Alt+2", "Alt+S", "Alt+P", "Alt+U", "Alt+K", "Alt+H",
                "Alt+N", "Alt+L", "Alt+T")) {
            assertTrue(gaussian.contains(key), key + " in " + gaussian);
        }
        assertFalse(gaussian.contains("Alt+3"));
        window.start("discrete");
        Set<String> discrete = sheet();
        assertTrue(discrete.containsAll(Set.of("Alt+1", "Alt+2", "Alt+3", "Alt+S")), discrete::toString);
        assertFalse(discrete.contains("F3"));
        assertFalse(discrete.contains("Alt+H"));
    }

    @Test
    void theSheetNamesWhatBarsLessonsAndTablesDoWithKeys() {
        Set<String> words = sheet();
        for (String key : List.of("Ctrl+V", "+ · −", "0", "Page Up · Page Down", "Esc")) {
            assertTrue(words.contains(key), key + " in " + words);
        }
        List<String> names = List.copyOf(words);
        assertTrue(names.stream().anyMatch(each -> each.contains("0.001")), names::toString);
    }

    @Test
    void theSheetIsInTheOrderOfTheKeys() {
        window.keys(KeyCode.F1);
        List<Integer> numbers = WindowFixture.within(window.find("#key-sheet"))
                .filter(each -> each.getStyleClass().contains("key-name")).map(each -> ((Label) each).getText())
                .filter(each -> each.matches("F\\d+")).map(each -> Integer.valueOf(each.substring(1))).toList();
        List<Integer> ofWindow = numbers.stream().filter(each -> each != 3 && each != 4).toList();
        assertEquals(List.of(1, 2, 5, 6, 7, 8, 9, 11), ofWindow);
    }

    @ParameterizedTest
    @EnumSource
    void aSavedStateHasOneName(Language language) {
        Catalog words = Catalog.of(language);
        String menu = words.say("window.saveLesson", "Ctrl+S");
        assertTrue(menu.startsWith(words.say("keys.saveLesson")), menu);
        assertTrue(menu.contains("Ctrl+S"), menu);
    }

    @ParameterizedTest
    @CsvSource({"#undo, Ctrl+Z", "#redo, Ctrl+Shift+Z", "#export, Ctrl+E", "#show, F6", "#ask, F8", "#fullScreen, F11",
            "#lessons, F2", "#theme, Alt+T", "#language, Alt+L"})
    void aTooltipNamesTheKey(String id, String key) {
        Tooltip tip = window.tooltip(window.find(id));
        assertTrue(tip.getText().endsWith("(" + key + ")"), tip::getText);
        for (Language language : Language.values()) {
            String words = Catalog.of(language).say("window." + id.substring(1), "⌘1");
            assertTrue(words.contains("⌘1"), words);
        }
    }

    private static void present() {
        window.keys(KeyCode.F5);
        assertTrue(window.choices().presenting().get());
    }

    private static boolean isPresented() {
        return window.choices().presenting().get();
    }

    @Test
    void escapeOnAMenuClosesItAndIsThenAsAnywhereElse() {
        present();
        window.keys(KeyCode.F8);
        assertTrue(menu("#ask").isShowing());
        window.keys(KeyCode.ESCAPE);
        assertFalse(menu("#ask").isShowing());
        assertTrue(isPresented());
        assertEquals(menu("#ask"), window.scene().getFocusOwner());
        window.keys(KeyCode.ESCAPE);
        assertFalse(isPresented());
    }

    @Test
    void escapeClosesTheLinkBarWhereverTheKeyboardIs() {
        present();
        window.chord(KeyCode.CONTROL, KeyCode.L);
        window.focus(window.find("#handle-mu1"));
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.find(".link-bar").isVisible());
        assertTrue(isPresented());
        window.keys(KeyCode.ESCAPE);
        assertFalse(isPresented());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaussian?ask=value&cover=value", "multivariate?ask=value&cover=value",
            "discrete?ask=value&cover=value", "gaussian?challenge=find"})
    void escapeEndsAQuestionOrChallengeBeforeThePresentation(String link) {
        present();
        window.start(link);
        window.focus(window.scene().getRoot());
        window.keys(KeyCode.ESCAPE);
        assertTrue(isPresented());
        assertFalse(window.link().contains("ask=") || window.link().contains("challenge="), window.link());
        window.keys(KeyCode.ESCAPE);
        assertFalse(isPresented());
    }

    @Test
    void escapeInADrawerEndsTheQuestionThenTheDrawerThenThePresentation() {
        present();
        window.start("gaussian?drawer=derivation&ask=value&cover=value");
        Node close = window.find("#close-drawer");
        window.focus(close);
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.link().contains("ask="), window.link());
        assertEquals(DrawerOptions.Page.DERIVATION, window.state().drawer().open());
        window.focus(close);
        window.keys(KeyCode.ESCAPE);
        assertEquals(DrawerOptions.Page.NONE, window.state().drawer().open());
        assertTrue(isPresented());
        window.focus(window.scene().getRoot());
        window.keys(KeyCode.ESCAPE);
        assertFalse(isPresented());
    }

    @Test
    void bBlanksTheScreenFromAFieldThatWasOnlyClicked() {
        present();
        TextField field = window.field(GaussianParameter.MU1);
        window.focus(field);
        window.press(KeyCode.B);
        window.type('b');
        window.release(KeyCode.B);
        assertTrue(window.find("#blank").isVisible());
        assertEquals("0.80", field.getText());
        window.press(KeyCode.DIGIT5);
        window.type('5');
        window.release(KeyCode.DIGIT5);
        assertFalse(window.find("#blank").isVisible());
        assertEquals("0.80", field.getText());
        window.typeOver(field, "1");
        window.keys(KeyCode.B);
        assertFalse(window.find("#blank").isVisible());
        window.keys(KeyCode.ESCAPE);
        window.chord(KeyCode.CONTROL, KeyCode.L);
        window.keys(KeyCode.B);
        assertFalse(window.find("#blank").isVisible());
        window.keys(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @CsvSource({"EN, SPACE, Space", "ZH, SPACE, 空格", "EN, ESCAPE, Esc", "ZH, ESCAPE, Esc", "EN, PAGE_DOWN, Page Down",
            "ZH, RIGHT, →"})
    void theAudienceReadsTheNamesThatTheSheetHas(Language language, KeyCode key, String name) {
        WindowFixture.run(() -> window.choices().language().set(language));
        window.focus(window.scene().getRoot());
        window.keys(KeyCode.F7);
        try {
            window.keys(key);
            assertEquals(name, window.text("#pressed-keys"));
        } finally {
            window.keys(KeyCode.F7);
        }
        assertTrue(sheet().stream().anyMatch(each -> each.contains(name)));
    }

    @ParameterizedTest
    @EnumSource(names = {"F2", "F6", "F8"})
    void aMenuOpensAlsoWhileALessonTakesThePlaceOfTheHead(KeyCode key) {
        window.openLesson(() -> window.classroom().openShipped(ShippedLessons.NAMES.getFirst(), Language.EN));
        present();
        window.settle();
        assertFalse(window.find(".header").isVisible());
        window.keys(key);
        MenuButton menu = menu(key == KeyCode.F2 ? "#lessons" : key == KeyCode.F6 ? "#show" : "#ask");
        assertTrue(menu.isShowing());
        window.keys(KeyCode.ESCAPE);
        assertFalse(menu.isShowing());
        assertTrue(isPresented());
    }
}

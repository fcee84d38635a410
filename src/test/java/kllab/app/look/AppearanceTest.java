package kllab.app.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianState;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Language and theme change at once, all over the window, and no state. */
@Tag("window")
class AppearanceTest {
    /** Words that are the same in both languages: names, and mathematics. */
    private static final Set<String> NAMES = Set.of("KL Lab", "Jensen–Shannon", "log σ");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    private static Set<String> words() {
        return WindowFixture.within(window.scene().getRoot()).filter(Labeled.class::isInstance)
                .filter(node -> !node.getStyleClass().contains("term-label"))
                .map(node -> ((Labeled) node).getText()).filter(text -> text != null && !NAMES.contains(text))
                .collect(Collectors.toSet());
    }

    private static Set<String> entries(String menu) {
        return window.<MenuButton>find(menu).getItems().stream()
                .filter(each -> !(each instanceof SeparatorMenuItem)).map(MenuItem::getText)
                .collect(Collectors.toSet());
    }

    private static Set<String> spoken() {
        return WindowFixture.within(window.scene().getRoot()).map(Node::getAccessibleText)
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.toSet());
    }

    @Test
    void everyWordChangesWithTheLanguageAndNoStateDoes() {
        GaussianState before = window.state();
        assertTrue(words().contains("Densities and the integrand"));
        assertEquals(Set.of("中文"), words().stream().filter(CHINESE.asPredicate()).collect(Collectors.toSet()));
        window.click("#language");
        // VAE is a name in both.
        assertEquals(Set.of("English", "VAE"), words().stream().filter(WORD.asPredicate())
                .filter(text -> !text.startsWith("log(")).collect(Collectors.toSet()));
        for (String menu : Set.of("#presets", "#theme", "#link")) {
            entries(menu).forEach(each -> assertTrue(CHINESE.matcher(each).find(), each));
        }
        assertEquals(before, window.state());
        assertTrue(window.find("#undo").isDisabled());
        window.click("#language");
        assertEquals(Set.of("中文"), words().stream().filter(CHINESE.asPredicate()).collect(Collectors.toSet()));
    }

    @Test
    void whatIsSpokenChangesWithTheLanguage() {
        assertTrue(spoken().contains("Unit"), spoken().toString());
        window.click("#language");
        Set<String> english = spoken().stream().filter(text -> !CHINESE.matcher(text).find())
                .filter(text -> !text.startsWith("log(")).collect(Collectors.toSet());
        assertEquals(Set.of(), english);
    }

    @Test
    void thePlotsArePaintedAnewInTheOtherLanguage() {
        // Without the tabs of the drawer, which are not equally wide in all languages.
        window.start("gaussian?hide=drawer");
        Image before = picture("#curve");
        window.click("#language");
        assertNotEquals(0, differences(before, picture("#curve")));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, #f5f6f8, #1b1f24, #0067b1, #c94f00", "DARK, #14171b, #eceff3, #5db3f5, #ff9a52",
            "PROJECTOR, #ffffff, #000000, #00549a, #b34400"})
    void aThemeColoursGroundWordsAndPlotsAndChangesNoState(ThemeChoice theme, String ground, String ink, String p,
            String q) {
        GaussianState before = window.state();
        window.choose("#theme", "theme." + theme.name().toLowerCase(Locale.ROOT));
        assertEquals(theme, window.choices().theme().get());
        Image whole = WindowFixture.ask(() -> window.scene().snapshot(null));
        assertEquals(Color.web(ground), whole.getPixelReader().getColor(4, (int) whole.getHeight() - 4));
        assertEquals(Color.web(ink), window.<Label>find("#value").getTextFill());
        Image plot = picture("#densities");
        assertTrue(count(plot, Color.web(p)) > 100);
        assertTrue(count(plot, Color.web(q)) > 100);
        assertEquals(before, window.state());
        assertTrue(window.find("#undo").isDisabled());
    }

    @Test
    void theProjectorHasLargeType() {
        double before = window.<Label>find("#reverse").getFont().getSize();
        WindowFixture.run(() -> window.choices().theme().set(ThemeChoice.PROJECTOR));
        window.settle();
        assertTrue(before < 20);
        assertTrue(window.<Label>find("#reverse").getFont().getSize() >= 20);
    }

    @Test
    void typeGrowsWithTheWindowAndNeverShrinks() {
        assertEquals(Appearance.typeSize(1440, 900, new Look(ThemeChoice.DARK, false)),
                Appearance.typeSize(900, 600, new Look(ThemeChoice.DARK, false)));
        assertTrue(Appearance.typeSize(3840, 2160, new Look(ThemeChoice.LIGHT, false)) > Appearance.typeSize(1920, 1200,
                new Look(ThemeChoice.LIGHT, false)));
        assertFalse(Appearance.typeSize(3840, 600, new Look(ThemeChoice.LIGHT, false)) > Appearance.typeSize(1440, 900,
                new Look(ThemeChoice.LIGHT, false)));
    }

    private static Image picture(String node) {
        return WindowFixture.ask(() -> window.<Node>find(node).snapshot(null, null));
    }

    private static int count(Image image, Color color) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += image.getPixelReader().getColor(x, y).equals(color) ? 1 : 0;
            }
        }
        return count;
    }

    private static int differences(Image one, Image other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += one.getPixelReader().getArgb(x, y) == other.getPixelReader().getArgb(x, y) ? 0 : 1;
            }
        }
        return count;
    }
}

package kllab.app.labs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kllab.Pictures;
import kllab.app.settings.ThemeChoice;
import kllab.math.Interval;
import kllab.plot.Scale;
import kllab.plot.pane.PlotPane;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheet in which ends of axes are typed, and what is held, as a person meets them in the window. */
@Tag("window")
class AxesSheetTest {
    @RegisterExtension
    static final WindowFixture WINDOW = new WindowFixture();

    private static final String START = "gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1";

    @AfterEach
    void closeTheSheet() {
        WINDOW.keys(KeyCode.ESCAPE);
        if (isOpen()) {
            WINDOW.keys(KeyCode.ESCAPE);
        }
        WindowFixture.run(() -> {
            WINDOW.choices().language().set(Language.EN);
            WINDOW.choices().theme().set(ThemeChoice.LIGHT);
        });
    }

    private static boolean isOpen() {
        return WINDOW.find(".overlay").isVisible();
    }

    private static void open(String link) {
        WINDOW.start(link);
        WINDOW.chord(KeyCode.ALT, KeyCode.SHIFT, KeyCode.X);
    }

    private static TextField field(String axis, String end) {
        return WINDOW.find("#axis-" + axis + "-" + end);
    }

    private static void enter(String axis, String end, String number) {
        WINDOW.enter(field(axis, end), number);
    }

    private static String shown(String axis) {
        return field(axis, "lower").getText() + " to " + field(axis, "upper").getText();
    }

    private static String problem(String axis) {
        return WINDOW.text("#axis-" + axis + "-problem");
    }

    private static void undo() {
        WINDOW.chord(KeyCode.CONTROL, KeyCode.Z);
    }

    private static List<String> listed() {
        return WINDOW.all(".axes-sheet .check-box").map(Node::getId)
                .map(id -> id.replace("axis-", "").replace("-automatic", "")).toList();
    }

    private static Interval x(String plot) {
        return WINDOW.<PlotPane>find("#" + plot).plot().x().bounds();
    }

    private static Interval y(String plot, int subplot) {
        return WINDOW.<PlotPane>find("#" + plot).plot().subplots().get(subplot).y().bounds();
    }

    @Test
    void endsThatAreTypedAreThoseOfThePlotAndOfTheLinkAndEachIsAStepOfUndo() {
        open(START);
        Interval before = x("densities");
        assertEquals("−4 to 4", shown("x"));
        enter("x", "lower", "-6.5");
        assertEquals(START + "&x=-6.5,4", WINDOW.link());
        enter("x", "upper", "9");
        assertEquals(START + "&x=-6.5,9", WINDOW.link());
        assertEquals(new Interval(-6.5, 9), x("densities"));
        WINDOW.keys(KeyCode.ESCAPE);
        assertFalse(isOpen());
        undo();
        assertEquals(START + "&x=-6.5,4", WINDOW.link());
        undo();
        assertEquals(START, WINDOW.link());
        assertEquals(before, x("densities"));
    }

    @Test
    void theMenuOfTheEyeOpensItBesideHoldAxes() {
        WINDOW.start(START);
        WINDOW.choose("#show", "axes");
        assertTrue(isOpen());
        assertEquals(List.of("x", "y", "yIntegrand", "xCurve", "yCurve"), listed());
    }

    @Test
    void anEntryThatCannotBeIsRefusedByNameAndWhatWasThereStays() {
        open(START);
        enter("x", "lower", "4");
        assertEquals("x, below the densities: the lower end must be less than its upper end, 4", problem("x"));
        assertEquals("4", field("x", "lower").getText());
        enter("y", "upper", "wide");
        assertEquals("Densities p(x) and q(x): the upper end must be a number from −1e300 to 1e300;"
                + " “wide” is not a number", problem("y"));
        enter("xCurve", "lower", "-1");
        assertEquals("σ, below the KL curve: the lower end must be from 0 to 1e300, not -1", problem("xCurve"));
        assertEquals(START, WINDOW.link());
        WINDOW.keys(KeyCode.ESCAPE);
        assertTrue(isOpen(), "brings the number back first");
        assertEquals("0", field("xCurve", "lower").getText());
        assertFalse(WINDOW.find("#axis-xCurve-problem").isVisible());
    }

    @Test
    void bothEndsCanBeMovedBeyondWhatIsShownInEitherOrderAsOneStep() {
        open(START);
        enter("x", "lower", "5");
        enter("x", "upper", "10");
        assertEquals(START + "&x=5,10", WINDOW.link());
        assertEquals("5 to 10", shown("x"));
        assertFalse(WINDOW.find("#axis-x-problem").isVisible());
        enter("x", "upper", "2");
        enter("x", "lower", "-2");
        assertEquals(START + "&x=-2,2", WINDOW.link());
        WINDOW.keys(KeyCode.ESCAPE);
        undo();
        undo();
        assertEquals(START, WINDOW.link());
    }

    @Test
    void endsThatNobodyTypedAreReadWithAsManyDigitsAsAPlotCanTell() {
        WINDOW.start(START);
        PlotPane pane = WINDOW.find("#densities");
        WINDOW.scroll(pane, WindowFixture.ask(() -> WindowFixture.middle(pane)), 80);
        WINDOW.chord(KeyCode.ALT, KeyCode.SHIFT, KeyCode.X);
        for (String end : List.of("lower", "upper")) {
            assertTrue(field("x", end).getText().matches("−?\\d\\.\\d{1,3}"), field("x", end).getText());
        }
        String upper = field("x", "upper").getText();
        enter("x", "lower", "-1");
        assertEquals(START + "&x=-1," + upper, WINDOW.link());
    }

    @Test
    void theDecimalMarkIsThatOfTheReaderOfAllNumbers() {
        open(START);
        enter("yCurve", "upper", "2,5");
        assertEquals(START + "&yCurve=-1,2.5", WINDOW.link());
    }

    @Test
    void anAxisIsHeldAndLetGoByItsBox() {
        open(START);
        CheckBox automatic = WINDOW.find("#axis-y-automatic");
        assertTrue(automatic.isSelected());
        WINDOW.click(automatic);
        assertEquals(START + "&y=0," + y("densities", 0).max(), WINDOW.link());
        enter("y", "upper", "2");
        assertEquals(2, y("densities", 0).max());
        WINDOW.click(automatic);
        assertEquals(START, WINDOW.link());
        assertTrue(automatic.isSelected());
        assertTrue(y("densities", 0).max() < 1);
    }

    @Test
    void theKeyboardAloneOpensFillsAndClosesIt() {
        WINDOW.start(START);
        Node before = WINDOW.find("#mu1 .slider");
        WINDOW.focus(before);
        WINDOW.chord(KeyCode.ALT, KeyCode.SHIFT, KeyCode.X);
        assertEquals("axis-x-lower", WINDOW.scene().getFocusOwner().getId());
        WINDOW.keys(KeyCode.DOWN);
        assertEquals(START + "&x=-4.1,4", WINDOW.link());
        for (String next : List.of("axis-x-upper", "axis-x-automatic", "axis-y-lower", "axis-y-upper")) {
            WINDOW.keys(KeyCode.TAB);
            assertEquals(next, WINDOW.scene().getFocusOwner().getId());
        }
        WINDOW.keys(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals(before, WINDOW.scene().getFocusOwner());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"gaussian | x y yIntegrand xCurve yCurve",
            "gaussian?view=landscape | x y yIntegrand xLandscape yLandscape",
            "gaussian?drawer=derivation&step=6 | xCurve yCurve x y yAreas", "gaussian?hide=densities | xCurve yCurve",
            "gaussian?hide=densities&drawer=estimates | x yIntegrand xCurve yCurve",
            "gaussian?hide=densities&drawer=estimates&draws=evidence | x yIntegrand xCurve yCurve xEvidence yEvidence",
            "gaussian?hide=densities&drawer=estimates&draws=evidence&cover=value | x yIntegrand xCurve yCurve",
            "gaussian?cover=secondPlot | x y yIntegrand", "gaussian?ask=value | x y yIntegrand",
            "multivariate | x y", "multivariate?view=whitened | xWhitened yWhitened",
            "multivariate?view=latent | ''", "multivariate?mu1=0,0,0&mu2=1,1,1 | ''",
            "discrete | y yTerms yEntropies", "discrete?view=coding | y yTerms yLengths yGap",
            "discrete?view=stream | y yTerms yLengths yCosts",
            "discrete?view=sweep | y yTerms", "discrete?p=3,7&q=1,1&view=sweep | y yTerms yCoins",
            "discrete?ask=value | y", "gaussian?challenge=find&challengeSeed=7 | ''",
            "gaussian?challenge=find&challengeSeed=18&moves=3&won=true&drawer=derivation | ''"})
    void theAxesOfThePlotsThatAreSeenAreTypedAndHeldAndNoOthers(String link, String axes) {
        List<String> expected = axes.isEmpty() ? List.of() : List.of(axes.split(" "));
        open(link);
        assertEquals(expected, listed());
        assertEquals(expected.isEmpty(), WINDOW.all("#axes-none").findAny().isPresent());
        WINDOW.keys(KeyCode.ESCAPE);
        WINDOW.chord(KeyCode.ALT, KeyCode.X);
        assertEquals(expected.stream().sorted().toList(), held());
        WINDOW.chord(KeyCode.ALT, KeyCode.X);
        assertEquals(List.of(), held());
    }

    private static List<String> held() {
        return Stream.of(WINDOW.link().replaceFirst(".*\\?", "").split("&")).map(each -> each.replaceFirst("=.*", ""))
                .filter(each -> each.matches("x|y|[xy][A-Z].*")).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource({"gaussian, densities, -1, x", "gaussian, densities, 0, y", "gaussian, densities, 1, yIntegrand",
            "gaussian, curve, -1, xCurve", "gaussian?drawer=derivation&step=6, line, 1, yAreas",
            "multivariate?view=whitened, plane, 0, yWhitened"})
    void aDoubleClickOnTheNumbersOfAnAxisOpensItThere(String link, String plot, int subplot, String axis) {
        WINDOW.start(link);
        PlotPane pane = WINDOW.find("#" + plot);
        Scale x = pane.geometry().x();
        Scale y = pane.geometry().subplots().get(Math.max(0, subplot)).y();
        WINDOW.doubleClick(pane, WindowFixture.ask(() -> subplot < 0
                ? pane.localToScene((x.start() + x.end()) / 2, pane.getHeight() - 4)
                : pane.localToScene(x.start() - 8, (y.start() + y.end()) / 2)));
        assertEquals("axis-" + axis + "-lower", WINDOW.scene().getFocusOwner().getId());
    }

    @Test
    void aDoubleClickOnThePlotItselfShowsEverythingAsBefore() {
        WINDOW.start(START);
        PlotPane pane = WINDOW.find("#densities");
        Interval all = x("densities");
        WINDOW.scroll(pane, WindowFixture.ask(() -> WindowFixture.middle(pane)), 80);
        assertNotEquals(all, x("densities"));
        WINDOW.doubleClick(pane, WindowFixture.ask(() -> WindowFixture.middle(pane)));
        assertFalse(isOpen());
        assertEquals(all, x("densities"));
    }

    @Test
    void whatIsHeldInTheDerivationIsThatOfItsPicture() {
        WINDOW.start("gaussian?drawer=derivation&step=6");
        List<Interval> seen = List.of(x("line"), y("line", 0), y("line", 1));
        WINDOW.chord(KeyCode.ALT, KeyCode.X);
        String held = WINDOW.link();
        WINDOW.start(held.replace("step=6", "step=9").replaceFirst("sigma1=[^&]*", "sigma1=3"));
        assertEquals(seen, List.of(x("line"), y("line", 0), y("line", 1)));
    }

    @Test
    void endsTypedInTheDerivationAreThoseOfItsPicture() {
        open("gaussian?drawer=derivation&step=6");
        enter("yAreas", "upper", "3");
        assertEquals(3, y("line", 1).max());
        assertTrue(WINDOW.link().matches(".*&yAreas=[^&]*,3"), WINDOW.link());
    }

    @Test
    void everythingInItHasANameInEitherLanguage() {
        open(START);
        assertEquals("Integrand: the upper end", field("yIntegrand", "upper").getAccessibleText());
        assertEquals("Integrand: automatic", WINDOW.find("#axis-yIntegrand-automatic").getAccessibleText());
        WindowFixture.run(() -> WINDOW.choices().language().set(Language.ZH));
        assertEquals("被积函数的上端", field("yIntegrand", "upper").getAccessibleText());
        enter("yIntegrand", "lower", "7");
        assertTrue(problem("yIntegrand").startsWith("被积函数的下端必须小于上端"), problem("yIntegrand"));
    }

    @ParameterizedTest
    @CsvSource({"900, 600, LIGHT, EN", "900, 450, LIGHT, EN", "1280, 720, PROJECTOR, ZH", "900, 600, DARK, ZH"})
    void itIsSeenInFullInEveryWindow(int width, int height, ThemeChoice theme, Language language) {
        WindowFixture.run(() -> {
            WINDOW.choices().language().set(language);
            WINDOW.choices().theme().set(theme);
            WINDOW.stage().setWidth(width);
            WINDOW.stage().setHeight(height);
        });
        open(START);
        enter("x", "lower", "4");
        WindowFixture.run(() -> Pictures.write(WINDOW.scene(),
                "axes-" + width + "-" + height + "-" + theme.name().toLowerCase(Locale.ROOT)));
        Node sheet = WINDOW.find("#axes-sheet");
        Bounds place = sheet.localToScene(sheet.getLayoutBounds());
        assertTrue(place.getMinX() >= 0 && place.getMinY() >= 0 && place.getMaxX() <= WINDOW.scene().getWidth()
                && place.getMaxY() <= WINDOW.scene().getHeight(), place.toString());
        Node reason = WINDOW.find("#axis-x-problem");
        for (Node other : WINDOW.all(".axes-sheet .text-field").toList()) {
            assertFalse(reason.localToScene(reason.getLayoutBounds())
                    .intersects(other.localToScene(other.getLayoutBounds())), other.getId());
        }
        WindowFixture.within(sheet).filter(each -> each instanceof Label label && !label.getText().isEmpty())
                .forEach(each -> assertFalse(
                        WindowFixture.within(each).anyMatch(text -> text instanceof javafx.scene.text.Text words
                                && words.getText().endsWith("…")),
                        each.toString()));
        WindowFixture.run(() -> {
            WINDOW.stage().setWidth(WindowFixture.WIDTH);
            WINDOW.stage().setHeight(WindowFixture.HEIGHT);
        });
    }

    @Test
    void aLecturerWhoPresentsOpensItByItsKey() {
        WINDOW.start(START);
        WINDOW.keys(KeyCode.F5);
        WINDOW.chord(KeyCode.ALT, KeyCode.SHIFT, KeyCode.X);
        enter("yCurve", "upper", "8");
        assertEquals(8, y("curve", 0).max());
        WINDOW.keys(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertTrue(WINDOW.choices().presenting().get());
        WINDOW.keys(KeyCode.ESCAPE);
        assertFalse(WINDOW.choices().presenting().get());
    }

    @Test
    void thePlaneShowsAtLeastWhatIsTypedForBothOfItsAxesHaveOneUnit() {
        open("multivariate");
        enter("x", "lower", "-9");
        enter("x", "upper", "9");
        enter("y", "lower", "-1");
        enter("y", "upper", "1");
        assertTrue(WINDOW.link().endsWith("&x=-9,9&y=-1,1"), WINDOW.link());
        assertTrue(x("plane").contains(new Interval(-9, 9)) && y("plane", 0).contains(new Interval(-1, 1)));
        assertTrue(WINDOW.all(".axes-sheet .hint").anyMatch(each -> ((Label) each).getText().contains("at least")));
    }

    @Test
    void aSheetThatIsGoneIsKeptByNothing() throws Exception {
        open(START);
        WeakReference<Node> gone = new WeakReference<>(WINDOW.find("#axes-sheet"));
        WINDOW.keys(KeyCode.ESCAPE);
        for (int i = 0; i < 50 && gone.get() != null; i++) {
            System.gc();
            WINDOW.settle();
        }
        assertNull(gone.get());
    }
}

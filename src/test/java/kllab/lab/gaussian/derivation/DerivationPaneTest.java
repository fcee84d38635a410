package kllab.lab.gaussian.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.plot.Mark;
import kllab.plot.Subplot;
import kllab.plot.pane.PlotLine;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.ui.formula.FormulaView;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walking through the derivation in the drawer, and its areas beside it. */
@Tag("window")
class DerivationPaneTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @BeforeEach
    void openTheDerivation() {
        // Steps are seen at once, as they are by a person who asked the system for less motion.
        WindowFixture.run(() -> window.scene().getPreferences().setReducedMotion(true));
        window.click("#open-DERIVATION");
        go(5);
    }

    private static void go(int step) {
        WindowFixture
                .run(() -> window.model().history().update(state -> state.withDrawer(state.drawer().withStep(step))));
        window.settle();
        window.settle();
    }

    private static int step() {
        return window.state().drawer().step();
    }

    private static PlotPane plot() {
        return window.find("#line");
    }

    private static List<String> areas() {
        return WindowFixture
                .ask(() -> PlotLine.of(plot()).stream().filter(each -> each.subplot() == 1 && each.area())
                        .map(PlotLine::style).toList());
    }

    private static boolean is(String pseudoClass, Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudoClass));
    }

    /** The terms of a line, those with symbols before those with numbers. */
    private static List<FormulaView> terms(int line) {
        return within(line, "term").map(FormulaView.class::cast).toList();
    }

    /** What has a style class in a line, from top to bottom. */
    private static Stream<Node> within(int line, String styleClass) {
        return WindowFixture.within(window.find("#line-" + line))
                .filter(each -> each.getStyleClass().contains(styleClass));
    }

    private static List<Boolean> lit(int line) {
        return terms(line).stream().map(each -> is("lit", each)).toList();
    }

    private static void assertIsAt(int step) {
        assertEquals(step, step());
        assertEquals(step + " of 10", window.text("#line-place"));
        for (int i = 1; i <= 10; i++) {
            assertEquals(i > step ? 0 : 1, window.all("#line-" + i).count(), "line " + i);
            if (i > step) {
                continue;
            }
            Parent line = window.find("#line-" + i);
            assertEquals(i == step, is("current", line), "line " + i);
            assertEquals(i == step, line.lookup(".numbers") != null, "numbers of line " + i);
        }
        assertInView(step);
    }

    private static void assertInView(int step) {
        ScrollPane list = window.find("#derivation");
        Bounds line = WindowFixture.ask(() -> list.sceneToLocal(
                window.find("#line-" + step).localToScene(window.find("#line-" + step).getLayoutBounds())));
        double room = list.getViewportBounds().getHeight();
        assertTrue(line.getMinY() >= -1 && (line.getMaxY() <= room + 1 || line.getHeight() > room),
                () -> "line " + step + " at " + line + " in a room of " + room);
    }

    @Test
    void theButtonsWalkThroughAllLinesAndStopAtTheEnds() {
        go(1);
        assertTrue(window.find("#line-back").isDisabled());
        for (int step = 1; step < 10; step++) {
            assertIsAt(step);
            window.click("#line-next");
            window.settle();
        }
        assertIsAt(10);
        assertTrue(window.find("#line-next").isDisabled());
        window.click("#line-back");
        window.settle();
        assertIsAt(9);
    }

    @ParameterizedTest
    @CsvSource({"RIGHT, 6", "DOWN, 6", "LEFT, 4", "UP, 4", "PAGE_DOWN, 6", "PAGE_UP, 4", "HOME, 1", "END, 10"})
    void theKeysWalkWhereverTheKeyboardIsInTheDrawer(KeyCode key, int reached) {
        for (String selector : List.of("#derivation", "#line-next", "#line-5 .term")) {
            go(5);
            window.focus(window.all(selector).findFirst().orElseThrow());
            window.keys(key);
            window.settle();
            assertIsAt(reached);
        }
    }

    @Test
    void keysBeyondTheEndsStayAtTheEnds() {
        window.focus(window.find("#derivation"));
        window.keys(KeyCode.END, KeyCode.RIGHT, KeyCode.PAGE_DOWN);
        assertEquals(10, step());
        window.keys(KeyCode.HOME, KeyCode.LEFT, KeyCode.PAGE_UP);
        assertEquals(1, step());
    }

    @Test
    void aClickOnALineGoesThere() {
        window.click("#line-4");
        window.settle();
        assertIsAt(4);
    }

    @Test
    void stepsAreUndoneOneByOne() {
        window.click("#line-next");
        window.click("#line-next");
        window.click("#undo");
        window.settle();
        assertIsAt(6);
        window.click("#undo");
        window.settle();
        assertIsAt(5);
        window.click("#redo");
        assertEquals(6, step());
    }

    @Test
    void theNumbersAreThoseOfTheLineAndFollowASlider() {
        assertEquals(List.of("\\accent{0.3567}", "\\;+\\;\\accent{0.5650}", "\\;-\\;\\accent{0.5000}"), numbers());
        List<Node> before = List.copyOf(terms(5));
        WindowFixture.run(() -> window.model().setting(GaussianParameter.MU1).set().accept(1.2));
        window.settle();
        assertEquals(List.of("\\accent{0.3567}", "\\;+\\;\\accent{0.9650}", "\\;-\\;\\accent{0.5000}"), numbers());
        assertEquals(before, terms(5));
        assertEquals("✓ lines 1 to 5 each sum to " + window.text("#value") + " nats", window.text("#line-sum"));
    }

    private static List<String> numbers() {
        List<FormulaView> terms = terms(step());
        return terms.subList(terms.size() / 2, terms.size()).stream().map(view -> view.texProperty().get()).toList();
    }

    @Test
    void aTermOnTheOtherSideOfTheAxisHasTheOtherColour() {
        assertTrue(is("positive", terms(5).getFirst()));
        WindowFixture.run(() -> window.model().setting(GaussianParameter.SIGMA1).set().accept(1.5));
        window.settle();
        assertTrue(is("negative", terms(5).getFirst()) && !is("positive", terms(5).getFirst()));
        assertEquals("-\\accent{0.4055}", numbers().getFirst());
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3", "4", "5"})
    void thePointerOnATermLightsItsAreaAndNoOther(int place) {
        window.hover(WindowFixture.middle(terms(5).get(place)));
        int term = place % 3;
        assertEquals(IntStream.range(0, 6).mapToObj(i -> i % 3 == term).toList(), lit(5));
        List<String> areas = areas();
        assertEquals(List.of("faded-area", "faded-area", term == 2 ? "negative-area" : "positive-area"), areas);
        window.hover(WindowFixture.middle(window.find("#value")));
        assertEquals(List.of("positive-area", "positive-area", "negative-area"), areas());
        assertFalse(lit(5).contains(true));
    }

    @Test
    void theKeyboardOnATermLightsItsArea() {
        window.focus(terms(5).get(2));
        window.settle();
        assertEquals(List.of("faded-area", "faded-area", "negative-area"), areas());
        window.focus(window.find("#line-next"));
        window.settle();
        assertFalse(areas().contains("faded-area"));
    }

    @Test
    void thePointerInAnAreaLightsItsTerm() {
        window.hover(at(0, -0.1));
        assertEquals(List.of(false, false, true, false, false, true), lit(5));
        assertTrue(is("faded", terms(5).getFirst()));
        assertEquals(List.of("faded-area", "faded-area", "negative-area"), areas());
        window.hover(at(1.6, 0.3));
        assertEquals(List.of(false, true, false, false, true, false), lit(5));
        window.hover(at(-2.5, 0.3));
        assertFalse(lit(5).contains(true));
    }

    /** Where a point of the picture is in the window. */
    private static Point2D at(double x, double y) {
        return WindowFixture.ask(() -> {
            PlotPane plot = plot();
            var origin = plot.valueAt(Point2D.ZERO, 1);
            var far = plot.valueAt(new Point2D(1, 1), 1);
            return plot.localToScene((x - origin.x()) / (far.x() - origin.x()),
                    (y - origin.y()) / (far.y() - origin.y()));
        });
    }

    @Test
    void anotherLineHasNothingLit() {
        window.hover(at(0, -0.1));
        window.focus(window.find("#derivation"));
        window.keys(KeyCode.RIGHT);
        assertFalse(lit(6).contains(true) || lit(5).contains(true));
        assertFalse(areas().contains("faded-area"));
    }

    @Test
    void theLitTermIsNoState() {
        GaussianState before = window.state();
        window.hover(at(0, -0.1));
        window.hover(WindowFixture.middle(terms(5).getFirst()));
        assertEquals(before, window.state());
    }

    @ParameterizedTest
    @EnumSource
    void theHandlesStayUsableAndStayUnderTheHandThatDragsThem(GaussianParameter parameter) {
        GaussianState before = window.state();
        Node handle = window.find("#handle-" + parameter.key());
        Point2D from = WindowFixture.ask(() -> WindowFixture.middle(handle));
        double sign = parameter == GaussianParameter.SIGMA2 ? -1 : 1;
        window.press(from);
        var x = WindowFixture.ask(() -> PlotLine.axes(plot()).getFirst());
        window.dragTo(from.add(sign * 12, 0));
        window.dragTo(from.add(sign * 24, 0));
        assertEquals(x, WindowFixture.ask(() -> PlotLine.axes(plot()).getFirst()));
        assertEquals(from.getX() + sign * 24, WindowFixture.ask(() -> WindowFixture.middle(handle)).getX(), 1);
        window.release(from.add(sign * 24, 0));
        assertEquals(before.with(parameter, parameter.of(window.state())), window.state());
        assertTrue(parameter.of(window.state()) > parameter.of(before));
    }

    @Test
    void inTheMiddleOfAGestureNothingIsCut() {
        WindowFixture.run(() -> {
            window.model().history().begin();
            window.model().setting(GaussianParameter.MU1).set().accept(4.0);
            window.model().setting(GaussianParameter.SIGMA1).set().accept(0.2);
        });
        window.settle();
        WindowFixture.run(() -> {
            List<Subplot> subplots = plot().plot().subplots();
            for (Subplot each : subplots) {
                Interval seen = each.y().bounds();
                each.marks().stream().filter(Mark.Curve.class::isInstance).map(mark -> ((Mark.Curve) mark).line())
                        .filter(line -> line.size() > 0)
                        .forEach(line -> assertTrue(seen.contains(line.maxY()) && seen.contains(line.minY())));
            }
            window.model().history().end();
        });
    }

    @Test
    void undoBringsBackTheAxesThatWereSeen() {
        var before = WindowFixture.ask(() -> PlotLine.axes(plot()));
        WindowFixture.run(() -> window.model().setting(GaussianParameter.MU1).set().accept(2.5));
        window.settle();
        assertNotEquals(before, WindowFixture.ask(() -> PlotLine.axes(plot())));
        window.click("#undo");
        window.settle();
        assertEquals(before, WindowFixture.ask(() -> PlotLine.axes(plot())));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 10})
    void theHandlesOfPAndQSitOnCurvesThatAreDrawn(int step) {
        WindowFixture.run(() -> window.model().history()
                .update(state -> state.with(state.p(), Normal.of(-1, 1.4))));
        go(step);
        GaussianState state = window.state();
        for (GaussianParameter mu : List.of(GaussianParameter.MU1, GaussianParameter.MU2)) {
            Normal normal = mu == GaussianParameter.MU1 ? state.p() : state.q();
            WindowFixture.run(() -> {
                Point2D middle = plot().sceneToLocal(WindowFixture.middle(window.find("#handle-" + mu.key())));
                var at = plot().valueAt(middle, 0);
                assertEquals(normal.mu(), at.x(), 0.02);
                assertEquals(normal.density(normal.mu()), at.y(), 0.01);
            });
        }
    }

    @Test
    void theLinesToComeAreNowhereUntilTheyAreAskedFor() {
        String reason = Catalog.of(Language.EN).say("gaussian.derivation.cross");
        assertFalse(told().contains(reason));
        assertFalse(told().contains("Line 8"));
        window.click("#line-ahead");
        window.settle();
        assertTrue(told().contains(reason) && told().contains("Line 8"));
        assertEquals(5, step());
        assertTrue(window.link().contains("ahead=true"), window.link());
        for (int i = 1; i <= 10; i++) {
            assertEquals(i > 5, is("later", window.find("#line-" + i)), "line " + i);
        }
        window.click("#undo");
        window.settle();
        assertFalse(told().contains(reason));
        assertFalse(window.<CheckBox>find("#line-ahead").isSelected());
    }

    /** All that an eye or assistive technology is told. */
    private static String told() {
        return WindowFixture.ask(() -> String.join("\n", Told.by(window.scene().getRoot()).stream().toList()));
    }

    @Test
    void anOldLinkOpensAtItsLine() {
        window.start("gaussian?mu1=1&sigma1=2&mu2=0&sigma2=1&drawer=derivation&step=7");
        window.settle();
        assertIsAt(7);
    }

    @Test
    void theSlipOfTheLogTermHasTheNumbersOfTheLesson() {
        WindowFixture.run(() -> window.model().history()
                .update(state -> state.with(Normal.of(0, 0.5), Normal.STANDARD)));
        go(10);
        window.click("#log-term-slip .fold-button");
        window.settle();
        String words = within(10, "remark").map(each -> ((Label) each).getText()).reduce("", String::concat)
                .replace("\uFEFF", "");
        assertTrue(
                words.contains("0.3181 nats") && words.contains("1.0113 nats") && words.contains("\u22120.0284 nats"),
                words);
    }

    @Test
    void inBitsTheLineSaysBothUnits() {
        WindowFixture.run(() -> window.model().history().update(state -> state.withUnit(InformationUnit.BITS)));
        window.settle();
        assertTrue(window.text("#line-sum").endsWith("sum to 0.4217 nats = " + window.text("#value") + " bits"),
                window.text("#line-sum"));
        assertTrue(WindowFixture.ask(() -> window.find("#derivation").getAccessibleText())
                .endsWith("= 0.4217 nats = 0.6083 bits"));
    }

    @Test
    void closedTheDrawerGivesTheDensitiesBack() {
        assertEquals(0, window.all("#densities").count());
        window.click("#close-drawer");
        window.settle();
        assertEquals(0, window.all("#line").count());
        assertEquals(1, window.all("#densities").count());
        assertEquals(5, step());
    }

    @Test
    void aLineWithAQOfItsOwnSaysSo() {
        WindowFixture.run(() -> window.model().setting(GaussianParameter.SIGMA2).set().accept(2));
        window.settle();
        DerivationScene scene = DerivationScene.of(window.state());
        String last = Readout.STANDARD.of(scene.derivation().steps().getLast().total());
        assertNotEquals(last, window.text("#value"));
        window.click("#line-ahead");
        window.settle();
        assertEquals("✓ lines 1 to 9 sum to " + window.text("#value") + " nats, line 10 to its own " + last
                + " nats",
                window.text("#line-sum"));
    }

    @Test
    void theVarianceIsExplainedWithTheNumberThatQuadratureFinds() {
        go(6);
        String remark = window.<Label>find("#line-6 .remark").getText();
        assertTrue(remark.contains("here it is 0.4900") && remark.contains("0.5000 is left"), remark);
    }

    @ParameterizedTest
    @CsvSource({"0.7, The logarithm wins", "1.5, The square wins", "1, They balance"})
    void theLastLineSaysWhichSideWins(double sigma, String verdict) {
        go(10);
        WindowFixture.run(() -> window.model().setting(GaussianParameter.SIGMA1).set().accept(sigma));
        window.settle();
        String remark = window.<Label>find("#line-10 .remark").getText();
        assertTrue(remark.contains(verdict), remark);
    }

    @Test
    void theMisprintsFoldOutWithTheirAreas() {
        go(3);
        window.click("#misprints .fold-button");
        assertEquals(3, step());
        List<String> words = within(3, "remark").map(each -> ((Label) each).getText()).toList();
        assertEquals(2, words.size());
        assertTrue(words.get(0).contains("0.95") && words.get(0).contains("9.00·10⁶"), words.get(0));
        assertTrue(words.get(1).contains("2.51") && words.get(1).contains("6.28"), words.get(1));
        window.click("#misprints .fold-button");
        assertTrue(within(3, "remark").noneMatch(Node::isVisible));
    }
}

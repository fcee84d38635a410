package kllab.lab.gaussian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import kllab.export.ScreenPage;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.parameter.Readout;
import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.page.Outlines;
import kllab.plot.page.Page;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Axes follow the person and not the numbers; what is looked at is no state. */
@Tag("window")
class NavigationTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    private static GaussianAxes axes() {
        return window.model().axes().get();
    }

    /** A point of a pane's ground, in the window. */
    private static Point2D at(PlotPane pane, double fractionX, double fractionY) {
        return pane.localToScene(pane.getWidth() * fractionX, pane.getHeight() * fractionY);
    }

    private static Mark.Point valueAt(PlotPane pane, Point2D at) {
        return WindowFixture.ask(() -> pane.valueAt(pane.sceneToLocal(at), 0));
    }

    @ParameterizedTest
    @CsvSource({"#handle-mu1, 120", "#handle-mu2, -150", "#handle-sigma1, 110", "#handle-curve, 60",
            "#mu1 .thumb, 70", "#sigma2 .thumb, 60", "#sigma1 .thumb, -40"})
    void nothingIsCutInTheMiddleOfADragAndNoAxisShrinks(String grip, double dx) {
        boolean alongX = grip.startsWith("#handle-mu") || grip.startsWith("#handle-s");
        int along = alongX ? GaussianAxes.X : grip.equals("#handle-curve") ? GaussianAxes.SIGMA : -1;
        GaussianAxes before = axes();
        Point2D from = WindowFixture.middle(window.find(grip));
        window.press(from);
        for (int step = 1; step <= 6; step++) {
            window.dragTo(from.add(dx * step / 6, 0));
            List<Axis> needed = GaussianAxes.RULE.needed(window.state());
            for (int i = 0; i < needed.size(); i++) {
                Axis axis = axes().axes().get(i);
                assertTrue(axis.bounds().contains(before.axes().get(i).bounds()), GaussianAxes.TYPED.names().get(i));
                assertTrue(i == along || axis.bounds().contains(needed.get(i).bounds()),
                        GaussianAxes.TYPED.names().get(i));
            }
            before = axes();
        }
        window.release(from.add(dx, 0));
        assertNotEquals(GaussianState.INITIAL.with(window.state().p(), window.state().q()), GaussianState.INITIAL);
        assertTrue(shows(axes(), window.state().p()) && shows(axes(), window.state().q()));
    }

    @Test
    void theAxisThatIsDraggedAlongStaysUnderTheHandUntilThePointerIsAtItsEdge() {
        PlotPane pane = window.find("#densities");
        Axis before = axes().x();
        Point2D from = WindowFixture.middle(window.find("#handle-mu1"));
        Point2D near = pane.localToScene(WindowFixture.ask(() -> pane.geometry().x().toPixel(3.4)), from.getY());
        window.press(from);
        window.dragTo(new Point2D(near.getX(), from.getY()));
        assertEquals(before, axes().x());
        Point2D edge = pane.localToScene(WindowFixture.ask(() -> pane.geometry().x().end()), 0);
        window.dragTo(new Point2D(edge.getX(), from.getY()));
        double there = window.state().p().mu();
        window.await(() -> axes().x().bounds().max() > before.bounds().max() + 0.5);
        assertEquals(before.bounds().min(), axes().x().bounds().min());
        assertTrue(window.state().p().mu() > there);
        window.release(new Point2D(edge.getX(), from.getY()));
        assertTrue(shows(axes(), window.state().p()) && shows(axes(), window.state().q()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void afterADragAxesEaseToWhatIsLeftAndUnderReducedMotionTheyAreThereAtOnce(boolean reduced) {
        window.start("gaussian?mu1=0&sigma1=5&mu2=0&sigma2=0.4");
        WindowFixture.run(() -> window.scene().getPreferences().setReducedMotion(reduced));
        Point2D from = WindowFixture.middle(window.find("#sigma1 .thumb"));
        window.press(from);
        window.dragTo(from.add(-2000, 0));
        GaussianAxes dragged = axes();
        WindowFixture.run(() -> WindowFixture.mouse(window.scene(), MouseEvent.MOUSE_RELEASED, from, false));
        assertEquals(!reduced, WindowFixture.ask(() -> window.model().view().isMoving()));
        window.settle();
        assertEquals(GaussianAxes.fit(window.state()).x(), axes().x());
        assertTrue(axes().x().bounds().length() < 0.4 * dragged.x().bounds().length());
        WindowFixture.run(() -> window.scene().getPreferences().setReducedMotion(false));
        window.start("gaussian");
    }

    @Test
    void undoBringsBackWhatWasSeen() {
        window.scroll(window.find("#curve"), at(window.find("#curve"), 0.4, 0.3), 40);
        GaussianAxes before = axes();
        window.drag(window.find("#mu1 .thumb"), 70, 0);
        GaussianAxes after = axes();
        assertNotEquals(before.x(), after.x());
        window.click("#undo");
        assertEquals(before, axes());
        window.click("#redo");
        assertEquals(after, axes());
    }

    @Test
    void typedEndsStandWhateverIsShown() {
        window.start("gaussian?x=-10,10&yCurve=0,8");
        window.drag(window.find("#mu1 .thumb"), 100, 0);
        window.doubleClick(window.find("#densities"), at(window.find("#densities"), 0.85, 0.2));
        assertEquals(Axis.linear(-10, 10), axes().x());
        assertEquals(Axis.linear(0, 8), axes().curve());
        assertTrue(axes().integrand().bounds().contains(GaussianAxes.RULE.needed(window.state())
                .get(GaussianAxes.INTEGRAND).bounds()));
        window.start("gaussian");
    }

    private static boolean shows(GaussianAxes axes, Normal normal) {
        return axes.x().bounds().contains(normal.mu() - 3 * normal.sigma())
                && axes.x().bounds().contains(normal.mu() + 3 * normal.sigma())
                && axes.density().bounds().contains(normal.density(normal.mu()));
    }

    @Test
    void aSmallChangeLeavesTheAxesAlone() {
        GaussianAxes before = axes();
        window.drag(window.find("#handle-mu1"), -10, 0);
        assertEquals(before, axes());
    }

    static Stream<Arguments> panes() {
        return Stream.of(Arguments.of("#densities"), Arguments.of("#curve"));
    }

    private static double length(String pane) {
        return (pane.equals("#curve") ? axes().sigma() : axes().x()).bounds().length();
    }

    @ParameterizedTest
    @MethodSource("panes")
    void theWheelZoomsAboutThePointer(String id) {
        GaussianState state = window.state();
        PlotPane pane = window.find(id);
        Point2D at = at(pane, 0.4, 0.3);
        Mark.Point under = valueAt(pane, at);
        double length = length(id);
        window.scroll(pane, at, 80);
        assertEquals(under.x(), valueAt(pane, at).x(), 0.02);
        assertEquals(under.y(), valueAt(pane, at).y(), 0.02);
        assertEquals(0.64 * length, length(id), 1e-9);
        window.scroll(pane, at, -80);
        assertEquals(length, length(id), 1e-9);
        assertEquals(state, window.state());
        assertTrue(window.find("#undo").isDisabled());
    }

    @Test
    void onAPageThatIsScrolledTheWheelScrollsAndZoomsWithControl() {
        WindowFixture.run(() -> window.stage().setHeight(420));
        window.settle();
        PlotPane pane = window.find("#densities");
        ScrollPane page = window.find(".scroll");
        double length = length("#densities");
        window.scroll(pane, at(pane, 0.4, 0.3), -40);
        assertEquals(length, length("#densities"));
        assertTrue(page.getVvalue() > 0);
        ScrollEvent wheel = WindowFixture.wheel(at(pane, 0.4, 0.3), 80);
        WindowFixture.run(() -> Event.fireEvent(pane, new ScrollEvent(ScrollEvent.SCROLL, wheel.getX(), wheel.getY(),
                wheel.getX(), wheel.getY(), false, true, false, false, true, false, 0, 80, 0, 80,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        window.settle();
        assertEquals(0.64 * length, length("#densities"), 1e-9);
        WindowFixture.run(() -> window.stage().setHeight(WindowFixture.HEIGHT));
        window.settle();
    }

    @ParameterizedTest
    @MethodSource("panes")
    void aDragOfTheGroundMovesItWithThePointer(String id) {
        GaussianState state = window.state();
        PlotPane pane = window.find(id);
        Point2D from = at(pane, 0.85, 0.2);
        Mark.Point under = valueAt(pane, from);
        window.press(from);
        window.dragTo(from.add(-40, 20));
        window.dragTo(from.add(-90, 45));
        Mark.Point now = valueAt(pane, from.add(-90, 45));
        window.release(from.add(-90, 45));
        assertEquals(under.x(), now.x(), 0.02);
        assertEquals(under.y(), now.y(), 0.02);
        assertNotEquals(under.x(), valueAt(pane, from).x(), 0.2);
        assertEquals(state, window.state());
    }

    @ParameterizedTest
    @MethodSource("panes")
    void aDoubleClickShowsEverythingAgain(String id) {
        GaussianAxes fit = GaussianAxes.fit(window.state());
        PlotPane pane = window.find(id);
        window.scroll(pane, at(pane, 0.3, 0.3), 200);
        assertNotEquals(fit, axes());
        window.doubleClick(pane, at(pane, 0.85, 0.2));
        assertEquals(fit, axes());
    }

    @Test
    void theAxesOfOnePlotLeaveThoseOfTheOtherAlone() {
        GaussianAxes before = axes();
        window.scroll(window.find("#densities"), at(window.find("#densities"), 0.5, 0.2), 80);
        assertEquals(before.sigma(), axes().sigma());
        assertEquals(before.curve(), axes().curve());
        assertEquals(before.integrand(), axes().integrand());
        assertNotEquals(before.density(), axes().density());
    }

    @Test
    void thePointerReadsOutTheDensitiesUnderIt() {
        PlotPane pane = window.find("#densities");
        Point2D at = at(pane, 0.5, 0.5);
        window.hover(at);
        double x = valueAt(pane, at).x();
        String[] lines = window.text("#densities .hover-readout").split("\n", -1);
        assertEquals(5, lines.length);
        assertTrue(lines[3].startsWith("log(p/q) = ") && lines[4].startsWith("p log(p/q) = "), lines[3]);
        assertEquals("x = " + Readout.STANDARD.of(x), lines[0]);
        assertEquals("p(x) = " + Readout.STANDARD.of(window.state().p().density(x)), lines[1]);
        assertEquals("q(x) = " + Readout.STANDARD.of(window.state().q().density(x)), lines[2]);
        window.hover(new Point2D(5, 5));
        assertFalse(window.scene().lookup("#densities .hover-readout").isVisible());
    }

    @Test
    void thePointerReadsOutTheCurveUnderIt() {
        PlotPane pane = window.find("#curve");
        Point2D at = at(pane, 0.5, 0.3);
        window.hover(at);
        String text = window.text("#curve .hover-readout");
        assertTrue(text.startsWith("σ = " + Readout.STANDARD.of(valueAt(pane, at).x())), text);
    }

    @Test
    void aDragWithAnotherButtonMovesNothing() {
        GaussianAxes before = axes();
        Slider untouched = window.slider(GaussianParameter.MU1);
        Point2D from = at(window.find("#densities"), 0.85, 0.2);
        window.hover(from);
        WindowFixture.run(() -> WindowFixture.mouse(window.scene(), MouseEvent.MOUSE_DRAGGED, from.add(50, 0), false));
        window.settle();
        assertEquals(before, axes());
        assertEquals(0.8, untouched.getValue());
    }

    @ParameterizedTest
    @MethodSource("panes")
    void aNavigatedPlotIsAStopBeforeItsHandles(String id) {
        PlotPane pane = window.find(id);
        assertTrue(pane.isFocusTraversable());
        window.focus(pane);
        window.keys(KeyCode.TAB);
        Node next = window.scene().getFocusOwner();
        assertTrue(next instanceof PlotHandle && next.getParent() == pane, String.valueOf(next));
        window.chord(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(pane, window.scene().getFocusOwner());
        Node ring = pane.lookup(".focus-ring");
        assertTrue(ring.isVisible());
        window.focus(window.find("#swap"));
        assertFalse(ring.isVisible());
    }

    @Test
    void aPlotThatNeitherMovesNorReadsOutIsNoStop() {
        window.start("discrete?view=terms");
        assertFalse(window.find("#sums").isFocusTraversable());
        window.start("gaussian");
    }

    @ParameterizedTest
    @MethodSource("panes")
    void signsZoomAboutTheMiddleAndZeroShowsEverything(String id) {
        GaussianState state = window.state();
        PlotPane pane = window.find(id);
        window.focus(pane);
        GaussianAxes fit = axes();
        double length = length(id);
        double middle = middle(id);
        window.type('+');
        assertEquals(0.8 * length, length(id), 1e-9);
        assertEquals(middle, middle(id), 1e-9);
        window.type('-');
        assertEquals(length, length(id), 1e-9);
        window.type('+');
        window.type('+');
        window.keys(KeyCode.RIGHT);
        window.type('0');
        assertEquals(fit, axes());
        assertEquals(state, window.state());
        assertTrue(window.find("#undo").isDisabled());
    }

    private static double middle(String pane) {
        return (pane.equals("#curve") ? axes().sigma() : axes().x()).bounds().middle();
    }

    @ParameterizedTest
    @MethodSource("panes")
    void arrowKeysMoveTheView(String id) {
        GaussianState state = window.state();
        PlotPane pane = window.find(id);
        window.focus(pane);
        double length = length(id);
        double middle = middle(id);
        window.keys(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);
        assertEquals(middle + 0.1 * length, middle(id), 1e-9);
        double low = pane.plot().subplots().getFirst().y().bounds().min();
        window.keys(KeyCode.UP);
        assertTrue(pane.plot().subplots().getFirst().y().bounds().min() > low);
        assertEquals(state, window.state());
    }

    @ParameterizedTest
    @MethodSource("panes")
    void shiftAndArrowKeysReadOutWhatThePointerWould(String id) {
        window.hover(new Point2D(5, 5));
        PlotPane pane = window.find(id);
        window.focus(pane);
        assertFalse(pane.lookup(".hover-readout").isVisible());
        window.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        window.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        String walked = window.text(id + " .hover-readout");
        Line line = (Line) pane.lookup(".crosshair");
        assertTrue(line.isVisible());
        Point2D there = pane.localToScene(line.getStartX(), pane.getHeight() / 2);
        double x = Double.parseDouble(walked.lines().findFirst().orElseThrow().replaceAll(".*= ", "")
                .replace('\u2212', '-'));
        assertEquals(valueAt(pane, there).x(), x, 0.02);
        window.chord(KeyCode.SHIFT, KeyCode.LEFT);
        assertNotEquals(walked, window.text(id + " .hover-readout"));
        window.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(walked, window.text(id + " .hover-readout"));
        window.keys(KeyCode.HOME);
        String first = window.text(id + " .hover-readout");
        // A line lies on the middle of its pixel.
        window.hover(pane.localToScene(line.getStartX() - 0.5, pane.getHeight() / 2));
        assertEquals(first.lines().findFirst(), window.text(id + " .hover-readout").lines().findFirst());
        window.keys(KeyCode.END);
        assertNotEquals(first, window.text(id + " .hover-readout"));
        window.focus(window.find("#swap"));
        window.settle();
        assertFalse(pane.lookup(".hover-readout").isVisible());
    }

    @Test
    void inAPlaneTheKeyboardReadsOutBothWays() {
        window.start("gaussian?view=landscape");
        PlotPane pane = window.find("#landscape");
        window.focus(pane);
        window.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        String before = window.text("#landscape .hover-readout");
        window.chord(KeyCode.SHIFT, KeyCode.UP);
        String[] now = window.text("#landscape .hover-readout").split("\n", -1);
        assertEquals(before.split("\n", -1)[0], now[0]);
        assertNotEquals(before.split("\n", -1)[1], now[1]);
    }

    /** The pages of a plot alone and of the whole lab. */
    private static List<Page> pages() {
        return WindowFixture.ask(() -> {
            ScreenPage pages = new ScreenPage(new Outlines());
            return List.of(pages.of(window.<PlotPane>find("#densities"), "plot"),
                    pages.of(window.<Region>find(".lab"), "lab"));
        });
    }

    @Test
    void theKeyboardOnAPlotChangesNoExportOfIt() {
        window.hover(new Point2D(5, 5));
        window.focus(window.find("#densities").lookup(".handle"));
        window.focus(window.scene().getRoot());
        window.settle();
        List<Page> before = pages();
        window.focus(window.find("#densities"));
        window.keys(KeyCode.TAB);
        window.chord(KeyCode.SHIFT, KeyCode.TAB);
        assertTrue(window.find("#densities .focus-ring").isVisible());
        // Said in full, a difference would be megabytes.
        assertTrue(before.equals(pages()));
    }
}

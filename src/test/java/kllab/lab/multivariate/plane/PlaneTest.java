package kllab.lab.multivariate.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kllab.lab.Side;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.Pair;
import kllab.lab.multivariate.model.PictureOptions.Layers;
import kllab.lab.multivariate.model.PictureOptions.Part;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.plane.Spread;
import kllab.link.Link;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.divergence.Whitening;
import kllab.math.matrix.Spectrum;
import kllab.parameter.Readout;
import kllab.plot.Mark;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is grabbed, chosen and read in the picture of the multivariate lab. */
@Tag("window")
class PlaneTest {
    private static final String PAIR = "multivariate?mu1=0.6,0.3&cov1=1.69,0.546,0.546,0.49&mu2=0,0"
            + "&cov2=1,-0.24,-0.24,1.44";

    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @BeforeEach
    void begin() {
        window.start(PAIR);
    }

    private static MultivariateState state() {
        return WindowFixture.ask(() -> MultivariateLink.LINKS.parse(Link.parse(window.link())));
    }

    private static Pair pair() {
        return state().pair();
    }

    private static PlotPane pane() {
        return window.find("#plane");
    }

    private static PlotHandle handle(String name) {
        return window.find("#handle-" + name);
    }

    private static Mark.Point place(Node node) {
        return WindowFixture.ask(() -> pane()
                .valueAt(pane().sceneToLocal(WindowFixture.middle(node)), 0));
    }

    private static double angle(MultivariateNormal normal) {
        Spectrum axes = normal.axes();
        return Math.atan2(axes.vector(0, 1), axes.vector(0, 0));
    }

    private static void undo() {
        window.chord(KeyCode.CONTROL, KeyCode.Z);
    }

    private static Point2D pixelOf(double x, double y) {
        return WindowFixture.ask(() -> {
            Mark.Point origin = pane().valueAt(Point2D.ZERO, 0);
            Mark.Point pixel = pane().pixelAt(origin, 0);
            return pane().localToScene((x - origin.x()) / pixel.x(), (origin.y() - y) / pixel.y());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "q"})
    void aHandleThatTurnsStandsOnAStemAndHasAName(String name) {
        Mark.Segment stem = stems().filter(each -> each.style().equals(name + "-stem")).findFirst().orElseThrow();
        Mark.Point handle = place(handle(name + "-turn"));
        assertEquals(handle.x(), stem.to().x(), 0.03);
        assertEquals(handle.y(), stem.to().y(), 0.03);
        assertTrue(WindowFixture.ask(() -> pane().words()).getFirst().stream()
                .anyMatch(each -> each.lines().equals(List.of("turn " + name))));
        window.start(PAIR.replace("-0.24,-0.24", "0,0").replace("0.546,0.546", "0,0") + "&diagonal=true");
        assertEquals(0, stems().count(), "nothing is turned where nothing is correlated");
    }

    private static Stream<Mark.Segment> stems() {
        return WindowFixture.ask(() -> pane().plot()).subplots().getFirst().marks().stream()
                .filter(Mark.Segment.class::isInstance).map(Mark.Segment.class::cast)
                .filter(each -> each.style().endsWith("-stem"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "q"})
    void aDraggedCentreSetsBothMeansAndNothingElseInOneStep(String name) {
        Side side = name.equals("p") ? Side.P : Side.Q;
        Pair before = pair();
        Mark.Point pixel = WindowFixture.ask(() -> pane().pixelAt(new Mark.Point(0, 0), 0));
        window.drag(handle(name + "-centre"), 40, -30);
        MultivariateNormal moved = pair().own(side);
        assertEquals(before.own(side).mean(0) + 40 * pixel.x(), moved.mean(0), 0.011);
        assertEquals(before.own(side).mean(1) + 30 * pixel.y(), moved.mean(1), 0.011);
        assertEquals(before.with(side, before.own(side).withMean(moved.mean(0), moved.mean(1))), pair());
        undo();
        assertEquals(before, pair());
    }

    @ParameterizedTest
    @CsvSource({"p, axis1, 0", "p, axis2, 1", "q, axis1, 0", "q, axis2, 1"})
    void aDraggedAxisEndChangesTheSpreadAlongItsAxisOnly(String name, String axis, int index) {
        Side side = name.equals("p") ? Side.P : Side.Q;
        Pair before = pair();
        Spectrum from = before.own(side).axes();
        PlotHandle end = handle(name + "-" + axis);
        Mark.Point at = place(end);
        // As far again to the outside by a tenth.
        double dx = (at.x() - before.own(side).mean(0)) / 10;
        double dy = (at.y() - before.own(side).mean(1)) / 10;
        Point2D to = pixelOf(at.x() + dx, at.y() + dy).subtract(pixelOf(at.x(), at.y()));
        window.drag(end, to.getX(), to.getY());
        Spectrum now = pair().own(side).axes();
        assertEquals(1.1 * from.root(index), now.root(index), 0.004);
        assertEquals(from.root(1 - index), now.root(1 - index), 0.002);
        assertEquals(angle(before.own(side)), angle(pair().own(side)), 0.003);
        assertEquals(before.own(side).mean(0), pair().own(side).mean(0));
        undo();
        assertEquals(before, pair());
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "q"})
    void theKnobTurnsAnEllipseAllTheWayRoundAndStaysUnderTheHand(String name) {
        Side side = name.equals("p") ? Side.P : Side.Q;
        Pair before = pair();
        Spectrum from = before.own(side).axes();
        Mark.Point start = place(handle(name + "-turn"));
        double radius = Math.hypot(start.x() - before.own(side).mean(0), start.y() - before.own(side).mean(1));
        double first = Math.atan2(start.y() - before.own(side).mean(1), start.x() - before.own(side).mean(0));
        window.press(WindowFixture.ask(() -> WindowFixture.middle(handle(name + "-turn"))));
        for (int degrees : new int[]{15, 60, 100, 170, 260, 350}) {
            double wanted = first + Math.toRadians(degrees);
            window.dragTo(pixelOf(before.own(side).mean(0) + 0.8 * radius * Math.cos(wanted),
                    before.own(side).mean(1) + 0.8 * radius * Math.sin(wanted)));
            MultivariateNormal now = pair().own(side);
            assertEquals(0, Math.IEEEremainder(angle(now) - wanted, Math.PI), 0.012, "at " + degrees);
            assertEquals(from.root(0), now.axes().root(0), 0.002);
            assertEquals(from.root(1), now.axes().root(1), 0.002);
        }
        window.release(pixelOf(0, 0));
        undo();
        assertEquals(before, pair());
    }

    @Test
    void theAxesHoldStillInADragAndShowAllAgainAfterIt() {
        Mark.Point corner = WindowFixture.ask(() -> pane().valueAt(Point2D.ZERO, 0));
        Point2D from = WindowFixture.ask(() -> WindowFixture.middle(handle("p-centre")));
        window.press(from);
        Point2D far = pixelOf(5.5, 0);
        window.dragTo(far);
        assertEquals(corner, WindowFixture.ask(() -> pane().valueAt(Point2D.ZERO, 0)));
        window.release(far);
        window.settle();
        double right = WindowFixture.ask(() -> pane().valueAt(new Point2D(pane().getWidth(), 0), 0).x());
        assertTrue(right > pair().p().mean(0) + 2 * pair().p().covariance().sigma(0), "right edge " + right);
    }

    @Test
    void theWheelZoomsADragOfTheGroundPansAndADoubleClickFits() {
        double before = WindowFixture.ask(() -> pane().valuesPerPixel());
        Point2D middle = pixelOf(0, 0);
        window.scroll(pane(), middle, 40);
        assertEquals(0.8 * before, WindowFixture.ask(() -> pane().valuesPerPixel()), 0.01 * before);
        Mark.Point pixel = WindowFixture.ask(() -> pane().pixelAt(new Mark.Point(0, 0), 0));
        assertEquals(pixel.x(), pixel.y(), 1e-9 * pixel.x());
        Point2D ground = pixelOf(-2.2, -2.2);
        window.press(ground);
        window.dragTo(ground.add(30, 20));
        window.release(ground.add(30, 20));
        Point2D moved = pixelOf(-2.2, -2.2);
        assertEquals(ground.getX() + 30, moved.getX(), 0.5);
        assertEquals(ground.getY() + 20, moved.getY(), 0.5);
        window.doubleClick(pane(), moved);
        assertEquals(before, WindowFixture.ask(() -> pane().valuesPerPixel()), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"density", "integrand", "independent"})
    void aToggleShowsItsLayerAndNothingElseChanges(String layer) {
        MultivariateState before = state();
        CheckBox box = window.find("#layer-" + layer);
        boolean was = box.isSelected();
        window.click(box);
        Layers layers = before.picture().layers();
        Layers wanted = switch (layer) {
            case "density" -> layers.withDensity(!was);
            case "integrand" -> layers.withIntegrand(!was);
            default -> layers.withIndependent(!was);
        };
        assertEquals(before.withPicture(before.picture().withLayers(wanted)), state());
        undo();
        assertEquals(was, WindowFixture.ask(box::isSelected));
    }

    @Test
    void keysOnACentreSetTheMeans() {
        window.focus(handle("p-centre"));
        window.keys(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
        assertEquals(0.8, pair().p().mean(0));
        assertEquals(0.2, pair().p().mean(1));
    }

    @Test
    void keysOnAnAxisEndStepItsSpread() {
        double before = pair().p().axes().root(0);
        window.focus(handle("p-axis1"));
        window.keys(KeyCode.UP);
        assertEquals(before + 0.1, pair().p().axes().root(0), 0.002);
        window.chord(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(before + 0.09, pair().p().axes().root(0), 0.003);
        window.keys(KeyCode.HOME);
        assertTrue(pair().p().axes().root(1) >= 0.049);
        undo();
        assertEquals(before + 0.09, pair().p().axes().root(0), 0.003);
    }

    @Test
    void keysOnTheKnobTurnByDegrees() {
        double before = angle(pair().p());
        window.focus(handle("p-turn"));
        window.keys(KeyCode.RIGHT);
        assertEquals(before + Math.toRadians(1), angle(pair().p()), 0.003);
        window.keys(KeyCode.PAGE_UP);
        assertEquals(before + Math.toRadians(11), angle(pair().p()), 0.004);
        window.keys(KeyCode.HOME);
        assertEquals(0, Spread.of(pair().p().covariance()).rho(), 1e-9);
    }

    @Test
    void aHeldKeyOnTheKnobIsOneStepOfUndoAndLosesNothingOfTheShape() {
        Pair before = pair();
        window.focus(handle("q-turn"));
        for (int repeat = 0; repeat < 90; repeat++) {
            window.press(KeyCode.RIGHT);
        }
        window.release(KeyCode.RIGHT);
        assertEquals(before.q().axes().root(0), pair().q().axes().root(0), 0.002);
        assertEquals(before.q().axes().root(1), pair().q().axes().root(1), 0.002);
        assertEquals(0, Math.IEEEremainder(angle(before.q()) + Math.PI / 2 - angle(pair().q()), Math.PI), 0.1);
        undo();
        assertEquals(before, pair());
    }

    @Test
    void withoutCorrelationsTheEndsSetTheTwoSpreadsAndTheCorrelationIsKeptForLater() {
        window.start(PAIR + "&diagonal=true");
        assertFalse(WindowFixture.ask(() -> handle("p-turn").isVisible()));
        Spread before = Spread.of(pair().ownP().covariance());
        Point2D step = pixelOf(0.5, 0).subtract(pixelOf(0, 0));
        window.drag(handle("p-axis1"), step.getX(), 0);
        assertEquals(before.withSigmaX(1.8).sigmaX(), Spread.of(pair().ownP().covariance()).sigmaX(), 0.003);
        step = pixelOf(0.5, 0).subtract(pixelOf(0, 0));
        window.drag(handle("p-axis2"), 0, -step.getX());
        Spread now = Spread.of(pair().ownP().covariance());
        assertEquals(1.2, now.sigmaY(), 0.003);
        assertEquals(before.rho(), now.rho());
    }

    @Test
    void inTheUnitsOfQOnlyPIsGrabbedAndMovesInThem() {
        window.click("#choose-WHITENED");
        assertEquals(View.WHITENED, state().picture().view());
        assertEquals(List.of("handle-p-turn", "handle-p-axis1", "handle-p-axis2", "handle-p-centre"),
                window.all(".handle").map(Node::getId).toList());
        Pair before = pair();
        Mark.Point at = place(handle("p-axis1"));
        Mark.Point centre = place(handle("p-centre"));
        Point2D step = pixelOf(at.x() + (at.x() - centre.x()) / 5, at.y() + (at.y() - centre.y()) / 5)
                .subtract(pixelOf(at.x(), at.y()));
        window.drag(handle("p-axis1"), step.getX(), step.getY());
        Spectrum from = Whitening.of(before.q()).eigenvalues(before.p());
        Spectrum now = Whitening.of(pair().q()).eigenvalues(pair().p());
        assertEquals(1.2 * from.root(0), now.root(0), 0.006);
        assertEquals(from.root(1), now.root(1), 0.004);
        assertEquals(before.q(), pair().q());
        window.drag(handle("p-centre"), 25, 0);
        Mark.Point pixel = WindowFixture.ask(() -> pane().pixelAt(new Mark.Point(0, 0), 0));
        double[] u = Whitening.of(before.q()).point(pair().p().mean(0), pair().p().mean(1));
        assertEquals(centre.x() + 25 * pixel.x(), u[0], 0.03);
    }

    /** Pairs at the ends of what a link may say. */
    static Stream<Arguments> extremes() {
        return Stream.of("mu1=1000000,0&cov1=1,0,0,1&mu2=-1000000,0&cov2=1,0,0,1",
                "mu1=0,0&cov1=0.000000000001,0,0,0.000000000001&mu2=0,0&cov2=1000000000000,0,0,1000000000000",
                "mu1=0,0&cov1=1000000000000,0,0,0.000000000001&mu2=1000000,1000000"
                        + "&cov2=0.000000000001,0,0,1000000000000",
                "mu1=0,0&cov1=1,0.999999999999,0.999999999999,1&mu2=0,0&cov2=1,-0.999999999999,-0.999999999999,1",
                "mu1=1000000,1000000&cov1=0.000000000001,0,0,0.000000000001&mu2=1000000,1000000"
                        + "&cov2=0.000000000001,0,0,0.000000000001",
                "mu1=1,1&cov1=2,0,0,2&mu2=1,1&cov2=2,0,0,2")
                .flatMap(pair -> Stream.of("plane", "whitened")
                        .map(view -> Arguments.of("multivariate?" + pair + "&view=" + view)));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void thereIsAPictureOfEveryPairWithEveryLayerAndPart(String link) {
        for (Part part : Part.values()) {
            window.start(link + "&integrand=true&independent=true&part=" + switch (part) {
                case NONE -> "none";
                case LOG_DET -> "logDet";
                case TRACE -> "trace";
                case MAHALANOBIS -> "mahalanobis";
                case DIMENSION -> "dimension";
            });
            assertEquals(part, state().picture().lit());
        }
        Bounds bounds = WindowFixture.ask(() -> pane().localToScene(pane().getLayoutBounds()));
        window.hover(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        String reading = WindowFixture.ask(() -> ((Label) pane().lookup(".hover-readout")).getText());
        assertFalse(reading.contains("NaN"), reading);
        assertFalse(WindowFixture.ask(() -> pane().getAccessibleText()).contains("NaN"));
        Pair before = pair();
        for (Node each : window.all(".handle").filter(Node::isVisible).toList()) {
            window.drag(each, 17, -23);
            window.drag(each, -40, 31);
            assertTrue(pair().p().axes().root(1) > 0 && pair().q().axes().root(1) > 0);
        }
        for (int zoom = 0; zoom < 12; zoom++) {
            window.scroll(pane(), new Point2D(bounds.getCenterX(), bounds.getCenterY()), 400);
        }
        assertEquals(before.dimension(), pair().dimension());
    }

    @Test
    void thePointerReadsBothDensitiesAndWhatThePlaceContributes() {
        window.hover(pixelOf(0.6, 0.3));
        String reading = WindowFixture.ask(() -> ((Label) pane().lookup(".hover-readout")).getText());
        double p = Math.exp(pair().p().logDensity(0.6, 0.3));
        double q = Math.exp(pair().q().logDensity(0.6, 0.3));
        for (String each : List.of("x = 0.6000, y = 0.3000", "p = " + Readout.STANDARD.of(p) + ", q = "
                + Readout.STANDARD.of(q), "log(p/q) = " + Readout.STANDARD.of(Math.log(p / q)),
                "p log(p/q) = " + Readout.STANDARD.of(p * Math.log(p / q)))) {
            assertTrue(reading.contains(each), reading);
        }
    }

    @Test
    void handlesAndPictureSayWhatTheyAre() {
        assertTrue(WindowFixture.ask(() -> pane().getAccessibleText()).contains("0.8829"));
        assertEquals("Centre of p: its two means", handle("p-centre").getAccessibleText());
        assertEquals("(0.60, 0.30)", spoken("p-centre"));
        assertEquals(pair().p().axes().root(0), Double.parseDouble(spoken("p-axis1")), 0.0006);
        assertTrue(spoken("p-turn").endsWith("°"));
        window.all(".handle").forEach(each -> assertTrue(each.isFocusTraversable(), each.getId()));
    }

    private static String spoken(String name) {
        return WindowFixture
                .ask(() -> (String) handle(name).queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
    }

    @Test
    void aPairThatIsNotOfThePlaneShowsTheDirectionsThatItsDivergenceIsTheSumOf() {
        window.start("multivariate?mu1=0,1,2,3,-1&var1=1,2,3,0.5,1&mu2=0,0,0,0,0&var2=1,1,1,1,1");
        assertEquals(List.of(), window.all("#plane").toList());
        assertFalse(window.find("#layer-density").isVisible());
        double sum = window.all(".direction-row-value")
                .mapToDouble(each -> Double.parseDouble(((Label) each).getText()))
                .sum();
        assertEquals(Double.parseDouble(window.text("#value")), sum, 3e-4);
        window.click("#choose-WHITENED");
        assertEquals(5, window.all(".direction-row-value").count());
        undo();
        window.start(PAIR);
        assertNotEquals(null, pane());
    }

    @Test
    void theKeyboardStaysOnTheViewsWhenTheyChange() {
        Node chosen = window.find("#choose-WHITENED");
        window.focus(chosen);
        window.keys(KeyCode.SPACE);
        assertEquals(View.WHITENED, state().picture().view());
        assertEquals(chosen, WindowFixture.ask(() -> window.scene().getFocusOwner()));
    }

    @Test
    void aPlaneIsShownAgainWhenThePairIsUndoneToOne() {
        window.chord(KeyCode.CONTROL, KeyCode.L);
        window.enter(window.find(".link-bar .text-field"), "multivariate?mu1=0,1,2&mu2=1,1,1");
        assertEquals(3, window.all(".direction-row-value").count());
        WindowFixture.run(() -> window.scene().getRoot().requestFocus());
        undo();
        assertEquals(2, pair().dimension());
        assertEquals(1, window.all("#plane").count());
    }
}

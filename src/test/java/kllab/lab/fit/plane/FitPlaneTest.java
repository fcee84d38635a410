package kllab.lab.fit.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import kllab.lab.fit.FitWindow;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.fit.model.plane.PlaneValues;
import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.parameter.Readout;
import kllab.plot.Mark;
import kllab.plot.pane.PlotPane;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The fit in the plane in the window: ellipses dragged, a family chosen, the best q taken. */
@Tag("window")
class FitPlaneTest {
    private static final String ONE = "fit?plane=diagonal&weights=1&means=0,0&covariances=2.25,1.2,1&mean=1,-0.5"
            + "&covariance=1,0,1&objective=reverse";
    private static final String TWO = "fit?plane=full&weights=0.5,0.5&means=-1.6,-1.2,1.6,1.2"
            + "&covariances=0.64,0.192,0.36,0.49,-0.168,0.64&mean=0.5,0&covariance=1,0,1&objective=reverse";

    @RegisterExtension
    static final FitWindow window = new FitWindow(ONE);

    private static PlaneFit plane() {
        return window.state().plane();
    }

    private static void awaitMinima() {
        window.await(() -> !window.all("#plane-value-1").toList().isEmpty());
    }

    @Test
    void whatCannotBeChosenInThePlaneSaysWhy() {
        String why = "In the plane q is fitted by KL in either direction only; "
                + "the other divergences are computed on a line.";
        assertTrue(window.find("#choose-JS").isDisabled());
        assertEquals(why, window.find("#choose-JS").getAccessibleHelp());
        assertEquals(why, window.text("#fit-note"));
        window.start("fit");
        assertFalse(window.find("#choose-JS").isDisabled());
        assertNotEquals(why, window.find("#choose-JS").getAccessibleHelp());
    }

    @Test
    void theMiddleOfQIsDraggedAsOneStep() {
        window.drag(window.find("#handle-plane-q"), -60, 40);
        assertTrue(plane().q().mean(0) < 0.6 && plane().q().mean(1) < -0.6, () -> plane().toString());
        window.click("#undo");
        assertEquals(ONE, window.link());
        window.drag(window.find("#handle-plane-1"), 40, 0);
        assertTrue(plane().normal(0).mean(0) > 0.2);
    }

    @Test
    void inADragContoursAndValueStayUntilAWorkerHasNewOnesAndAtItsEndTheyAreRight() {
        window.start(TWO);
        window.await(() -> !shades().isEmpty());
        String value = window.text("#value");
        Point2D from = WindowFixture.ask(() -> WindowFixture.middle(window.find("#handle-plane-q")));
        window.press(from);
        for (int step = 1; step <= 5; step++) {
            window.dragTo(from.add(10 * step, 0));
            assertFalse(shades().isEmpty());
            assertTrue(window.text("#value").matches("[0-9.]+"), window.text("#value"));
        }
        window.await(() -> !window.text("#value").equals(value));
        window.release(from.add(50, 0));
        window.awaitAll();
        assertEquals(Readout.STANDARD.of(PlaneValues.of(plane()).reverse()), window.text("#value"));
        List<Mark> before = shades();
        window.drag(window.find("#handle-plane-1"), 40, 0);
        window.await(() -> !shades().equals(before));
        window.awaitAll();
        assertEquals(Readout.STANDARD.of(PlaneValues.of(plane()).reverse()), window.text("#value"));
    }

    private static List<Mark> shades() {
        return window.marks("#fit-plane").stream().filter(mark -> mark.style().equals("p-shade")).toList();
    }

    @Test
    void qIsStretchedWithinItsFamilyAndTurnedWhereItMayBe() {
        window.drag(window.find("#handle-plane-axis1"), 30, 0);
        assertTrue(plane().q().covariance().sigma(0) > 1.2);
        assertEquals(1, plane().q().covariance().sigma(1));
        window.click("#choose-ROUND");
        double before = plane().q().covariance().sigma(0);
        window.drag(window.find("#handle-plane-axis1"), 30, 0);
        assertTrue(plane().q().covariance().sigma(1) > before);
        assertFalse(window.find("#handle-plane-axis2").isVisible());
        window.click("#choose-FULL");
        window.focus(window.find("#handle-plane-axis2"));
        window.keys(KeyCode.UP, KeyCode.UP, KeyCode.UP);
        window.focus(window.find("#handle-plane-turn"));
        window.keys(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertTrue(Math.abs(plane().q().covariance().correlation(0, 1)) > 0.01, () -> plane().toString());
        window.drag(window.find("#handle-plane-turn"), 20, -60);
        assertTrue(Math.abs(plane().q().covariance().correlation(0, 1)) > 0.02, () -> plane().toString());
    }

    @Test
    void thePlaneStaysAsItIsWhereTheKnobIsTurnedFarOutside() {
        window.start(TWO.replace("&covariance=1,0,1", "&covariance=1,0,0.25"));
        window.awaitAll();
        PlotPane pane = window.find("#fit-plane");
        Interval before = WindowFixture.ask(() -> pane.plot().x().bounds());
        Point2D knob = WindowFixture.ask(() -> {
            Bounds at = window.find("#handle-plane-turn").localToScene(
                    window.find("#handle-plane-turn").getLayoutBounds());
            return new Point2D(at.getCenterX(), at.getCenterY());
        });
        Bounds plot = WindowFixture.ask(() -> pane.localToScene(pane.getLayoutBounds()));
        Point2D edge = new Point2D(plot.getMaxX() - 4, plot.getMinY() + 10);
        window.press(knob);
        window.dragTo(edge);
        for (int i = 0; i < 20; i++) {
            window.settle();
        }
        assertTrue(Math.abs(plane().q().covariance().correlation(0, 1)) > 0.01, () -> plane().toString());
        assertEquals(before, WindowFixture.ask(() -> pane.plot().x().bounds()));
        window.release(edge);
    }

    @Test
    void aComponentOfPThatIsHeldIsStretchedAndTurned() {
        window.start("fit?plane=diagonal&weights=1,1&means=-1.5,0,1.5,0&covariances=1,0,1,1,0,0.25");
        window.focus(window.find("#handle-plane-2"));
        assertTrue(window.find("#handle-plane-2-turn").isVisible());
        MultivariateNormal before = plane().normal(1);
        window.drag(window.find("#handle-plane-2-axis2"), 0, -20);
        MultivariateNormal tall = plane().normal(1);
        assertTrue(PlaneNumber.SIGMA2.of(tall) > 0.6, tall.toString());
        assertEquals(PlaneNumber.SIGMA1.of(before), PlaneNumber.SIGMA1.of(tall));
        window.focus(window.find("#handle-plane-2-turn"));
        window.keys(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertTrue(Math.abs(PlaneNumber.RHO.of(plane().normal(1))) > 0.005, () -> plane().toString());
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, plane().normal(1));
        assertEquals("Component 2 of p: direction of its first axis",
                window.find("#handle-plane-2-turn").getAccessibleText());
        window.focus(window.find("#handle-plane-1"));
        assertFalse(window.find("#handle-plane-2-axis1").isVisible());
        window.drag(window.find("#handle-plane-1-axis1"), 30, 0);
        assertTrue(PlaneNumber.SIGMA1.of(plane().normal(0)) > 1);
        assertEquals(before, plane().normal(1));
        window.start("fit?posterior=logistic&plane=full");
        assertFalse(window.find("#handle-plane-1-axis1").isVisible());
    }

    @Test
    void aFamilyIsChosenAndUndone() {
        window.click("#choose-ROUND");
        assertEquals(PlaneFit.Kind.ROUND, plane().kind());
        assertTrue(window.find("#plane-sigma2").isDisabled());
        window.click("#undo");
        assertEquals(ONE, window.link());
    }

    @Test
    void independenceCostsTheSameInBothDirections() {
        awaitMinima();
        assertEquals("0.5108", window.text("#plane-value-0"));
        assertEquals("0.5108", window.text("#plane-value-1"));
        assertEquals("Independence costs −½ log(1 − ρ²) = 0.5108 nats in both directions; the forward q keeps the "
                + "variances, the reverse q has 0.3600 times as large ones", window.text("#plane-note"));
        window.click("#best-q");
        assertEquals(0.9, plane().q().covariance().sigma(0), 1e-12);
        assertEquals("0.5108", window.text("#value"));
        window.click("#choose-FORWARD");
        window.click("#best-q");
        assertEquals(1.5, plane().q().covariance().sigma(0), 1e-12);
        assertTrue(window.find("#choose-RENYI").isDisabled());
    }

    @Test
    void twoBlobsHaveSeveralMinimaOfWhichAllAreListed() {
        window.start(TWO);
        awaitMinima();
        window.await(() -> window.text("#plane-note").contains("minima of KL(q ‖ p)"));
        window.chord(KeyCode.ALT, KeyCode.I);
        window.enter(window.find("#plane-mu1 .text-field"), "-1");
        assertTrue(window.link().contains("pin="), window.link());
        assertTrue(window.find("#fit-plane").queryAccessibleAttribute(AccessibleAttribute.TEXT).toString()
                .contains("component 2"));
    }

    @Test
    void componentsAreTypedAddedAndTakenAway() {
        window.enter(window.find("#plane-sigma2-1"), "1.2");
        assertEquals(1.2, plane().normal(0).covariance().sigma(1), 1e-12);
        window.click("#add-plane");
        window.enter(window.find("#plane-w-2"), "0.5");
        assertEquals(List.of(1.0, 0.5), plane().target().parts().stream().map(each -> each.weight()).toList());
        window.click("#remove-plane-1");
        assertEquals(1, plane().target().count());
        window.enter(window.find("#plane-w-1"), "0");
        assertEquals(0.5, plane().target().parts().getFirst().weight(), "what was there stays");
    }

    @Test
    void thePlaceOfTheTargetIsChosenAtTheHeadOfThePlot() {
        window.click("#choose-LINE");
        assertFalse(plane().isOn());
        assertFalse(window.all("#fit-densities").toList().isEmpty());
        window.click("#choose-POSTERIOR");
        assertFalse(window.state().target().isMixture());
        window.click("#choose-PLANE");
        assertTrue(plane().isOn() && window.state().target().isMixture());
        assertFalse(window.all("#fit-plane").toList().isEmpty());
    }
}

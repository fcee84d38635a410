package kllab.lab.fit.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kllab.lab.fit.FitWindow;
import kllab.math.fit.posterior.LabelledPoint;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The points of logistic regression in the window: clicked, dragged, typed, turned into the other class, removed. */
@Tag("window")
class PointsPaneTest {
    private static final String TWO = "fit?posterior=logistic&plane=full&points=-1,0,0.5,1&mean=0,0.5"
            + "&covariance=0.5,0,0.5&objective=reverse";

    @RegisterExtension
    static final FitWindow window = new FitWindow(TWO);

    private static List<LabelledPoint> points() {
        return PointSettings.of(window.state()).points();
    }

    private static Point2D middle(Node node) {
        Bounds bounds = WindowFixture.ask(() -> node.localToScene(node.getBoundsInLocal()));
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    @Test
    void aClickAddsAPointOfTheClassThatIsNearer() {
        // Beside the first point, as high as the second, and as low as the first.
        Point2D zero = middle(window.find("#handle-point-1"));
        Point2D one = middle(window.find("#handle-point-2"));
        press(new Point2D(zero.getX(), one.getY()));
        press(new Point2D(one.getX(), zero.getY()));
        assertEquals(4, points().size());
        assertEquals(-1, points().get(2).x(), 0.05);
        assertTrue(points().get(2).isOne());
        assertEquals(0.5, points().get(3).x(), 0.05);
        assertFalse(points().get(3).isOne());
        window.click("#undo");
        assertEquals(3, points().size());
    }

    private static void press(Point2D at) {
        window.press(at);
        window.release(at);
        window.settle();
    }

    @Test
    void aPointIsDraggedAlongAndIntoTheOtherClassAsOneStep() {
        Node handle = window.find("#handle-point-1");
        double height = middle(handle).getY() - middle(window.find("#handle-point-2")).getY();
        window.drag(handle, 30, -0.8 * height);
        assertTrue(points().getFirst().isOne() && points().getFirst().x() > -0.95, () -> points().toString());
        window.click("#undo");
        assertEquals(TWO, window.link());
    }

    @Test
    void keysMoveAPointChangeItsClassAndTakeItAway() {
        window.focus(window.find("#handle-point-2"));
        window.keys(KeyCode.RIGHT);
        assertEquals(new LabelledPoint(0.6, true), points().get(1));
        window.keys(KeyCode.DOWN);
        assertEquals(new LabelledPoint(0.6, false), points().get(1));
        window.keys(KeyCode.SPACE);
        assertTrue(points().get(1).isOne());
        window.keys(KeyCode.DELETE);
        assertEquals(1, points().size());
        assertFalse(window.find("#handle-point-2").isVisible());
        assertTrue(WindowFixture.ask(() -> window.find("#fit-points")
                .queryAccessibleAttribute(AccessibleAttribute.TEXT)).toString().contains("class 0"));
    }

    @Test
    void pointsAreTypedAddedAndTakenAwayInTheTable() {
        window.enter(window.find("#point-1"), "-2.25");
        window.click("#flip-point-1");
        assertEquals(new LabelledPoint(-2.25, true), points().getFirst());
        window.click("#add-point");
        assertEquals(3, points().size());
        window.enter(window.find("#point-3"), "1000");
        assertEquals(0, points().get(2).x(), "what was there stays");
        window.click("#remove-point-1");
        assertEquals(new LabelledPoint(0.5, true), points().getFirst());
    }

    @Test
    void theBestQClosesMostOfTheGap() {
        // The table of the test before may still stand there while the minima of these points are searched.
        window.awaitAll();
        window.await(() -> !window.all("#plane-value-1").toList().isEmpty()
                && !window.find("#best-q").isDisabled());
        window.click("#best-q");
        window.awaitAll();
        String best = window.text("#plane-value-1");
        // The divergence of the q that is shown comes from a worker.
        window.await(() -> best.equals(window.text("#value")));
        assertTrue(Double.parseDouble(best) < 0.02, best);
    }

    @Test
    void thePosteriorIsLeftForOthersAndItsPointsAreKept() {
        window.click("#choose-COIN");
        assertFalse(window.state().plane().isOn());
        window.click("#choose-LOGISTIC");
        assertEquals(2, points().size());
        assertTrue(window.state().plane().isLogistic());
        window.click("#choose-PLANE");
        assertTrue(window.state().plane().isOn() && window.state().target().isMixture());
        assertFalse(window.all("#plane-w-1").toList().isEmpty());
        window.click("#choose-POSTERIOR");
        assertFalse(window.state().target().isMixture());
    }
}

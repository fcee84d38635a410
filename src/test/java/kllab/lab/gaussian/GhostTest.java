package kllab.lab.gaussian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.KullbackLeibler;
import kllab.parameter.Readout;
import kllab.plot.Mark;
import kllab.plot.Subplot;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person compares what is shown with what was: where the gesture began, and what was pinned. */
@Tag("window")
class GhostTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    private static String value(GaussianState state, InformationUnit unit) {
        return Readout.STANDARD.of(unit.of(KullbackLeibler.of(state.p(), state.q())));
    }

    private static List<String> ghosts(String pane, String kind) {
        PlotPane plot = window.find(pane);
        return WindowFixture.ask(plot::plot).subplots().stream().map(Subplot::marks).flatMap(List::stream)
                .map(Mark::style).filter(style -> style.startsWith(kind)).distinct().sorted().toList();
    }

    @Test
    void inTheMiddleOfADragThePlotsAndTheNumberShowWhereItBegan() {
        Point2D from = WindowFixture.middle(window.find("#handle-mu1"));
        window.press(from);
        window.dragTo(from.add(60, 0));
        assertEquals("was " + value(GaussianState.INITIAL, InformationUnit.NATS), window.text("#value-was"));
        assertEquals(List.of("was", "was-p"), ghosts("#densities", "was"));
        assertEquals(List.of("was", "was-dot"), ghosts("#curve", "was"));
        window.release(from.add(60, 0));
    }

    @Test
    void theGhostStaysInTheUnitShownUntilTheNextGestureOrEscape() {
        window.drag(window.find("#handle-mu1"), 60, 0);
        GaussianState first = window.state();
        window.chord(KeyCode.ALT, KeyCode.U);
        assertEquals("was " + value(GaussianState.INITIAL, InformationUnit.BITS), window.text("#value-was"));
        window.drag(window.find("#mu2 .thumb"), -30, 0);
        assertEquals("was " + value(first, InformationUnit.BITS), window.text("#value-was"));
        window.keys(KeyCode.ESCAPE);
        assertEquals("", window.text("#value-was"));
        window.drag(window.find("#mu2 .thumb"), -30, 0);
        window.click("#undo");
        assertEquals("", window.text("#value-was"));
    }

    @Test
    void aPinIsKeptInTheLinkAndComparedWithWhatCameAfterIt() {
        window.click("#pin");
        assertEquals(List.of(), ghosts("#densities", "pinned"));
        window.drag(window.find("#handle-mu1"), 60, 0);
        assertEquals("pinned " + value(GaussianState.INITIAL, InformationUnit.NATS), window.text("#value-pinned"));
        assertEquals(List.of("pinned", "pinned-p"), ghosts("#densities", "pinned"));
        assertTrue(GaussianLink.LINKS.of(window.state()).text().contains("pin=0.8,0.7,0,1"));
        window.click("#undo");
        window.click("#undo");
        assertFalse(GaussianLink.LINKS.of(window.state()).text().contains("pin"));
    }

    @Test
    void inTheLandscapeADotShowsWhereThePointWas() {
        window.start("gaussian?view=landscape");
        window.drag(window.find("#handle-landscape"), 40, -20);
        assertEquals(List.of("was-dot"), ghosts("#landscape", "was"));
        window.keys(KeyCode.ESCAPE);
        assertEquals(List.of(), ghosts("#landscape", "was"));
    }

    @Test
    void afterALookIntoTheDrawerTheNumberStillSaysWhatItWasAndCanBePinned() {
        window.start("gaussian?drawer=derivation");
        window.start("gaussian");
        window.drag(window.find("#handle-mu1"), 60, 0);
        assertTrue(window.text("#value-was").startsWith("was "));
        window.click("#pin");
        assertTrue(window.state().isPinned());
    }

    @Test
    void aStateThatIsOpenedHasNoGhostOfTheOneBefore() {
        window.drag(window.find("#handle-mu1"), 60, 0);
        WindowFixture.run(() -> window.model().open(GaussianState.INITIAL));
        window.settle();
        assertEquals("", window.text("#value-was"));
    }

    @Test
    void nothingIsReadOutInTheMiddleOfADrag() {
        PlotPane pane = window.find("#densities");
        Node readout = pane.lookup(".hover-readout");
        Point2D from = WindowFixture.middle(window.find("#handle-mu1"));
        window.hover(from.add(0, 40));
        assertTrue(readout.isVisible());
        window.press(from);
        assertFalse(readout.isVisible());
        window.dragTo(from.add(40, 0));
        assertFalse(readout.isVisible());
        window.release(from.add(40, 0));
    }

    @Test
    void theReadoutCoversNoHandleWhereverThePointerIs() {
        PlotPane pane = window.find("#densities");
        Node readout = pane.lookup(".hover-readout");
        for (double x = 0.1; x < 0.95; x += 0.05) {
            for (double y = 0.1; y < 0.9; y += 0.2) {
                window.hover(pane.localToScene(pane.getWidth() * x, pane.getHeight() * y));
                Bounds covered = readout.getBoundsInParent();
                for (Node each : pane.getChildrenUnmodifiable()) {
                    assertFalse(each instanceof PlotHandle && readout.isVisible()
                            && each.getBoundsInParent().intersects(covered), each.getId() + " at " + x + ", " + y);
                }
            }
        }
    }
}

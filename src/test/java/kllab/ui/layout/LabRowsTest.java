package kllab.ui.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** How the screen of a lab shares out its room, and in which order what is on it stands. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class LabRowsTest {
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final PseudoClass WITHOUT_PLOTS = PseudoClass.getPseudoClass("without-plots");

    private final Region first = region(200, 100);
    private final Region second = region(200, 80);
    private final Region value = region(150, 50);
    private final Region formula = region(150, 40);
    private final Region controls = region(300, 60);
    private LabRows lab;

    @BeforeEach
    void layRows() {
        lab = new LabRows(LabRows.Row.of(List.of(3.0, 2.0), first, second),
                LabRows.Row.of(List.of(0.0, 1.0), value, formula), LabRows.Row.of(List.of(1.0), controls));
        lab.setSpacing(10);
    }

    /** A region that prefers to be no larger than it is at least. */
    private static Region region(double width, double height) {
        Region region = new Region();
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        return region;
    }

    private void lay(double width, double height) {
        lab.resize(width, height);
        lab.layout();
    }

    private static List<Double> place(Node node) {
        Bounds bounds = node.getParent().getBoundsInParent();
        return List.of(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private void stand(double width, double height) {
        lab.setStyle("-kl-stage: true");
        new Scene(new Pane(lab));
        lab.applyCss();
        lab.setSpacing(10);
        lay(width, height);
    }

    @Test
    void onAStageWhatExplainsTheFirstPlotTakesTheOthersUnlessTheyAreAskedFor() {
        lab = new LabRows(LabRows.Row.of(List.of(3.0, 2.0), first, second),
                LabRows.Row.of(List.of(0.0, 1.0), value, formula), LabRows.Row.of(List.of(1.0), controls),
                new SimpleObjectProperty<>(true));
        stand(510, 300);
        assertTrue(first.getParent().isVisible() && !second.getParent().isVisible());
        lab.keepingPlots().set(true);
        lay(510, 300);
        assertTrue(first.getParent().isVisible() && second.getParent().isVisible());
        lab.keepingPlots().set(false);
        lay(510, 300);
        assertFalse(second.getParent().isVisible());
    }

    @Test
    void plotsThatFitStandSideBySideAboveTheRest() {
        lay(510, 300);
        assertFalse(lab.getPseudoClassStates().contains(STACKED));
        assertEquals(List.of(0.0, 0.0, 300.0, 170.0), place(first));
        assertEquals(List.of(310.0, 0.0, 200.0, 170.0), place(second));
        assertEquals(List.of(0.0, 180.0, 150.0, 50.0), place(value));
        assertEquals(List.of(160.0, 180.0, 350.0, 50.0), place(formula));
        assertEquals(List.of(0.0, 240.0, 510.0, 60.0), place(controls));
    }

    @Test
    void whereTheyDoNotFitTheValueStandsBelowTheFirst() {
        lay(300, lab.minHeight(300));
        assertTrue(lab.getPseudoClassStates().contains(STACKED));
        assertEquals(100 + 50 + 80 + 40 + 60 + 4 * 10, lab.getHeight());
        List<Region> down = List.of(first, value, second, formula, controls);
        double top = 0;
        for (Region each : down) {
            assertEquals(List.of(0.0, top, 300.0, each.getMinHeight()), place(each));
            top += each.getMinHeight() + 10;
        }
    }

    @Test
    void thePlotsShareTheHeightThatIsLeftOver() {
        lay(300, lab.minHeight(300) + 100);
        assertEquals(160, first.getHeight());
        assertEquals(120, second.getHeight());
        assertEquals(50, value.getHeight());
        assertEquals(lab.getHeight(), controls.getParent().getBoundsInParent().getMaxY());
    }

    @Test
    void controlsAreNoWiderThanWhatIsSeenOfAWideScreen() {
        lay(800, 300);
        lab.setSeen(400);
        lay(800, 300);
        assertEquals(List.of(0.0, 240.0, 400.0, 60.0), place(controls));
        assertEquals(640, formula.getWidth());
        lab.setSeen(Double.MAX_VALUE);
        lay(800, 300);
        assertEquals(800, controls.getWidth());
    }

    @Test
    void theChildrenStandInTheOrderOfTheEye() {
        lay(510, 300);
        assertEquals(List.of(first, second, value, formula, controls),
                lab.getChildren().stream().map(each -> ((Parent) each).getChildrenUnmodifiable().getFirst()).toList());
        lay(300, 500);
        assertEquals(List.of(first, value, second, formula, controls),
                lab.getChildren().stream().map(each -> ((Parent) each).getChildrenUnmodifiable().getFirst()).toList());
        lay(510, 300);
        assertEquals(List.of(first, second, value, formula, controls),
                lab.getChildren().stream().map(each -> ((Parent) each).getChildrenUnmodifiable().getFirst()).toList());
    }

    @Test
    void whatHasTheKeyboardKeepsItWhileTheOrderChanges(FxRobot robot) {
        robot.interact(() -> {
            Scene scene = new Scene(new javafx.scene.layout.Pane(lab));
            second.setFocusTraversable(true);
            lay(510, 300);
            second.requestFocus();
            lay(300, 500);
            assertEquals(second, scene.getFocusOwner());
        });
    }

    @Test
    void whatIsAwayHasNoRoom() {
        away(second);
        lay(300, 400);
        assertFalse(lab.getPseudoClassStates().contains(STACKED));
        assertEquals(400 - 50 - 60 - 2 * 10 - 40 - 10, first.getHeight());
        away(first);
        lay(310, 400);
        assertTrue(lab.getPseudoClassStates().contains(WITHOUT_PLOTS));
        assertEquals(400 - 60 - 10, value.getHeight());
        away(value, formula);
        lay(310, 400);
        assertEquals(400, controls.getHeight());
    }

    private static void away(Region... regions) {
        Arrays.stream(regions).forEach(each -> each.setManaged(false));
    }

    @Test
    void betweenTheLeastAndThePreferredHeightEveryLineGivesWay() {
        Stream.of(first, second).forEach(each -> each.setPrefHeight(200));
        controls.setPrefHeight(80);
        lay(510, 100 + 50 + 60 + 2 * 10 + 60);
        assertEquals(150, first.getHeight());
        assertEquals(70, controls.getHeight());
    }
}

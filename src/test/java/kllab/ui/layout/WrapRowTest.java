package kllab.ui.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import kllab.ui.card.CardHead;
import org.junit.jupiter.api.Test;

/** How rows of cards and heads of cards share out a width. */
class WrapRowTest {
    private static Region region(double least, double preferred, double height) {
        Region region = new Region();
        region.setMinSize(least, height);
        region.setPrefSize(preferred, height);
        return region;
    }

    private static WrapRow row(List<Double> shares, Region... regions) {
        WrapRow row = new WrapRow(shares, regions);
        row.setSpacing(10);
        return row;
    }

    private static List<Bounds> laidOut(Region row, double width) {
        row.resize(width, row.prefHeight(width));
        row.layout();
        return row.getChildrenUnmodifiable().stream().map(Node::getBoundsInParent).toList();
    }

    private static void assertPlace(Bounds bounds, double x, double y, double width, double height) {
        assertEquals(List.of(x, y, width, height),
                List.of(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()));
    }

    @Test
    void nodesShareTheWidthOfOneLineAndItsHeight() {
        List<Bounds> places = laidOut(row(List.of(3.0, 2.0), region(50, 80, 40), region(50, 80, 60)), 510);
        assertPlace(places.get(0), 0, 0, 300, 60);
        assertPlace(places.get(1), 310, 0, 200, 60);
    }

    @Test
    void aShareOfZeroKeepsThePreferredWidth() {
        List<Bounds> places = laidOut(row(List.of(0.0, 1.0), region(50, 80, 40), region(50, 80, 40)), 510);
        assertPlace(places.get(0), 0, 0, 80, 40);
        assertPlace(places.get(1), 90, 0, 420, 40);
    }

    @Test
    void whatDoesNotFitGoesToTheNextLine() {
        WrapRow row = row(List.of(1.0, 1.0, 1.0), region(200, 200, 40), region(200, 200, 50), region(100, 100, 30));
        List<Bounds> places = laidOut(row, 409);
        assertPlace(places.get(0), 0, 0, 409, 40);
        assertPlace(places.get(1), 0, 50, 200, 50);
        assertPlace(places.get(2), 210, 50, 409 - 10 - 200, 50);
        assertEquals(90 + 10, row.prefHeight(409));
        assertEquals(50, row.prefHeight(1000));
    }

    @Test
    void aNodeIsNeverNarrowerThanItsLeastWidth() {
        List<Bounds> places = laidOut(row(List.of(9.0, 1.0), region(50, 50, 40), region(120, 120, 40)), 310);
        assertPlace(places.get(0), 0, 0, 180, 40);
        assertPlace(places.get(1), 190, 0, 120, 40);
    }

    @Test
    void whatANodeNeedsBeyondItsShareIsNotTakenFromItself() {
        List<Bounds> places = laidOut(row(List.of(1.0, 1.0), region(180, 180, 40), region(60, 60, 40)), 310);
        assertPlace(places.get(0), 0, 0, 180, 40);
        assertPlace(places.get(1), 190, 0, 120, 40);
    }

    @Test
    void theLeastWidthIsThatOfTheWidestNode() {
        assertEquals(120, row(List.of(1.0, 1.0), region(50, 60, 40), region(120, 130, 40)).minWidth(-1));
    }

    @Test
    void nothingOverlapsAndEveryLineIsFilledAtEveryWidth() {
        for (double width = 200; width < 900; width += 7) {
            List<Bounds> places = laidOut(
                    row(List.of(1.0, 1.0, 0.0), region(200, 250, 40), region(150, 220, 50), region(90, 130, 60)),
                    width);
            double right = width;
            assertTrue(places.stream().anyMatch(each -> Math.abs(each.getMaxX() - right) < 1e-9),
                    () -> right + " " + places);
            for (Bounds one : places) {
                assertTrue(one.getMinX() >= 0 && one.getMaxX() <= right + 1e-9, () -> right + " " + places);
                assertEquals(1, places.stream().filter(one::intersects).count(), places::toString);
            }
        }
    }

    @Test
    void aHintHidesInsteadOfBeingCut() {
        Region title = region(100, 100, 20);
        Region hint = region(0, 200, 16);
        CardHead head = CardHead.of(title, hint);
        head.setSpacing(10);
        assertEquals(Arrays.asList(true, true, false, false, true),
                Arrays.asList(400.0, 320.0, 309.0, 120.0, 310.0).stream().map(width -> {
                    laidOut(head, width);
                    return hint.isVisible();
                }).toList());
        assertEquals(200, hint.getWidth());
        assertEquals(110, hint.getLayoutX());
    }

    @Test
    void whatStandsAtTheRightOfAHeadStaysWhole() {
        Region right = region(80, 80, 30);
        Region hint = region(0, 60, 16);
        CardHead head = new CardHead(region(100, 100, 20), hint, right);
        head.setSpacing(10);
        List<Bounds> places = laidOut(head, 190);
        assertPlace(places.get(2), 110, 0, 80, 30);
        assertFalse(hint.isVisible());
        assertTrue(head.minWidth(-1) == 190 && head.prefWidth(-1) == 260);
        laidOut(head, 260);
        assertTrue(hint.isVisible());
    }
}

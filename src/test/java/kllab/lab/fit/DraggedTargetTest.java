package kllab.lab.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import kllab.plot.Mark;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The landscape while a component of the target is dragged. */
@Tag("window")
class DraggedTargetTest {
    private static final String THREE = "fit?w=0.3,0.4,0.3&m=-4,0,4&s=0.7,0.7,0.7&mu=0&sigma=2&objective=reverse";

    @RegisterExtension
    static final FitWindow window = new FitWindow(THREE);

    private static List<Mark> marks() {
        return window.marks("#fit-landscape");
    }

    private static List<Mark> contours() {
        return marks().stream().filter(mark -> mark instanceof Mark.Curve && mark.style().equals("contour")).toList();
    }

    private static List<Mark> minima() {
        return marks().stream().filter(mark -> mark instanceof Mark.Dot && mark.style().endsWith("-minimum")).toList();
    }

    @Test
    void contoursAndMinimaFollowBeforeTheHandLetsGoAndAreOfOneTargetAllTheTime() {
        window.awaitAll();
        Point2D from = WindowFixture.ask(() -> WindowFixture.middle(window.find("#handle-m-2")));
        List<Mark> before = contours();
        List<Mark> found = minima();
        window.press(from);
        for (int step = 1; step <= 10; step++) {
            window.dragTo(from.add(6 * step, 0));
            assertTrue(!contours().isEmpty() && !minima().isEmpty());
        }
        window.await(() -> !contours().equals(before) && !minima().equals(found));
        window.release(from.add(60, 0));
        window.awaitAll();
        String link = window.link();
        List<Mark> minima = minima();
        window.start("fit?mu=0");
        window.start(link);
        window.awaitAll();
        assertEquals(minima(), minima);
    }
}

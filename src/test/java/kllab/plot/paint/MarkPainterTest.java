package kllab.plot.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Scale;
import kllab.plot.Subplot;
import kllab.plot.pane.PlotPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class MarkPainterTest {
    private static final int SIZE = 400;
    private static final String CSS = """
            .root { -fx-background-color: white; -fx-font-size: 10px; }
            .mark.line { -fx-stroke: red; -fx-stroke-width: 4px; }
            .mark.area { -fx-fill: red; }
            .mark.force { -fx-fill: red; -fx-font-size: 30px; -fx-font-weight: bold; }
            .mark.plate { -fx-fill: white; }
            .mark.white { -fx-fill: white; }
            .mark.large { -fx-font-size: 30px; -fx-fill: black; }
            .mark.leader { -fx-fill: red; }
            .mark.grid, .mark.baseline { -fx-stroke: white; }
            """;

    /** How many of the pixels between two values of x, over the axis from 0 to 1, are painted red. */
    private static int red(FxRobot robot, Mark mark, double from, double to) {
        return red(robot, List.of(mark), from, to);
    }

    private static int red(FxRobot robot, List<Mark> marks, double from, double to) {
        int[] count = {0};
        robot.interact(() -> {
            Plot plot = new Plot(Axis.linear(0, 1), List.of(new Subplot(Axis.linear(0, 1), 1, marks)));
            PlotPane pane = new PlotPane(new SimpleObjectProperty<>(plot));
            Scene scene = new Scene(pane, SIZE, SIZE);
            scene.getStylesheets().add("data:text/css;base64,"
                    + Base64.getEncoder().encodeToString(CSS.getBytes(StandardCharsets.UTF_8)));
            Image image = scene.snapshot(null);
            Scale x = pane.geometry().x();
            for (int px = (int) x.toPixel(from); px < x.toPixel(to); px++) {
                for (int py = 0; py < SIZE; py++) {
                    count[0] += image.getPixelReader().getColor(px, py).equals(Color.RED) ? 1 : 0;
                }
            }
        });
        return count[0];
    }

    private static Polyline line(double broken) {
        return new Polyline(new double[]{0, 0.2, 0.4, 0.5, 0.6, 0.8, 1},
                new double[]{0.5, 0.5, 0.5, broken, 0.5, 0.5, 0.5});
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNonFiniteValueBreaksALineAndDrawsNoSpike(double broken, FxRobot robot) {
        Mark curve = new Mark.Curve(line(broken), "line");
        assertEquals(0, red(robot, curve, 0.42, 0.58));
        assertEquals(4 * 0.3, red(robot, curve, 0.05, 0.35) / (double) (SIZE - 36), 0.15);
        Mark area = new Mark.Area(line(broken), 0, "area");
        assertEquals(0, red(robot, area, 0.42, 0.58));
    }

    @Test
    void aWholeLineIsPaintedWhole(FxRobot robot) {
        assertEquals(red(robot, new Mark.Curve(line(0.5), "line"), 0.05, 0.35),
                red(robot, new Mark.Curve(line(0.5), "line"), 0.65, 0.95), 8);
    }

    @Test
    void aLineThatLeadsFromWordsToTheirPointEndsThereInADot(FxRobot robot) {
        Mark dot = new Mark.Dot(new Mark.Point(0.5, 0.5), 6, "white");
        Mark words = new Mark.Label(new Mark.Point(0.5, 0.5), "words", new Mark.Placement(0, 0, 0), "large");
        assertEquals(0, red(robot, words, 0, 1));
        assertTrue(red(robot, List.of(dot, words), 0.48, 0.52) > 0);
    }

    @Test
    void wordsThatWouldLieOnAnArrowStandBesideIt(FxRobot robot) {
        Mark arrow = new Mark.Arrow(new Mark.Point(0.2, 0.5), new Mark.Shift(0.4, 0), new Mark.Words("", ""), "area");
        Mark words = new Mark.Label(new Mark.Point(0.4, 0.5), "words", new Mark.Placement(0, 0, 0), "words");
        assertEquals(red(robot, arrow, 0, 1), red(robot, List.of(arrow, words), 0, 1));
    }

    @Test
    void anArrowAtTheFootOfASubplotKeepsItsOwnWords(FxRobot robot) {
        Mark.Point at = new Mark.Point(0.1, 0.05);
        Mark.Shift out = new Mark.Shift(-0.08, -0.1);
        int bare = red(robot, new Mark.Arrow(at, out, new Mark.Words("", ""), "force"), 0, 1);
        assertTrue(red(robot, new Mark.Arrow(at, out, new Mark.Words("sigma = 0.70", "0.70"), "force"), 0, 1) > bare);
    }

    private static Polyline square(double from, double to) {
        return new Polyline(new double[]{from, to, to, from, from}, new double[]{from, from, to, to, from});
    }

    @Test
    void wordsThatMustNotStandOnAnAreaStandBesideIt(FxRobot robot) {
        Mark hill = new Mark.Area(new Polyline(new double[]{0, 0.5, 0.51, 0.99, 1}, new double[]{0, 0, 1, 1, 0}), 0,
                "area");
        Mark words = new Mark.Label(new Mark.Point(0.75, 0.5), new Mark.Words("+1", "+1"), new Mark.Placement(0, 0, 0),
                "force", Mark.Ground.off("area"));
        Mark anywhere = new Mark.Label(new Mark.Point(0.75, 0.5), "+1", new Mark.Placement(0, 0, 0), "force");
        int whole = red(robot, hill, 0.52, 0.98);
        assertTrue(red(robot, List.of(hill, anywhere), 0.52, 0.98) < whole);
        assertEquals(whole, red(robot, List.of(hill, words), 0.52, 0.98));
        assertTrue(red(robot, List.of(hill, words), 0, 0.5) > 50);
    }

    @Test
    void aRingWithinARingOfARegionIsAHole(FxRobot robot) {
        int whole = red(robot, new Mark.Region(List.of(square(0.2, 0.8)), "area"), 0, 1);
        int inner = red(robot, new Mark.Region(List.of(square(0.4, 0.6)), "area"), 0, 1);
        int holed = red(robot, new Mark.Region(List.of(square(0.2, 0.8), square(0.4, 0.6)), "area"), 0, 1);
        assertEquals(0.36 / 0.04, whole / (double) inner, 0.3);
        assertEquals(whole - inner, holed, 0.02 * whole);
    }
}

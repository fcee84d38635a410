package kllab.plot.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Affine;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("window")
class OutlinesTest {
    private static final String ALL = "M1.0E-5 2.25L30.5 -4.0Q7.0 8.0 9.0 10.0C11.0 12.0 13.0 14.0 15.0 16.0Z"
            + "M40.0 41.0Q42.0 43.0 44.0 45.0Z";

    private static SVGPath path(String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        return path;
    }

    private static <S extends Shape> S moved(S shape) {
        shape.getTransforms().add(new Affine(0.5, 0, 3, 0, 0.25, 7));
        return shape;
    }

    @Test
    void aPathOfTextHasTheOutlineOfTheSameElements() {
        Path same = new Path(new MoveTo(1e-5, 2.25), new LineTo(30.5, -4), new QuadCurveTo(7, 8, 9, 10),
                new CubicCurveTo(11, 12, 13, 14, 15, 16), new ClosePath(), new MoveTo(40, 41),
                new QuadCurveTo(42, 43, 44, 45), new ClosePath());
        assertEquals(new Outlines().filled(moved(same)), new Outlines().filled(moved(path(ALL))));
    }

    /** The toolkit reads more than the outlines do: then it is asked what the path covers. */
    @ParameterizedTest
    @ValueSource(strings = {"M0 0l10 0l0 10z", "M0 0H10V10Z", "M0 0 10 0 10 10Z", " M0 0L10 0L10 10Z"})
    void aPathOfOtherCommandsHasItsOutlineToo(String content) {
        assertEquals(path("M0.0 0.0L10.0 0.0L10.0 10.0Z").getLayoutBounds(), path(content).getLayoutBounds());
        PagePath outline = new Outlines().filled(path(content));
        assertEquals(50, area(outline), 1e-9, content);
    }

    /** The area of a polygon, by the shoelace formula. */
    private static double area(PagePath polygon) {
        double twice = 0;
        double x = 0;
        double y = 0;
        for (PagePath.Step step : polygon.steps()) {
            switch (step) {
                case PagePath.Step.Move move -> {
                    x = move.x();
                    y = move.y();
                }
                case PagePath.Step.Straight line -> {
                    twice += x * line.y() - line.x() * y;
                    x = line.x();
                    y = line.y();
                }
                default -> {
                    // A polygon has no curves, and its last side ends at the origin.
                }
            }
        }
        return Math.abs(twice) / 2;
    }
}

package kllab.plot.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import kllab.app.look.Appearance;
import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Scale;
import kllab.plot.Subplot;
import kllab.plot.paint.PlotGeometry;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

@Tag("window")
class PlotPaneTest {
    private static final Color INK = Color.web("#1b1f24");
    private static final Scale X = new Scale(Axis.linear(0, 10), 0, 10);

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static PlotPane pane(double... ys) {
        double[] xs = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = 10.0 * i / (ys.length - 1);
        }
        Mark curve = new Mark.Curve(new Polyline(xs, ys), "ink");
        return new PlotPane(new SimpleObjectProperty<>(
                new Plot(X.axis(), List.of(new Subplot(Axis.linear(-1, 1), 1, List.of(curve))))));
    }

    private static Scene scene(PlotPane pane) {
        Scene scene = new Scene(new StackPane(pane), 400, 300);
        scene.getStylesheets().addAll(Appearance.STYLESHEETS);
        return scene;
    }

    /** The columns of the picture between two values that have ink of the curve in them. */
    private static int inked(Scene scene, PlotPane pane, double from, double to) {
        PixelReader pixels = scene.snapshot(null).getPixelReader();
        Scale x = pane.geometry().x();
        int columns = 0;
        for (int px = (int) Math.ceil(x.toPixel(from)); px < x.toPixel(to); px++) {
            for (int py = 0; py < 260; py++) {
                if (pixels.getColor(px, py).equals(INK)) {
                    columns++;
                    break;
                }
            }
        }
        return columns;
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aValueThatIsNotFiniteBreaksALineAndDrawsNoSpike(double hole) {
        WindowFixture.run(() -> {
            PlotPane whole = pane(0.5, 0.5, 0.5, 0.5, 0.5);
            Scene scene = scene(whole);
            assertTrue(inked(scene, whole, 3, 7) > 100);
            PlotPane broken = pane(0.5, 0.5, hole, 0.5, 0.5);
            scene = scene(broken);
            assertTrue(inked(scene, broken, 0.5, 2) > 40);
            assertEquals(0, inked(scene, broken, 2.7, 7.3));
            assertTrue(inked(scene, broken, 8, 9.5) > 40);
        });
    }

    /** Returns the number of pixels that a pane keeps. */
    private static double pixels(PlotPane pane) {
        return WindowFixture.within(pane).filter(Canvas.class::isInstance).map(Canvas.class::cast)
                .mapToDouble(each -> each.getWidth() * each.getHeight()).sum();
    }

    @Test
    void aPlotThatLeavesItsSceneGivesItsPixelsUpAndIsPaintedAgainWhereItComesBack() {
        PlotPane pane = WindowFixture.ask(() -> pane(0.5, 0.5, 0.5, 0.5, 0.5));
        Scene scene = WindowFixture.ask(() -> scene(pane));
        int before = WindowFixture.ask(() -> inked(scene, pane, 3, 7));
        WindowFixture.run(() -> {
            StackPane other = new StackPane(pane);
            scene.setRoot(other);
        });
        assertEquals(before, WindowFixture.ask(() -> inked(scene, pane, 3, 7)), "on its way to another place");
        WindowFixture.run(() -> ((StackPane) scene.getRoot()).getChildren().clear());
        assertEquals(0, WindowFixture.ask(() -> pixels(pane)));
        WindowFixture.run(() -> ((StackPane) scene.getRoot()).getChildren().add(pane));
        assertEquals(before, WindowFixture.ask(() -> inked(scene, pane, 3, 7)));
        assertTrue(before > 100);
    }

    @Test
    void aPlotTakesNoClicksOutsideItself() {
        WindowFixture.run(() -> {
            PlotPane pane = pane(0, 1, 0);
            scene(pane).snapshot(null);
            Bounds bounds = pane.getBoundsInLocal();
            assertEquals(0, bounds.getMinX());
            assertEquals(0, bounds.getMinY());
            assertEquals(pane.getWidth(), bounds.getMaxX());
            assertEquals(pane.getHeight(), bounds.getMaxY());
        });
    }

    @Test
    void subplotsShareTheAxisAndTheHeightByTheirWeights() {
        WindowFixture.run(() -> {
            Subplot large = new Subplot(Axis.linear(0, 1), 2, List.of());
            Subplot small = new Subplot(Axis.linear(0, 1), 1, List.of());
            PlotPane pane = new PlotPane(new SimpleObjectProperty<>(new Plot(X.axis(), List.of(large, small))));
            scene(pane).snapshot(null);
            List<PlotGeometry.Placed> subplots = pane.geometry().subplots();
            assertEquals(2, subplots.get(0).ground().height() / subplots.get(1).ground().height(), 0.02);
            assertEquals(subplots.get(0).ground().x(), subplots.get(1).ground().x());
            assertTrue(subplots.get(0).ground().bottom() < subplots.get(1).ground().y());
            assertEquals(0, pane.geometry().subplotAt(5));
            assertEquals(1, pane.geometry().subplotAt(subplots.get(1).ground().y()));
            assertEquals(1, pane.geometry().subplotAt(9_999));
        });
    }
}

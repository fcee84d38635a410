package kllab.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import kllab.plot.Polyline;
import kllab.plot.paint.Rectangle;
import kllab.plot.pane.PlotPath;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;

/** The least that a picture of regions and lines costs: ready pixels put on a canvas, and nothing else. */
final class PathFloor {
    private final Map<String, Text> looks = new HashMap<>();
    private final Pane root = new Pane();
    private final Scene scene = MovingLab.scene(root);
    private final Canvas canvas;

    private PathFloor(Bounds place) {
        canvas = new Canvas(place.getWidth(), place.getHeight());
        canvas.relocate(place.getMinX(), place.getMinY());
        root.getChildren().add(canvas);
    }

    /**
     * The floor under recorded paths.
     *
     * @param place where the canvas is
     * @param recorded the paths by frame
     */
    static Moving of(Bounds place, List<List<PlotPath>> recorded) {
        PathFloor floor = new PathFloor(place);
        recorded.forEach(paths -> paths.forEach(path -> floor.look(path.style())));
        floor.root.applyCss();
        return new Moving(floor.scene, frame -> floor.paint(recorded.get(frame)));
    }

    private Text look(String style) {
        return looks.computeIfAbsent(style, name -> CurveFloor.look(root, name));
    }

    private void paint(List<PlotPath> paths) {
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Rectangle ground = paths.getFirst().ground();
        context.save();
        context.beginPath();
        context.rect(ground.x(), ground.y(), ground.width(), ground.height());
        context.clip();
        paths.forEach(path -> paint(context, path));
        context.restore();
    }

    private void paint(GraphicsContext context, PlotPath path) {
        context.beginPath();
        for (Polyline line : path.lines()) {
            context.moveTo(line.xs()[0], line.ys()[0]);
            for (int i = 1; i < line.size(); i++) {
                context.lineTo(line.xs()[i], line.ys()[i]);
            }
        }
        Text look = look(path.style());
        if (path.filled()) {
            context.setFill(look.getFill());
            context.setFillRule(FillRule.EVEN_ODD);
            context.fill();
        } else {
            double[] dashes = look.getStrokeDashArray().stream().mapToDouble(Double::doubleValue).toArray();
            context.setStroke(look.getStroke());
            context.setLineWidth(look.getStrokeWidth());
            context.setLineDashes(dashes);
            context.setLineCap(dashes.length == 0 ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
            context.setLineJoin(StrokeLineJoin.ROUND);
            context.stroke();
        }
    }
}

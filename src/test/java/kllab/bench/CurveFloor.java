package kllab.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.geometry.Bounds;
import kllab.plot.paint.Rectangle;
import kllab.plot.pane.PlotLine;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;

/** The least that a picture of the lab's curves costs: ready arrays of pixels put on canvases, and nothing else. */
final class CurveFloor {
    private final Map<String, Text> looks = new HashMap<>();
    private final Pane root = new Pane();
    private final Scene scene = MovingLab.scene(root);
    private final List<Canvas> canvases = new ArrayList<>();

    private CurveFloor() {
    }

    /**
     * The floor under recorded curves.
     *
     * @param places where the canvases are
     * @param recorded the curves, by frame and by place
     */
    static Moving of(List<Bounds> places, List<List<List<PlotLine>>> recorded) {
        CurveFloor floor = new CurveFloor();
        for (Bounds place : places) {
            Canvas canvas = new Canvas(place.getWidth(), place.getHeight());
            canvas.relocate(place.getMinX(), place.getMinY());
            floor.canvases.add(canvas);
            floor.root.getChildren().add(canvas);
        }
        recorded.getFirst().forEach(lines -> lines.forEach(line -> floor.look(line.style())));
        floor.root.applyCss();
        return new Moving(floor.scene, frame -> floor.paint(recorded.get(frame)));
    }

    private Text look(String style) {
        return looks.computeIfAbsent(style, name -> look(root, name));
    }

    /** An empty text that has the look of a style, once CSS has passed over it. */
    static Text look(Pane root, String style) {
        Text look = new Text();
        look.getStyleClass().addAll("mark", style);
        root.getChildren().add(look);
        return look;
    }

    private void paint(List<List<PlotLine>> lines) {
        for (int i = 0; i < canvases.size(); i++) {
            Canvas canvas = canvases.get(i);
            GraphicsContext context = canvas.getGraphicsContext2D();
            context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
            int panel = -1;
            for (PlotLine line : lines.get(i)) {
                if (line.subplot() != panel) {
                    clip(context, line.ground());
                    panel = line.subplot();
                }
                paint(context, line);
            }
            context.restore();
        }
    }

    private static void clip(GraphicsContext context, Rectangle ground) {
        context.restore();
        context.save();
        context.beginPath();
        context.rect(ground.x(), ground.y(), ground.width(), ground.height());
        context.clip();
    }

    private void paint(GraphicsContext context, PlotLine line) {
        Text look = look(line.style());
        if (line.area()) {
            context.setFill(look.getFill());
            context.fillPolygon(line.xs(), line.ys(), line.xs().length);
        } else {
            double[] dashes = look.getStrokeDashArray().stream().mapToDouble(Double::doubleValue).toArray();
            context.setStroke(look.getStroke());
            context.setLineWidth(look.getStrokeWidth());
            context.setLineDashes(dashes);
            context.setLineCap(dashes.length == 0 ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
            context.setLineJoin(StrokeLineJoin.ROUND);
            context.strokePolyline(line.xs(), line.ys(), line.xs().length);
        }
    }
}

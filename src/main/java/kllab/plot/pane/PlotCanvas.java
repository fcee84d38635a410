package kllab.plot.pane;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import kllab.plot.paint.Surface;

/**
 * The pixels of a plot.
 *
 * <p>
 * The toolkit keeps the memory of a canvas at its largest size for ever, 3 MB for a screen of 1280 × 720, and what was
 * painted there. So what a smaller canvas has no place for is cleared, and a canvas much smaller than once is a new
 * one.
 */
final class PlotCanvas {
    /** The part of its largest area from which on a canvas is kept. */
    private static final double KEPT = 0.5;

    private final List<Node> children;
    /** Holds the canvas alone, so that it can be taken out of the plot for a moment. */
    private final Group ground = new Group();
    private Canvas canvas = new Canvas();
    private CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private double largest;

    /** A canvas of no size, behind what else there will be. */
    PlotCanvas(List<Node> children) {
        this.children = children;
        ground.setMouseTransparent(true);
        ground.setManaged(false);
        ground.getChildren().add(canvas);
        children.add(ground);
    }

    /** Takes a size in pixels; returns true if it was another one, with which all has to be painted anew. */
    boolean resizeTo(double width, double height) {
        if (canvas.getWidth() == width && canvas.getHeight() == height) {
            return false;
        }
        if (width * height < KEPT * largest) {
            canvas = new Canvas();
            ground.getChildren().setAll(canvas);
            surface = new CanvasSurface(canvas.getGraphicsContext2D());
            largest = 0;
        }
        clear();
        canvas.setWidth(width);
        canvas.setHeight(height);
        largest = Math.max(largest, width * height);
        return true;
    }

    /** Gives the pixels up, until it is resized; for a plot that is in no scene. */
    void release() {
        if (resizeTo(0, 0)) {
            // What a node lets go the toolkit keeps until the node is in a scene that is drawn.
            int place = children.indexOf(ground);
            children.remove(ground);
            Group drawn = new Group(ground);
            new Scene(drawn, 1, 1).snapshot(null);
            drawn.getChildren().clear();
            children.add(place, ground);
        }
    }

    /** Returns the surface to paint on, without what was there. */
    Surface cleared() {
        clear();
        return surface;
    }

    private void clear() {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }
}

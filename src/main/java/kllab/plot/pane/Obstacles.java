package kllab.plot.pane;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Scale;
import kllab.plot.paint.PlotGeometry;
import kllab.plot.paint.Rectangle;

/** The places of a plot that nothing is to cover: its handles and the summits of its areas. */
final class Obstacles {
    /** Half of what is kept free about a summit, in pixels. */
    private static final double SUMMIT = 8;
    /** Room about a handle for its ring, in which it can be grabbed, in pixels. */
    private static final double RING = 6;

    private Obstacles() {
    }

    /** The places of the handles among some nodes. */
    static List<Rectangle> handles(List<Node> nodes) {
        List<Rectangle> kept = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof PlotHandle handle && handle.isVisible()) {
                kept.add(new Rectangle(handle.getLayoutX() - RING, handle.getLayoutY() - RING,
                        handle.getWidth() + 2 * RING, handle.getHeight() + 2 * RING));
            }
        }
        return kept;
    }

    static List<Rectangle> of(List<Node> nodes, Plot plot, PlotGeometry geometry) {
        List<Rectangle> kept = new ArrayList<>(handles(nodes));
        for (int i = 0; i < plot.subplots().size(); i++) {
            Scale y = geometry.subplots().get(i).y();
            for (Mark mark : plot.subplots().get(i).marks()) {
                if (mark instanceof Mark.Area area && area.line().highest() >= 0) {
                    Polyline line = area.line();
                    int top = line.highest();
                    kept.add(new Rectangle(geometry.x().toPixel(line.xs()[top]) - SUMMIT,
                            y.toPixel(line.ys()[top]) - SUMMIT, 2 * SUMMIT, 2 * SUMMIT));
                }
            }
        }
        return kept;
    }
}

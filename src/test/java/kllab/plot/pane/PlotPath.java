package kllab.plot.pane;

import java.util.ArrayList;
import java.util.List;
import kllab.plot.Mark;
import kllab.plot.Polyline;
import kllab.plot.Scale;
import kllab.plot.paint.PlotGeometry;
import kllab.plot.paint.Rectangle;

/**
 * Lines or a region of a plot pane in the pixels that the pane paints them with.
 *
 * @param style the name of its style
 * @param lines in pixels
 * @param filled whether they are filled together, and not stroked
 * @param ground the place of the subplot
 */
public record PlotPath(String style, List<Polyline> lines, boolean filled, Rectangle ground) {
    /** The curves, segments and regions that a pane shows now, in their order. */
    public static List<PlotPath> of(PlotPane pane) {
        PlotGeometry geometry = pane.geometry();
        List<PlotPath> paths = new ArrayList<>();
        for (int i = 0; i < geometry.subplots().size(); i++) {
            PlotGeometry.Placed placed = geometry.subplots().get(i);
            for (Mark mark : pane.plot().subplots().get(i).marks()) {
                switch (mark) {
                    case Mark.Curve curve -> paths
                            .add(path(curve.style(), List.of(curve.line()), false, geometry.x(), placed));
                    case Mark.Region region -> paths
                            .add(path(region.style(), region.rings(), true, geometry.x(), placed));
                    case Mark.Segment segment -> paths.add(path(segment.style(),
                            List.of(new Polyline(new double[]{segment.from().x(), segment.to().x()},
                                    new double[]{segment.from().y(), segment.to().y()})),
                            false, geometry.x(), placed));
                    default -> {
                    }
                }
            }
        }
        return paths;
    }

    private static PlotPath path(String style, List<Polyline> lines, boolean filled, Scale x,
            PlotGeometry.Placed placed) {
        return new PlotPath(style, lines.stream().map(line -> pixels(line, x, placed.y())).toList(), filled,
                placed.ground());
    }

    private static Polyline pixels(Polyline line, Scale x, Scale y) {
        double[] xs = new double[line.size()];
        double[] ys = new double[line.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = x.toPixel(line.xs()[i]);
            ys[i] = y.toPixel(line.ys()[i]);
        }
        return new Polyline(xs, ys);
    }
}

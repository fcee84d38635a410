package kllab.plot.pane;

import java.util.ArrayList;
import java.util.List;

import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Polyline;
import kllab.plot.paint.PlotGeometry;
import kllab.plot.paint.Rectangle;

/**
 * A curve or an area of a plot pane, in values and in the pixels that the pane paints it with.
 *
 * @param style the name of its style
 * @param values the line in values
 * @param xs the line in pixels; an area has its corners on the base as well
 * @param ys the second coordinates
 * @param area whether it is filled, not stroked
 * @param subplot the index of its subplot
 * @param ground the place of its subplot
 */
@SuppressWarnings("ArrayRecordComponent") // as a canvas takes them
public record PlotLine(String style, Polyline values, double[] xs, double[] ys, boolean area, int subplot,
        Rectangle ground) {
    /** The curves and areas that a pane shows now, in their order. */
    public static List<PlotLine> of(PlotPane pane) {
        PlotGeometry geometry = pane.geometry();
        List<PlotLine> lines = new ArrayList<>();
        for (int i = 0; i < geometry.subplots().size(); i++) {
            for (Mark mark : pane.plot().subplots().get(i).marks()) {
                if (mark instanceof Mark.Curve curve) {
                    lines.add(of(geometry, i, curve.line(), curve.style(), false));
                } else if (mark instanceof Mark.Area area) {
                    lines.add(of(geometry, i, area.line(), area.style(), true));
                }
            }
        }
        return lines;
    }

    private static PlotLine of(PlotGeometry geometry, int subplot, Polyline line, String style, boolean area) {
        PlotGeometry.Placed placed = geometry.subplots().get(subplot);
        int rim = area ? 1 : 0;
        int last = line.size() - 1 + rim;
        double[] xs = new double[line.size() + 2 * rim];
        double[] ys = new double[xs.length];
        for (int i = 0; i < line.size(); i++) {
            xs[i + rim] = geometry.x().toPixel(line.xs()[i]);
            ys[i + rim] = placed.y().toPixel(line.ys()[i]);
        }
        if (area) {
            xs[0] = xs[1];
            xs[last + 1] = xs[last];
            ys[0] = placed.y().toPixel(0);
            ys[last + 1] = ys[0];
        }
        return new PlotLine(style, line, xs, ys, area, subplot, placed.ground());
    }

    /** The axes of a pane: first the one that its subplots share, then that of each subplot. */
    public static List<Axis> axes(PlotPane pane) {
        List<Axis> axes = new ArrayList<>(List.of(pane.plot().x()));
        pane.plot().subplots().forEach(subplot -> axes.add(subplot.y()));
        return axes;
    }
}

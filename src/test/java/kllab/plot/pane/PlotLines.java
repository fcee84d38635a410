package kllab.plot.pane;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Rectangle2D;

import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Polyline;
import kllab.plot.Scale;
import kllab.plot.paint.PlotGeometry;

/**
 * A curve or an area of a plot pane in the pixels that the pane paints it with.
 *
 * @param style the name of its style
 * @param xs the first coordinates; an area has its two corners on the base as well
 * @param ys the second coordinates
 * @param values the line in values
 * @param area whether it is filled, not stroked
 * @param panel the index of its panel
 * @param ground the place of its panel
 */
@SuppressWarnings("ArrayRecordComponent") // as the canvas takes them
public record PlotLines(String style, double[] xs, double[] ys, Polyline values, boolean area, int panel,
        Rectangle2D ground) {
    /** The curves and areas that a pane shows now, in their order. */
    public static List<PlotLines> of(PlotPane pane) {
        PlotGeometry geometry = pane.geometry();
        List<PlotLines> lines = new ArrayList<>();
        for (int i = 0; i < geometry.panels().size(); i++) {
            PlotGeometry.Placed placed = geometry.panels().get(i);
            for (Mark mark : pane.plot().panels().get(i).marks()) {
                if (mark instanceof Mark.Curve curve) {
                    lines.add(of(geometry.x(), placed, i, curve.line(), curve.style(), false));
                } else if (mark instanceof Mark.Area area) {
                    lines.add(of(geometry.x(), placed, i, area.line(), area.style(), true));
                }
            }
        }
        return lines;
    }

    private static PlotLines of(Scale x, PlotGeometry.Placed placed, int panel, Polyline line, String style,
            boolean area) {
        int rim = area ? 1 : 0;
        int n = line.size();
        double[] xs = new double[n + 2 * rim];
        double[] ys = new double[n + 2 * rim];
        for (int i = 0; i < n; i++) {
            xs[i + rim] = x.toPixel(line.xs()[i]);
            ys[i + rim] = placed.y().toPixel(line.ys()[i]);
        }
        if (area) {
            xs[0] = xs[1];
            xs[n + 1] = xs[n];
            ys[0] = placed.y().toPixel(0);
            ys[n + 1] = ys[0];
        }
        return new PlotLines(style, xs, ys, line, area, panel, placed.ground());
    }

    /** The axes of a pane: the one that its panels share, and that of each panel. */
    public static List<Axis> axes(PlotPane pane) {
        List<Axis> axes = new ArrayList<>(List.of(pane.plot().x()));
        pane.plot().panels().forEach(panel -> axes.add(panel.y()));
        return axes;
    }
}

package kllab.plot.paint;

import java.util.ArrayList;
import java.util.List;

import kllab.plot.Mark;
import kllab.plot.Panel;
import kllab.plot.Plot;
import kllab.plot.Scale;

/**
 * Where the values of a plot lie on its pane, in pixels from the pane's top left corner.
 *
 * @param x the scale that all panels share
 * @param named whether things with names stand along x, at 0, 1, 2 …, and nothing between them
 * @param panels the scale and the ground of each panel, from top to bottom
 */
public record PlotGeometry(Scale x, boolean named, List<Placed> panels) {
    /**
     * A panel in its place.
     *
     * @param y its scale
     * @param ground what it covers
     */
    public record Placed(Scale y, Rectangle ground) {
    }

    /** The panels of a plot shared out over an area, with a gap between them. */
    public static PlotGeometry of(Plot plot, Rectangle area, double gap) {
        double weights = plot.panels().stream().mapToDouble(Panel::weight).sum();
        double heights = area.height() - gap * (plot.panels().size() - 1);
        List<Placed> placed = new ArrayList<>();
        double top = area.y();
        for (Panel panel : plot.panels()) {
            double height = Math.max(1, Math.rint(heights * panel.weight() / weights));
            Rectangle ground = new Rectangle(area.x(), top, area.width(), height);
            placed.add(new Placed(new Scale(panel.y(), ground.bottom(), ground.y()), ground));
            top += height + gap;
        }
        return new PlotGeometry(new Scale(plot.x(), area.x(), area.right()), !plot.names().isEmpty(),
                List.copyOf(placed));
    }

    /** The panel at a height: the one above a gap where the height falls into it. */
    public int panelAt(double y) {
        int panel = 0;
        while (panel + 1 < panels.size() && y >= panels.get(panel + 1).ground.y()) {
            panel++;
        }
        return panel;
    }

    /** The values at a pixel, read on the axes of a panel. */
    public Mark.Point valueAt(double pixelX, double pixelY, int panel) {
        return new Mark.Point(x.toValue(pixelX), panels.get(panel).y.toValue(pixelY));
    }
}

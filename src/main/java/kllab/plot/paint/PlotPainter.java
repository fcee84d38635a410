package kllab.plot.paint;

import java.util.List;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Scale;
import kllab.plot.Tick;

/** Paints a whole plot: its axes and its subplots. The screen and the files share it, so that they cannot differ. */
public final class PlotPainter {
    /** The style of the labels of ticks. */
    public static final String TICK = "tick";
    private static final String GRID = "grid";
    private static final String BASELINE = "baseline";

    private final Surface surface;
    private final MarkStyles styles;
    private final PlotGeometry geometry;
    private final PlotTicks ticks;

    /** A painter on a surface, of a plot in its place. */
    public PlotPainter(Surface surface, MarkStyles styles, PlotGeometry geometry) {
        this.surface = surface;
        this.styles = styles;
        this.geometry = geometry;
        this.ticks = new PlotTicks(styles.of(TICK));
    }

    /** Paints a plot whose geometry it is. */
    public void paint(Plot plot) {
        if (plot.names().isEmpty()) {
            paintXAxis();
        } else {
            paintNames(plot.names());
        }
        for (int i = 0; i < plot.subplots().size(); i++) {
            PlotGeometry.Placed placed = geometry.subplots().get(i);
            Rectangle ground = placed.ground();
            paintYAxis(placed);
            List<Mark> marks = plot.subplots().get(i).marks();
            surface.within(
                    new Rectangle(ground.x(), ground.y() - 2, ground.width(), ground.height() + 4),
                    () -> new MarkPainter(surface, styles, geometry.x(), placed).paint(marks));
        }
    }

    private void paintNames(List<String> names) {
        MarkStyle text = styles.of(TICK);
        double em = text.font().size();
        double room = geometry.x().toPixel(1) - geometry.x().toPixel(0) - 0.6 * em;
        for (int i = 0; i < names.size(); i++) {
            surface.text(fitting(names.get(i), room), Math.rint(geometry.x().toPixel(i)),
                    geometry.subplots().getLast().ground().bottom() + em, Surface.Align.CENTER, text);
        }
    }

    /** Returns as much of a name as there is room for, but at least its first character. */
    private String fitting(String name, double room) {
        String fitting = name;
        for (int length = name.codePointCount(0, name.length()) - 1; length > 0
                && styles.width(fitting, TICK) > room; length--) {
            fitting = name.substring(0, name.offsetByCodePoints(0, length)) + "…";
        }
        return fitting;
    }

    private void paintXAxis() {
        Rectangle last = geometry.subplots().getLast().ground();
        MarkStyle text = styles.of(TICK);
        List<Tick> shown = ticks.alongX(geometry.x());
        for (Tick tick : shown) {
            double px = geometry.x().toPixel(tick.value());
            for (PlotGeometry.Placed subplot : geometry.subplots()) {
                styles.of(GRID).ruleUpright(surface, px, subplot.ground().y(), subplot.ground().bottom());
            }
        }
        for (Tick tick : shown) {
            surface.text(tick.label(), Math.rint(geometry.x().toPixel(tick.value())),
                    last.bottom() + text.font().size(), Surface.Align.CENTER, text);
        }
    }

    private void paintYAxis(PlotGeometry.Placed subplot) {
        MarkStyle text = styles.of(TICK);
        Scale x = geometry.x();
        List<Tick> shown = ticks.alongY(subplot.y().axis(), subplot.y().length());
        for (Tick tick : shown) {
            styles.of(GRID).ruleLevel(surface, subplot.y().toPixel(tick.value()), x.start(), x.end());
        }
        if (subplot.y().bounds().contains(0)) {
            styles.of(BASELINE).ruleLevel(surface, subplot.y().toPixel(0), x.start(), x.end());
        }
        for (Tick tick : shown) {
            surface.text(tick.label(), x.start() - 0.6 * text.font().size(),
                    Math.rint(subplot.y().toPixel(tick.value())), Surface.Align.RIGHT, text);
        }
    }
}

package kllab.plot.paint;

import java.util.List;

import kllab.plot.NamedAxis;
import kllab.plot.Plot;
import kllab.plot.Scale;
import kllab.plot.Subplot;
import kllab.plot.Tick;

/** Paints a whole plot: its axes and its subplots. The screen and the files share it, so that they cannot differ. */
public final class PlotPainter {
    /** The style of the labels of ticks. */
    public static final String TICK = "tick";
    private static final String GRID = "grid";
    /** The distance of the name of the x axis from its end, in sizes of the type. */
    static final double GAP = 0.4;
    /** The style of the axis at 0. */
    public static final String BASELINE = "baseline";
    /** So much room is right of every plot, in sizes of the type; and of one of things with names. */
    private static final double LEAST_END = 3.1;
    private static final double LEAST_END_OF_NAMES = 0.6;

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

    /**
     * Paints a plot whose geometry it is.
     *
     * @param words the words of each subplot, from top to bottom
     */
    public void paint(Plot plot, List<List<PlacedWords>> words) {
        if (plot.names().isEmpty()) {
            if (plot.isMarked()) {
                paintXAxis();
            }
        } else {
            paintNames(plot.names());
        }
        Rectangle last = geometry.subplots().getLast().ground();
        double em = styles.of(TICK).font().size();
        // Beside the foot of another axis at the right end its lowest label stands.
        boolean beside = plot.subplots().stream().noneMatch(subplot -> subplot.sides().right().isPresent());
        write(plot.name(), last.right() + (beside ? GAP : 4 * GAP) * em, last.bottom() + (beside ? 0 : em));
        for (int i = 0; i < plot.subplots().size(); i++) {
            PlotGeometry.Placed placed = geometry.subplots().get(i);
            Rectangle ground = placed.ground();
            Subplot subplot = plot.subplots().get(i);
            if (subplot.isMarked()) {
                paintYAxis(placed);
            }
            double room = ground.width() + (geometry.named() ? LEAST_END_OF_NAMES : LEAST_END) * em;
            NameRow row = NameRow.of(subplot, ground, styles);
            double middle = row.box().y() + row.box().height() / 2;
            write(AxisName.fitting(subplot.name(), room, styles), ground.x(), middle);
            subplot.sides().right().ifPresent(right -> {
                paintRight(right, placed);
                surface.text(row.right(), row.box().right(), middle, Surface.Align.RIGHT, styles.of(TICK));
            });
            MarkPainter painter = new MarkPainter(surface, styles, SubplotPixels.of(geometry.x(), placed));
            surface.within(new Rectangle(ground.x(), ground.y() - 2, ground.width(), ground.height() + 4),
                    () -> painter.paint(subplot.marks()));
            painter.write(words.get(i));
        }
    }

    /** The labels of another axis at the right end, without lines of their own. */
    private void paintRight(NamedAxis right, PlotGeometry.Placed placed) {
        MarkStyle text = styles.of(TICK);
        Scale scale = new Scale(right.axis(), placed.y().start(), placed.y().end());
        for (Tick tick : ticks.alongY(scale.axis(), scale.length())) {
            surface.text(tick.label(), geometry.x().end() + 0.6 * text.font().size(),
                    Math.rint(scale.toPixel(tick.value())), Surface.Align.LEFT, text);
        }
    }

    /** Writes the name of an axis, if it has one. */
    private void write(String name, double x, double y) {
        if (!name.isEmpty()) {
            surface.text(name, x, y, Surface.Align.LEFT, styles.of(TICK));
        }
    }

    private void paintNames(List<String> names) {
        MarkStyle text = styles.of(TICK);
        double em = text.font().size();
        double room = geometry.x().toPixel(1) - geometry.x().toPixel(0) - 0.6 * em;
        for (int i = 0; i < names.size(); i++) {
            surface.text(AxisName.fitting(names.get(i), room, styles), Math.rint(geometry.x().toPixel(i)),
                    geometry.subplots().getLast().ground().bottom() + em, Surface.Align.CENTER, text);
        }
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

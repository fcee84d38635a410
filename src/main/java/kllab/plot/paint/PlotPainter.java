package kllab.plot.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kllab.plot.Mark;
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
    static final String BASELINE = "baseline";
    /** The height of a row above a subplot, in heights of its lines. */
    private static final double ROW = 1.1;
    /** So much room is right of every plot, in sizes of the type; and of one of things with names. */
    private static final double LEAST_END = 3.1;
    private static final double LEAST_END_OF_NAMES = 0.6;

    private final Surface surface;
    private final MarkStyles styles;
    private final PlotGeometry geometry;
    private final PlotTicks ticks;
    private final List<Rectangle> kept;
    private final List<List<PlacedWords>> before;

    /** A painter on a surface, of a plot in its place. */
    public PlotPainter(Surface surface, MarkStyles styles, PlotGeometry geometry) {
        this(surface, styles, geometry, List.of(), List.of());
    }

    /**
     * A painter of a plot over which something lies.
     *
     * @param kept what lies over the plot, such as handles: no words stand there
     * @param before the words of the frame before, subplot by subplot, so that words stay how they stood; may be empty
     */
    public PlotPainter(Surface surface, MarkStyles styles, PlotGeometry geometry, List<Rectangle> kept,
            List<List<PlacedWords>> before) {
        this.kept = List.copyOf(kept);
        this.before = List.copyOf(before);
        this.surface = surface;
        this.styles = styles;
        this.geometry = geometry;
        this.ticks = new PlotTicks(styles.of(TICK));
    }

    /** Paints a plot whose geometry it is, and returns its words, as {@link #words} has them. */
    public List<List<PlacedWords>> paint(Plot plot) {
        List<List<PlacedWords>> words = words(plot);
        if (plot.names().isEmpty()) {
            paintXAxis();
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
            paintYAxis(placed);
            double room = ground.width() + (geometry.named() ? LEAST_END_OF_NAMES : LEAST_END) * em;
            write(fitting(subplot.name(), room), ground.x(), row(ground).y() + row(ground).height() / 2);
            subplot.sides().right().ifPresent(right -> paintRight(subplot, right, placed));
            MarkPainter painter = new MarkPainter(surface, styles, SubplotPixels.of(geometry.x(), placed));
            surface.within(new Rectangle(ground.x(), ground.y() - 2, ground.width(), ground.height() + 4),
                    () -> painter.paint(subplot.marks()));
            painter.write(words.get(i));
        }
        return words;
    }

    /** The labels of another axis at the right end, without lines of their own, and its name above them. */
    private void paintRight(Subplot subplot, NamedAxis right, PlotGeometry.Placed placed) {
        MarkStyle text = styles.of(TICK);
        Scale scale = new Scale(right.axis(), placed.y().start(), placed.y().end());
        for (Tick tick : ticks.alongY(scale.axis(), scale.length())) {
            surface.text(tick.label(), geometry.x().end() + 0.6 * text.font().size(),
                    Math.rint(scale.toPixel(tick.value())), Surface.Align.LEFT, text);
        }
        Rectangle row = row(placed.ground());
        surface.text(nameOfRight(subplot, row), row.right(), row.y() + row.height() / 2, Surface.Align.RIGHT, text);
    }

    /** Writes the name of an axis, if it has one. */
    private void write(String name, double x, double y) {
        if (!name.isEmpty()) {
            surface.text(name, x, y, Surface.Align.LEFT, styles.of(TICK));
        }
    }

    /** Returns the words of each subplot of a plot, from top to bottom, where they are painted. */
    public List<List<PlacedWords>> words(Plot plot) {
        List<Rectangle> rows = rowsAbove();
        List<List<PlacedWords>> words = new ArrayList<>();
        for (int i = 0; i < plot.subplots().size(); i++) {
            words.add(words(plot.subplots().get(i), geometry.subplots().get(i), rows,
                    i < before.size() ? before.get(i) : List.of()));
            rows = rows.stream().map(each -> rest(each, words.getLast())).toList();
        }
        return words;
    }

    /** Returns true if words are all words of a plot: those for which there is no room are missing. */
    public static boolean areComplete(List<List<PlacedWords>> words, Plot plot) {
        return words.stream().mapToLong(List::size).sum() == plot.subplots().stream()
                .flatMap(subplot -> subplot.marks().stream())
                .filter(each -> each instanceof Mark.Label || each instanceof Mark.Arrow).count();
    }

    /** Returns the height of rows above a plot, in pixels. */
    public static double heightOfRows(int rows, MarkStyles styles) {
        return ROW * rows * styles.of(TICK).lineHeight();
    }

    /** The rows for words without a place above the name of the first axis, the lowest first. */
    private List<Rectangle> rowsAbove() {
        Rectangle row = row(geometry.subplots().getFirst().ground());
        return IntStream.rangeClosed(1, geometry.rows())
                .mapToObj(i -> new Rectangle(row.x(), row.y() - heightOfRows(i, styles), row.width(), row.height()))
                .toList();
    }

    /** Returns what words leave of a row, which is filled from its end. */
    private static Rectangle rest(Rectangle row, List<PlacedWords> words) {
        double end = words.stream().filter(each -> each.box().intersects(row))
                .mapToDouble(each -> each.leader().map(piece -> piece.to().x()).orElse(each.box().x()) - row.height())
                .min().orElse(row.right());
        return new Rectangle(row.x(), row.y(), Math.max(0, Math.min(end, row.right()) - row.x()), row.height());
    }

    private List<PlacedWords> words(Subplot subplot, PlotGeometry.Placed placed, List<Rectangle> above,
            List<PlacedWords> last) {
        Rectangle row = row(placed.ground());
        double name = widthIn(row, subplot.name());
        double right = widthIn(row, nameOfRight(subplot, row));
        Rectangle key = new Rectangle(row.x() + name, row.y(), Math.max(0, row.width() - name - right), row.height());
        return LabelLayout.of(subplot.marks(), styles, SubplotPixels.of(geometry.x(), placed),
                new LabelLayout.Around(Stream.concat(Stream.of(key), above.stream()).toList(), kept, last));
    }

    private double widthIn(Rectangle row, String name) {
        return name.isEmpty() ? 0 : styles.width(name, TICK) + row.height();
    }

    /** Returns the name of the axis at the right end; empty where the other name leaves no room: its curve tells it. */
    private String nameOfRight(Subplot subplot, Rectangle row) {
        String name = subplot.sides().right().map(NamedAxis::name).orElse("");
        return widthIn(row, subplot.name()) + widthIn(row, name) > row.width() ? "" : name;
    }

    /** The row above a subplot, where the name of its axis stands. */
    private Rectangle row(Rectangle ground) {
        double height = styles.of(TICK).lineHeight();
        return new Rectangle(ground.x(), ground.y() - ROW * height, ground.width(), height);
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

package kllab.plot.pane;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import kllab.plot.Mark;
import kllab.plot.Polyline;
import kllab.plot.Scale;
import kllab.plot.paint.AxisName;
import kllab.plot.paint.MarkStyles;
import kllab.plot.paint.PlacedWords;
import kllab.plot.paint.PlotGeometry;
import kllab.plot.paint.PlotPainter;
import kllab.plot.paint.Rectangle;

/**
 * Words of a plot that lie on what they must not lie on, by exact geometry: curves, straight lines, dots, the edges of
 * bars, the draws at the foot of a curve, handles, the axis and other words. They may lie on fills, so on the inside of
 * a bar.
 */
public final class Breaches {
    /** Of the height of a line, the outer part at the top and at the foot in which no letter is inked. */
    private static final double LEADING = 0.15;
    /** The most that a row above a subplot is higher than what is inked of a line. */
    private static final double ROW = 1.7;
    /** Dots and handles are round. */
    private static final double CORNER = 0.3;
    /** More points than these are a cloud, which words may lie on. */
    private static final int FEW = 100;

    private final PlotPane pane;
    private final PlotGeometry geometry;
    private final List<String> found = new ArrayList<>();

    private Breaches(PlotPane pane) {
        this.pane = pane;
        this.geometry = pane.geometry();
    }

    /** Returns a sentence for each breach in a pane that is laid out. */
    public static List<String> in(PlotPane pane) {
        Breaches breaches = new Breaches(pane);
        List<List<PlacedWords>> words = pane.words().stream().map(each -> each.stream()
                .filter(Breaches::isInked).toList()).toList();
        for (int i = 0; i < words.size(); i++) {
            for (PlacedWords each : words.get(i)) {
                breaches.check(each, i, words.get(i));
            }
        }
        return breaches.found;
    }

    /** Returns a sentence for each name of an axis, or of a place on it, that is longer than the room for it. */
    public static List<String> cutNames(PlotPane pane) {
        MarkStyles styles = (MarkStyles) pane.getChildrenUnmodifiable().stream().filter(MarkStyles.class::isInstance)
                .findFirst().orElseThrow();
        PlotGeometry geometry = pane.geometry();
        double em = styles.of(PlotPainter.TICK).font().size();
        double across = geometry.x().toPixel(1) - geometry.x().toPixel(0) - 0.6 * em;
        double room = geometry.subplots().getFirst().ground().width() + (geometry.named() ? 0.6 : 3.1) * em;
        Stream<String> below = pane.plot().names().stream().map(each -> AxisName.fitting(each, across, styles));
        Stream<String> above = pane.plot().subplots().stream()
                .map(each -> AxisName.fitting(each.name(), room, styles));
        return Stream.concat(above, below).filter(each -> each.endsWith(AxisName.CUT))
                .map(each -> pane.getId() + " has a name cut, " + each).toList();
    }

    /** Words that the key writes once for several things have their ink at the first of them. */
    private static boolean isInked(PlacedWords words) {
        return !words.lines().stream().allMatch(String::isEmpty);
    }

    private void check(PlacedWords words, int subplot, List<PlacedWords> others) {
        Rectangle2D ink = ink(words);
        String name = pane.getId() + ": " + String.join("/", words.lines());
        Rectangle ground = geometry.subplots().get(subplot).ground();
        double row = ROW * ink.getHeight() / words.lines().size();
        Rectangle2D own = above(ground, row);
        Rectangle2D ofPlot = above(geometry.subplots().getFirst().ground(), (1 + geometry.rows()) * row);
        if (!rectangle(ground, 2).contains(ink) && !own.contains(ink) && !ofPlot.contains(ink)) {
            found.add(name + " leaves its plot");
        }
        others.stream().filter(each -> !each.equals(words) && ink.intersects(ink(each)))
                .forEach(each -> found.add(name + " lies on " + String.join("/", each.lines())));
        others.stream().filter(each -> !each.equals(words)).flatMap(each -> each.leader().stream())
                .filter(each -> ink.intersectsLine(each.from().x(), each.from().y(), each.to().x(), each.to().y()))
                .forEach(each -> found.add(name + " lies on a leader line"));
        if (ink.getMaxY() <= ground.y()) {
            return;
        }
        for (Mark mark : pane.plot().subplots().get(subplot).marks()) {
            if (!mark.equals(words.mark()) && lies(ink, words, mark, subplot)) {
                found.add(name + " lies on " + mark.getClass().getSimpleName() + " " + mark.style());
            }
        }
        Scale y = geometry.subplots().get(subplot).y();
        if (y.bounds().contains(0) && ink.intersectsLine(ground.x(), y.toPixel(0), ground.right(), y.toPixel(0))) {
            found.add(name + " lies on the axis");
        }
        for (Node node : pane.getChildrenUnmodifiable()) {
            if (node instanceof PlotHandle && node.isVisible()
                    && ink.intersects(round(node.getLayoutX(), node.getLayoutY(), node.getLayoutBounds().getWidth()))) {
                found.add(name + " lies on handle " + node.getId());
            }
        }
    }

    private boolean lies(Rectangle2D ink, PlacedWords words, Mark mark, int subplot) {
        boolean covers = words.mark() instanceof Mark.Label label && label.ground().covers().equals(mark.style())
                && label.ground().along().equals(mark.style());
        return switch (mark) {
            case Mark.Curve curve -> !covers && crosses(ink, curve.line(), subplot);
            case Mark.Segment segment -> crosses(ink, new Polyline(
                    new double[]{segment.from().x(), segment.to().x()},
                    new double[]{segment.from().y(), segment.to().y()}), subplot);
            case Mark.Dot dot -> {
                double x = geometry.x().toPixel(dot.at().x());
                double y = geometry.subplots().get(subplot).y().toPixel(dot.at().y());
                yield Double.isFinite(x + y) && ink.intersects(round(x - 2, y - 2, 4));
            }
            case Mark.Area area -> words.mark() instanceof Mark.Label label
                    && label.ground().avoids().equals(area.style()) && crosses(ink, area.line(), subplot)
                    && !isFlat(area.line(), area.base());
            case Mark.Bar bar -> liesOnEdge(ink, bar, subplot);
            case Mark.Points points -> IntStream.range(0, points.at().size()).anyMatch(
                    i -> liesOnPoint(ink, points, i, subplot));
            default -> false;
        };
    }

    /** Returns true if words lie across an edge of a bar that is drawn: an infinite one is beyond the plot. */
    private boolean liesOnEdge(Rectangle2D ink, Mark.Bar bar, int subplot) {
        Rectangle ground = geometry.subplots().get(subplot).ground();
        Scale y = geometry.subplots().get(subplot).y();
        double left = geometry.x().toPixel(bar.across().min());
        double right = geometry.x().toPixel(bar.across().max());
        double top = Math.max(ground.y() - 9, y.toPixel(bar.up().max()));
        double bottom = Math.min(ground.bottom() + 9, y.toPixel(bar.up().min()));
        return Stream.of(new Line2D.Double(left, top, right, top), new Line2D.Double(left, bottom, right, bottom),
                new Line2D.Double(left, top, left, bottom), new Line2D.Double(right, top, right, bottom))
                .anyMatch(ink::intersectsLine);
    }

    private boolean liesOnPoint(Rectangle2D ink, Mark.Points points, int index, int subplot) {
        return points.glyphs().isEmpty() && points.at().size() <= FEW
                && ink.contains(geometry.x().toPixel(points.at().xs()[index]),
                        geometry.subplots().get(subplot).y().toPixel(points.at().ys()[index]));
    }

    /** The line of an area that is nothing at most places lies on its base there. */
    private static boolean isFlat(Polyline line, double base) {
        for (int i = 0; i < line.size(); i++) {
            if (line.ys()[i] == base) {
                return true;
            }
        }
        return false;
    }

    private boolean crosses(Rectangle2D ink, Polyline line, int subplot) {
        Scale y = geometry.subplots().get(subplot).y();
        for (int i = 1; i < line.size(); i++) {
            double x1 = geometry.x().toPixel(line.xs()[i - 1]);
            double y1 = y.toPixel(line.ys()[i - 1]);
            double x2 = geometry.x().toPixel(line.xs()[i]);
            double y2 = y.toPixel(line.ys()[i]);
            if (Double.isFinite(x1 + y1 + x2 + y2) && ink.intersectsLine(new Line2D.Double(x1, y1, x2, y2))) {
                return true;
            }
        }
        return false;
    }

    private static Rectangle2D ink(PlacedWords words) {
        Rectangle box = words.box();
        double off = LEADING * box.height() / words.lines().size();
        return new Rectangle2D.Double(box.x(), box.y() + off, box.width(), box.height() - 2 * off);
    }

    private static Rectangle2D round(double x, double y, double size) {
        double corner = CORNER / 2 * size;
        return new Rectangle2D.Double(x + corner, y + corner, size - 2 * corner, size - 2 * corner);
    }

    private static Rectangle2D above(Rectangle ground, double height) {
        return new Rectangle2D.Double(ground.x(), ground.y() - height, ground.width() + 2, height);
    }

    private static Rectangle2D rectangle(Rectangle box, double margin) {
        return new Rectangle2D.Double(box.x() - margin, box.y() - margin, box.width() + 2 * margin,
                box.height() + 2 * margin);
    }
}

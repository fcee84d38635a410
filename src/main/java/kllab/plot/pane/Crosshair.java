package kllab.plot.pane;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;

import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Scale;
import kllab.plot.Tick;
import kllab.plot.paint.MarkStyle;
import kllab.plot.paint.PlotGeometry;
import kllab.plot.paint.Rectangle;

import org.jspecify.annotations.Nullable;

/** The crosshair of a plot and its readout: under the pointer, or at the place that the keyboard chose. */
final class Crosshair {
    /** The least number of steps along an axis; they end at round values. */
    private static final double STEPS = 50;
    /** How many places along each side of the pane are tried for the readout. */
    private static final int PLACES = 9;

    private final Line line = new Line();
    private final Label readout = new Label();
    private @Nullable Function<Mark.Point, String> words;
    private @Nullable Point2D at;

    Crosshair() {
        line.getStyleClass().add("crosshair");
        readout.getStyleClass().add("hover-readout");
        line.setManaged(false);
        readout.setManaged(false);
        line.setMouseTransparent(true);
        readout.setMouseTransparent(true);
    }

    /** Returns the visible nodes of the crosshair, to lie over the plot. */
    List<Node> nodes() {
        return List.of(line, readout);
    }

    /** Reads out what the function says of a point in the values of the subplot below it. */
    void readOut(Function<Mark.Point, String> ofPoint) {
        words = ofPoint;
    }

    /** Goes to a pixel of the pane, or away. */
    void point(@Nullable Point2D pixel) {
        at = pixel;
    }

    /** Returns the readout; empty while there is no crosshair. */
    String text() {
        return readout.isVisible() ? readout.getText() : "";
    }

    /** The subplot that it is in: the first one while there is no crosshair. */
    int subplot(PlotGeometry geometry) {
        Point2D here = at;
        return here == null ? 0 : geometry.subplotAt(here.getY());
    }

    /** Goes to one end of the x axis; to the thing there, if things with names stand along it. */
    void toEnd(PlotGeometry geometry, boolean last) {
        Scale x = geometry.x();
        double end = last ? x.end() : x.start();
        at = new Point2D(geometry.named() ? thing(x, x.toValue(end)) : end, place(geometry).getY());
    }

    /** Returns the place of the thing nearest to a value; each thing has the room of 1. */
    private static double thing(Scale x, double value) {
        double last = x.axis().bounds().max() - 0.5;
        return x.toPixel(Math.rint(Math.clamp(value, 0, last)));
    }

    /** Returns the place of the next thing to one side, or of the nearest thing if the crosshair is at none exactly. */
    private static double nextThing(Scale x, double pixel, int sign) {
        return thing(x, x.toValue(pixel) + sign * 0.51);
    }

    /** Goes to the next round value along an axis; from the middle, if there was no crosshair. */
    void step(PlotGeometry geometry, int right, int up) {
        Point2D here = place(geometry);
        at = new Point2D(right == 0 ? here.getX() : across(geometry, here, right),
                up == 0 ? here.getY() : above(geometry, here, up));
    }

    private static double across(PlotGeometry geometry, Point2D here, int right) {
        return geometry.named()
                ? nextThing(geometry.x(), here.getX(), right)
                : next(geometry.x(), here.getX(), right);
    }

    /** Goes on from the end of a subplot to the next one above or below it. */
    private static double above(PlotGeometry geometry, Point2D here, int up) {
        int subplot = geometry.subplotAt(here.getY());
        Scale y = geometry.subplots().get(subplot).y();
        int other = subplot - up;
        boolean leaves = here.getY() == (up > 0 ? y.end() : y.start());
        if (leaves && other >= 0 && other < geometry.subplots().size()) {
            Scale beyond = geometry.subplots().get(other).y();
            return up > 0 ? beyond.start() : beyond.end();
        }
        return next(y, here.getY(), up);
    }

    private Point2D place(PlotGeometry geometry) {
        Point2D here = at;
        Rectangle first = geometry.subplots().getFirst().ground();
        Rectangle last = geometry.subplots().getLast().ground();
        return here == null
                ? new Point2D((first.x() + first.right()) / 2, (first.y() + first.bottom()) / 2)
                : new Point2D(Math.clamp(here.getX(), first.x(), first.right()),
                        Math.clamp(here.getY(), first.y(), last.bottom()));
    }

    private static double next(Scale scale, double pixel, int sign) {
        Axis axis = scale.axis();
        double now = scale.toValue(pixel);
        double next;
        if (axis.spacing() == Axis.Spacing.LINEAR) {
            double step = Tick.niceStep(axis.bounds().length() / STEPS);
            // A crosshair at a round value is there up to the last digits only.
            next = Math.rint(now / step + sign * 0.51) * step;
        } else {
            next = axis.value(axis.fraction(now) + sign / STEPS);
        }
        return scale.toPixel(axis.bounds().clamp(next));
    }

    /**
     * Lays it over the plot.
     *
     * @param pane where the readout may stand
     * @param em the size of the type
     * @param kept what the readout does not cover, if it can help it
     */
    void lay(PlotGeometry geometry, Rectangle pane, double em, Supplier<List<Rectangle>> kept) {
        Point2D here = at;
        Function<Mark.Point, String> say = words;
        boolean over = here != null && say != null && here.getX() >= geometry.x().start()
                && here.getX() <= geometry.x().end();
        line.setVisible(over);
        readout.setVisible(over);
        if (!over || here == null || say == null) {
            return;
        }
        double px = MarkStyle.crisp(here.getX());
        line.setStartX(px);
        line.setEndX(px);
        line.setStartY(geometry.subplots().getFirst().ground().y());
        line.setEndY(geometry.subplots().getLast().ground().bottom());
        readout.setText(say.apply(geometry.valueAt(here.getX(), here.getY(), geometry.subplotAt(here.getY()))));
        readout.autosize();
        Rectangle place = free(new Point2D(px, here.getY()), 0.8 * em, pane, kept.get());
        readout.relocate(Math.rint(place.x()), Math.rint(place.y()));
    }

    /**
     * Returns the place for the readout: beside the crosshair, above to the right if that is free, or else the nearest
     * one in the pane that covers the least.
     */
    private Rectangle free(Point2D here, double gap, Rectangle pane, List<Rectangle> kept) {
        double width = readout.getWidth();
        double height = readout.getHeight();
        double rightmost = Math.max(0, pane.width() - width);
        double lowest = Math.max(0, pane.height() - height);
        double right = here.getX() + gap <= rightmost ? here.getX() + gap : Math.max(0, here.getX() - gap - width);
        List<Rectangle> places = new ArrayList<>();
        places.add(new Rectangle(right, Math.clamp(here.getY() - height - gap, 0, lowest), width, height));
        places.add(new Rectangle(right, Math.clamp(here.getY() + gap, 0, lowest), width, height));
        List<Rectangle> free = new ArrayList<>(kept);
        // Nor the pointer itself.
        free.add(new Rectangle(here.getX() - gap / 2, here.getY() - gap / 2, gap, gap));
        for (double x = 0; x < PLACES; x++) {
            for (double y = 0; y < PLACES; y++) {
                places.add(new Rectangle(rightmost * x / (PLACES - 1), lowest * y / (PLACES - 1), width, height));
            }
        }
        return Collections.min(places, Comparator
                .<Rectangle>comparingLong(place -> free.stream().filter(place::intersects).count())
                .thenComparingDouble(place -> places.indexOf(place) < 2
                        ? 0
                        : here.distance(place.x() + width / 2, place.y() + height / 2)));
    }
}

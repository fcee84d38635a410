package kllab.plot.pane;

import java.util.Optional;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import kllab.plot.Plot;
import kllab.plot.Scale;
import kllab.plot.paint.PlotGeometry;

import org.jspecify.annotations.Nullable;

/**
 * Turns the wheel, drags of the ground and double clicks on a plot pane into axes; a double click on the numbers of an
 * axis asks for its ends. On a page that is scrolled the wheel scrolls, and zooms with Ctrl.
 */
final class Navigator {
    /** The part of an axis that is left after a notch of the wheel, or a press of a key. */
    static final double ZOOM_PER_NOTCH = 0.8;
    private static final double PIXELS_PER_NOTCH = 40;

    private final PlotPane pane;
    private final PlotNavigation navigation;
    private @Nullable Grab grab;

    /** The place where the ground was grabbed, and the axes at that moment. */
    private record Grab(double x, double y, Plot plot, int subplot) {
    }

    Navigator(PlotPane pane, PlotNavigation navigation) {
        this.pane = pane;
        this.navigation = navigation;
        pane.addEventHandler(ScrollEvent.SCROLL, this::zoom);
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pan);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void zoom(ScrollEvent event) {
        if (event.getDeltaY() == 0 || (isScrolled() && !event.isShortcutDown())) {
            return;
        }
        PlotGeometry geometry = pane.geometry();
        int subplot = geometry.subplotAt(event.getY());
        Scale y = geometry.subplots().get(subplot).y();
        double factor = Math.pow(ZOOM_PER_NOTCH, event.getDeltaY() / PIXELS_PER_NOTCH);
        double aboutX = Math.clamp((event.getX() - geometry.x().start()) / geometry.x().length(), 0, 1);
        double aboutY = Math.clamp((y.start() - event.getY()) / y.length(), 0, 1);
        navigation.show(pane.plot(), geometry.x().axis().zoomed(factor, aboutX), subplot,
                y.axis().zoomed(factor, aboutY));
        event.consume();
    }

    /** Returns true if a person needs the wheel to see the rest of a page, for example where plots fill the page. */
    private boolean isScrolled() {
        for (Node each = pane.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane) {
                return true;
            }
        }
        return false;
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 2) {
            axisAt(event.getX(), event.getY()).ifPresentOrElse(axis -> pane.fireEvent(new AxisEvent(axis)),
                    navigation::fit);
        } else {
            grab = new Grab(event.getX(), event.getY(), pane.plot(), pane.geometry().subplotAt(event.getY()));
        }
    }

    /** The name of the axis on whose numbers a point is. */
    private Optional<String> axisAt(double x, double y) {
        PlotGeometry geometry = pane.geometry();
        int subplot = geometry.subplotAt(y);
        if (y > geometry.subplots().getLast().y().start()) {
            return Optional.of(navigation.name(true, subplot));
        }
        return x < geometry.x().start() ? Optional.of(navigation.name(false, subplot)) : Optional.empty();
    }

    private void pan(MouseEvent event) {
        Grab from = grab;
        if (from == null) {
            return;
        }
        pane.setCursor(Cursor.CLOSED_HAND);
        PlotGeometry geometry = pane.geometry();
        double alongX = (from.x - event.getX()) / geometry.x().length();
        double alongY = (event.getY() - from.y) / geometry.subplots().get(from.subplot).y().length();
        navigation.show(from.plot, from.plot.x().panned(alongX), from.subplot,
                from.plot.subplots().get(from.subplot).y().panned(alongY));
    }

    private void release(MouseEvent event) {
        grab = null;
        pane.setCursor(Cursor.DEFAULT);
    }
}

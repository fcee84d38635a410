package kllab.app.presenting;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

import org.jspecify.annotations.Nullable;

/**
 * Dims the window except for a disc around the pointer, so that the audience looks there. It is off at first, follows
 * the pointer without a motion of its own, and takes no press from what is below. The wheel with Alt changes the disc.
 */
public final class Spotlight extends Pane {
    /** The radius of the disc in heights of the window: at first, at least and at most. */
    private static final double FIRST = 0.16;
    private static final double LEAST = 0.05;
    private static final double MOST = 0.6;
    private static final double STEP = 1.12;

    private final BooleanProperty on = new SimpleBooleanProperty();
    private final Path dim = new Path();
    private double share = FIRST;
    /** The place of the pointer when it was last in the window. */
    private @Nullable Point2D pointer;

    /** Creates a spotlight that follows the pointer in a window. */
    public Spotlight(Node window) {
        setId("pointer-spotlight");
        setMouseTransparent(true);
        visibleProperty().bind(on);
        dim.getStyleClass().add("spotlight-dim");
        dim.setFillRule(FillRule.EVEN_ODD);
        dim.setManaged(false);
        getChildren().add(dim);
        window.addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        window.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::point);
        window.addEventFilter(ScrollEvent.SCROLL, this::resize);
        on.subscribe(this::requestLayout);
    }

    /** Is true while it is on. */
    public BooleanProperty on() {
        return on;
    }

    /** Ends it; returns false if it was off. */
    public boolean end() {
        boolean was = on.get();
        on.set(false);
        return was;
    }

    private void point(MouseEvent event) {
        pointer = new Point2D(event.getSceneX(), event.getSceneY());
        if (on.get()) {
            requestLayout();
        }
    }

    private void resize(ScrollEvent event) {
        if (on.get() && event.isAltDown()) {
            share = Math.clamp(share * Math.pow(STEP, Math.signum(event.getDeltaY())), LEAST, MOST);
            requestLayout();
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        if (!on.get()) {
            return;
        }
        double radius = share * getHeight();
        Point2D middle = pointer == null ? new Point2D(getWidth() / 2, getHeight() / 2) : sceneToLocal(pointer);
        dim.getElements().setAll(new MoveTo(0, 0), new HLineTo(getWidth()), new VLineTo(getHeight()), new HLineTo(0),
                new ClosePath(), new MoveTo(middle.getX() - radius, middle.getY()),
                new ArcTo(radius, radius, 0, middle.getX() + radius, middle.getY(), false, true),
                new ArcTo(radius, radius, 0, middle.getX() - radius, middle.getY(), false, true), new ClosePath());
    }
}

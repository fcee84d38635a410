package kllab.plot.pane;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import kllab.plot.Mark;
import kllab.plot.paint.PlotGeometry;
import kllab.plot.paint.Rectangle;

import org.jspecify.annotations.Nullable;

/**
 * A point of a plot that a person grabs: a focusable node above the canvas.
 *
 * <p>
 * Its place is a value of the state, so it moves only when the state does; a drag tells its grip where it should go. It
 * has the style classes {@code handle} and its style's name; its size is its preferred size in CSS.
 */
public final class PlotHandle extends Region {
    /** The effect of dragging a handle. */
    public interface Grip {
        /** The person has taken hold. */
        void grab();

        /** The person wants the handle here, in values of its subplot. */
        void moveTo(Mark.Point point);

        /** The person has let go. */
        void release();

        /** Returns true if it is dragged along x. */
        default boolean isAlongX() {
            return true;
        }

        /** Returns true if it is dragged along y. */
        default boolean isAlongY() {
            return true;
        }

        /** Returns this grip as one that turns: it is dragged along no axis, so none follows it. */
        default Grip turning() {
            return new Turning(this);
        }
    }

    /**
     * A grip that turns what it holds. How far away the pointer is means nothing, so no axis has to grow for it.
     *
     * @param of the grip
     */
    private record Turning(Grip of) implements Grip {
        @Override
        public void grab() {
            of.grab();
        }

        @Override
        public void moveTo(Mark.Point point) {
            of.moveTo(point);
        }

        @Override
        public void release() {
            of.release();
        }

        @Override
        public boolean isAlongX() {
            return false;
        }

        @Override
        public boolean isAlongY() {
            return false;
        }
    }

    private final int subplot;
    private final ObservableValue<Mark.Point> at;
    private final Grip grip;
    private @Nullable ObservableValue<String> spokenValue;
    private Point2D hold = Point2D.ZERO;
    /** The drag that is under way. */
    private @Nullable EdgeFollow drag;

    /**
     * A handle.
     *
     * @param subplot the index of the subplot whose values it lives in
     * @param at where it is
     * @param grip the effect of dragging it
     * @param style the name of its style
     */
    public PlotHandle(int subplot, ObservableValue<Mark.Point> at, Grip grip, String style) {
        this.subplot = subplot;
        this.at = at;
        this.grip = grip;
        getStyleClass().addAll("handle", style);
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** Tells assistive technology the name and the value of the handle. */
    public void speak(ObservableValue<String> name, ObservableValue<String> value) {
        accessibleTextProperty().bind(name);
        spokenValue = value;
        value.subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.VALUE_STRING && spokenValue != null
                ? spokenValue.getValue()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    Grip grip() {
        return grip;
    }

    int subplot() {
        return subplot;
    }

    ObservableValue<Mark.Point> at() {
        return at;
    }

    /** Takes its place on a plot: one that is out of view waits at the edge, where it can still be reached. */
    void placeOn(PlotGeometry geometry) {
        PlotGeometry.Placed placed = geometry.subplots().get(subplot);
        Rectangle ground = placed.ground();
        autosize();
        relocate(inside(geometry.x().toPixel(at.getValue().x()), ground.x(), ground.right()) - getWidth() / 2,
                inside(placed.y().toPixel(at.getValue().y()), ground.y(), ground.bottom()) - getHeight() / 2);
    }

    private static double inside(double pixel, double min, double max) {
        return Math.clamp(Double.isNaN(pixel) ? min : pixel, min, max);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            hold = new Point2D(event.getX() - getWidth() / 2, event.getY() - getHeight() / 2);
            grip.grab();
            drag = getParent() instanceof PlotPane pane ? pane.drag(this) : null;
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (event.isPrimaryButtonDown() && getParent() instanceof PlotPane pane) {
            Point2D wanted = localToParent(event.getX(), event.getY()).subtract(hold);
            grip.moveTo(pane.valueAt(wanted, subplot));
            if (drag != null) {
                drag.to(wanted);
            }
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            if (drag != null) {
                drag.end();
                drag = null;
            }
            grip.release();
        }
        event.consume();
    }
}

package kllab.plot.pane;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Scale;
import kllab.plot.paint.NameRow;
import kllab.plot.paint.PlacedWords;
import kllab.plot.paint.PlotGeometry;
import kllab.plot.paint.PlotRoom;
import kllab.plot.paint.PlotPainter;
import kllab.plot.paint.Rectangle;
import kllab.plot.paint.Surface;

import org.jspecify.annotations.Nullable;

/**
 * Shows a plot: paints its subplots to a canvas, lays its handles over it, and reads out what is under the pointer.
 *
 * <p>
 * It paints in its layout pass and nowhere else, so any number of changes before a pulse is one painting; and a layout
 * pass of another cause, such as a pointer that moves, is none. Colours, widths and fonts come from the stylesheet by
 * the names of the marks' styles, and from {@code grid}, {@code baseline} and {@code tick}.
 */
public final class PlotPane extends Region {
    private static final String TICK = PlotPainter.TICK;

    private final ObservableValue<Plot> plot;
    /** The shape that the plot is told; none where it asks for no shape. */
    private final @Nullable ToldShape shape;
    private final BooleanProperty enlarged = new SimpleBooleanProperty();
    private @Nullable String name;
    private @Nullable Region corner;
    private final StylesheetStyles styles = new StylesheetStyles(this::repaint);
    private final PaintedPlot canvas;
    private final Crosshair crosshair = new Crosshair();
    private final Region ring = new Region();
    private final Map<Integer, Region> covers = new HashMap<>();
    private boolean navigable;
    private @Nullable PlotNavigation view;

    /**
     * A pane that shows whatever the plot is.
     *
     * @param plot never null; the pane keeps it and listens to it
     */
    public PlotPane(ObservableValue<Plot> plot) {
        this(plot, null);
    }

    /**
     * A pane whose plot, of one subplot, follows the shape of that subplot.
     *
     * @param plot gives the plot for the width of the subplot divided by its height
     */
    public static PlotPane shaped(Function<ObservableValue<Double>, ObservableValue<Plot>> plot) {
        ToldShape shape = new ToldShape();
        return new PlotPane(plot.apply(shape.ratio()), shape);
    }

    private PlotPane(ObservableValue<Plot> plot, @Nullable ToldShape shape) {
        this.plot = plot;
        this.shape = shape;
        getStyleClass().add("plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ring.getStyleClass().add("focus-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(focusVisibleProperty());
        getChildren().add(styles);
        canvas = new PaintedPlot(getChildren(), styles);
        getChildren().add(ring);
        getChildren().addAll(crosshair.nodes());
        plot.subscribe(this::follow);
        sceneProperty().subscribe((before, now) -> leave());
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> point(new Point2D(e.getX(), e.getY())));
        // What is read out would be stale, and lie where the hand is.
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> point(null));
        addEventHandler(MouseEvent.MOUSE_EXITED, e -> point(null));
    }

    /** Returns the file name of its picture: the id of this pane, unless the pane was given a name. */
    public String name() {
        String id = getId();
        return name != null ? name : id != null ? id : "plot";
    }

    /** Gives its picture a name of its own: small letters, digits and hyphens. */
    public void setName(String other) {
        name = other;
    }

    /** Lays a handle over the plot. */
    public void add(PlotHandle handle) {
        getChildren().add(beforeCorner(), handle);
        handle.at().subscribe(this::requestLayout);
    }

    /** The place among the children for a handle: below the crosshair, and for the tab key before the corner. */
    private int beforeCorner() {
        return corner == null ? getChildren().size() - crosshair.nodes().size() : getChildren().indexOf(corner);
    }

    /** Lays a node into the corner at the top right, beside the subplots and the labels of their axes. */
    public void setCorner(Region node) {
        corner = node;
        node.setManaged(false);
        getChildren().add(getChildren().size() - crosshair.nodes().size(), node);
    }

    /** True while it has the whole window; to be set by the window. */
    public BooleanProperty enlarged() {
        return enlarged;
    }

    /** Asks the window to enlarge it, or to put it back. */
    public void askToEnlarge() {
        fireEvent(new EnlargeEvent(this));
    }

    /** Lays a node over a subplot and the labels of its axis, for as long as the plot has that subplot. */
    public void cover(int subplot, Region over) {
        covers.put(subplot, over);
        getChildren().add(getChildren().size() - crosshair.nodes().size(), over);
    }

    /**
     * Reads out what the function says of a point in the values of the subplot below it: under the pointer, and at the
     * place that keys move to. The plot becomes a stop of the keyboard for them.
     */
    public void readOut(Function<Mark.Point, String> words) {
        crosshair.readOut(words);
        new ReadoutKeys(this, crosshair);
    }

    /**
     * Lets the wheel zoom at the pointer, a drag of the ground pan and a double click fit; and makes the plot a stop of
     * the keyboard, with keys for all that the mouse does on it.
     */
    public void navigate(PlotNavigation navigation) {
        navigable = true;
        followDrags(navigation);
        new Navigator(this, navigation);
        new PlotKeys(this, crosshair, navigation);
    }

    /** Lets the axes follow the handles that are dragged along them. */
    public void followDrags(PlotNavigation navigation) {
        view = navigation;
    }

    /** A drag of a handle that begins; none where no axis can follow it. */
    @Nullable
    EdgeFollow drag(PlotHandle handle) {
        point(null);
        return view == null ? null : new EdgeFollow(this, view, handle);
    }

    /** Returns true if its view can be moved. */
    public boolean isNavigable() {
        return navigable;
    }

    /** The values at a point of this pane, read on the axes of a subplot. */
    public Mark.Point valueAt(Point2D pixel, int subplot) {
        return geometry().valueAt(pixel.getX(), pixel.getY(), subplot);
    }

    /** Returns the width of a pixel at the middle of the plot, in values of the x axis. */
    public double valuesPerPixel() {
        Scale x = geometry().x();
        double middle = (x.start() + x.end()) / 2;
        return x.toValue(middle + 0.5) - x.toValue(middle - 0.5);
    }

    /** Returns the width and the height of a pixel at a point of a subplot, in values. */
    public Mark.Point pixelAt(Mark.Point point, int subplot) {
        return geometry().pixelAt(point, subplot);
    }

    /** The plot that is shown. */
    public Plot plot() {
        return plot.getValue();
    }

    public PlotGeometry geometry() {
        Plot shown = plot.getValue();
        Rectangle area = shape == null ? null : shape.area();
        return PlotGeometry.of(shown, area == null ? area(shown) : area,
                Math.rint(1.9 * styles.of(TICK).font().size())).withRows(canvas.rows());
    }

    /** Returns the part of the pane that the labels of the axes leave free. */
    private Rectangle area(Plot shown) {
        Region beside = corner;
        Rectangle free = new PlotRoom(styles, getWidth(), getHeight(),
                beside == null ? 0 : Math.ceil(beside.prefWidth(-1)),
                beside == null ? 0 : beside.prefHeight(-1)).area(shown);
        double above = Math.min(Math.rint(NameRow.height(canvas.rows(), styles)), free.height() - 1);
        return new Rectangle(free.x(), free.y() + above, free.width(), free.height() - above);
    }

    private void follow() {
        if (shape == null || !shape.isTelling()) {
            requestLayout();
        }
    }

    /** Gives up its pixels where nobody sees them: five labs have thirty plots, of which a screen shows a few. */
    private void leave() {
        if (getScene() == null) {
            // Not within the change, in which children may not change; and it may be on its way to another place.
            Platform.runLater(() -> {
                if (getScene() == null) {
                    canvas.release();
                    requestLayout();
                }
            });
        }
    }

    private void point(@Nullable Point2D pixel) {
        crosshair.point(pixel);
        requestLayout();
    }

    /** Returns the readout for assistive technology. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.VALUE_STRING
                ? crosshair.text()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void repaint() {
        canvas.forget();
        requestLayout();
    }

    /** Lays the handles, and paints if anything changed. */
    private void layPlot() {
        if (shape != null) {
            shape.tell(() -> area(plot.getValue()));
        }
        PlotGeometry geometry = geometry();
        Plot shown = plot.getValue();
        for (var child : getChildren()) {
            if (child instanceof PlotHandle handle) {
                handle.placeOn(geometry);
            }
        }
        canvas.show(shown, geometry, Obstacles.handles(getChildren()));
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        canvas.resizeTo(getWidth(), getHeight());
        canvas.lay(plot::getValue, this::layPlot);
        PlotGeometry geometry = geometry();
        Plot shown = plot.getValue();
        covers.forEach((subplot, over) -> {
            if (subplot < geometry.subplots().size()) {
                Rectangle ground = geometry.subplots().get(subplot).ground();
                double label = Math.rint(0.4 * styles.of(TICK).font().size());
                over.resizeRelocate(0, ground.y() - label, getWidth(), ground.height() + 2 * label);
            }
        });
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
        if (corner != null) {
            corner.autosize();
            corner.relocate(Math.rint(getWidth() - corner.getWidth()), 0);
        }
        String before = crosshair.text();
        crosshair.lay(geometry, new Rectangle(0, 0, getWidth(), getHeight()), styles.of(TICK).font().size(),
                () -> Obstacles.of(getChildren(), shown, geometry));
        if (isFocused() && !before.equals(crosshair.text())) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
        }
    }

    /** Paints the plot, as it is shown here, on another surface; its words do not remember how they stood before. */
    public void paint(Surface other) {
        canvas.paint(plot.getValue(), geometry(), other);
    }

    /** Returns the words of each subplot, from top to bottom, where they are painted. */
    public List<List<PlacedWords>> words() {
        return canvas.words();
    }
}

package kllab.ui.layout;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Holds a screen: as large as the room while the screen fits, and scrolled where it does not.
 *
 * <p>
 * A scroll pane is there only where something has to scroll: below one, a frame of a screen that moves takes twice as
 * long to paint.
 */
public final class FittingScrollPane extends Region {
    private final Region screen;
    private final ScrollPane scroll = Scrolling.of(new ScrollPane());
    /** True while the mouse drags something on the screen. */
    private boolean dragged;

    /** A room for a screen. */
    public FittingScrollPane(Region screen) {
        this.screen = screen;
        getStyleClass().add("room");
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.viewportBoundsProperty().subscribe(view -> tell());
        getChildren().setAll(screen);
        addEventFilter(MouseEvent.ANY, event -> hold(event.isPrimaryButtonDown()));
    }

    private void hold(boolean now) {
        if (dragged != now) {
            dragged = now;
            requestLayout();
        }
    }

    /** Returns true if the screen does not fit. */
    public boolean isScrolled() {
        return scroll.getContent() != null;
    }

    /** Shows the top of the screen. */
    public void rewind() {
        scroll.setVvalue(scroll.getVmin());
    }

    /** Returns the width that the screen needs so as not to be scrolled sideways; its own least width is none. */
    double widthToFit() {
        return screen.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return screen.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return screen.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        boolean fits = screen.minWidth(-1) <= getWidth() && screen.minHeight(getWidth()) <= getHeight();
        // A node that changes its parent gets no more of the drag that it is in: not even its end.
        if (fits == isScrolled() && !dragged) {
            place(fits);
        }
        if (isScrolled()) {
            // The pane itself would ask for the height of rows that need not wrap.
            scroll.setVbarPolicy(policy(screen.minHeight(getWidth()) > getHeight()));
            scroll.setHbarPolicy(policy(screen.minWidth(-1) > getWidth()));
        }
        getChildren().getFirst().resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private static ScrollPane.ScrollBarPolicy policy(boolean needed) {
        return needed ? ScrollPane.ScrollBarPolicy.ALWAYS : ScrollPane.ScrollBarPolicy.NEVER;
    }

    private void place(boolean fits) {
        if (fits) {
            scroll.setContent(null);
            getChildren().setAll(screen);
        } else {
            getChildren().setAll(scroll);
            scroll.setContent(screen);
        }
        tell();
    }

    /** Tells the rows of a lab how much of them is seen. */
    private void tell() {
        if (screen instanceof LabRows rows) {
            double view = scroll.getViewportBounds().getWidth();
            // Before the first layout nothing has been seen.
            rows.setSeen(isScrolled() && view > 0 ? view : Double.MAX_VALUE);
        }
    }
}

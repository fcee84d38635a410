package kllab.plot.pane;

import javafx.scene.input.KeyEvent;
import kllab.plot.paint.PlotGeometry;

/**
 * The keys of a plot pane that reads values out, while it has the keyboard: Shift with arrows, Home and End move the
 * crosshair.
 */
final class ReadoutKeys {
    private final PlotPane pane;
    private final Crosshair crosshair;

    ReadoutKeys(PlotPane pane, Crosshair crosshair) {
        this.pane = pane;
        this.crosshair = crosshair;
        pane.setFocusTraversable(true);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        pane.focusedProperty().subscribe(focused -> {
            if (!focused) {
                crosshair.point(null);
                pane.requestLayout();
            }
        });
    }

    /**
     * Returns true if keys are pressed on the pane itself, and not on a handle, without a key that makes them a
     * shortcut.
     */
    static boolean areOf(PlotPane pane, KeyEvent event) {
        return event.getTarget() == pane && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }

    private void press(KeyEvent event) {
        if (!areOf(pane, event)) {
            return;
        }
        PlotGeometry geometry = pane.geometry();
        switch (event.getCode()) {
            case HOME -> crosshair.toEnd(geometry, false);
            case END -> crosshair.toEnd(geometry, true);
            default -> {
                ArrowKey arrow = ArrowKey.of(event.getCode());
                if (arrow == null || !event.isShiftDown()) {
                    return;
                }
                crosshair.step(geometry, arrow.right(), arrow.up());
            }
        }
        pane.requestLayout();
        event.consume();
    }
}

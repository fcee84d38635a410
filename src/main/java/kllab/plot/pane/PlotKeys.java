package kllab.plot.pane;

import javafx.scene.input.KeyEvent;

import kllab.plot.Axis;

/**
 * The keys of a navigable plot pane, while it has the keyboard: plus and minus zoom about the middle, 0 shows
 * everything, and arrows move the view.
 */
final class PlotKeys {
    /** The distance by which an arrow moves the view, as a part of the view. */
    private static final double PAN = 0.1;

    private final PlotPane pane;
    private final Crosshair crosshair;
    private final PlotNavigation navigation;

    PlotKeys(PlotPane pane, Crosshair crosshair, PlotNavigation navigation) {
        this.pane = pane;
        this.crosshair = crosshair;
        this.navigation = navigation;
        pane.setFocusTraversable(true);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        // By what is written and not by the key: plus and minus are elsewhere on every keyboard.
        pane.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    private void type(KeyEvent event) {
        if (!ReadoutKeys.areOf(pane, event)) {
            return;
        }
        switch (event.getCharacter()) {
            case "+", "=" -> zoom(Navigator.ZOOM_PER_NOTCH);
            case "-", "_", "\u2212" -> zoom(1 / Navigator.ZOOM_PER_NOTCH);
            case "0" -> navigation.fit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void press(KeyEvent event) {
        ArrowKey arrow = ArrowKey.of(event.getCode());
        if (arrow != null && ReadoutKeys.areOf(pane, event) && !event.isShiftDown()) {
            int subplot = subplot();
            navigation.show(pane.plot(), pane.plot().x().panned(PAN * arrow.right()), subplot,
                    y(subplot).panned(PAN * arrow.up()));
            event.consume();
        }
    }

    private void zoom(double factor) {
        int subplot = subplot();
        navigation.show(pane.plot(), pane.plot().x().zoomed(factor, 0.5), subplot, y(subplot).zoomed(factor, 0.5));
    }

    private int subplot() {
        return crosshair.subplot(pane.geometry());
    }

    private Axis y(int subplot) {
        return pane.plot().subplots().get(subplot).y();
    }
}

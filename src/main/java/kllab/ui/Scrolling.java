package kllab.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** How the screens scroll. */
public final class Scrolling {
    private Scrolling() {
    }

    /**
     * Makes a scroll pane that is as wide as its content lets it one for content that moves.
     *
     * <p>
     * Its skin keeps a picture of the content, good for content that only scrolls: one that changes is painted anew
     * whole, whatever little of it changed. Here it is given up.
     */
    public static <T extends ScrollPane> T of(T pane) {
        pane.getStyleClass().add("scroll");
        pane.setFitToWidth(true);
        pane.skinProperty().subscribe(skin -> {
            Node viewport = pane.lookup(".viewport");
            if (viewport != null) {
                viewport.setCache(false);
            }
        });
        return pane;
    }
}

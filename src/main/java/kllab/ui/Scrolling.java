package kllab.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/** How the screens scroll. */
public final class Scrolling {
    /** How much of what is seen an arrow key moves on. */
    private static final double LINE = 0.1;

    private Scrolling() {
    }

    /** Scrolls a pane if the key is one that does, an arrow up or down or the key of an end; it is consumed then. */
    public static void turn(ScrollPane pane, KeyEvent event) {
        switch (event.getCode()) {
            case UP, KP_UP -> move(pane, -LINE);
            case DOWN, KP_DOWN -> move(pane, LINE);
            case HOME -> pane.setVvalue(pane.getVmin());
            case END -> pane.setVvalue(pane.getVmax());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Moves a pane on by a share of what is seen of it. */
    public static void move(ScrollPane pane, double share) {
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + share * seen / hidden, pane.getVmin(), pane.getVmax()));
        }
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

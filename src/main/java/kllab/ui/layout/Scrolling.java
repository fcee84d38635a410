package kllab.ui.layout;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** How the screens scroll. */
public final class Scrolling {
    /** How much of what is seen an arrow key moves on. */
    private static final double LINE = 0.1;
    /** How much of it a page moves on: a little of it stays. */
    private static final double PAGE = 0.9;

    private Scrolling() {
    }

    /** Scrolls a pane if the key is one that does, an arrow up or down or the key of an end; it is consumed then. */
    public static void turn(ScrollPane pane, KeyEvent event) {
        switch (event.getCode()) {
            case UP, KP_UP -> move(pane, -LINE);
            case DOWN, KP_DOWN -> move(pane, LINE);
            case HOME -> pane.setVvalue(pane.getVmin());
            case END -> toEnd(pane);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Scrolls a pane to its end. */
    public static void toEnd(ScrollPane pane) {
        pane.setVvalue(pane.getVmax());
    }

    /** Moves a pane on by a page; tells whether there was anything below to be seen. */
    public static boolean pageDown(ScrollPane pane) {
        boolean more = (1 - pane.getVvalue()) * hidden(pane) > padding(pane).getBottom() + 1;
        if (more) {
            move(pane, PAGE);
        }
        return more;
    }

    /** Moves a pane back by a page; tells whether there was anything above to be seen. */
    public static boolean pageUp(ScrollPane pane) {
        boolean more = pane.getVvalue() * hidden(pane) > padding(pane).getTop() + 1;
        if (more) {
            move(pane, -PAGE);
        }
        return more;
    }

    /** Moves a pane on by a share of what is seen of it. */
    private static void move(ScrollPane pane, double share) {
        double hidden = hidden(pane);
        if (hidden > 0) {
            double seen = pane.getViewportBounds().getHeight();
            pane.setVvalue(Math.clamp(pane.getVvalue() + share * seen / hidden, pane.getVmin(), pane.getVmax()));
        }
    }

    /** How much higher the content is than what is seen of it; not above 0 where all of it is seen. */
    private static double hidden(ScrollPane pane) {
        return pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    }

    /** The room about the content, in which there is nothing to be seen. */
    private static Insets padding(ScrollPane pane) {
        return pane.getContent() instanceof Region content ? content.getInsets() : Insets.EMPTY;
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

package kllab.ui.layout;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The scrolling of the screens. */
public final class Scrolling {
    /** The part of the visible height by which an arrow key moves the screen on. */
    private static final double LINE = 0.1;
    /** The part of the visible height by which a page key moves the screen on: a little of it stays in view. */
    private static final double PAGE = 0.9;

    private Scrolling() {
    }

    /** Scrolls a pane if the key is an arrow up or down or the key of an end, and consumes the key then. */
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

    /** Moves a pane on by a page; returns true if there was more to see below. */
    public static boolean pageDown(ScrollPane pane) {
        boolean more = (1 - pane.getVvalue()) * hidden(pane) > padding(pane).getBottom() + 1;
        if (more) {
            move(pane, PAGE);
        }
        return more;
    }

    /** Moves a pane back by a page; returns true if there was more to see above. */
    public static boolean pageUp(ScrollPane pane) {
        boolean more = pane.getVvalue() * hidden(pane) > padding(pane).getTop() + 1;
        if (more) {
            move(pane, -PAGE);
        }
        return more;
    }

    /**
     * Scrolls the pane around two nodes, as little as it takes, so that all from the top of the first to the bottom of
     * the last is seen, or its beginning where it is too long; does so once what has just changed is laid out.
     */
    public static void bringIntoView(Node first, Node last) {
        laidOut(first, last, pane -> bringIntoView(pane, first, last));
    }

    /** Does the same for two nodes that the pane can show with all between them; else leaves the pane as it is. */
    public static void bringIntoViewIfWhole(Node first, Node last) {
        laidOut(first, last, pane -> {
            if (bottom(pane, last) - top(pane, first) <= pane.getViewportBounds().getHeight()) {
                bringIntoView(pane, first, last);
            }
        });
    }

    private static void laidOut(Node first, Node last, Consumer<ScrollPane> action) {
        Platform.runLater(() -> {
            Optional<ScrollPane> around = around(first);
            if (around.isPresent() && first.getScene() != null && last.getScene() != null) {
                first.getScene().getRoot().applyCss();
                first.getScene().getRoot().layout();
                action.accept(around.get());
            }
        });
    }

    private static void bringIntoView(ScrollPane pane, Node first, Node last) {
        double seen = pane.getViewportBounds().getHeight();
        double now = pane.getVvalue() * hidden(pane);
        double wanted = Math.min(Math.max(now, bottom(pane, last) - seen), top(pane, first));
        if (hidden(pane) > 0 && wanted != now) {
            pane.setVvalue(Math.clamp(wanted / hidden(pane), pane.getVmin(), pane.getVmax()));
        }
    }

    /** Returns where a node begins, from the top of all that the pane scrolls over. */
    private static double top(ScrollPane pane, Node node) {
        return pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    }

    /** Returns where a node ends, from the top of all that the pane scrolls over. */
    private static double bottom(ScrollPane pane, Node node) {
        return pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds())).getMaxY();
    }

    private static Optional<ScrollPane> around(Node node) {
        Node each = node;
        while (each.getParent() != null) {
            each = each.getParent();
            if (each instanceof ScrollPane pane) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }

    /** Moves a pane on by a share of its visible height. */
    private static void move(ScrollPane pane, double share) {
        double hidden = hidden(pane);
        if (hidden > 0) {
            double seen = pane.getViewportBounds().getHeight();
            pane.setVvalue(Math.clamp(pane.getVvalue() + share * seen / hidden, pane.getVmin(), pane.getVmax()));
        }
    }

    /** Returns the height of the content minus its visible height; not above 0 if all of it is visible. */
    private static double hidden(ScrollPane pane) {
        return pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    }

    /** Returns the room around the content, which is empty. */
    private static Insets padding(ScrollPane pane) {
        return pane.getContent() instanceof Region content ? content.getInsets() : Insets.EMPTY;
    }

    /**
     * Prepares a scroll pane, as wide as its content lets it, for content that moves.
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

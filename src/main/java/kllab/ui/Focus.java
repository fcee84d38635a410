package kllab.ui;

import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.MenuButton;

import org.jspecify.annotations.Nullable;

/** The places where the keyboard can be. */
public final class Focus {
    private Focus() {
    }

    /**
     * Gives the keyboard to the first node within another at which the tab key stops.
     *
     * @param visible true if it is marked there, as the tab key does
     * @return true if there is one
     */
    public static boolean to(Node node, boolean visible) {
        Optional<Node> there = stops(node).findFirst();
        there.ifPresent(each -> {
            if (visible) {
                each.getParent().requestFocusTraversal(TraversalDirection.NEXT);
            }
            if (!each.isFocused()) {
                each.requestFocus();
            }
        });
        return there.isPresent();
    }

    /** Returns true if the keyboard is in a node and marked there. */
    public static boolean isMarkedIn(Node node) {
        return node.isFocusWithin() && node.getScene() != null && node.getScene().getFocusOwner() != null
                && node.getScene().getFocusOwner().isFocusVisible();
    }

    /**
     * Gives the keyboard to the node of that id in the scene of another, or to the window itself if it cannot.
     *
     * @param visible true if it is marked there
     */
    public static void toOrWindow(Node from, String id, boolean visible) {
        if (from.getScene() != null) {
            Parent all = from.getScene().getRoot();
            Node there = all.lookup("#" + id);
            if (there == null || !isSeen(there) || !to(there, visible)) {
                all.requestFocus();
            }
        }
    }

    /**
     * Gives the keyboard back to a node that had it, or to the window itself if it cannot be there any more.
     *
     * @param from what is in the window
     * @param visible true if it was marked there
     */
    public static void back(Node from, @Nullable Node before, boolean visible) {
        Scene scene = from.getScene();
        if (scene != null) {
            if (before != null && before.getScene() != null && isSeen(before)) {
                if (visible && before.isFocusTraversable()) {
                    to(before, true);
                } else {
                    before.requestFocus();
                }
            }
            if (before == null || !before.isFocused()) {
                scene.getRoot().requestFocus();
            }
        }
    }

    /** Opens a menu and gives it the keyboard. */
    public static void openMenu(MenuButton menu) {
        menu.requestFocus();
        menu.show();
    }

    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        return Stream.concat(node.isFocusTraversable() ? Stream.of(node) : Stream.empty(),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Focus::stops)
                        : Stream.empty());
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}

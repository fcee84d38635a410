package kllab.ui;

import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Where the keyboard can be. */
public final class Keyboard {
    private Keyboard() {
    }

    /** The first in a node, or the node itself, that the tab key stops at. */
    public static Optional<Node> first(Node node) {
        return stops(node).findFirst();
    }

    /** Gives the keyboard to the node of that id in the scene of another, or to the window itself if it cannot. */
    public static void toOrWindow(Node from, String id) {
        if (from.getScene() != null) {
            Parent all = from.getScene().getRoot();
            Node there = all.lookup("#" + id);
            (there != null && isSeen(there) ? first(there).orElse(all) : all).requestFocus();
        }
    }

    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        return Stream.concat(node.isFocusTraversable() ? Stream.of(node) : Stream.empty(),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Keyboard::stops)
                        : Stream.empty());
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}

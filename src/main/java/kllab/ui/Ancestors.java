package kllab.ui;

import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/** The nodes that a node is in. */
public final class Ancestors {
    private Ancestors() {
    }

    /** Returns a node, its parent, the parent of that, and so on; nothing of no node. */
    public static Stream<Node> of(@Nullable Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }
}

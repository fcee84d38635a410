package kllab.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Nodes that are made, given a style and shown in one expression. */
public final class Styled {
    private Styled() {
    }

    /** Returns a node with style classes besides those it has. */
    public static <N extends Node> N as(N node, String... styleClasses) {
        node.getStyleClass().addAll(styleClasses);
        return node;
    }

    /** Returns a node that is there only while something is true: else it is not seen and has no room. */
    public static <N extends Node> N shownWhile(N node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}

package kllab.ui.live;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The content that a screen still waits for: nodes say themselves when a worker will give them more to show. */
public final class Pending {
    private Pending() {
    }

    /** Lets a node say when more is to come. */
    public static void on(Node node, ObservableValue<Boolean> more) {
        node.getProperties().put(Pending.class, more);
    }

    /** Returns true if a visible node, or anything visible in it, waits for more. */
    public static boolean isWithin(Node node) {
        if (!node.isVisible()) {
            return false;
        }
        boolean here = node.hasProperties() && node.getProperties().get(Pending.class) instanceof ObservableValue<?> more
                && Boolean.TRUE.equals(more.getValue());
        return here || (node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Pending::isWithin));
    }
}

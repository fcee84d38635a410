package kllab.ui.live;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What a screen still waits for: nodes say themselves when more of what they show is to come from a worker. */
public final class Pending {
    private Pending() {
    }

    /** Lets a node say when more is to come. */
    public static void on(Node node, ObservableValue<Boolean> more) {
        node.getProperties().put(Pending.class, more);
    }

    /** Whether a node or anything in it that is visible waits for more. */
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

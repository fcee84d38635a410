package kllab.ui.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * A place in which one of several nodes stands: the one of a key. Each is made when it is first shown, and then kept.
 * It has room while that node has.
 *
 * @param <K> the key, with a meaningful {@code equals}
 */
public final class Alternatives<K> extends StackPane {
    private final Map<K, Node> made = new HashMap<>();

    /**
     * A place.
     *
     * @param key which node
     * @param make makes the node of a key
     */
    public Alternatives(ObservableValue<K> key, Function<K, Node> make) {
        key.subscribe(now -> {
            Node node = made.computeIfAbsent(now, make);
            getChildren().setAll(node);
            managedProperty().bind(node.managedProperty());
        });
    }
}

package kllab.ui.control;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that press a button, for nodes that are pressed like one. */
public final class ButtonKeys {
    private ButtonKeys() {
    }

    /** Does something when Enter or Space is pressed at a node. */
    public static void on(Node node, Runnable action) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }
}

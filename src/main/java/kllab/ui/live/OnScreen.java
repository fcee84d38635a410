package kllab.ui.live;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Tells whether anybody can look at a node: work for one that nobody sees can rest. */
public final class OnScreen {
    private OnScreen() {
    }

    /**
     * True while a node is in a scene, and that in a window that is open, or in none, as while a picture of it is made.
     */
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().flatMap(OnScreen::isOpen).orElse(false);
    }

    private static ObservableValue<Boolean> isOpen(Scene scene) {
        return scene.windowProperty().flatMap(Window::showingProperty).orElse(true);
    }
}

package kllab.app.look;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * The appearance of a scene: its theme, and type that grows with the window.
 *
 * <p>
 * Type has its base size up to a window of 1440×900. Above that it grows more slowly than the window: a projection has
 * larger type, and a large monitor also has more room.
 */
public final class Appearance {
    private static final double BASE_WIDTH = 1440;
    private static final double BASE_HEIGHT = 900;
    private static final double TYPE_SIZE = 13;
    private static final double PROJECTOR_TYPE_SIZE = 1.6 * TYPE_SIZE;
    private static final double GROWTH = 0.7;
    /** The style class of large type and thick lines. */
    private static final String PROJECTOR = "projector";
    /** The style class of the projector's colours. */
    private static final String BRIGHT = "bright";
    /** The style class of a window that is shown to an audience. */
    private static final String PRESENTING = "presenting";

    private Appearance() {
    }

    /** Gives a scene a look, whatever its root is. */
    public static void follow(Scene scene, ObservableValue<Look> look) {
        scene.getStylesheets().add(Appearance.class.getResource("/styles/kllab.css").toExternalForm());
        ObservableValue<String> style = Bindings.createStringBinding(
                () -> "-fx-font-size: " + typeSize(scene.getWidth(), scene.getHeight(), look.getValue()) + "px",
                scene.widthProperty(), scene.heightProperty(), look);
        scene.rootProperty().subscribe(root -> {
            root.styleProperty().bind(style);
            dress(root, look.getValue());
        });
        look.subscribe(now -> {
            scene.getPreferences().setColorScheme(now.colours());
            dress(scene.getRoot(), now);
        });
    }

    private static void dress(Parent root, Look look) {
        root.getStyleClass().removeAll(PROJECTOR, BRIGHT, PRESENTING);
        if (look.isLarge()) {
            root.getStyleClass().add(PROJECTOR);
        }
        if (look.isBright()) {
            root.getStyleClass().add(BRIGHT);
        }
        if (look.presenting()) {
            root.getStyleClass().add(PRESENTING);
        }
    }

    /** Returns the size of the type in pixels, in quarters, so that it does not change with every pixel of a resize. */
    static double typeSize(double width, double height, Look look) {
        double growth = Math.pow(Math.max(1, Math.min(width / BASE_WIDTH, height / BASE_HEIGHT)), GROWTH);
        double base = look.isLarge() ? PROJECTOR_TYPE_SIZE : TYPE_SIZE;
        return Math.rint(4 * base * growth) / 4;
    }
}

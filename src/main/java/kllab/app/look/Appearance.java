package kllab.app.look;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** The addresses of the stylesheets that each scene has; the build puts a binary form beside the large one. */
    public static final List<String> STYLESHEETS = Stream.of("/styles/fonts.css", "/styles/kllab.css")
            .map(Appearance.class::getResource).map(URL::toExternalForm).toList();

    private Appearance() {
    }

    /** Gives a scene a look, whatever its root is. */
    public static void follow(Scene scene, ObservableValue<Look> look) {
        scene.getStylesheets().addAll(STYLESHEETS);
        ObservableValue<String> style = Bindings.createStringBinding(
                () -> "-fx-font-size: " + typeSize(scene.getWidth(), scene.getHeight(), look.getValue()) + "px",
                scene.widthProperty(), scene.heightProperty(), look);
        scene.rootProperty().subscribe(root -> {
            root.styleProperty().bind(style);
            dress(root, look.getValue());
        });
        look.subscribe(now -> {
            scene.getPreferences().setColorScheme(now.colours());
            if (dress(scene.getRoot(), now)) {
                forget(scene);
            }
        });
    }

    /**
     * Lets the toolkit forget the styles of the look before. It keeps what it found for each node below each look that
     * a root ever had, 5 MB each, until the stylesheets change.
     */
    private static void forget(Scene scene) {
        scene.getStylesheets().setAll(List.copyOf(scene.getStylesheets()));
    }

    /** Gives a root the style classes of a look; returns true if they are others than before. */
    private static boolean dress(Parent root, Look look) {
        Map<String, Boolean> worn = Map.of(PROJECTOR, look.isLarge(), BRIGHT, look.isBright(), PRESENTING,
                look.presenting());
        boolean changed = false;
        for (Map.Entry<String, Boolean> each : worn.entrySet()) {
            if (root.getStyleClass().contains(each.getKey()) != each.getValue()) {
                changed = each.getValue()
                        ? root.getStyleClass().add(each.getKey())
                        : root.getStyleClass().remove(each.getKey());
            }
        }
        return changed;
    }

    /** Returns the size of the type in pixels, in quarters, so that it does not change with every pixel of a resize. */
    static double typeSize(double width, double height, Look look) {
        double growth = Math.pow(Math.max(1, Math.min(width / BASE_WIDTH, height / BASE_HEIGHT)), GROWTH);
        double base = look.isLarge() ? PROJECTOR_TYPE_SIZE : TYPE_SIZE;
        return Math.rint(4 * base * growth) / 4;
    }
}

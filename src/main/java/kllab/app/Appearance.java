package kllab.app;

import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;

import kllab.app.settings.ThemeChoice;

/**
 * How a scene looks: its theme, and type that grows with the window.
 *
 * <p>
 * Type has its base size up to a window of 1440×900 and grows more slowly than the window above that, so that on a wall
 * it is larger, and on a large monitor there is also more room.
 */
final class Appearance {
    private static final double BASE_WIDTH = 1440;
    private static final double BASE_HEIGHT = 900;
    private static final double TYPE_SIZE = 13;
    private static final double PROJECTOR_TYPE_SIZE = 1.6 * TYPE_SIZE;
    private static final double GROWTH = 0.7;
    private static final String PROJECTOR = "projector";

    private Appearance() {
    }

    /** Lets a scene look as a theme says, whatever its root is. */
    static void apply(Scene scene, ObservableValue<ThemeChoice> theme) {
        scene.getStylesheets().add(Appearance.class.getResource("/styles/kllab.css").toExternalForm());
        ObservableValue<String> style = Bindings.createStringBinding(
                () -> "-fx-font-size: " + typeSize(scene.getWidth(), scene.getHeight(), theme.getValue()) + "px",
                scene.widthProperty(), scene.heightProperty(), theme);
        scene.rootProperty().subscribe(root -> {
            root.styleProperty().bind(style);
            dress(root, theme.getValue());
        });
        theme.subscribe(now -> {
            scene.getPreferences().setColorScheme(switch (now) {
                case SYSTEM -> null;
                case LIGHT, PROJECTOR -> ColorScheme.LIGHT;
                case DARK -> ColorScheme.DARK;
            });
            dress(scene.getRoot(), now);
        });
    }

    private static void dress(Parent root, ThemeChoice theme) {
        root.getStyleClass().remove(PROJECTOR);
        if (theme == ThemeChoice.PROJECTOR) {
            root.getStyleClass().add(PROJECTOR);
        }
    }

    /** The size of the type in pixels, in quarters so that it does not change with every pixel of a resize. */
    static double typeSize(double width, double height, ThemeChoice theme) {
        double growth = Math.pow(Math.max(1, Math.min(width / BASE_WIDTH, height / BASE_HEIGHT)), GROWTH);
        double base = theme == ThemeChoice.PROJECTOR ? PROJECTOR_TYPE_SIZE : TYPE_SIZE;
        return Math.rint(4 * base * growth) / 4;
    }
}

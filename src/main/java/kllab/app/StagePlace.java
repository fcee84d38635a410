package kllab.app;

import java.util.Optional;

import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import kllab.app.settings.WindowBounds;

/** Where the window is on the screens, to be kept and found again. */
final class StagePlace {
    /** The width of the window at the very first start, in pixels. */
    static final double WIDTH = 1440;
    /** The height of the window at the very first start, in pixels. */
    static final double HEIGHT = 900;
    /** The smallest window that everything fits into, in pixels. */
    static final double LEAST_WIDTH = 900;
    static final double LEAST_HEIGHT = 600;
    /** How much of a window must be on a screen to be found and moved, in pixels. */
    private static final double TO_GRAB = 100;

    private final Stage stage;
    private final ReadOnlyObjectWrapper<Optional<WindowBounds>> bounds = new ReadOnlyObjectWrapper<>(Optional.empty());

    StagePlace(Stage stage) {
        this.stage = stage;
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        for (Observable each : new Observable[]{stage.xProperty(), stage.yProperty(), stage.widthProperty(),
                stage.heightProperty(), stage.maximizedProperty()}) {
            each.subscribe(this::follow);
        }
    }

    /** Where the window is, or goes back to when it no longer fills the screen; none before it is shown. */
    Optional<WindowBounds> now() {
        return bounds.get();
    }

    /** Tells when the place changed. */
    Observable changed() {
        return bounds.getReadOnlyProperty();
    }

    /** Puts the window where it was, unless no screen is there any more. */
    void restore(WindowBounds was) {
        Rectangle2D seen = new Rectangle2D(was.x(), was.y(), was.width(), was.height());
        boolean reachable = Screen.getScreens().stream().map(Screen::getVisualBounds)
                .anyMatch(screen -> Math.min(screen.getMaxX(), seen.getMaxX())
                        - Math.max(screen.getMinX(), seen.getMinX()) >= TO_GRAB
                        && seen.getMinY() >= screen.getMinY() - 1
                        && seen.getMinY() < screen.getMaxY() - TO_GRAB);
        if (reachable) {
            stage.setX(was.x());
            stage.setY(was.y());
        }
        stage.setWidth(was.width());
        stage.setHeight(was.height());
        stage.setMaximized(was.maximized());
    }

    private void follow() {
        if (stage.isFullScreen() || !(stage.getWidth() > 0) || !(stage.getHeight() > 0)
                || Double.isNaN(stage.getX() + stage.getY())) {
            return;
        }
        bounds.set(Optional.of(stage.isMaximized()
                ? bounds.get().map(last -> bounds(last.x(), last.y(), last.width(), last.height())).orElse(
                        bounds(stage.getX(), stage.getY(), WIDTH, HEIGHT))
                : bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())));
    }

    private WindowBounds bounds(double x, double y, double width, double height) {
        return new WindowBounds(x, y, width, height, stage.isMaximized());
    }
}

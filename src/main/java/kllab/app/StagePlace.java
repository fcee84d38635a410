package kllab.app;

import java.util.List;
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

    /** Puts the window where it was, as far as there is a screen for it now. */
    void restore(WindowBounds was) {
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Rectangle2D seen = new Rectangle2D(was.x(), was.y(), was.width(), was.height());
        Optional<Rectangle2D> reached = screens.stream().filter(screen -> isReachable(seen, screen)).findFirst();
        reached.ifPresent(screen -> {
            stage.setX(within(was.x(), was.width(), screen.getMinX(), screen.getMaxX()));
            stage.setY(within(was.y(), was.height(), screen.getMinY(), screen.getMaxY()));
        });
        Rectangle2D room = reached.orElse(Screen.getPrimary().getVisualBounds());
        stage.setWidth(Math.min(was.width(), room.getWidth()));
        stage.setHeight(Math.min(was.height(), room.getHeight()));
        stage.setMaximized(was.maximized());
    }

    private static boolean isReachable(Rectangle2D seen, Rectangle2D screen) {
        return Math.min(screen.getMaxX(), seen.getMaxX()) - Math.max(screen.getMinX(), seen.getMinX()) >= TO_GRAB
                && seen.getMinY() >= screen.getMinY() - 1 && seen.getMinY() < screen.getMaxY() - TO_GRAB;
    }

    /** Where a window begins that was larger than the screen is now; any other stays, also partly beyond an edge. */
    private static double within(double start, double length, double least, double most) {
        return length > most - least ? least : start;
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

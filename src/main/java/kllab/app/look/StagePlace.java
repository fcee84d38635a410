package kllab.app.look;

import java.util.List;
import java.util.Optional;

import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import kllab.app.settings.WindowBounds;

/** The place of the window on the screens, which is kept from one start to the next. */
public final class StagePlace {
    /** The width of the window at the very first start, in pixels. */
    public static final double WIDTH = 1440;
    /** The height of the window at the very first start, in pixels. */
    public static final double HEIGHT = 900;
    /** The width and height of the smallest window in which everything can be read or scrolled to, in pixels. */
    static final double LEAST_WIDTH = 900;
    static final double LEAST_HEIGHT = 450;
    /** The part of a small screen that a window takes at the very first start. */
    private static final double SHARE = 0.9;
    /** The part of a window that must be on a screen, so that a person finds and moves it; in pixels. */
    private static final double TO_GRAB = 100;

    private final Stage stage;
    private final ReadOnlyObjectWrapper<Optional<WindowBounds>> bounds = new ReadOnlyObjectWrapper<>(Optional.empty());

    public StagePlace(Stage stage) {
        this.stage = stage;
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        // A magnified screen may be smaller than the smallest window in which nothing has to be scrolled to.
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        for (Observable each : new Observable[]{stage.xProperty(), stage.yProperty(), stage.widthProperty(),
                stage.heightProperty(), stage.maximizedProperty()}) {
            each.subscribe(this::follow);
        }
    }

    /** Returns the place of the window, or its place before it filled the screen; none before it is shown. */
    public Optional<WindowBounds> now() {
        return bounds.get();
    }

    /** Is invalidated when the place changes. */
    public Observable changed() {
        return bounds.getReadOnlyProperty();
    }

    /** Puts the window where it begins at the very first start. */
    public void begin() {
        put(first(Screen.getPrimary().getVisualBounds()));
    }

    /** Puts the window where it was, if there is a screen for it now. */
    public void restore(WindowBounds was) {
        put(again(new Rectangle2D(was.x(), was.y(), was.width(), was.height()),
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList(),
                Screen.getPrimary().getVisualBounds()));
        stage.setMaximized(was.maximized());
    }

    private void put(Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    /**
     * Returns the place of a window with its title bar at the very first start: in the middle of the screen, and within
     * it.
     */
    static Rectangle2D first(Rectangle2D screen) {
        return middle(screen, side(WIDTH, LEAST_WIDTH, screen.getWidth()),
                side(HEIGHT, LEAST_HEIGHT, screen.getHeight()));
    }

    private static double side(double usual, double least, double screen) {
        return Math.min(screen, Math.max(least, Math.min(usual, Math.floor(SHARE * screen))));
    }

    /**
     * Returns the place of a window that had another place before.
     *
     * @param was the place before
     * @param screens the screens there are now
     * @param primary the screen for a window that is on none of them
     */
    static Rectangle2D again(Rectangle2D was, List<Rectangle2D> screens, Rectangle2D primary) {
        Optional<Rectangle2D> reached = screens.stream().filter(screen -> isReachable(was, screen)).findFirst();
        Rectangle2D room = reached.orElse(primary);
        double width = Math.min(was.getWidth(), room.getWidth());
        double height = Math.min(was.getHeight(), room.getHeight());
        return reached.isEmpty()
                ? middle(room, width, height)
                : new Rectangle2D(within(was.getMinX(), was.getWidth(), room.getMinX(), room.getMaxX()),
                        within(was.getMinY(), was.getHeight(), room.getMinY(), room.getMaxY()), width, height);
    }

    private static Rectangle2D middle(Rectangle2D screen, double width, double height) {
        return new Rectangle2D(screen.getMinX() + Math.floor((screen.getWidth() - width) / 2),
                screen.getMinY() + Math.floor((screen.getHeight() - height) / 2), width, height);
    }

    private static boolean isReachable(Rectangle2D seen, Rectangle2D screen) {
        return Math.min(screen.getMaxX(), seen.getMaxX()) - Math.max(screen.getMinX(), seen.getMinX()) >= TO_GRAB
                && seen.getMinY() >= screen.getMinY() - 1 && seen.getMinY() < screen.getMaxY() - TO_GRAB;
    }

    /**
     * Returns the beginning of a window along one axis: within the screen if the window is larger than it, else where
     * it was, even partly beyond an edge.
     */
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

package kllab.app.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** The place of the speaker's window on the screens. */
final class SpeakerPlace {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 700;
    /** The part of a screen that it shares with the main window. */
    private static final double SHARE = 0.4;

    private SpeakerPlace() {
    }

    /**
     * Returns a place on another screen than the main window, in its middle, or at the right edge of the only screen.
     *
     * @param main the place of the main window
     * @param screens at least one
     */
    static Rectangle2D of(Rectangle2D main, List<Rectangle2D> screens) {
        Rectangle2D taken = screen(main, screens);
        Optional<Rectangle2D> other = screens.stream().filter(each -> !each.equals(taken)).findFirst();
        if (other.isPresent()) {
            Rectangle2D free = other.get();
            double width = Math.min(WIDTH, free.getWidth());
            double height = Math.min(HEIGHT, free.getHeight());
            return new Rectangle2D(free.getMinX() + (free.getWidth() - width) / 2,
                    free.getMinY() + (free.getHeight() - height) / 2, width, height);
        }
        double width = Math.min(WIDTH, SHARE * taken.getWidth());
        return new Rectangle2D(taken.getMaxX() - width, taken.getMinY(), width, Math.min(HEIGHT, taken.getHeight()));
    }

    /** Returns true if a window covers nothing that an audience sees on the screen of the main window. */
    static boolean isApart(Rectangle2D window, Rectangle2D main, List<Rectangle2D> screens) {
        return !screen(window, screens).equals(screen(main, screens)) && screens.stream().anyMatch(window::intersects);
    }

    /** Returns the screen that most of a window is on. */
    private static Rectangle2D screen(Rectangle2D window, List<Rectangle2D> screens) {
        return screens.stream().max(Comparator.comparingDouble(each -> shared(window, each))).orElseThrow();
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}

package kllab.app.export;

import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A screen as high as all that it scrolls over, so that nothing of it is left out of a picture. */
final class WholeScreen {
    /** The number of layouts in a row, as in the pulses of a window: a first layout may ask for another. */
    private static final int PASSES = 3;
    /** The number of times that a grown screen may find that something else now needs room. */
    private static final int TURNS = 12;

    private WholeScreen() {
    }

    /** Makes something of a screen while all of it is laid out, and leaves the screen as it was. */
    static <T> T of(Region screen, Supplier<T> made) {
        double width = screen.getWidth();
        double height = screen.getHeight();
        boolean grown = grow(screen) > height;
        try {
            return made.get();
        } finally {
            if (grown) {
                lay(screen, width, height);
            }
        }
    }

    /**
     * Makes a laid-out screen so high that nothing is scrolled, as far as height can do that, and returns that height.
     */
    static double grow(Region screen) {
        double width = screen.getWidth();
        lay(screen, width, screen.getHeight());
        double cut = cut(screen);
        for (int turn = 0; turn < TURNS && cut > 0; turn++) {
            double before = screen.getHeight();
            lay(screen, width, before + largest(screen));
            double left = cut(screen);
            if (left >= cut) {
                lay(screen, width, before);
                break;
            }
            cut = left;
        }
        return screen.getHeight();
    }

    /** Lays a screen out in a given size, as often as a window does it: a first layout may ask for another. */
    static void lay(Region screen, double width, double height) {
        screen.resize(width, height);
        for (int pass = 0; pass < PASSES; pass++) {
            screen.applyCss();
            screen.layout();
        }
    }

    /** Returns the sum of the heights that the scrolled parts lack. */
    private static double cut(Region screen) {
        return scrolled(screen).mapToDouble(WholeScreen::overflow).sum();
    }

    private static double largest(Region screen) {
        return Math.ceil(scrolled(screen).mapToDouble(WholeScreen::overflow).max().orElse(0));
    }

    private static double overflow(ScrollPane pane) {
        Node content = pane.getContent();
        double overflow = content == null
                ? 0
                : content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        // Less than a pixel is what snapping leaves.
        return overflow < 1 ? 0 : overflow;
    }

    private static Stream<ScrollPane> scrolled(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<ScrollPane> within = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(WholeScreen::scrolled)
                : Stream.empty();
        return node instanceof ScrollPane pane ? Stream.concat(Stream.of(pane), within) : within;
    }
}

package kllab.ui;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A screen with something at its left, as wide as its style says, that leaves the screen more than half. */
public final class Beside extends Pane {
    private static final double LARGEST_SHARE = 0.42;

    private @Nullable Region side;
    private @Nullable Region screen;

    /** Shows another screen. */
    public void setScreen(Region other) {
        screen = other;
        show();
    }

    /** Shows something else at the left of it, or nothing. */
    public void setSide(@Nullable Region other) {
        side = other;
        show();
    }

    /** What is at the left, or null. */
    public @Nullable Region side() {
        return side;
    }

    private void show() {
        getChildren().clear();
        if (side != null) {
            getChildren().add(side);
        }
        if (screen != null) {
            getChildren().add(screen);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = side == null ? 0 : Math.rint(Math.min(side.prefWidth(-1), LARGEST_SHARE * getWidth()));
        if (side != null) {
            side.resizeRelocate(0, 0, width, getHeight());
        }
        if (screen != null) {
            screen.resizeRelocate(width, 0, getWidth() - width, getHeight());
        }
    }
}

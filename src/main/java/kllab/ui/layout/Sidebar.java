package kllab.ui.layout;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A screen with something at its left, as wide as its style says, that leaves the screen more than half. */
public final class Sidebar extends Pane {
    private static final double LARGEST_SHARE = 0.42;

    private final BooleanProperty apart = new SimpleBooleanProperty();
    private @Nullable Region side;
    private @Nullable Region screen;

    /** A screen without anything beside it. */
    public Sidebar() {
        apart.subscribe(this::show);
    }

    /** While true, the screen has all the room, and what is at its left is not seen. */
    public BooleanProperty apart() {
        return apart;
    }

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

    /** Returns the node at the left, or null. */
    public @Nullable Region side() {
        return side;
    }

    /** Shows the nodes in the order of the tab key, in one change, so that a node that stays keeps the keyboard. */
    private void show() {
        List<Region> there = new ArrayList<>();
        for (@Nullable
        Region each : new @Nullable Region[]{apart.get() ? null : side, screen}) {
            if (each != null) {
                there.add(each);
            }
        }
        getChildren().setAll(there);
    }

    @Override
    protected void layoutChildren() {
        Region left = apart.get() ? null : side;
        double width = left == null ? 0 : Math.rint(Math.min(left.prefWidth(-1), LARGEST_SHARE * getWidth()));
        if (left != null) {
            left.resizeRelocate(0, 0, width, getHeight());
        }
        if (screen != null) {
            screen.resizeRelocate(width, 0, getWidth() - width, getHeight());
        }
    }
}

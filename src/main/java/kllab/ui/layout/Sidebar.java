package kllab.ui.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kllab.ui.Ancestors;
import org.jspecify.annotations.Nullable;

/**
 * A screen with something at its left, as wide as its style says, that leaves the screen more than half.
 *
 * <p>
 * A screen that has something at its own side too may put it below the part at the left, if both together would take
 * most of the width of the window. The screen then has as much room as with one of them.
 */
public final class Sidebar extends Pane {
    private static final double LARGEST_SHARE = 0.42;
    /** The share of the width that the screen has to have for two things beside it. */
    private static final double LEAST_BETWEEN = 0.45;
    /** The part of the height that the node at the left keeps above something else. */
    private static final double UPPER_SHARE = 0.55;
    /** The same while nothing can be read there. */
    private static final double LARGE_UPPER_SHARE = 0.8;

    /** The pseudo-class of a node below the one at the left. */
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private @Nullable Region side;
    private @Nullable Region below;
    private @Nullable Parent lender;
    private @Nullable Region screen;

    /** The one that a node is in, if it is in one. */
    static Optional<Sidebar> around(Node node) {
        return Ancestors.of(node).filter(Sidebar.class::isInstance).map(Sidebar.class::cast).findFirst();
    }

    /** Shows another screen. */
    public void setScreen(Region other) {
        screen = other;
        release();
    }

    /** Shows something else at the left of it, or nothing. */
    public void setSide(@Nullable Region other) {
        side = other;
        release();
    }

    /** Returns the node at the left, or null. */
    public @Nullable Region side() {
        return side;
    }

    /** Returns true if the node at a screen's own side should stand below the node at the left. */
    boolean isNarrowFor(Region other) {
        return side != null
                && getWidth() - widthOf(side) - other.prefWidth(-1) < LEAST_BETWEEN * getWidth();
    }

    /** Returns true if this node stands below the node at the left. */
    boolean hasBelow(Region other) {
        return other.equals(below);
    }

    /**
     * Puts something below the node at the left.
     *
     * @param owner has it, and lays itself out anew when it is given up here
     */
    void setBelow(Region other, Parent owner) {
        release();
        below = other;
        lender = owner;
        other.pseudoClassStateChanged(BELOW, true);
        show();
    }

    /** Gives up the node below the one at the left, if there is one. */
    void release() {
        if (below != null) {
            below.pseudoClassStateChanged(BELOW, false);
        }
        if (lender != null) {
            lender.requestLayout();
        }
        below = null;
        lender = null;
        show();
    }

    /** Shows the nodes in the order of the tab key, in one change, so that a node that stays keeps the keyboard. */
    private void show() {
        List<Region> there = new ArrayList<>();
        for (Region each : new Region[]{side, below, screen}) {
            if (each != null) {
                there.add(each);
            }
        }
        getChildren().setAll(there);
    }

    private double widthOf(Region left) {
        return Math.rint(Math.min(left.prefWidth(-1), LARGEST_SHARE * getWidth()));
    }

    @Override
    protected void layoutChildren() {
        double width = side == null ? 0 : Math.max(widthOf(side), below == null ? 0 : widthOf(below));
        double upper = below == null
                ? getHeight()
                : Math.rint((Drawer.isCovered(below) ? LARGE_UPPER_SHARE : UPPER_SHARE) * getHeight());
        if (side != null) {
            side.resizeRelocate(0, 0, width, upper);
        }
        if (below != null) {
            below.resizeRelocate(0, upper, width, getHeight() - upper);
        }
        if (screen != null) {
            screen.resizeRelocate(width, 0, getWidth() - width, getHeight());
        }
    }
}

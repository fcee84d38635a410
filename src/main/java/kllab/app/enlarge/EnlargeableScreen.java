package kllab.app.enlarge;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import kllab.export.Plots;
import kllab.plot.pane.PlotPane;
import kllab.ui.Ancestors;
import kllab.ui.Focus;

import org.jspecify.annotations.Nullable;

/**
 * The screen of a lab, all of whose room one of its plots can have, below a line with the value.
 *
 * <p>
 * That is a matter of the window and not of the state: no link tells it and nothing keeps it. It ends when the plot
 * would not be seen on the screen any more: with another view, another lab, or a question that covers it.
 */
public final class EnlargeableScreen extends StackPane {
    private final Region screen;
    private final Supplier<Optional<Region>> makeLine;
    private final Runnable watch = this::watch;
    private Optional<Region> line = Optional.empty();
    private boolean lineMade;
    private @Nullable EnlargedPlot enlarged;
    private @Nullable Scene watched;
    private @Nullable Node before;

    /**
     * A screen with no plot enlarged.
     *
     * @param screen of a lab
     * @param line makes the line with the value, when it is first needed
     */
    public EnlargeableScreen(Region screen, Supplier<Optional<Region>> line) {
        this.screen = screen;
        makeLine = line;
        getStyleClass().add("enlargeable");
        getChildren().add(screen);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                putBack();
            }
        });
    }

    /** Returns the screen itself. */
    public Region screen() {
        return screen;
    }

    /** Enlarges the plot that has the keyboard, or the first one there is; or puts back the one that is enlarged. */
    public void toggle() {
        if (!leave()) {
            Node owner = getScene().getFocusOwner();
            Ancestors.of(owner).filter(PlotPane.class::isInstance).map(PlotPane.class::cast).findFirst()
                    .or(() -> Plots.on(screen).all().stream().findFirst()).ifPresent(this::toggle);
        }
    }

    /** Enlarges a plot, or puts it back. In the middle of a drag it does nothing: the drag would lose its node. */
    public void toggle(PlotPane plot) {
        if (isDragging()) {
            return;
        }
        if (enlarged != null) {
            leave();
        } else if (plot.getParent() instanceof Pane) {
            enlarge(plot);
        }
    }

    /** Puts back the plot that is enlarged, and returns true if there is one. In the middle of a drag it stays. */
    public boolean leave() {
        EnlargedPlot was = enlarged;
        if (was == null) {
            return false;
        }
        if (!isDragging()) {
            Node owner = getScene().getFocusOwner();
            boolean marked = owner != null && owner.isFocusVisible();
            Node gets = before == null || isWithin(before, was.plot()) ? owner : before;
            putBack();
            Focus.back(this, gets, marked);
        }
        return true;
    }

    private void enlarge(PlotPane plot) {
        Scene scene = getScene();
        Node owner = scene.getFocusOwner();
        boolean marked = owner != null && owner.isFocusVisible();
        before = owner;
        if (!lineMade) {
            lineMade = true;
            line = makeLine.get();
        }
        EnlargedPlot now = new EnlargedPlot(plot, line);
        enlarged = now;
        getChildren().setAll(screen, now);
        // Not seen, so that the tab key does not go there, and files of what is shown are of the plot.
        screen.setVisible(false);
        scene.addPreLayoutPulseListener(watch);
        watched = scene;
        if (owner != null && isWithin(owner, plot)) {
            Focus.back(this, owner, marked);
        } else {
            Focus.to(plot, marked);
        }
    }

    private void putBack() {
        EnlargedPlot was = enlarged;
        if (was != null) {
            enlarged = null;
            if (watched != null) {
                watched.removePreLayoutPulseListener(watch);
                watched = null;
            }
            screen.setVisible(true);
            was.putBack();
            getChildren().setAll(List.of(screen));
        }
    }

    /** Lets go of a plot that the screen does not show any more, before anybody sees it there. */
    private void watch() {
        EnlargedPlot now = enlarged;
        if (now != null && !now.hasPlace(screen)) {
            Node owner = getScene().getFocusOwner();
            boolean lost = owner == null || isWithin(owner, now);
            putBack();
            if (lost) {
                Focus.back(this, before, false);
            }
        }
    }

    private boolean isDragging() {
        return getScene() != null && getScene().getRoot().isPressed();
    }

    private static boolean isWithin(Node node, Node other) {
        return Ancestors.of(node).anyMatch(other::equals);
    }
}

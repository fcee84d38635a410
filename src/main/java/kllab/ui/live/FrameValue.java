package kllab.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/**
 * A value as it is shown: it follows a source once a frame, just before styles and layout.
 *
 * <p>
 * Labels and other controls read what they show at once whenever it changes. A state may change 25 times before a
 * pulse. This value stands between such a state and such eager readers, so that everything that follows from the state
 * is computed once, and everything in a frame shows the same state.
 *
 * @param <T> what it is
 */
public final class FrameValue<T> {
    private final ObservableValue<T> source;
    private final ReadOnlyObjectWrapper<T> shown;
    private final Runnable follow = this::follow;
    private boolean behind;

    /** The values that follow at the pulses of a scene. */
    private static final class Followers {
        private final List<Runnable> all = new ArrayList<>();

        private static Followers of(Scene scene) {
            return (Followers) scene.getProperties().computeIfAbsent(FrameValue.class, key -> new Followers());
        }
    }

    /** Lets everything in a scene follow at once: one that is in no window has no pulses. */
    public static void followIn(Scene scene) {
        List.copyOf(Followers.of(scene).all).forEach(Runnable::run);
    }

    /**
     * Follows a source at the pulses of the scene that a node is in.
     *
     * @param source what to follow; kept, and read at once and then once a frame in which it changed
     * @param node whose scene gives the pulses; while it is in none, the value stays
     */
    public FrameValue(ObservableValue<T> source, Node node) {
        this.source = source;
        shown = new ReadOnlyObjectWrapper<>(source.getValue());
        source.subscribe(() -> {
            behind = true;
            Platform.requestNextPulse();
        });
        node.sceneProperty().subscribe(this::move);
    }

    /**
     * Makes a node of a value as it is shown at the pulses of the scene that the node is in.
     *
     * @param make makes the node; is given the value of the last frame
     */
    public static <T> Region shownIn(ObservableValue<T> source, Function<ObservableValue<T>, Node> make) {
        StackPane place = new StackPane();
        Node made = make.apply(new FrameValue<>(source, place).shown());
        place.getChildren().add(made);
        place.managedProperty().bind(made.managedProperty());
        return place;
    }

    /** The value of the last frame. */
    public ReadOnlyObjectProperty<T> shown() {
        return shown.getReadOnlyProperty();
    }

    private void move(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.removePreLayoutPulseListener(follow);
            Followers.of(from).all.remove(follow);
        }
        if (to != null) {
            to.addPreLayoutPulseListener(follow);
            Followers.of(to).all.add(follow);
            behind = true;
        }
    }

    private void follow() {
        if (behind) {
            behind = false;
            shown.set(source.getValue());
        }
    }
}

package kllab.lab.gaussian.landscape;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.util.Duration;

import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeOptions;
import kllab.math.divergence.descent.Descent;

import org.jspecify.annotations.Nullable;

/**
 * Walks the descent of a model: it only sets the number of steps.
 *
 * <p>
 * Playing is one gesture. It ends with the descent, and when anybody else changes the state or begins a gesture, and
 * when its node leaves the window. Where motion is to be reduced, it jumps to the end.
 */
final class DescentPlayer {
    private static final Duration A_STEP = Duration.millis(40);

    private final GaussianModel model;
    private final Node node;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final Timeline timeline = new Timeline();
    /** What this player has made of the state last. */
    private @Nullable GaussianState own;
    /** The state before the gesture. */
    private @Nullable GaussianState before;

    /**
     * A player that rests.
     *
     * @param model what it walks in
     * @param node what shows it
     */
    DescentPlayer(GaussianModel model, Node node) {
        this.model = model;
        this.node = node;
        timeline.getKeyFrames().add(new KeyFrame(A_STEP, event -> tick()));
        timeline.setCycleCount(Animation.INDEFINITE);
        model.history().state().subscribe(now -> {
            if (playing.get() && !now.equals(own)) {
                // Later, since whoever changes the state may be in the midst of a gesture or of going back.
                Platform.runLater(this::pause);
            }
        });
    }

    /** Whether it is walking. */
    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Whether a state has a step left to take. */
    static boolean hasNext(GaussianState state) {
        int steps = state.landscape().steps();
        return steps < LandscapeOptions.MOST_STEPS
                && LandscapeScene.walk(state, steps).end() == Descent.End.RUNNING;
    }

    /** Starts walking, from the start where the descent is at its end; or pauses. */
    void toggle() {
        if (playing.get()) {
            pause();
            return;
        }
        model.history().begin();
        before = model.history().settled().get();
        model.history().update(state -> hasNext(state) ? state : at(state, 0));
        if (isStill()) {
            model.history()
                    .update(state -> at(state, LandscapeScene.walk(state, LandscapeOptions.MOST_STEPS).steps()));
            model.history().end();
            return;
        }
        own = model.history().state().get();
        playing.set(true);
        timeline.playFromStart();
    }

    /** One step. */
    void step() {
        pause();
        model.history().update(DescentPlayer::stepped);
    }

    /** Back to the start. */
    void reset() {
        pause();
        model.history().update(state -> at(state, 0));
    }

    private void pause() {
        if (playing.get()) {
            timeline.stop();
            playing.set(false);
            if (model.history().settled().get().equals(before)) {
                model.history().end();
            }
        }
    }

    private void tick() {
        GaussianState now = model.history().state().get();
        boolean disturbed = !now.equals(own) || !model.history().settled().get().equals(before);
        if (disturbed || isStill() || !hasNext(now)) {
            pause();
            return;
        }
        GaussianState next = stepped(now);
        own = next;
        model.history().update(state -> next);
    }

    /** Whether nobody is to see it move. */
    private boolean isStill() {
        return node.getScene() == null || node.getScene().getPreferences().isReducedMotion();
    }

    private static GaussianState stepped(GaussianState state) {
        return hasNext(state) ? at(state, state.landscape().steps() + 1) : state;
    }

    private static GaussianState at(GaussianState state, int steps) {
        return state.withLandscape(state.landscape().withSteps(steps));
    }
}

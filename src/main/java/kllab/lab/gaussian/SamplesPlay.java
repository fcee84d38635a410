package kllab.lab.gaussian;

import java.util.function.BooleanSupplier;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import kllab.lab.History;

/**
 * Draws on and on until it is stopped or has all: each frame a sixteenth more than there were, so that a million come
 * in a few seconds. A play is one gesture; whatever else changes the state ends it.
 */
final class SamplesPlay {
    private final History<GaussianState> history;
    private final BooleanSupplier reducedMotion;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame();
        }
    };
    private GaussianState before;
    private GaussianState last;

    /**
     * Nothing plays yet.
     *
     * @param history what it changes
     * @param reducedMotion whether to go to the end at once
     */
    SamplesPlay(History<GaussianState> history, BooleanSupplier reducedMotion) {
        this.history = history;
        this.reducedMotion = reducedMotion;
        before = history.settled().get();
        last = before;
    }

    /** Whether it plays. */
    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Plays, or pauses. */
    void toggle() {
        if (playing.get()) {
            pause();
            return;
        }
        history.begin();
        before = history.settled().get();
        last = history.state().get();
        if (reducedMotion.getAsBoolean()) {
            draw(EstimateOptions.MOST_SAMPLES);
            history.end();
        } else {
            playing.set(true);
            timer.start();
        }
    }

    /** One frame of a play. */
    void frame() {
        int count = last.estimates().samples();
        if (!history.settled().get().equals(before) || !history.state().get().equals(last)
                || count == EstimateOptions.MOST_SAMPLES) {
            pause();
        } else {
            draw(Math.min(EstimateOptions.MOST_SAMPLES, count + Math.max(1, count / 16)));
        }
    }

    private void pause() {
        timer.stop();
        playing.set(false);
        // Another gesture may have begun, and ended this one: it is not ours to end.
        if (history.settled().get().equals(before)) {
            history.end();
        }
    }

    private void draw(int count) {
        history.update(state -> state.withEstimates(state.estimates().withSamples(count)));
        last = history.state().get();
    }
}

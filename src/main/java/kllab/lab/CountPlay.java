package kllab.lab;

import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Raises a count of the state on and on until it is stopped or has all: each frame by a sixteenth, so that a million
 * come in a few seconds. A play is one gesture; whatever else changes the state ends it.
 *
 * @param <S> the state
 */
public final class CountPlay<S> {
    /**
     * A count of a state.
     *
     * @param of what it is
     * @param with the state with another one
     * @param most where it ends
     * @param <S> the state
     */
    public record Count<S>(ToIntFunction<S> of, BiFunction<S, Integer, S> with, int most) {
    }

    private final History<S> history;
    private final Count<S> count;
    private final BooleanSupplier reducedMotion;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame();
        }
    };
    private S before;
    private S last;

    /**
     * Nothing plays yet.
     *
     * @param history what it changes
     * @param count what of it
     * @param reducedMotion whether to go to the end at once
     */
    public CountPlay(History<S> history, Count<S> count, BooleanSupplier reducedMotion) {
        this.history = history;
        this.count = count;
        this.reducedMotion = reducedMotion;
        before = history.settled().get();
        last = before;
    }

    /** Whether it plays. */
    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Plays, or pauses. */
    public void toggle() {
        if (playing.get()) {
            pause();
            return;
        }
        history.begin();
        before = history.settled().get();
        last = history.state().get();
        if (reducedMotion.getAsBoolean()) {
            raise(count.most());
            history.end();
        } else {
            playing.set(true);
            timer.start();
        }
    }

    /** One frame of a play. */
    private void frame() {
        int reached = count.of().applyAsInt(last);
        if (!history.settled().get().equals(before) || !history.state().get().equals(last)
                || reached == count.most() || reducedMotion.getAsBoolean()) {
            pause();
        } else {
            raise(Math.min(count.most(), reached + Math.max(1, reached / 16)));
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

    private void raise(int to) {
        history.update(state -> count.with().apply(state, to));
        last = history.state().get();
    }
}

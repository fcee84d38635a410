package kllab.lab;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;

import kllab.ui.live.FrameLoop;

import org.jspecify.annotations.Nullable;

/**
 * Moves the state of a lab along a course, step by step, until it is paused or the course ends.
 *
 * <p>
 * A play is one gesture. It ends with its course, and when anybody else changes the state or begins a gesture, and when
 * its node leaves the window. Where motion is to be reduced, it goes to the end at once.
 *
 * @param <S> the state
 */
public final class Play<S> {
    private final History<S> history;
    private final Course<S> course;
    private final Node node;
    private final FrameLoop loop;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    /** The last state that this play has set. */
    private @Nullable S own;
    /** The state before the gesture. */
    private @Nullable S before;
    /** True if motion was reduced as the play began, which then goes to its end at once. */
    private boolean isToEnd;

    /**
     * The steps that a state can take.
     *
     * @param <S> the state
     */
    public interface Course<S> {
        /** Tells whether a state has a step left to take. */
        boolean hasNext(S state);

        /** Returns a state one step on; only asked for where there is one. */
        S next(S state);

        /** Returns a state at the start of the course. */
        S start(S state);

        /** Returns a state at the end of the course. */
        S end(S state);

        /** Tells whether the end can be had within a frame; else the play waits for it. */
        default boolean isEndKnown(S state) {
            return true;
        }

        /** Tells whether nobody has changed a state that a play has set: at most, more of it is known by now. */
        default boolean isSame(S set, S now) {
            return now.equals(set);
        }
    }

    /**
     * A count that rises from 0: at each step by a sixteenth, so that a million comes in a few seconds.
     *
     * @param of reads it from a state
     * @param with sets it in a state
     * @param most where it ends
     * @param <S> the state
     */
    public record Count<S>(ToIntFunction<S> of, BiFunction<S, Integer, S> with, int most) implements Course<S> {
        @Override
        public boolean hasNext(S state) {
            return of.applyAsInt(state) < most;
        }

        @Override
        public S next(S state) {
            int reached = of.applyAsInt(state);
            return with.apply(state, Math.min(most, reached + Math.max(1, reached / 16)));
        }

        @Override
        public S start(S state) {
            return with.apply(state, 0);
        }

        @Override
        public S end(S state) {
            return with.apply(state, most);
        }
    }

    /**
     * A play that rests.
     *
     * @param history what it changes
     * @param period from step to step; zero for a step in each frame
     * @param node what shows it
     */
    public Play(History<S> history, Course<S> course, Duration period, Node node) {
        this.history = history;
        this.course = course;
        this.node = node;
        loop = new FrameLoop(period, this::tick);
        history.state().subscribe(now -> {
            if (playing.get() && !isSame(own, now)) {
                // Later, since whoever changes the state may be in the midst of a gesture or of going back.
                Platform.runLater(this::pause);
            }
        });
    }

    /** Tells whether it plays. */
    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Plays, from the start where the course is at its end; or pauses. */
    public void toggle() {
        if (playing.get()) {
            pause();
            return;
        }
        history.begin();
        before = history.keptAtRest().get();
        history.update(state -> course.hasNext(state) ? state : course.start(state));
        isToEnd = isStill();
        if (isToEnd && (node.getScene() == null || course.isEndKnown(history.kept().get()))) {
            history.update(course::end);
            history.end();
            return;
        }
        own = history.kept().get();
        playing.set(true);
        loop.start();
    }

    /** Pauses, and takes one step if there is one. */
    public void step() {
        pause();
        history.update(state -> course.hasNext(state) ? course.next(state) : state);
    }

    /** Pauses, and goes back to the start. */
    public void reset() {
        pause();
        history.update(course::start);
    }

    private void pause() {
        if (playing.get()) {
            loop.stop();
            playing.set(false);
            // Another gesture may have begun, and ended this one: it is not ours to end.
            if (isSame(before, history.keptAtRest().get())) {
                history.end();
            }
        }
    }

    private boolean isSame(@Nullable S set, S now) {
        return set != null && course.isSame(set, now);
    }

    private void tick() {
        S now = history.kept().get();
        boolean disturbed = !isSame(own, now) || !isSame(before, history.keptAtRest().get());
        boolean ended = disturbed || node.getScene() == null;
        if (!ended && isToEnd && !course.isEndKnown(now)) {
            return;
        }
        if (ended || (isStill() && !isToEnd) || !course.hasNext(now)) {
            pause();
            return;
        }
        S next = isToEnd ? course.end(now) : course.next(now);
        own = next;
        history.update(state -> next);
    }

    /** Tells whether nobody is to see it move. */
    private boolean isStill() {
        return node.getScene() == null || node.getScene().getPreferences().isReducedMotion();
    }
}

package kllab.ui.live;

import java.util.function.Consumer;

import kllab.text.Message;

/**
 * The end of a {@link Job}'s work on a request, or a part of its result.
 *
 * @param <R> the result
 */
public sealed interface Outcome<R> {
    /** A part of the result, with more to come. */
    record Part<R>(R result) implements Outcome<R> {
    }

    /** The result. */
    record Done<R>(R result) implements Outcome<R> {
    }

    /** A request that cannot be met, and why. */
    record Refused<R>(Message reason) implements Outcome<R> {
    }

    /** Work that threw; it has been reported. */
    record Failed<R>(Throwable cause) implements Outcome<R> {
    }

    /** Work that was cancelled and has ended. */
    record Cancelled<R>() implements Outcome<R> {
    }

    /** Gives the result to an action, if the work is done. */
    default void ifDone(Consumer<R> action) {
        if (this instanceof Done<R>(R result)) {
            action.accept(result);
        }
    }

    /** Gives the result to one action, if the work is done, or the reason to another, if the request was refused. */
    default void ifDoneOrRefused(Consumer<R> action, Consumer<Message> refusal) {
        ifDone(action);
        if (this instanceof Refused<R>(Message reason)) {
            refusal.accept(reason);
        }
    }
}

package kllab.lab;

import java.util.Optional;

/**
 * A lab without its looks: its state, and what any lab can be told.
 *
 * @param <S> the state
 */
public interface LabModel<S> {
    /** The state, and the way it came. */
    History<S> history();

    /** Shows everything there is to see, after a zoom or a jump. */
    void fit();

    /** Begins at another state, with nothing to undo. */
    default void start(S state) {
        history().restart(state);
        fit();
    }

    /** Goes to another state as one step, and shows all of it. */
    default void open(S state) {
        history().update(before -> state);
        fit();
    }

    /** What a paper takes over of the state, if this lab can put it into words that a paper understands. */
    default Optional<PaperText> paper() {
        return Optional.empty();
    }
}

package kllab.web.control;

import kllab.text.BadInput;
import kllab.text.Message;

/**
 * A text of a state that a person types.
 *
 * @param <S> the state
 */
public interface PageText<S> {
    /** Returns its name for those who cannot see where it stands. */
    Message name(S state);

    /** Returns it as a field shows it. */
    String text(S state);

    /**
     * Returns the state with a typed text.
     *
     * @throws BadInput if it cannot be taken
     */
    S typed(S state, String text) throws BadInput;

    /** Returns true if a state has it. */
    default boolean isIn(S state) {
        return true;
    }

    /** Returns true if nothing sets it for the moment. */
    default boolean isDisabled(S state) {
        return false;
    }
}

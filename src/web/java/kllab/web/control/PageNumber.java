package kllab.web.control;

import kllab.parameter.ParameterRange;
import kllab.text.BadInput;

/**
 * A number of a state that a person sets: by a slider, a field, a handle or keys.
 *
 * @param <S> the state
 */
public interface PageNumber<S> extends PageText<S> {
    /** Returns the values that it may have. */
    ParameterRange range();

    /** Returns it. */
    double of(S state);

    /** Returns a state with another value of it. */
    S with(S state, double value);

    /**
     * Lets a typed value pass.
     *
     * @throws BadInput if it does not go with the rest of the state
     */
    default void require(S state, double value) throws BadInput {
    }

    @Override
    default String text(S state) {
        return range().format(of(state));
    }

    @Override
    default S typed(S state, String text) throws BadInput {
        double value = range().parse(text, name(state));
        require(state, value);
        return with(state, value);
    }
}

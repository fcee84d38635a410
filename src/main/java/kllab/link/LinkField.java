package kllab.link;

import kllab.text.BadInput;

/**
 * One line of the table of a lab's links, or several that belong together: it is written and read at one place.
 *
 * @param <S> the state, or a part of one
 */
public interface LinkField<S> {
    /** Writes what a state says, where it is not as usual. */
    void write(LinkWriter writer, S state, S usual);

    /**
     * Returns a state with what the link says.
     *
     * @throws BadInput naming the parameter and what is allowed, if the link says anything else
     */
    S read(LinkReader reader, S state) throws BadInput;
}

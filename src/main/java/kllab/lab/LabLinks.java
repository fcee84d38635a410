package kllab.lab;

import java.util.function.UnaryOperator;
import kllab.link.Link;
import kllab.link.LinkFields;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.text.BadInput;

/**
 * The states of a lab as links: equal states have equal links, and {@code parse(of(state))} is the state, to the last
 * bit.
 *
 * @param name the name of the lab in links
 * @param initial what the lab shows at first and after a reset
 * @param fields what a state says in a link
 * @param whole computes of a state that was read what takes longer than a frame
 * @param <S> an immutable record with a meaningful {@code equals}
 */
public record LabLinks<S>(String name, S initial, LinkFields<S> fields, UnaryOperator<S> whole) {
    /** The links of a lab all of whose states are read within a frame. */
    public LabLinks(String name, S initial, LinkFields<S> fields) {
        this(name, initial, fields, UnaryOperator.identity());
    }

    /** Returns the link of a state. */
    public Link of(S state) {
        LinkWriter writer = new LinkWriter(name);
        fields.write(writer, state, initial);
        return writer.link();
    }

    /**
     * Returns the state of a link of this lab; what the link does not say is as at first.
     *
     * @throws BadInput naming the parameter and what is allowed, if the link describes no state
     */
    public S parse(Link link) throws BadInput {
        return parse(link, initial);
    }

    /**
     * Returns a state with what a link of this lab says; what the link does not say stays.
     *
     * @throws BadInput naming the parameter and what is allowed, if the link does not fit the state
     */
    public S parse(Link link, S state) throws BadInput {
        return whole.apply(read(link, state));
    }

    /**
     * Returns the state of a link of this lab as far as it can be had within a frame, for the FX thread: a worker
     * computes the rest. It is refused where {@link #parse} refuses it.
     *
     * @throws BadInput naming the parameter and what is allowed, if the link describes no state
     */
    public S parseAtOnce(Link link) throws BadInput {
        return read(link, initial);
    }

    private S read(Link link, S state) throws BadInput {
        LinkReader reader = new LinkReader(link, name);
        S changed = fields.read(reader, state);
        reader.end();
        return changed;
    }

    /**
     * Returns the link written in full: the same for all links of one state.
     *
     * @throws BadInput naming the parameter and what is allowed, if the link describes no state
     */
    public Link canonical(Link link) throws BadInput {
        return of(parse(link));
    }
}

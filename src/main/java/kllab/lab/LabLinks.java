package kllab.lab;

import java.util.function.Function;
import kllab.link.Link;
import kllab.text.BadInput;

/**
 * How the states of a lab are written as links: equal states have equal links, and {@code parse(of(state))} is the
 * state, to the last bit.
 *
 * @param name the name of the lab in links
 * @param initial what the lab shows at first and after a reset
 * @param of the link of a state
 * @param reader the state of a link
 * @param <S> an immutable record with a meaningful {@code equals}
 */
public record LabLinks<S>(String name, S initial, Function<S, Link> of, Reader<S> reader) {
    /** Reads states. */
    @FunctionalInterface
    public interface Reader<S> {
        /**
         * The state of the link.
         *
         * @throws BadInput naming the parameter and what is allowed, if the link describes no state
         */
        S parse(Link link) throws BadInput;
    }

    /** The link of a state. */
    public Link of(S state) {
        return of.apply(state);
    }

    /**
     * The state of a link of this lab.
     *
     * @throws BadInput naming the parameter and what is allowed, if the link describes no state
     */
    public S parse(Link link) throws BadInput {
        return reader.parse(link);
    }
}

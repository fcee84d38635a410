package kllab.lesson.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kllab.link.Link;
import kllab.text.BadInput;

/** Checks links and gives their numbers, for the reader of lessons does not know the labs. */
@FunctionalInterface
public interface LinkCheck {
    /**
     * Returns if the link describes a state of a lab that exists.
     *
     * @throws BadInput with the reason, if it does not
     */
    void require(Link link) throws BadInput;

    /**
     * Returns a number of the state that a link describes; empty if this check computes none.
     *
     * @param link a link that describes a state
     * @param name the name of the number, with a point before a name within a name
     * @throws BadInput naming the numbers there are, if the state has no number of that name
     */
    default OptionalDouble value(Link link, String name) throws BadInput {
        return OptionalDouble.empty();
    }

    /**
     * Returns the names of the panels of the lab that a link names, in the order of its screen; empty if this check
     * knows none.
     *
     * @param link a link that describes a state; none for the panels of all labs
     */
    default List<String> panels(Optional<Link> link) {
        return List.of();
    }
}

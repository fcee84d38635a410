package kllab.lesson.reader;

import java.util.OptionalDouble;
import kllab.link.Link;
import kllab.text.BadInput;

/** Says whether a link leads anywhere, and what is there: a lesson does not know what labs there are. */
@FunctionalInterface
public interface LinkCheck {
    /**
     * Returns if the link describes a state of a lab that exists.
     *
     * @throws BadInput saying why, if it does not
     */
    void require(Link link) throws BadInput;

    /**
     * A number of the state that a link describes; empty from who computes none.
     *
     * @param link one that leads somewhere
     * @param name the name of the number, with a point before a name within a name
     * @throws BadInput saying what there is, if the state has no number of that name
     */
    default OptionalDouble value(Link link, String name) throws BadInput {
        return OptionalDouble.empty();
    }
}

package kllab.lesson;

import kllab.link.Link;
import kllab.text.BadInput;

/** Says whether a link leads anywhere: a lesson does not know what labs there are. */
@FunctionalInterface
public interface LinkCheck {
    /**
     * Returns if the link describes a state of a lab that exists.
     *
     * @throws BadInput saying why, if it does not
     */
    void require(Link link) throws BadInput;
}

package kllab.lab;

import kllab.link.Link;
import kllab.text.BadInput;

/** A lab as it answers without a window: what its links mean, and the numbers of the state that a link describes. */
public interface LabValues {
    /** The name of the lab in links. */
    String lab();

    /**
     * The link written in full: the same for all links of one state.
     *
     * @param link a link of this lab
     * @throws BadInput naming the parameter and what is allowed, if the link describes no state
     */
    Link canonical(Link link) throws BadInput;

    /**
     * The numbers of the state by name, divergences in nats; some may be infinite, none is NaN.
     *
     * @param link a link of this lab
     * @throws BadInput as {@link #canonical} does
     */
    Answer.Fields values(Link link) throws BadInput;
}

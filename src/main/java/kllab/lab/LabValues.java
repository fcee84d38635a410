package kllab.lab;

import java.util.List;
import kllab.link.Link;
import kllab.text.BadInput;

/**
 * A lab as it answers without a window: what its links mean, and the numbers of the state that a link describes.
 *
 * @param links its links
 * @param numbers the numbers of a state by name, divergences in nats; some may be infinite, none is NaN
 * @param panels the names of the panels of its screen, in their order
 * @param <S> the state
 */
public record LabValues<S>(LabLinks<S> links, Numbers<S> numbers, List<String> panels) {
    /** The numbers of a state. */
    @FunctionalInterface
    public interface Numbers<S> {
        /**
         * The numbers by name.
         *
         * @throws BadInput if they cannot be had of this state, saying why
         */
        Answer.Fields of(S state) throws BadInput;
    }

    /** The panels cannot change. */
    public LabValues {
        panels = List.copyOf(panels);
    }

    /** For a lab of which panels can be hidden. */
    public LabValues(LabLinks<S> links, Numbers<S> numbers, Hiding<S> hiding) {
        this(links, numbers, hiding.panels().stream().map(Hiding.Panel::key).toList());
    }

    /** The name of the lab in links. */
    public String lab() {
        return links.name();
    }

    /**
     * Refuses what is no link of this lab, within a frame.
     *
     * @param link a link of this lab
     * @throws BadInput naming the parameter and what is allowed, if the link describes no state
     */
    public void require(Link link) throws BadInput {
        links.parseAtOnce(link);
    }

    /**
     * The link written in full: the same for all links of one state.
     *
     * @param link a link of this lab
     * @throws BadInput naming the parameter and what is allowed, if the link describes no state
     */
    public Link canonical(Link link) throws BadInput {
        return links.canonical(link);
    }

    /**
     * The numbers of the state that a link describes.
     *
     * @param link a link of this lab
     * @throws BadInput as {@link #canonical} does
     */
    public Answer.Fields values(Link link) throws BadInput {
        return numbers.of(links.parse(link));
    }
}

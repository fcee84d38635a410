package kllab.web.labs;

import kllab.lab.discrete.model.DiscreteLink;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.web.discrete.DiscreteNumbers;
import kllab.web.gaussian.GaussianNumbers;

/** The numbers behind the page, to be compared with those of the program: the same code runs in both. */
public final class LabNumbers {
    private LabNumbers() {
    }

    /**
     * Returns the numbers of a link: name and value, a pair a line.
     *
     * @throws BadInput if the link leads nowhere
     */
    public static String of(String text) throws BadInput {
        Link link = Link.parse(text);
        return (link.lab().equals(DiscreteLink.LAB) ? DiscreteNumbers.of(link) : GaussianNumbers.of(link)).toString();
    }
}

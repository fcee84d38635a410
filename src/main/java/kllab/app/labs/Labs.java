package kllab.app.labs;

import java.util.List;
import kllab.lab.LabValues;
import kllab.lab.discrete.DiscreteValues;
import kllab.lab.gaussian.GaussianValues;
import kllab.lab.multivariate.MultivariateValues;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;

/**
 * The labs that links may name.
 *
 * @param all each with its own name
 */
public record Labs(List<LabValues<?>> all) {
    /** All labs. */
    public static Labs known() {
        return new Labs(List.of(GaussianValues.lab(), MultivariateValues.lab(), DiscreteValues.lab()));
    }

    public Labs {
        all = List.copyOf(all);
    }

    /**
     * The lab that the link names.
     *
     * @throws BadInput listing the labs there are, if there is no such one
     */
    public LabValues<?> of(Link link) throws BadInput {
        requireKnown(link, all.stream().map(LabValues::lab).toList());
        for (LabValues<?> each : all) {
            if (each.lab().equals(link.lab())) {
                return each;
            }
        }
        throw new AssertionError("known, but not there: " + link.lab());
    }

    /**
     * Lets a link pass that names one of the labs.
     *
     * @throws BadInput listing the labs there are, if it names none of them
     */
    static void requireKnown(Link link, List<String> known) throws BadInput {
        if (!known.contains(link.lab())) {
            throw new BadInput(Message.of("link.unknownLab", Excerpt.of(link.lab()), String.join(", ", known)));
        }
    }

    /** The link that the text says, in full; its state exists. */
    public Link canonical(String text) throws BadInput {
        Link link = Link.parse(text);
        return of(link).canonical(link);
    }
}

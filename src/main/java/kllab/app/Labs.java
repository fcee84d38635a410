package kllab.app;

import java.util.List;
import java.util.stream.Collectors;
import kllab.lab.LabValues;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;

/**
 * The labs that links may name.
 *
 * @param all each with its own name
 */
record Labs(List<LabValues> all) {
    Labs {
        all = List.copyOf(all);
    }

    /**
     * The lab that the link names.
     *
     * @throws BadInput listing the labs there are, if there is no such one
     */
    LabValues of(Link link) throws BadInput {
        for (LabValues each : all) {
            if (each.lab().equals(link.lab())) {
                return each;
            }
        }
        String known = all.stream().map(LabValues::lab).collect(Collectors.joining(", "));
        throw new BadInput(Message.of("link.unknownLab", Excerpt.of(link.lab()), known));
    }

    /** The link that the text says, in full; its state exists. */
    Link canonical(String text) throws BadInput {
        Link link = Link.parse(text);
        return of(link).canonical(link);
    }
}

package kllab.app.labs;

import java.util.List;
import kllab.lab.LabEntry;
import kllab.lab.LabValues;
import kllab.lab.discrete.DiscreteLab;
import kllab.lab.discrete.DiscreteValues;
import kllab.lab.fit.FitLab;
import kllab.lab.fit.FitValues;
import kllab.lab.gaussian.GaussianLab;
import kllab.lab.gaussian.GaussianValues;
import kllab.lab.multivariate.MultivariateLab;
import kllab.lab.multivariate.MultivariateValues;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Excerpt;

/**
 * The labs that links may name.
 *
 * @param all the labs, each with a name of its own
 */
public record Labs(List<LabEntry<?>> all) {
    /** Returns all labs of the program, in the order of the window. */
    public static Labs known() {
        return new Labs(List.of(new LabEntry<>(GaussianValues.lab(), () -> new GaussianLab()),
                new LabEntry<>(MultivariateValues.lab(), () -> new MultivariateLab()),
                new LabEntry<>(DiscreteValues.lab(), () -> new DiscreteLab()),
                new LabEntry<>(FitValues.lab(), () -> new FitLab())));
    }

    public Labs {
        all = List.copyOf(all);
    }

    /** Returns the names of the labs in links, in the order of the window. */
    public List<String> names() {
        return all.stream().map(LabEntry::name).toList();
    }

    /**
     * Returns the lab that the link names.
     *
     * @throws BadInput listing the labs there are, if there is no such one
     */
    public LabEntry<?> entry(Link link) throws BadInput {
        return all.stream().filter(each -> each.name().equals(link.lab())).findFirst().orElseThrow(
                () -> new BadInput("link.unknownLab", Excerpt.of(link.lab()), String.join(", ", names())));
    }

    /**
     * Returns the answers of the lab that the link names.
     *
     * @throws BadInput listing the labs there are, if there is no such one
     */
    public LabValues<?> of(Link link) throws BadInput {
        return entry(link).values();
    }

    /** Returns the full link of a text. It describes a state of one of the labs. */
    public Link canonical(String text) throws BadInput {
        Link link = Link.parse(text);
        return of(link).canonical(link);
    }
}

package kllab.app.labs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import kllab.lab.vae.VaeLab;
import kllab.lab.vae.VaeValues;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Excerpt;

/**
 * The labs that links may name.
 *
 * @param all the labs, each with a name of its own
 * @param windowless labs that answer, perhaps in a way of their own while there is no window
 */
public record Labs(List<LabEntry<?>> all, List<LabValues<?>> windowless) {
    /** Returns all labs of the program, in the order of the window. */
    public static Labs known() {
        // Lambdas, and no method references, which would load the classes of all labs for the first picture of one.
        return new Labs(List.of(new LabEntry<>("gaussian", () -> GaussianValues.lab(), () -> new GaussianLab()),
                new LabEntry<>("multivariate", () -> MultivariateValues.lab(), () -> new MultivariateLab()),
                new LabEntry<>("discrete", () -> DiscreteValues.lab(), () -> new DiscreteLab()),
                new LabEntry<>("fit", () -> FitValues.lab(), () -> new FitLab()),
                new LabEntry<>("vae", () -> VaeValues.lab(progress -> {
                }), () -> new VaeLab())));
    }

    public Labs {
        all = List.copyOf(all);
        windowless = List.copyOf(windowless);
    }

    /** Labs that all have a screen. */
    public Labs(List<LabEntry<?>> all) {
        this(all, List.of());
    }

    /** Returns these labs and one that only answers. */
    public Labs answering(LabValues<?> more) {
        return new Labs(all, Stream.concat(windowless.stream(), Stream.of(more)).toList());
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
        return all.stream().filter(each -> each.name().equals(link.lab())).findFirst()
                .orElseThrow(() -> unknown(link));
    }

    private BadInput unknown(Link link) {
        List<String> known = Stream.concat(names().stream(), windowless.stream().map(LabValues::lab)).distinct()
                .toList();
        return new BadInput("link.unknownLab", Excerpt.of(link.lab()), String.join(", ", known));
    }

    /**
     * Returns the answers of the lab that the link names.
     *
     * @throws BadInput listing the labs there are, if there is no such one
     */
    public LabValues<?> of(Link link) throws BadInput {
        Optional<LabValues<?>> answering = windowless.stream().filter(each -> each.lab().equals(link.lab()))
                .findFirst();
        return answering.isPresent() ? answering.get() : entry(link).values();
    }

    /** Returns the full link of a text. It describes a state of one of the labs. */
    public Link canonical(String text) throws BadInput {
        Link link = Link.parse(text);
        return of(link).canonical(link);
    }
}

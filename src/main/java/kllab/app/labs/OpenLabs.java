package kllab.app.labs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kllab.lab.Lab;
import kllab.lab.discrete.DiscreteLab;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.gaussian.GaussianLab;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.multivariate.MultivariateLab;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Message;

/**
 * The labs of a window, of which one is shown. A lab is made when it is first shown and keeps its state, and the way it
 * came, while another one is.
 */
public final class OpenLabs {
    private final SequencedMap<String, Supplier<Lab<?>>> makers;
    private final Map<String, Lab<?>> made = new HashMap<>();
    private final ReadOnlyObjectWrapper<Lab<?>> shown = new ReadOnlyObjectWrapper<>();

    /** Labs by their names in links, of which the first is shown. */
    OpenLabs(SequencedMap<String, Supplier<Lab<?>>> makers) {
        this.makers = makers;
        show(makers.firstEntry().getKey());
    }

    /** All labs, of which the Gaussian one has a model already. */
    public static OpenLabs of(GaussianModel gaussian) {
        SequencedMap<String, Supplier<Lab<?>>> makers = new LinkedHashMap<>();
        makers.put(GaussianLink.LAB, () -> GaussianLab.of(gaussian));
        makers.put(MultivariateLink.LAB, () -> MultivariateLab.of(new MultivariateModel(MultivariateState.INITIAL)));
        makers.put(DiscreteLink.LAB, () -> DiscreteLab.of(new DiscreteModel(DiscreteState.INITIAL)));
        return new OpenLabs(makers);
    }

    /** The names of the labs in links, in the order of the window. */
    public List<String> names() {
        return List.copyOf(makers.sequencedKeySet());
    }

    /** The lab that is shown. */
    public ReadOnlyObjectProperty<Lab<?>> shown() {
        return shown.getReadOnlyProperty();
    }

    /**
     * Begins at the states of links, with nothing to undo: the lab of the first one is shown, and the others wait. Of
     * several links of one lab the first counts.
     *
     * @return what is wrong with those that lead nowhere, in their order
     */
    public List<Message> begin(List<String> links) {
        List<Message> wrong = new ArrayList<>();
        for (int i = links.size() - 1; i >= 0; i--) {
            try {
                Link link = Link.parse(links.get(i));
                Lab<?> lab = of(link);
                lab.resume(link);
                if (i == 0) {
                    shown.set(lab);
                }
            } catch (BadInput e) {
                wrong.addFirst(e.reason());
            }
        }
        return wrong;
    }

    /** Where the labs are that were made: links to {@link #begin} at, that of the lab that is shown first. */
    public List<Link> links() {
        return Stream.concat(Stream.of(shown.get()), names().stream().map(made::get).filter(Objects::nonNull))
                .distinct().map(Lab::link).toList();
    }

    /** Shows a lab as it was left. */
    public void show(String name) {
        shown.set(lab(name));
    }

    /**
     * Goes to the state of a link as one step, in the lab that it names.
     *
     * @throws BadInput if there is no such lab or state; everything stays as it was
     */
    public void open(Link link) throws BadInput {
        Lab<?> lab = of(link);
        lab.open(link);
        shown.set(lab);
    }

    /**
     * Begins at the state of a link, with nothing to undo.
     *
     * @throws BadInput if there is no such lab or state; everything stays as it was
     */
    public void start(Link link) throws BadInput {
        Lab<?> lab = of(link);
        lab.start(link);
        shown.set(lab);
    }

    /**
     * The lab that a link names, whether or not it is shown.
     *
     * @throws BadInput if there is no such lab
     */
    public Lab<?> of(Link link) throws BadInput {
        Labs.requireKnown(link, names());
        return lab(link.lab());
    }

    private Lab<?> lab(String name) {
        return made.computeIfAbsent(name, each -> Objects.requireNonNull(makers.get(each)).get());
    }
}

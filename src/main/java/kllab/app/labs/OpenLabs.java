package kllab.app.labs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kllab.lab.Lab;
import kllab.lab.LabEntry;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The labs of a window, of which one is shown. A lab is made when it is first shown. It keeps its state and its history
 * while another one is shown.
 */
public final class OpenLabs {
    private final Labs labs;
    private final Map<String, Lab<?>> made = new HashMap<>();
    /** The states at which labs begin that are not made yet. */
    private final Map<String, Link> waiting = new HashMap<>();
    private final ReadOnlyObjectWrapper<Lab<?>> shown = new ReadOnlyObjectWrapper<>();

    /** Labs, of which the first is shown. */
    public OpenLabs(Labs labs) {
        this.labs = labs;
        shown.set(lab(labs.all().getFirst()));
    }

    /** Returns all labs there are. */
    public Labs labs() {
        return labs;
    }

    /** Returns the names of the labs in links, in the order of the window. */
    public List<String> names() {
        return labs.names();
    }

    /** Returns the lab that is shown. */
    public ReadOnlyObjectProperty<Lab<?>> shown() {
        return shown.getReadOnlyProperty();
    }

    /**
     * Begins at the states of links, with nothing to undo. The lab of the first link is shown; the others wait, and are
     * made when somebody wants them. If several links are of one lab, the first one counts.
     *
     * @return the faults of the links that lead nowhere, in order
     */
    public List<Message> begin(List<String> links) {
        List<Message> wrong = new ArrayList<>();
        for (int i = links.size() - 1; i >= 0; i--) {
            try {
                Link link = Link.parse(links.get(i));
                LabEntry<?> entry = labs.entry(link);
                if (i == 0 || made.containsKey(entry.name())) {
                    Lab<?> lab = lab(entry);
                    lab.resume(link);
                    waiting.remove(entry.name());
                    if (i == 0) {
                        shown.set(lab);
                    }
                } else {
                    waiting.put(entry.name(), entry.values().canonical(link));
                }
            } catch (BadInput e) {
                wrong.addFirst(e.reason());
            }
        }
        return wrong;
    }

    /**
     * Returns the links of the labs that have a state of their own, for {@link #begin}; the link of the lab that is
     * shown comes first.
     */
    public List<Link> links() {
        return Stream.concat(Stream.of(shown.get().name()), names().stream()).distinct().map(this::link)
                .filter(Objects::nonNull).toList();
    }

    private @Nullable Link link(String name) {
        Lab<?> lab = made.get(name);
        return lab == null ? waiting.get(name) : lab.link();
    }

    /** Shows a lab as it was left. */
    public void show(String name) {
        labs.all().stream().filter(each -> each.name().equals(name)).forEach(each -> shown.set(lab(each)));
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
     * Returns the lab that a link names, shown or not.
     *
     * @throws BadInput if there is no such lab
     */
    public Lab<?> of(Link link) throws BadInput {
        return lab(labs.entry(link));
    }

    private Lab<?> lab(LabEntry<?> entry) {
        return made.computeIfAbsent(entry.name(), name -> begun(entry.maker().get()));
    }

    /** Returns a new lab at the state that it was left in. */
    private Lab<?> begun(Lab<?> lab) {
        Link link = waiting.remove(lab.name());
        if (link != null) {
            try {
                lab.resume(link);
            } catch (BadInput e) {
                throw new IllegalStateException("a link that was read before: " + link, e);
            }
        }
        return lab;
    }
}

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

/**
 * The labs of a window, of which one is shown. A lab is made when it is first shown. It keeps its state and its history
 * while another one is shown.
 */
public final class OpenLabs {
    private final Labs labs;
    private final Map<String, Lab<?>> made = new HashMap<>();
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
     * Begins at the states of links, with nothing to undo. The lab of the first link is shown, and the others wait. If
     * several links are of one lab, the first one counts.
     *
     * @return the faults of the links that lead nowhere, in order
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

    /**
     * Returns the links of the labs that have been made, for {@link #begin}; the link of the lab that is shown comes
     * first.
     */
    public List<Link> links() {
        return Stream.concat(Stream.of(shown.get()), names().stream().map(made::get).filter(Objects::nonNull))
                .distinct().map(Lab::link).toList();
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
        return made.computeIfAbsent(entry.name(), name -> entry.maker().get());
    }
}

package kllab.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import kllab.lab.Hidden;
import kllab.lab.Hiding;
import kllab.lab.Lab;
import kllab.lesson.player.Desk;
import kllab.link.Link;
import kllab.text.BadInput;

/** The labs of a window, as a lesson beside them sees them. */
final class LessonDesk implements Desk {
    private static final String COVER = "cover";

    private final Shelf shelf;
    private final Labs labs;
    private final ObservableValue<Link> shown;

    LessonDesk(Shelf shelf, Labs labs, ObservableValue<Link> shown) {
        this.shelf = shelf;
        this.labs = labs;
        this.shown = shown.map(LessonDesk::uncovered);
    }

    @Override
    public ObservableValue<Link> shown() {
        return shown;
    }

    @Override
    public Link canonical(Link link) {
        try {
            return labs.of(link).canonical(link);
        } catch (BadInput e) {
            return link;
        }
    }

    /** Covered is what the lab can cover; other readouts stay as they are. */
    @Override
    public void open(Link link, Set<String> covered) throws BadInput {
        List<String> names = shelf.of(link).model().hiding().panels().stream().filter(Hiding.Panel::coverable)
                .map(Hiding.Panel::name).filter(covered::contains).toList();
        SequencedMap<String, String> parameters = new LinkedHashMap<>(uncovered(link).parameters());
        if (!names.isEmpty()) {
            parameters.put(COVER, String.join(",", names));
        }
        // In the link, so that to open and to cover is one step.
        shelf.open(new Link(link.lab(), parameters));
    }

    @Override
    public void uncover() {
        uncover(shelf.shown().get());
    }

    private static <S> void uncover(Lab<S> lab) {
        lab.model().hiding().change(lab.model().history(), Hidden::revealed);
    }

    /** A link without what it covers. */
    static Link uncovered(Link link) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>(link.parameters());
        parameters.remove(COVER);
        return new Link(link.lab(), parameters);
    }
}

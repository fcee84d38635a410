package kllab.app;

import java.util.Set;
import javafx.beans.value.ObservableValue;
import kllab.lesson.player.Desk;
import kllab.link.Link;
import kllab.text.BadInput;

/** The labs of a window, as a lesson beside them sees them. */
final class LessonDesk implements Desk {
    private final Shelf shelf;
    private final Labs labs;
    private final ObservableValue<Link> shown;

    LessonDesk(Shelf shelf, Labs labs, ObservableValue<Link> shown) {
        this.shelf = shelf;
        this.labs = labs;
        this.shown = shown;
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

    @Override
    public void open(Link link, Set<String> covered) throws BadInput {
        shelf.open(link);
    }

    @Override
    public void uncover() {
    }
}

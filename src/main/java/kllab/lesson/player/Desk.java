package kllab.lesson.player;

import java.util.Set;
import javafx.beans.value.ObservableValue;
import kllab.link.Link;
import kllab.text.BadInput;

/** The labs beside a lesson, as its player knows them. */
public interface Desk {
    /** The link of the state that is shown, in full, when nothing is being dragged; what is covered is not in it. */
    ObservableValue<Link> shown();

    /** The link in full, as {@link #shown} gives it; the link itself if it leads nowhere. */
    Link canonical(Link link);

    /**
     * Shows the state of a link, as one step that can be undone.
     *
     * @param covered the names of readouts that are covered until {@link #uncover}
     * @throws BadInput if there is no such lab or state; everything stays as it was
     */
    void open(Link link, Set<String> covered) throws BadInput;

    /** Covers nothing any more. */
    void uncover();

    /** Covers nothing any more, and takes the next link for the first one of another lesson. */
    default void leave() {
        uncover();
    }
}

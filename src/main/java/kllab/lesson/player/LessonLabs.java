package kllab.lesson.player;

import java.util.Set;
import javafx.beans.value.ObservableValue;
import kllab.link.Link;
import kllab.text.BadInput;

/** The labs beside a lesson, as its player knows them. */
public interface LessonLabs {
    /** The link of the state that is shown, in full, when nothing is being dragged; what is covered is not in it. */
    ObservableValue<Link> shown();

    /** Returns the link of the state that is shown, with what a person covers and without what the lesson covers. */
    default Link withoutLessonCovers() {
        return shown().getValue();
    }

    /** Returns the link of the same state with nothing covered. */
    default Link uncovered(Link link) {
        return link;
    }

    /** The link in full, as {@link #shown} gives it; the link itself if it leads nowhere. */
    Link canonical(Link link);

    /**
     * Shows the state of a link, as one step that can be undone.
     *
     * @param covered the names of readouts that are covered until others are
     * @throws BadInput if there is no such lab or state; everything stays as it was
     */
    void open(Link link, Set<String> covered) throws BadInput;

    /**
     * Covers readouts of what is shown and uncovers those that the lesson had covered; what a person covers or asks of
     * her own stays as it is. No step: who undoes what she did to the lab does not take an answer back with it.
     *
     * @param covered the names of the readouts
     */
    void cover(Set<String> covered);

    /** Shows the lab from its top, where it is higher than its room. */
    void rewind();

    /** Uncovers what the lesson had covered, and takes the next link for the first one of another lesson. */
    default void leave() {
        cover(Set.of());
    }
}

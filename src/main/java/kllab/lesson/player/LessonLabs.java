package kllab.lesson.player;

import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import kllab.link.Link;
import kllab.text.BadInput;

/** The labs beside a lesson, as its player sees them. */
public interface LessonLabs {
    /**
     * Returns the full link of the state that is shown, without what is covered. It holds still while something is
     * dragged.
     */
    ObservableValue<Link> shown();

    /** Returns the link of the state that is shown, with what a person covers and without what the lesson covers. */
    Link withoutLessonCovers();

    /** Returns the link of the same state with nothing covered. */
    Link uncovered(Link link);

    /** Returns the link of the same state in which what the links of the lesson put away is shown again. */
    Link broughtBack(Link link);

    /** Returns the link of the same state with the guess that answers a question of its lab, so that it is drawn. */
    Link guessed(Link link, String question, double guess);

    /** Returns the full link, as {@link #shown} gives it, or the link itself if it leads nowhere. */
    Link canonical(Link link);

    /**
     * Shows the state of a link, as one step that can be undone.
     *
     * @param covered the names of readouts that are covered until others are
     * @throws BadInput if there is no such lab or state; everything stays as it was
     */
    void open(Link link, Set<String> covered) throws BadInput;

    /**
     * Covers readouts of the lab that is shown and uncovers those that the lesson had covered; readouts that a person
     * covers or asks about stay as they are. This is no step of undo, so that undoing a change of the lab takes no
     * answer back.
     *
     * @param covered the names of the readouts
     */
    void cover(Set<String> covered);

    /**
     * Lays the panels of a step over a lab, and takes off those of the step before. No link tells it, and no undo takes
     * it back. What a person puts away or brings back stays so.
     *
     * @param shown the only panels to show; nothing if the lab shows what its state shows
     * @param lab a link of the lab; the one that is shown if there is none
     */
    void lay(Optional<Set<String>> shown, Optional<Link> lab);

    /** Is true while a question of a person's own about the lab that is shown waits for a guess. */
    boolean isAsking();

    /** Scrolls the lab to its top. */
    void rewind();

    /**
     * Uncovers the readouts that the lesson had covered, brings back what its links had put away, and takes off what it
     * laid on; the next link is the first one of another lesson.
     */
    void leave();
}

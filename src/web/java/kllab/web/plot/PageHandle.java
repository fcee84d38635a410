package kllab.web.plot;

import kllab.plot.Mark.Point;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.web.control.PageNumber;

/**
 * A point of the first subplot of a plot that a person drags, along one axis or over the plane, or moves by keys.
 *
 * @param <S> the state
 */
public interface PageHandle<S> {
    /** Returns its name in the page, after that of its plot. */
    String id();

    /** Returns the names of its styles. */
    String style();

    /** Returns what it is called. */
    Message name();

    /** Returns where it stands. */
    Point at();

    /** Returns the number that keys set. */
    PageNumber<S> number();

    /** Returns the number that the keys left, right, Home and End set. */
    default PageNumber<S> across() {
        return number();
    }

    /** Returns what it is at, as text. */
    default String text(S state, Catalog words) {
        return number().text(state);
    }

    /** Returns the state when it is dragged to a place. */
    S draggedTo(PageDrag drag, S state);

    /** Returns true if axes follow it where it is dragged over their ends. */
    default boolean isFollowed() {
        return true;
    }
}

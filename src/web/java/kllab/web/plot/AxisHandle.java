package kllab.web.plot;

import kllab.plot.Mark.Point;
import kllab.text.Message;
import kllab.web.control.PageNumber;

/**
 * A point of a plot that a person drags along one axis.
 *
 * @param id its name in the page, after that of its plot
 * @param style the names of its styles
 * @param name what it is called
 * @param number what it sets
 * @param way where it stands, and what a place means
 * @param <S> the state
 */
public record AxisHandle<S>(String id, String style, Message name, PageNumber<S> number, Way<S> way)
        implements
            PageHandle<S> {
    /**
     * The way of a handle.
     *
     * @param at where it stands in the first subplot
     * @param value what a place on the axis means for the number
     * @param <S> the state
     */
    public record Way<S>(Point at, Reading<S> value) {
        /** A way on which the place itself is the value. */
        public Way(Point at) {
            this(at, (state, place) -> place);
        }
    }

    /**
     * What a place on an axis means.
     *
     * @param <S> the state
     */
    @FunctionalInterface
    public interface Reading<S> {
        /** Returns the value that a place means in a state. */
        double of(S state, double place);
    }

    @Override
    public Point at() {
        return way.at;
    }

    @Override
    public S draggedTo(PageDrag drag, S state) {
        return number.with(state, number.range().dragged(way.value.of(state, drag.along()), drag.pixelAlong()));
    }
}

package kllab.web.control;

import java.util.OptionalDouble;
import kllab.math.Interval;
import kllab.parameter.ParameterRange;
import org.teavm.jso.dom.events.KeyboardEvent;

/** The keys that set a number, as in the program: arrows step, with Shift finely; page up and page down step far. */
public final class PageKeys {
    private PageKeys() {
    }

    /** Returns true for the keys that set the first of two numbers, as of a point in a plane. */
    public static boolean isAcross(KeyboardEvent event) {
        return switch (event.getKey()) {
            case "ArrowRight", "ArrowLeft", "Home", "End" -> true;
            default -> false;
        };
    }

    /**
     * Returns the value that a key sets, if it sets one.
     *
     * @param whole true if all the keys do, false if the node needs left, right, Home and End itself
     */
    public static OptionalDouble value(KeyboardEvent event, ParameterRange range, double now, boolean whole) {
        if (event.isCtrlKey() || event.isAltKey() || event.isMetaKey()) {
            return OptionalDouble.empty();
        }
        ParameterRange.Kind kind = range.kind();
        Interval travel = range.travel();
        double small = event.isShiftKey() ? kind.fine() : kind.usual();
        String key = event.getKey();
        return switch (key) {
            case "ArrowUp" -> OptionalDouble.of(range.step(now, small));
            case "ArrowDown" -> OptionalDouble.of(range.step(now, -small));
            case "PageUp" -> OptionalDouble.of(range.step(now, kind.large()));
            case "PageDown" -> OptionalDouble.of(range.step(now, -kind.large()));
            case "ArrowRight", "ArrowLeft" -> whole
                    ? OptionalDouble.of(range.step(now, key.equals("ArrowRight") ? small : -small))
                    : OptionalDouble.empty();
            case "Home", "End" -> whole
                    ? OptionalDouble.of(key.equals("Home") ? travel.min() : travel.max())
                    : OptionalDouble.empty();
            default -> OptionalDouble.empty();
        };
    }
}

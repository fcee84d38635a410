package kllab.web.state;

import java.util.List;
import java.util.Set;
import kllab.lab.axes.AxesRule;
import kllab.lab.axes.LabAxes;
import kllab.plot.Axis;

/**
 * The axes of a lab on the page, which follow the state by the rule of the lab, and ease to where they rest after a
 * gesture.
 *
 * @param <S> the state
 * @param <A> the axes
 */
public final class PageAxes<S, A extends LabAxes<A>> {
    private static final double EASE_MILLIS = 250;

    private final AxesRule<S, A> rule;
    private A shown;
    private A from;
    private A to;
    /** When they began to ease, in milliseconds; NaN while they do not, below 0 before the first frame of it. */
    private double since = Double.NaN;
    private List<Axis> neededAtRest;
    private Set<Integer> dragged = Set.of();

    /** Axes that show all of a state. */
    PageAxes(AxesRule<S, A> rule, S state) {
        this.rule = rule;
        shown = rule.prescribed(rule.fit(List.of(state)), state);
        from = shown;
        to = shown;
        neededAtRest = rule.needed(state);
    }

    A shown() {
        return shown;
    }

    /** Where they rest. */
    A resting() {
        return to;
    }

    /** Begins a drag along axes: they do not grow by themselves, or their values would run away under the hand. */
    public void grab(Set<Integer> indices) {
        dragged = Set.copyOf(indices);
    }

    /** Shows more at one end of an axis that is dragged along, by so many lengths of it. */
    public void stretch(int index, double by, S state) {
        jump(rule.prescribed(rule.stretched(shown, index, by), state));
    }

    /** Follows a state in the middle of a gesture: axes only grow. */
    void follow(S state) {
        jump(rule.prescribed(rule.grown(shown, neededAtRest, state, dragged), state));
    }

    /** Goes to where the axes rest after a gesture: at once, if motion is to be reduced. */
    void rest(S before, S now, boolean still) {
        dragged = Set.of();
        A rest = rule.rested(rule.prescribed(rule.after(to, before, now), now), now);
        neededAtRest = rule.needed(now);
        if (still || rest.equals(shown)) {
            jump(rest);
        } else {
            from = shown;
            to = rest;
            since = -1;
        }
    }

    /** Shows axes that were shown of a state before. */
    void show(A axes, S state) {
        dragged = Set.of();
        neededAtRest = rule.needed(state);
        jump(axes);
    }

    /** Shows all of a state. */
    void fit(S state) {
        show(rule.prescribed(rule.fit(List.of(state)), state), state);
    }

    /** Eases on; returns true if there is more to come. */
    public boolean frame(double millis) {
        if (Double.isNaN(since)) {
            return false;
        }
        if (since < 0) {
            since = millis;
        }
        double part = (millis - since) / EASE_MILLIS;
        if (part >= 1) {
            jump(to);
            return false;
        }
        // Slow at both ends, as on the program's screen.
        double eased = part * part * (3 - 2 * part);
        shown = to.merged(from.axes(), (end, start) -> start.towards(end, eased));
        return true;
    }

    private void jump(A next) {
        since = Double.NaN;
        shown = next;
        to = next;
    }
}

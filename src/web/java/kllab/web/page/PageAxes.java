package kllab.web.page;

import java.util.List;
import java.util.Set;
import kllab.lab.axes.AxesRule;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianState;
import kllab.plot.Axis;

/** The axes of the page, which follow the state by the rule of the lab, and ease to where they rest after a gesture. */
final class PageAxes {
    private static final double EASE_MILLIS = 250;
    private static final AxesRule<GaussianState, GaussianAxes> RULE = GaussianAxes.RULE;

    private GaussianAxes shown;
    private GaussianAxes from;
    private GaussianAxes to;
    /** When they began to ease, in milliseconds; NaN while they do not, below 0 before the first frame of it. */
    private double since = Double.NaN;
    private List<Axis> neededAtRest;
    private Set<Integer> dragged = Set.of();

    /** Axes that show all of a state. */
    PageAxes(GaussianState state) {
        shown = RULE.prescribed(GaussianAxes.fit(state), state);
        from = shown;
        to = shown;
        neededAtRest = RULE.needed(state);
    }

    GaussianAxes shown() {
        return shown;
    }

    /** Where they rest. */
    GaussianAxes resting() {
        return to;
    }

    /** Begins a drag along an axis: it does not grow by itself, or its values would run away under the hand. */
    void grab(int index) {
        dragged = Set.of(index);
    }

    /** Shows more at one end of an axis that is dragged along, by so many lengths of it. */
    void stretch(int index, double by, GaussianState state) {
        jump(RULE.prescribed(RULE.stretched(shown, index, by), state));
    }

    /** Follows a state in the middle of a gesture: axes only grow. */
    void follow(GaussianState state) {
        jump(RULE.prescribed(RULE.grown(shown, neededAtRest, state, dragged), state));
    }

    /** Goes to where the axes rest after a gesture: at once, if motion is to be reduced. */
    void rest(GaussianState before, GaussianState now, boolean still) {
        dragged = Set.of();
        GaussianAxes rest = RULE.rested(RULE.prescribed(RULE.after(to, before, now), now), now);
        neededAtRest = RULE.needed(now);
        if (still || rest.equals(shown)) {
            jump(rest);
        } else {
            from = shown;
            to = rest;
            since = -1;
        }
    }

    /** Shows axes that were shown of a state before. */
    void show(GaussianAxes axes, GaussianState state) {
        dragged = Set.of();
        neededAtRest = RULE.needed(state);
        jump(axes);
    }

    /** Shows all of a state. */
    void fit(GaussianState state) {
        show(RULE.prescribed(GaussianAxes.fit(state), state), state);
    }

    /** Eases on; returns true if there is more to come. */
    boolean frame(double millis) {
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

    private void jump(GaussianAxes next) {
        since = Double.NaN;
        shown = next;
        to = next;
    }
}

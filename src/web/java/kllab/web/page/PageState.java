package kllab.web.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.link.Link;
import kllab.plot.Axis;
import kllab.text.BadInput;
import org.jspecify.annotations.Nullable;

/** The state of the lab on the page, what was before it, and the axes it is shown on; whoever listens paints it. */
final class PageState {
    private static final int MOST_UNDONE = 200;

    private final Runnable onChange;
    private final Deque<GaussianState> past = new ArrayDeque<>();
    private GaussianState state = GaussianState.INITIAL;
    private @Nullable GaussianState origin;
    private GaussianState settled = state;
    private GaussianAxes axes = GaussianAxes.fit(state);
    private List<Axis> neededAtRest = GaussianAxes.RULE.needed(state);

    PageState(Runnable onChange) {
        this.onChange = onChange;
    }

    GaussianState now() {
        return state;
    }

    /** The state before the gesture that is under way, or the present one. */
    GaussianState settled() {
        return settled;
    }

    GaussianAxes axes() {
        return axes;
    }

    /** All that is shown, with where the gesture began that led to it. */
    GaussianScene scene() {
        return GaussianScene.of(state, Optional.ofNullable(origin));
    }

    String link() {
        return GaussianLink.LINKS.of(state).toString();
    }

    boolean isAnyPast() {
        return !past.isEmpty();
    }

    /** Changes the state in the middle of a gesture: axes only grow. */
    void change(UnaryOperator<GaussianState> change) {
        GaussianState next = change.apply(state);
        if (!next.equals(state)) {
            origin = settled;
            state = next;
            axes = GaussianAxes.RULE.grown(axes, neededAtRest, state, Set.of());
            onChange.run();
        }
    }

    /** Ends a gesture: the change can be undone, and axes come to rest. */
    void rest() {
        if (!state.equals(settled)) {
            past.push(settled);
            if (past.size() > MOST_UNDONE) {
                past.removeLast();
            }
            axes = GaussianAxes.RULE.after(axes, settled, state);
            settle();
        }
    }

    /** Takes the last change back. */
    void undo() {
        if (!past.isEmpty()) {
            begin(past.pop());
        }
    }

    /** Makes a change that is a gesture of its own. */
    void step(UnaryOperator<GaussianState> change) {
        rest();
        change(change);
        rest();
    }

    /**
     * Shows the state of a link.
     *
     * @throws BadInput if there is none; what was there stays
     */
    void open(String link) throws BadInput {
        GaussianState next = GaussianLink.LINKS.parse(Link.parse(link));
        if (!next.equals(state)) {
            past.push(settled);
            begin(next);
        }
    }

    private void begin(GaussianState next) {
        state = next;
        origin = null;
        axes = GaussianAxes.fit(state);
        settle();
    }

    private void settle() {
        settled = state;
        neededAtRest = GaussianAxes.RULE.needed(state);
        onChange.run();
    }
}

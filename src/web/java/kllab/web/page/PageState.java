package kllab.web.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.link.Link;
import kllab.text.BadInput;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/** The state of the lab on the page, what was before it, and the axes it is shown on; whoever listens paints it. */
final class PageState {
    private static final int MOST_UNDONE = 200;

    /** A state at rest, and the axes it was seen on. */
    private record Seen(GaussianState state, GaussianAxes axes) {
    }

    private final Runnable onChange;
    private final Deque<Seen> past = new ArrayDeque<>();
    private final Deque<Seen> future = new ArrayDeque<>();
    private GaussianState state = GaussianState.INITIAL;
    private @Nullable GaussianState origin;
    private GaussianState settled = state;
    private final PageAxes axes = new PageAxes(state);

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

    PageAxes axes() {
        return axes;
    }

    /** All that is shown, with where the gesture began that led to it. */
    GaussianScene scene() {
        return GaussianScene.of(state, Optional.ofNullable(origin));
    }

    /** Asks for a frame, though the state is as it was. */
    void ask() {
        onChange.run();
    }

    /** The link of the state as it was at rest. */
    String link() {
        return GaussianLink.LINKS.of(settled).toString();
    }

    boolean isAnyPast() {
        return !past.isEmpty();
    }

    boolean isAnyFuture() {
        return !future.isEmpty();
    }

    /** Changes the state in the middle of a gesture. */
    void change(UnaryOperator<GaussianState> change) {
        GaussianState next = change.apply(state);
        if (!next.equals(state)) {
            origin = settled;
            state = next;
            axes.follow(state);
            onChange.run();
        }
    }

    /** Ends a gesture: the change can be undone, and axes come to rest. */
    void rest() {
        state = state.atRest(settled);
        GaussianState before = settled;
        if (!state.equals(before)) {
            remember();
            settled = state;
        }
        axes.rest(before, state, isStill());
        onChange.run();
    }

    private void remember() {
        past.push(new Seen(settled, axes.resting()));
        if (past.size() > MOST_UNDONE) {
            past.removeLast();
        }
        future.clear();
    }

    /** Takes the last change back. */
    void undo() {
        go(past, future);
    }

    /** Makes the change again that was taken back last. */
    void redo() {
        go(future, past);
    }

    private void go(Deque<Seen> there, Deque<Seen> back) {
        rest();
        if (!there.isEmpty()) {
            back.push(new Seen(settled, axes.resting()));
            Seen seen = there.pop();
            settle(seen.state);
            axes.show(seen.axes, seen.state);
            onChange.run();
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
        if (!next.equals(settled)) {
            remember();
            settle(next);
            axes.fit(next);
            onChange.run();
        }
    }

    private void settle(GaussianState next) {
        state = next;
        settled = next;
        origin = null;
    }

    @JSBody(script = "return matchMedia('(prefers-reduced-motion: reduce)').matches;")
    private static native boolean isStill();
}

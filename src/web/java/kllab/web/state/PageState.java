package kllab.web.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import kllab.lab.LabLinks;
import kllab.lab.axes.AxesRule;
import kllab.lab.axes.LabAxes;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.web.browser.Browser;
import org.jspecify.annotations.Nullable;

/**
 * The state of a lab on the page, what was before it, and the axes it is shown on; whoever listens paints it.
 *
 * @param <S> the state
 * @param <A> the axes
 */
public final class PageState<S, A extends LabAxes<A>> {
    private static final int MOST_UNDONE = 200;

    /** A state at rest, and the axes it was seen on. */
    private record Seen<S, A>(S state, A axes) {
    }

    private final LabLinks<S> links;
    private final BinaryOperator<S> atRest;
    private final Runnable onChange;
    private final Deque<Seen<S, A>> past = new ArrayDeque<>();
    private final Deque<Seen<S, A>> future = new ArrayDeque<>();
    private UnaryOperator<S> laid = UnaryOperator.identity();
    /** As links and undo have it. */
    private S state;
    /** The same with what is laid over it. */
    private S shown;
    private @Nullable S origin;
    private S settled;
    private final PageAxes<S, A> axes;

    /**
     * The first state of a lab.
     *
     * @param links its states as links
     * @param rule how its axes follow
     * @param atRest what a state becomes after a gesture, from the one before it
     * @param onChange is told when there is another picture to paint
     */
    public PageState(LabLinks<S> links, AxesRule<S, A> rule, BinaryOperator<S> atRest, Runnable onChange) {
        this.links = links;
        this.atRest = atRest;
        this.onChange = onChange;
        state = links.initial();
        shown = state;
        settled = state;
        axes = new PageAxes<>(rule, state);
    }

    /** Returns the present state as it is shown. */
    public S now() {
        return shown;
    }

    /** Returns the present state without what is laid over it, as commands take it. */
    public S kept() {
        return state;
    }

    /** The state before the gesture that is under way, or the present one; as it is shown. */
    public S settled() {
        return laid.apply(settled);
    }

    /** Lays something over all states, which no link tells and no undo takes back. */
    public void lay(UnaryOperator<S> over) {
        laid = over;
        shown = laid.apply(state);
        axes.show(axes.resting(), shown);
        onChange.run();
    }

    public PageAxes<S, A> axes() {
        return axes;
    }

    /** Returns the axes that the present state is shown on. */
    public A shownOn() {
        return axes.shown();
    }

    /** Returns where the gesture began that led to the present state. */
    public Optional<S> origin() {
        return Optional.ofNullable(origin).map(laid);
    }

    /** Asks for a frame, though the state is as it was. */
    public void ask() {
        onChange.run();
    }

    /** The link of the present state, also in the middle of a gesture. */
    public String linkNow() {
        return links.of(state).toString();
    }

    /** The link of the state as it was at rest. */
    public String link() {
        return fullLink().toString();
    }

    /** The same link, not as text. */
    public Link fullLink() {
        return links.of(settled);
    }

    public boolean isAnyPast() {
        return !past.isEmpty();
    }

    public boolean isAnyFuture() {
        return !future.isEmpty();
    }

    /** Changes the state in the middle of a gesture. */
    public void change(UnaryOperator<S> change) {
        S next = change.apply(state);
        if (!next.equals(state)) {
            origin = settled;
            state = next;
            shown = laid.apply(next);
            axes.follow(shown);
            onChange.run();
        }
    }

    /** Ends a gesture: the change can be undone, and axes come to rest. */
    public void rest() {
        state = atRest.apply(state, settled);
        shown = laid.apply(state);
        S before = settled;
        if (!state.equals(before)) {
            remember();
            settled = state;
        }
        axes.rest(laid.apply(before), shown, Browser.isStill());
        onChange.run();
    }

    private void remember() {
        past.push(new Seen<>(settled, axes.resting()));
        if (past.size() > MOST_UNDONE) {
            past.removeLast();
        }
        future.clear();
    }

    /** Takes the last change back. */
    public void undo() {
        go(past, future);
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        go(future, past);
    }

    private void go(Deque<Seen<S, A>> there, Deque<Seen<S, A>> back) {
        rest();
        if (!there.isEmpty()) {
            back.push(new Seen<>(settled, axes.resting()));
            Seen<S, A> seen = there.pop();
            settle(seen.state);
            axes.show(seen.axes, shown);
            onChange.run();
        }
    }

    /** Makes a change that is a gesture of its own. */
    public void step(UnaryOperator<S> change) {
        rest();
        change(change);
        rest();
    }

    /**
     * Shows the state of a link.
     *
     * @throws BadInput if there is none; what was there stays
     */
    public void open(Link link) throws BadInput {
        S next = links.parse(link);
        if (!next.equals(settled)) {
            remember();
            settle(next);
            axes.fit(shown);
            onChange.run();
        }
    }

    private void settle(S next) {
        state = next;
        shown = laid.apply(next);
        settled = next;
        origin = null;
    }
}

package kllab.web.control;

import java.util.function.UnaryOperator;
import kllab.lab.Play;
import kllab.text.Catalog;
import kllab.web.browser.Browser;
import kllab.web.browser.PageWords;
import kllab.web.state.PageState;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLDocument;

/**
 * Moves a state along a course by three buttons: all of it as one gesture, one step, or back to the start. It ends when
 * anything else changes the state.
 *
 * @param <S> the state
 */
public final class PagePlay<S> {
    /** What its buttons say. */
    private record Shown(Catalog words, boolean isPlaying, boolean hasNext) {
    }

    private final PageState<S, ?> state;
    private final Play.Course<S> course;
    private final String id;
    private final double period;
    /** The last state that it set; null while it rests. */
    private @Nullable S own;
    private @Nullable Shown shown;
    /** When it took the last step, in milliseconds. */
    private double last = Double.NEGATIVE_INFINITY;

    /**
     * A play that rests.
     *
     * @param state what it moves
     * @param course the steps that it takes
     * @param one takes the step of a button, from a state that has one left
     * @param id of its buttons, behind {@code play-}, {@code step-} and {@code reset-}
     * @param period from step to step, in milliseconds; 0 for a step in each frame
     */
    public PagePlay(PageState<S, ?> state, Play.Course<S> course, UnaryOperator<S> one, String id, double period) {
        this.state = state;
        this.course = course;
        this.id = id;
        this.period = period;
        on("play-", this::toggle);
        on("step-", () -> step(now -> course.hasNext(now) ? one.apply(now) : now));
        on("reset-", () -> step(course::start));
    }

    private void on(String button, Runnable action) {
        HTMLDocument.current().getElementById(button + id).addEventListener("click", event -> action.run());
    }

    private void step(UnaryOperator<S> change) {
        own = null;
        state.step(change);
    }

    private void toggle() {
        if (own != null) {
            pause();
            return;
        }
        state.rest();
        state.change(now -> course.hasNext(now) ? now : course.start(now));
        if (Browser.isStill()) {
            state.change(course::end);
            state.rest();
        } else {
            own = state.now();
            last = Double.NEGATIVE_INFINITY;
            state.ask();
        }
    }

    private void pause() {
        own = null;
        state.rest();
    }

    /** Takes the step of a frame, if it is time for one; returns true if there is more to come. */
    public boolean frame(double millis) {
        if (own == null) {
            return false;
        }
        if (!own.equals(state.now()) || !course.hasNext(own)) {
            pause();
            return false;
        }
        if (millis - last >= period) {
            last = millis;
            state.change(course::next);
            own = state.now();
        }
        return true;
    }

    /**
     * Names its buttons.
     *
     * @param names the beginning of the keys of their names, which end with {@code play}, {@code pause}, {@code step} and
     *            {@code reset}
     * @param helps the beginning of the keys of what they do
     */
    public void show(String names, String helps, Catalog words) {
        Shown now = new Shown(words, own != null, course.hasNext(state.now()));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        for (String each : new String[]{"play", "step", "reset"}) {
            PageWords.set(each + "-" + id, words.say(names + each));
            Browser.set(HTMLDocument.current().getElementById(each + "-" + id), "title",
                    words.say(helps + each + ".help"));
        }
        if (now.isPlaying) {
            PageWords.set("play-" + id, words.say(names + "pause"));
        }
        Browser.set(HTMLDocument.current().getElementById("step-" + id), "aria-disabled",
                Boolean.toString(!now.hasNext));
    }
}

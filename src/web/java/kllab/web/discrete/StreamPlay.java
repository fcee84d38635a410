package kllab.web.discrete;

import kllab.lab.Play;
import java.util.function.UnaryOperator;
import kllab.lab.discrete.model.DiscreteOptions;
import kllab.lab.discrete.model.DiscreteState;
import kllab.text.Catalog;
import kllab.web.page.Browser;
import kllab.web.page.PageState;
import kllab.web.page.PageWords;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLDocument;

/** Sends symbol after symbol, as one gesture, or one at a time; it ends when anything else changes the state. */
final class StreamPlay {
    private static final Play.Course<DiscreteState> SYMBOLS = new Play.Count<>(state -> state.options().symbols(),
            (state, count) -> state.withOptions(state.options().withSymbols(count)), DiscreteOptions.MOST_SYMBOLS);

    private final PageState<DiscreteState, ?> state;
    /** The last state that it set; null while it rests. */
    private @Nullable DiscreteState own;

    StreamPlay(PageState<DiscreteState, ?> state) {
        this.state = state;
        on("play-symbols", this::toggle);
        on("step-symbols", () -> step(now -> SYMBOLS.hasNext(now)
                ? now.withOptions(now.options().withSymbols(now.options().symbols() + 1))
                : now));
        on("reset-symbols", () -> step(SYMBOLS::start));
    }

    private static void on(String id, Runnable action) {
        HTMLDocument.current().getElementById(id).addEventListener("click", event -> action.run());
    }

    private void step(UnaryOperator<DiscreteState> change) {
        own = null;
        state.step(change);
    }

    private void toggle() {
        if (own != null) {
            pause();
            return;
        }
        state.rest();
        state.change(now -> SYMBOLS.hasNext(now) ? now : SYMBOLS.start(now));
        if (Browser.isStill()) {
            state.change(SYMBOLS::end);
            state.rest();
        } else {
            own = state.now();
            state.ask();
        }
    }

    private void pause() {
        own = null;
        state.rest();
    }

    /** Takes the step of a frame; returns true if there is more to come. */
    boolean frame() {
        if (own == null) {
            return false;
        }
        if (!own.equals(state.now()) || !SYMBOLS.hasNext(own)) {
            pause();
            return false;
        }
        state.change(SYMBOLS::next);
        own = state.now();
        return true;
    }

    /** Shows what the buttons do. */
    void show(Catalog words) {
        PageWords.helped("play-symbols", "discrete.coding.play", words);
        if (own != null) {
            PageWords.set("play-symbols", words.say("discrete.coding.pause"));
        }
        PageWords.helped("step-symbols", "discrete.coding.step", words);
        PageWords.helped("reset-symbols", "discrete.coding.reset", words);
        Browser.set(HTMLDocument.current().getElementById("step-symbols"), "aria-disabled",
                Boolean.toString(!SYMBOLS.hasNext(state.now())));
    }
}

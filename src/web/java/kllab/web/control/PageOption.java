package kllab.web.control;

import java.util.function.BiFunction;
import java.util.function.Predicate;
import kllab.text.Catalog;
import kllab.web.browser.Browser;
import kllab.web.state.PageState;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * An option of a plot as a box to be ticked.
 *
 * @param id the name of the box in the page
 * @param messageKey of its name
 * @param of whether a state has it
 * @param with a state that has it or not
 * @param <S> the state
 */
public record PageOption<S>(String id, String messageKey, Predicate<S> of, BiFunction<S, Boolean, S> with) {
    private HTMLInputElement box() {
        return (HTMLInputElement) HTMLDocument.current().getElementById(id);
    }

    /** Lets the box set the option. */
    public void listen(PageState<S, ?> state) {
        box().addEventListener("change", event -> {
            boolean on = box().isChecked();
            state.step(now -> with.apply(now, on));
        });
    }

    /** Shows whether a state has it. */
    public void show(S state, Catalog words) {
        box().setChecked(of.test(state));
        HTMLElement label = (HTMLElement) box().getParentNode();
        label.querySelector("span").setTextContent(words.say(messageKey));
        Browser.set(label, "title", words.say(messageKey + ".help"));
    }
}

package kllab.web.page;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import kllab.lab.gaussian.model.GaussianState;
import kllab.text.Catalog;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * An option of a plot as a box to be ticked.
 *
 * @param key its name in links, in the page and behind its message key
 * @param messageKey of its name
 * @param of whether a state has it
 * @param with a state that has it or not
 */
record PageOption(String key, String messageKey, Predicate<GaussianState> of,
        BiFunction<GaussianState, Boolean, GaussianState> with) {
    /** Those of the plots that the page has. */
    static final List<PageOption> ALL = List.of(
            integrand("logRatio", state -> state.plot().integrand().logRatio(),
                    (state, on) -> state.withIntegrand(state.plot().integrand().withLogRatio(on))),
            integrand("nonNegative", state -> state.plot().integrand().nonNegative(),
                    (state, on) -> state.withIntegrand(state.plot().integrand().withNonNegative(on))),
            curve("terms", state -> state.curve().terms(),
                    (state, on) -> state.withCurve(state.curve().withTerms(on))),
            curve("forces", state -> state.curve().forces(),
                    (state, on) -> state.withCurve(state.curve().withForces(on))),
            curve("logSigma", state -> state.curve().logSigma(),
                    (state, on) -> state.withCurve(state.curve().withLogSigma(on))));

    private static PageOption integrand(String key, Predicate<GaussianState> of,
            BiFunction<GaussianState, Boolean, GaussianState> with) {
        return new PageOption(key, "gaussian.integrand.option." + key, of, with);
    }

    private static PageOption curve(String key, Predicate<GaussianState> of,
            BiFunction<GaussianState, Boolean, GaussianState> with) {
        return new PageOption(key, "gaussian.curve.option." + key, of, with);
    }

    private HTMLInputElement box() {
        return (HTMLInputElement) HTMLDocument.current().getElementById("option-" + key);
    }

    /** Lets the box set the option. */
    void listen(PageState state) {
        box().addEventListener("change", event -> {
            boolean on = box().isChecked();
            state.step(now -> with.apply(now, on));
        });
    }

    /** Shows whether a state has it. */
    void show(GaussianState state, Catalog words) {
        box().setChecked(of.test(state));
        HTMLElement label = (HTMLElement) box().getParentNode();
        label.querySelector("span").setTextContent(words.say(messageKey));
        Browser.set(label, "title", words.say(messageKey + ".help"));
    }
}

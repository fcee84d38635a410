package kllab.web.page;

import java.util.EnumMap;
import java.util.Map;
import kllab.lab.gaussian.GaussianSummary;
import kllab.lab.gaussian.curve.CurvePicture;
import kllab.lab.gaussian.densities.DensityPicture;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.ParameterRange;
import kllab.parameter.Readout;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The Gaussian lab as a web page: two densities and KL against σ, with sliders, fields and handles. */
public final class GaussianPage {
    private final HTMLDocument document = HTMLDocument.current();
    private final PageState state = new PageState(this::ask);
    private final PagePlot densities = new PagePlot((HTMLCanvasElement) document.getElementById("densities"),
            state);
    private final PagePlot curve = new PagePlot((HTMLCanvasElement) document.getElementById("curve"), state);
    private final Map<GaussianParameter, HTMLInputElement> sliders = new EnumMap<>(GaussianParameter.class);
    private final Map<GaussianParameter, HTMLInputElement> fields = new EnumMap<>(GaussianParameter.class);
    private Catalog words;
    private Language language;
    private boolean asked;

    private GaussianPage() {
        language = systemLanguage().startsWith(Language.ZH.code()) ? Language.ZH : Language.EN;
        words = Catalog.of(language);
        for (GaussianParameter each : GaussianParameter.values()) {
            addControl(each);
        }
        on("unit", () -> state.step(now -> now.withUnit(
                now.unit() == InformationUnit.NATS ? InformationUnit.BITS : InformationUnit.NATS)));
        on("undo", state::undo);
        on("reset", () -> state.step(now -> GaussianState.INITIAL));
        on("language", () -> {
            language = language == Language.EN ? Language.ZH : Language.EN;
            words = Catalog.of(language);
            ask();
        });
        Window.current().addEventListener("hashchange", event -> openFragment());
        Window.current().addEventListener("resize", event -> ask());
        listenToScheme(this::ask);
        openFragment();
        ask();
    }

    /** Shows the page. */
    public static void main(String[] arguments) {
        new GaussianPage();
    }

    /**
     * Returns the numbers of a link as the page computes them: name and value, a pair a line; empty if it is refused.
     */
    @JSExport
    public static String numbers(String link) {
        try {
            return PageNumbers.of(link);
        } catch (BadInput e) {
            return "";
        }
    }

    private HTMLElement element(String id) {
        return document.getElementById(id);
    }

    private void on(String id, Runnable action) {
        element(id).addEventListener("click", event -> action.run());
    }

    private void addControl(GaussianParameter parameter) {
        HTMLInputElement slider = (HTMLInputElement) element("slider-" + parameter.key());
        HTMLInputElement field = (HTMLInputElement) element("field-" + parameter.key());
        ParameterRange range = parameter.range();
        slider.setAttribute("min", Double.toString(range.place(range.travel().min())));
        slider.setAttribute("max", Double.toString(range.place(range.travel().max())));
        slider.setAttribute("step", Double.toString(ParameterRange.FINE_STEP));
        slider.addEventListener("input", event -> state.change(
                now -> now.with(parameter, range.valueAt(Double.parseDouble(slider.getValue())))));
        slider.addEventListener("change", event -> state.rest());
        field.addEventListener("change", event -> typed(parameter, field));
        sliders.put(parameter, slider);
        fields.put(parameter, field);
    }

    private void typed(GaussianParameter parameter, HTMLInputElement field) {
        try {
            double value = parameter.range().parse(field.getValue(), name(parameter));
            state.step(now -> now.with(parameter, value));
            refuse(null);
        } catch (BadInput e) {
            refuse(e.reason());
        }
        ask();
    }

    private static Message name(GaussianParameter parameter) {
        return Message.of("gaussian.parameter." + parameter.key());
    }

    private void refuse(@Nullable Message reason) {
        element("problem").setTextContent(reason == null ? "" : words.say(reason));
    }

    private void openFragment() {
        String fragment = Window.current().getLocation().getHash();
        if (fragment != null && fragment.length() > 1) {
            try {
                state.open(fragment.substring(1));
                refuse(null);
            } catch (BadInput e) {
                refuse(e.reason());
            }
        }
    }

    /** Asks for a picture with the next frame: the newest state wins. */
    private void ask() {
        if (!asked) {
            asked = true;
            Window.requestAnimationFrame(time -> {
                asked = false;
                show();
            });
        }
    }

    private void show() {
        GaussianScene scene = state.scene();
        GaussianState now = state.now();
        document.getDocumentElement().setAttribute("lang", language.code());
        for (GaussianParameter each : GaussianParameter.values()) {
            sliders.get(each).setValue(Double.toString(each.range().place(each.of(now))));
            sliders.get(each).setAttribute("aria-label", words.say(name(each)));
            sliders.get(each).setAttribute("aria-valuetext", each.range().format(each.of(now)));
            fields.get(each).setAttribute("aria-label", words.say(name(each)));
            if (document.getActiveElement() != fields.get(each)) {
                fields.get(each).setValue(each.range().format(each.of(now)));
            }
        }
        element("title").setTextContent(words.say("lab.gaussian"));
        element("value-name").setTextContent("KL(p ‖ q)");
        element("value").setTextContent(read(scene.values().forward(), now));
        element("value-unit").setTextContent(words.say(now.unit().messageKey()));
        element("unit").setTextContent(words.say(now.unit().messageKey()));
        element("reverse").setTextContent("KL(q ‖ p) " + read(scene.values().reverse(), now));
        element("jensen-shannon").setTextContent(
                words.say("value.jensenShannon") + " " + read(scene.values().jensenShannon(), now));
        element("undo").setTextContent(words.say("keys.undo"));
        element("undo").setAttribute("aria-disabled", Boolean.toString(!state.isAnyPast()));
        element("reset").setTextContent(words.say("actions.reset"));
        element("language").setTextContent(language == Language.EN ? "中文" : "English");
        element("program").setAttribute("href", "kl-lab:" + state.link());
        element("spoken").setTextContent(GaussianSummary.of(state.settled(), now, words));
        PageStyles styles = new PageStyles(densities.canvas(), isDark() ? "dark" : "light", em());
        densities.paint(DensityPicture.of(scene, state.axes(), words), styles, PageHandle.onDensities(scene));
        curve.paint(CurvePicture.of(scene, state.axes(), words), styles, PageHandle.onCurve(scene));
        densities.element().setAttribute("aria-label", words.say("gaussian.densities"));
        curve.element().setAttribute("aria-label", words.say("gaussian.view.curve"));
        if (now.equals(state.settled())) {
            keep("#" + state.link());
        }
    }

    private static String read(double nats, GaussianState now) {
        return Readout.STANDARD.of(now.unit().of(nats));
    }

    @JSBody(script = "return parseFloat(getComputedStyle(document.body).fontSize);")
    private static native double em();

    @JSBody(script = "return matchMedia('(prefers-color-scheme: dark)').matches;")
    private static native boolean isDark();

    @JSBody(script = "return navigator.language || 'en';")
    private static native String systemLanguage();

    /** The link stands in the address; where storing it is forbidden, as in some frames, the page works without. */
    @JSBody(params = "fragment", script = """
            try {
                if (location.hash !== fragment) {
                    history.replaceState(null, '', fragment);
                }
            } catch (e) {
                console.info('no address to keep the link in');
            }
            """)
    private static native void keep(String fragment);

    /** What is called when the system turns dark or light. */
    @JSFunctor
    private interface Called extends JSObject {
        void call();
    }

    @JSBody(params = "called",
            script = "matchMedia('(prefers-color-scheme: dark)').addEventListener('change', function() { called(); });")
    private static native void listenToScheme(Called called);
}

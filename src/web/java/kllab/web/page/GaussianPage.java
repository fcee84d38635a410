package kllab.web.page;

import kllab.lab.Preset;
import kllab.lab.gaussian.GaussianSummary;
import kllab.lab.gaussian.curve.CurvePicture;
import kllab.lab.gaussian.densities.DensityPicture;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.PlotOptions;
import kllab.math.divergence.InformationUnit;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The Gaussian lab as a web page: two densities and KL against σ, with sliders, fields and handles. */
public final class GaussianPage {
    private final PageState state = new PageState(this::ask);
    private final PagePlot densities = new PagePlot(element("densities"), state, GaussianAxes.X);
    private final PagePlot curve = new PagePlot(element("curve"), state, GaussianAxes.SIGMA);
    private final PageControls controls = new PageControls(state, this::refuse);
    private final PagePanels panels = new PagePanels(state);
    private PageStyles styles = new PageStyles(densities.canvas(), "light", 0);
    private Catalog words;
    private Language language;
    /** Why the last input was refused. */
    private @Nullable Message refused;
    private String told = "";
    private boolean asked;

    private GaussianPage() {
        language = Browser.language().startsWith(Language.ZH.code()) ? Language.ZH : Language.EN;
        words = Catalog.of(language);
        PageOption.ALL.forEach(each -> each.listen(state));
        listenToButtons();
        HTMLDocument.current().addEventListener("keydown", event -> shortcut((KeyboardEvent) event));
        Window.current().addEventListener("hashchange", event -> openFragment());
        Browser.onSize(element("densities"), this::ask);
        Browser.onSize(element("curve"), this::ask);
        Browser.onScheme(this::ask);
        Browser.markEmbedded();
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

    private void listenToButtons() {
        on("undo", state::undo);
        on("redo", state::redo);
        on("swap", () -> state.step(GaussianState::swapped));
        on("reset", this::reset);
        on("copy", () -> Browser.copy(Browser.address(), () -> {
            told = words.say("window.copied", Browser.address());
            ask();
        }));
        on("language", () -> {
            language = language == Language.EN ? Language.ZH : Language.EN;
            words = Catalog.of(language);
            told = "";
            Browser.keepLanguage(language.code());
            ask();
        });
        HTMLSelectElement unit = (HTMLSelectElement) element("unit");
        unit.addEventListener("change", event -> state.step(
                now -> now.withUnit(InformationUnit.values()[unit.getSelectedIndex()])));
        HTMLSelectElement presets = (HTMLSelectElement) element("presets");
        presets.addEventListener("change", event -> {
            Preset preset = Preset.of(presets.getValue());
            presets.setSelectedIndex(0);
            refuse(null);
            state.step(now -> now.with(preset));
        });
    }

    private static HTMLElement element(String id) {
        return HTMLDocument.current().getElementById(id);
    }

    private static void on(String id, Runnable action) {
        element(id).addEventListener("click", event -> action.run());
    }

    private void reset() {
        refuse(null);
        state.step(now -> GaussianState.INITIAL);
    }

    /** The keys of the program; in a field of text the browser’s own undo counts. */
    private void shortcut(KeyboardEvent event) {
        boolean control = event.isCtrlKey() || event.isMetaKey();
        String key = event.getKey().toLowerCase();
        if (control && !Browser.isTyping() && (key.equals("z") || key.equals("y"))) {
            event.preventDefault();
            if (key.equals("y") || event.isShiftKey()) {
                state.redo();
            } else {
                state.undo();
            }
        } else if (event.isAltKey() && !control && key.equals("r")) {
            event.preventDefault();
            reset();
        }
    }

    private void refuse(@Nullable Message reason) {
        refused = reason;
        told = "";
        ask();
    }

    private void openFragment() {
        String fragment = Browser.fragment();
        if (!fragment.isEmpty() && !fragment.equals(state.link())) {
            try {
                state.open(fragment);
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
            Window.requestAnimationFrame(this::frame);
        }
    }

    private void frame(double millis) {
        asked = false;
        boolean more = state.axes().frame(millis) | densities.frame(millis) | curve.frame(millis);
        show();
        Browser.noteShown();
        if (more) {
            ask();
        }
    }

    private void show() {
        GaussianScene scene = state.scene();
        GaussianState now = state.now();
        panels.show(words);
        paint(scene);
        controls.show(now, words);
        PageOption.ALL.forEach(each -> each.show(now, words));
        PageWords.show(scene, words, language);
        say("without", Message.of("page.without"), !hasAll(now));
        Browser.set(element("undo"), "aria-disabled", Boolean.toString(!state.isAnyPast()));
        Browser.set(element("redo"), "aria-disabled", Boolean.toString(!state.isAnyFuture()));
        PageWords.set("problem", refused == null ? "" : words.say(refused));
        PageWords.set("told", told);
        if (now.equals(state.settled())) {
            PageWords.set("spoken", GaussianSummary.of(now, now, words));
            Browser.set(element("program"), "href", "kl-lab:" + state.link());
            Browser.keep("#" + state.link());
        }
    }

    /** Paints before words are set: a browser that is asked for sizes after that lays everything out once more. */
    private void paint(GaussianScene scene) {
        styles = styles.in(Browser.isDark() ? "dark" : "light", Browser.em());
        densities.describe(words.say("gaussian.densities"));
        curve.describe(words.say("gaussian.view.curve"));
        densities.paint(DensityPicture.of(scene, state.axes().shown(), words), styles, PageHandle.onDensities(scene),
                words);
        curve.paint(CurvePicture.of(scene, state.axes().shown(), words), styles, PageHandle.onCurve(scene), words);
    }

    private void say(String id, Message message, boolean shown) {
        PageWords.set(id, shown ? words.say(message) : "");
    }

    /** Returns true unless a state shows what a page does not have. */
    private static boolean hasAll(GaussianState now) {
        return now.plot().view() == PlotOptions.View.CURVE && now.drawer().open() == DrawerOptions.Page.NONE
                && !now.challenge().isOpen() && now.hidden().asked().isEmpty();
    }
}

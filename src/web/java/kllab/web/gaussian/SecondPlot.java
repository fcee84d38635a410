package kllab.web.gaussian;

import java.util.List;
import kllab.lab.gaussian.curve.CurvePicture;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.PlotOptions.View;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.web.browser.Browser;
import kllab.web.plot.PagePlot;
import kllab.web.state.PageState;
import kllab.web.browser.PageWords;
import kllab.web.plot.PlotAxis;
import kllab.web.paint.PageStyles;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The plot beside the densities: the curve of KL against σ, or the landscape over (μ, σ) of which it is a slice. */
final class SecondPlot {
    private static final List<View> VIEWS = List.of(View.values());

    private final PageState<GaussianState, GaussianAxes> state;
    private final PagePlot<GaussianState> curve;
    private final LandscapePlot landscape;
    private final HTMLSelectElement list = (HTMLSelectElement) element("gaussian-view");

    SecondPlot(PageState<GaussianState, GaussianAxes> state) {
        this.state = state;
        curve = new PagePlot<>(element("curve"), state, new PlotAxis(GaussianAxes.SIGMA, false));
        landscape = new LandscapePlot(state);
        list.addEventListener("change", event -> state.step(
                now -> now.withPlot(now.plot().withView(VIEWS.get(list.getSelectedIndex())))));
    }

    private static HTMLElement element(String id) {
        return HTMLDocument.current().getElementById(id);
    }

    boolean frame(double millis) {
        return curve.frame(millis) | landscape.frame(millis);
    }

    /** Makes room for what is to be painted: before anything is, since all plots get other sizes. */
    void arrange() {
        boolean isCurve = state.now().plot().view() == View.CURVE;
        for (String each : List.of("curve", "curve-options")) {
            Browser.put(element(each), "away", !isCurve);
        }
        for (String each : List.of("landscape", "descent")) {
            Browser.put(element(each), "away", isCurve);
        }
    }

    void paint(GaussianScene scene, PageStyles styles, Catalog words) {
        if (!scene.state().shows(GaussianPanel.SECOND_PLOT)) {
            return;
        }
        switch (scene.state().plot().view()) {
            case CURVE -> {
                curve.describe(words.say("gaussian.view.curve"));
                curve.paint(CurvePicture.of(scene, state.shownOn(), words), styles, GaussianHandles.onCurve(scene),
                        words);
            }
            case LANDSCAPE -> landscape.paint(scene, styles, words);
        }
    }

    /** Shows which plot it is, and the controls of the landscape. */
    void show(Catalog words) {
        PageWords.choices(list, VIEWS.stream().map(each -> Message.key("gaussian.view.", each)).toList(), words);
        list.setSelectedIndex(VIEWS.indexOf(state.now().plot().view()));
        Browser.set(list, "aria-label", words.say(GaussianPanel.SECOND_PLOT.messageKey()));
        if (state.now().plot().view() == View.LANDSCAPE) {
            landscape.show(words);
        }
    }
}

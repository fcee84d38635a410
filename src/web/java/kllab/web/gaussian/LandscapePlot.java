package kllab.web.gaussian;

import java.util.List;
import kllab.lab.descent.Rates;
import kllab.lab.gaussian.landscape.DescentCourse;
import kllab.lab.gaussian.landscape.LandscapePicture;
import kllab.lab.gaussian.landscape.LandscapeScene;
import kllab.lab.gaussian.landscape.LandscapeWords;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeAxes;
import kllab.lab.gaussian.model.LandscapeOptions;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.math.divergence.descent.Parameterisation;
import kllab.parameter.NumberText;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.web.browser.Browser;
import kllab.web.control.PagePlay;
import kllab.web.plot.PagePlot;
import kllab.web.state.PageState;
import kllab.web.browser.PageWords;
import kllab.web.plot.PlotAxis;
import kllab.web.paint.PageStyles;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** KL over (μ, σ) on the page, with p as a point that can be dragged in it, and the descent from there. */
final class LandscapePlot {
    /** The time from step to step of a descent, in milliseconds, as on the program's screen. */
    private static final double A_STEP = 40;
    private static final List<Direction> DIRECTIONS = List.of(Direction.values());
    private static final List<Parameterisation> COORDINATES = List.of(Parameterisation.values());

    private final PageState<GaussianState, GaussianAxes> state;
    private final PagePlot<GaussianState> plot;
    private final PagePlay<GaussianState> play;
    private final HTMLSelectElement direction = (HTMLSelectElement) element("direction");
    private final HTMLSelectElement coordinates = (HTMLSelectElement) element("coordinates");
    private final HTMLInputElement rate = (HTMLInputElement) element("rate");
    /** The settings that stand there, which a drag of p does not change. */
    private record Settings(LandscapeOptions options, Catalog words) {
    }

    private @Nullable Settings settings;
    /** The scene before, of which the next may keep the contours. */
    private @Nullable LandscapeScene last;

    LandscapePlot(PageState<GaussianState, GaussianAxes> state) {
        this.state = state;
        plot = new PagePlot<>(element("landscape"), state, new PlotAxis(GaussianAxes.LANDSCAPE_MU, false),
                new PlotAxis(GaussianAxes.LANDSCAPE_SIGMA, true));
        DescentCourse course = new DescentCourse();
        play = new PagePlay<>(state, course, course::next, "descent", A_STEP);
        direction.addEventListener("change", event -> redirect(
                now().withDirection(DIRECTIONS.get(direction.getSelectedIndex()))));
        coordinates.addEventListener("change", event -> redirect(
                now().withCoordinates(COORDINATES.get(coordinates.getSelectedIndex()))));
        rate.addEventListener("input", event -> {
            double chosen = Rates.at(Integer.parseInt(rate.getValue()));
            state.change(each -> each.redirected(each.landscape().withRate(chosen)));
        });
        rate.addEventListener("change", event -> state.rest());
    }

    private static HTMLElement element(String id) {
        return HTMLDocument.current().getElementById(id);
    }

    private LandscapeOptions now() {
        return state.now().landscape();
    }

    private void redirect(LandscapeOptions other) {
        state.step(each -> each.redirected(other));
    }

    boolean frame(double millis) {
        return plot.frame(millis) | play.frame(millis);
    }

    void paint(GaussianScene scene, PageStyles styles, Catalog words) {
        LandscapeAxes axes = state.shownOn().landscape();
        LandscapeScene shown = last == null
                ? LandscapeScene.of(scene.state(), axes)
                : last.next(scene.state(), axes);
        last = shown;
        plot.describe(LandscapeWords.spoken(scene, words));
        plot.paint(LandscapePicture.of(shown, scene.ghosts(), words), styles, List.of(new PlaceHandle(scene.state())),
                words);
        PageWords.set("descent-said", LandscapeWords.of(shown, words));
    }

    /** Shows the settings of the descent, and what its buttons do. */
    void show(Catalog words) {
        Settings now = new Settings(now(), words);
        if (!now.equals(settings)) {
            settings = now;
            set(words);
        }
        play.show("lab.descent.", "gaussian.landscape.", words);
    }

    private void set(Catalog words) {
        named(direction, "gaussian.landscape.direction", "gaussian.landscape.direction.help", words);
        PageWords.choices(direction, DIRECTIONS.stream().map(LandscapeWords::formula).toList());
        direction.setSelectedIndex(DIRECTIONS.indexOf(now().direction()));
        named(coordinates, "lab.descent.coordinates.label", "lab.descent.coordinates.help", words);
        PageWords.choices(coordinates, COORDINATES.stream()
                .map(each -> Message.key("lab.descent.coordinates.", each)).toList(), words);
        coordinates.setSelectedIndex(COORDINATES.indexOf(now().coordinates()));
        named(rate, "lab.descent.rate", "control.notches.help", words);
        rate.setValue(Long.toString(Math.round(Rates.notch(now().rate()))));
        String shown = NumberText.shown(now().rate());
        Browser.set(rate, "aria-valuetext", shown);
        PageWords.set("rate-value", shown);
    }

    private static void named(HTMLElement control, String name, String help, Catalog words) {
        PageWords.set(control.getAttribute("id") + "-name", words.say(name));
        Browser.set(control, "title", words.say(help));
    }
}

package kllab.web.multivariate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import kllab.lab.Preset;
import kllab.lab.Side;
import kllab.lab.multivariate.MultivariateSummary;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.Pair;
import kllab.lab.multivariate.model.PictureOptions.Layers;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.multivariate.model.PlaneAxes;
import kllab.lab.multivariate.parts.MultivariateFormula;
import kllab.lab.multivariate.plane.PlanePicture;
import kllab.lab.multivariate.plane.PlaneScene;
import kllab.lab.multivariate.plane.PlaneWords;
import kllab.lab.multivariate.plane.TurnStems;
import kllab.lab.plane.PlaneNumber;
import kllab.text.Catalog;
import kllab.web.browser.Browser;
import kllab.web.page.LabPage;
import kllab.web.page.PageHost;
import kllab.web.page.PageLab;
import kllab.web.control.PageOption;
import kllab.web.plot.PagePlot;
import kllab.web.page.PageReadout;
import kllab.web.browser.PageWords;
import kllab.web.plot.PlotAxis;
import kllab.web.paint.PageStyles;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The multivariate lab on the page: two ellipses of the plane with their handles, the parts of KL, and sliders. */
public final class MultivariatePage extends LabPage<MultivariateState, PlaneAxes> {
    private static final List<PageOption<MultivariateState>> OPTIONS = List.of(
            layer("density", Layers::density, Layers::withDensity),
            layer("integrand", Layers::integrand, Layers::withIntegrand),
            layer("independent", Layers::independent, Layers::withIndependent),
            new PageOption<>("option-diagonal", "multivariate.diagonal", state -> state.pair().diagonal(),
                    (state, on) -> state.withPair(state.pair().withDiagonal(on))));

    private final PagePlot<MultivariateState> plane = new PagePlot<>(element("plane"), state(),
            new PlotAxis(PlaneAxes.place(View.PLANE), false), new PlotAxis(PlaneAxes.place(View.PLANE) + 1, true));
    private final EllipseGestures gestures = new EllipseGestures(state());
    private final PartRows parts = new PartRows(state());

    /** What was painted last: computed once for all that is shown of it. */
    private MultivariateScene scene = MultivariateScene.of(state().now());

    /** The lab in its first state. */
    public MultivariatePage(PageHost host) {
        super(host, new PageLab<>(MultivariateLink.LINKS, PlaneAxes.RULE, List.of(MultivariatePanel.values()),
                OPTIONS));
        for (Side side : Side.values()) {
            for (PlaneNumber each : PlaneNumber.values()) {
                EllipseNumber number = new EllipseNumber(side, each);
                inputs().slider((HTMLInputElement) element("slider-" + number.id()), number);
                inputs().field((HTMLInputElement) element("field-" + number.id()), number);
            }
        }
        element("standardise").addEventListener("click",
                event -> state().step(now -> now.withPair(now.pair().withStandardQ())));
        element("to-plane").addEventListener("click", event -> state().step(MultivariatePage::toPlane));
    }

    private static PageOption<MultivariateState> layer(String key, Predicate<Layers> of,
            BiFunction<Layers, Boolean, Layers> with) {
        return new PageOption<>("option-" + key, "multivariate.layer." + key, state -> of.test(state.picture().layers()),
                (state, on) -> state.withPicture(state.picture().withLayers(with.apply(state.picture().layers(), on))));
    }

    private static MultivariateState toPlane(MultivariateState now) {
        return now.withPicture(now.picture().withView(View.PLANE))
                .withPair(now.pair().isPlane() ? now.pair() : Pair.INITIAL);
    }

    /** A pair of other dimensions and a latent space are said, and not drawn. */
    private static boolean isDrawn(MultivariateState state) {
        return state.pair().isPlane() && !state.isLatent();
    }

    @Override
    protected void begin() {
        gestures.begin();
    }

    @Override
    protected List<Preset> presets() {
        return Preset.all(state().now().isLatent() ? "multivariate.latent.preset." : "multivariate.preset.");
    }

    @Override
    protected MultivariateState with(MultivariateState now, Preset preset) {
        return preset.in(now, MultivariateLink.LINKS);
    }

    @Override
    protected MultivariateState swapped(MultivariateState now) {
        return now.withPair(now.pair().swapped());
    }

    /** The standard normal distribution that a latent space is compared with stays where it is. */
    @Override
    protected boolean canSwap(MultivariateState now) {
        return isDrawn(now);
    }

    @Override
    protected String nameOfQ(MultivariateState now) {
        return now.isLatent() ? "N(0, I)" : "q";
    }

    @Override
    protected boolean hasAll(MultivariateState now) {
        return now.picture().view() == View.PLANE && now.pair().isPlane() && now.hidden().asked().isEmpty();
    }

    @Override
    protected String summary(MultivariateState now, Catalog words) {
        return MultivariateSummary.of(now, now, words);
    }

    @Override
    protected PageReadout readout() {
        return new PageReadout(scene.shownValue(scene.value()),
                scene.state().isLatent() ? OptionalDouble.empty() : OptionalDouble.of(scene.values().reverse()),
                OptionalDouble.empty(), new PageReadout.Formula(MultivariateFormula.symbols(scene),
                        MultivariateFormula.numbers(scene), MultivariateFormula.spoken(scene)));
    }

    @Override
    protected boolean moves(double millis) {
        return plane.frame(millis);
    }

    @Override
    protected void paint(Catalog words, PageStyles styles) {
        boolean drawn = isDrawn(state().now());
        Browser.put(element("plane"), "away", !drawn);
        Browser.put(element("layers"), "away", !drawn);
        scene = MultivariateScene.of(state().now(), state().origin());
        if (drawn) {
            PlaneScene shown = PlaneScene.of(scene, View.PLANE);
            plane.describe(PlaneWords.spoken(shown, words));
            plane.paint(aspect -> TurnStems.added(PlanePicture.of(shown, state().shownOn().plane().squared(aspect),
                    scene.state().picture().lit(), words), gestures.turned(), words), styles,
                    EllipseHandle.of(scene.state().pair(), gestures), words);
        }
    }

    @Override
    protected void showRest(Catalog words) {
        boolean drawn = isDrawn(scene.state());
        Browser.put(element("plane-instead"), "away", drawn);
        Browser.put(element("ellipses"), "away", !drawn);
        Browser.put(element("parts-card"), "away",
                scene.state().isLatent() || scene.state().isAway(MultivariatePanel.TERMS));
        PageWords.set("plane-said", instead(words).orElse(""));
        PageWords.helped("to-plane", "multivariate.linked.back", words);
        PageWords.helped("standardise", "multivariate.standardise", words);
        parts.show(scene, words);
    }

    /** What is said instead of a picture. */
    private Optional<String> instead(Catalog words) {
        MultivariateState now = scene.state();
        if (isDrawn(now)) {
            return Optional.empty();
        }
        return Optional.of(now.isLatent()
                ? MultivariateSummary.of(now, now, words)
                : words.say("multivariate.linked", Integer.toString(now.pair().dimension())));
    }
}

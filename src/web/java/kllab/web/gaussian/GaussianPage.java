package kllab.web.gaussian;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import kllab.lab.Preset;
import kllab.lab.gaussian.GaussianSummary;
import kllab.lab.gaussian.densities.DensityPicture;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.readout.GaussianFormula;
import kllab.text.Catalog;
import kllab.web.page.LabPage;
import kllab.web.page.PageHost;
import kllab.web.page.PageLab;
import kllab.web.control.PageOption;
import kllab.web.plot.PagePlot;
import kllab.web.page.PageReadout;
import kllab.web.plot.PlotAxis;
import kllab.web.paint.PageStyles;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The Gaussian lab on the page: two densities, KL against σ or over (μ, σ), with sliders, fields and handles. */
public final class GaussianPage extends LabPage<GaussianState, GaussianAxes> {
    private static final List<PageOption<GaussianState>> OPTIONS = List.of(
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

    private final PagePlot<GaussianState> densities = new PagePlot<>(element("densities"), state(),
            new PlotAxis(GaussianAxes.X, false));
    private final SecondPlot second = new SecondPlot(state());

    /** What was painted last: computed once for all that is shown of it. */
    private GaussianScene scene = GaussianScene.of(state().now());

    /** The lab in its first state. */
    public GaussianPage(PageHost host) {
        super(host, new PageLab<>(GaussianLink.LINKS, GaussianAxes.RULE, List.of(GaussianPanel.values()), OPTIONS));
        for (GaussianParameter each : GaussianParameter.values()) {
            GaussianNumber number = new GaussianNumber(each);
            inputs().slider((HTMLInputElement) element("slider-" + each.key()), number);
            inputs().field((HTMLInputElement) element("field-" + each.key()), number);
        }
    }

    private static PageOption<GaussianState> integrand(String key, Predicate<GaussianState> of,
            BiFunction<GaussianState, Boolean, GaussianState> with) {
        return new PageOption<>("option-" + key, "gaussian.integrand.option." + key, of, with);
    }

    private static PageOption<GaussianState> curve(String key, Predicate<GaussianState> of,
            BiFunction<GaussianState, Boolean, GaussianState> with) {
        return new PageOption<>("option-" + key, "gaussian.curve.option." + key, of, with);
    }

    @Override
    protected GaussianState atRest(GaussianState now, GaussianState before) {
        return now.atRest(before);
    }

    @Override
    protected GaussianState with(GaussianState now, Preset preset) {
        return now.with(preset);
    }

    @Override
    protected GaussianState swapped(GaussianState now) {
        return now.swapped();
    }

    @Override
    protected boolean hasAll(GaussianState now) {
        return now.drawer().open() == DrawerOptions.Page.NONE
                && !now.challenge().isOpen() && now.hidden().asked().isEmpty();
    }

    @Override
    protected String summary(GaussianState now, Catalog words) {
        return GaussianSummary.of(now, now, words);
    }

    @Override
    protected PageReadout readout() {
        return new PageReadout(scene.shownValue(scene.values().forward()), OptionalDouble.of(scene.values().reverse()),
                OptionalDouble.of(scene.values().jensenShannon()), new PageReadout.Formula(GaussianFormula.symbols(scene),
                        GaussianFormula.numbers(scene), GaussianFormula.spoken(scene)));
    }

    @Override
    protected boolean moves(double millis) {
        return densities.frame(millis) | second.frame(millis);
    }

    @Override
    protected void paint(Catalog words, PageStyles styles) {
        second.arrange();
        scene = GaussianScene.of(state().now(), state().origin());
        GaussianAxes axes = state().shownOn();
        densities.describe(words.say("gaussian.densities"));
        densities.paint(DensityPicture.of(scene, axes, words), styles, GaussianHandles.onDensities(scene), words);
        second.paint(scene, styles, words);
    }

    @Override
    protected void showRest(Catalog words) {
        second.show(words);
    }
}

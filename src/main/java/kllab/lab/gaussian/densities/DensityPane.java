package kllab.lab.gaussian.densities;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

import kllab.lab.PlotPaneBuilder;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.IntegrandOptions;
import kllab.math.distribution.Normal;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Explained;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.CardHead;
import kllab.ui.control.OptionBox;
import kllab.ui.layout.WrapRow;

/** The densities and the integrand on the screen, with what can be grabbed there. */
public final class DensityPane {
    private final GaussianModel model;
    private final Texts texts;
    private final PlotPane pane;

    public DensityPane(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts) {
        this.model = model;
        this.texts = texts;
        pane = PlotPaneBuilder
                .of(scene, texts, (now, words) -> DensityPicture.of(now, model.axes().get(), words), model.axes())
                .spoken(DensityPane::spoken).readOut(DensityPane::reading)
                .navigate(model.view().of(GaussianAxes.X, GaussianAxes.DENSITY, GaussianAxes.INTEGRAND))
                .pane("densities");
        new DensityHandles(model, scene, texts, model.axes().map(axes -> 1.0)).addTo(pane, DensityPicture.DENSITIES);
    }

    /** The plot. */
    public PlotPane plot() {
        return pane;
    }

    /** Returns the head of the plot: its name, and a hint on what can be done with it. */
    public Node head() {
        HBox options = new HBox(
                option("logRatio", IntegrandOptions::logRatio, IntegrandOptions::withLogRatio),
                option("nonNegative", IntegrandOptions::nonNegative, IntegrandOptions::withNonNegative));
        options.getStyleClass().add("options");
        return new WrapRow(List.of(1.0, 0.0), CardHead.of(
                Explained.by(Card.label(texts.of("gaussian.densities"), "card-title"), "integrand"),
                CardHead.use(texts.of("gaussian.densities.hint"))), options);
    }

    private OptionBox option(String key, Predicate<IntegrandOptions> of,
            BiFunction<IntegrandOptions, Boolean, IntegrandOptions> with) {
        return new OptionBox("option-" + key, "gaussian.integrand.option." + key, texts,
                model.history().state().map(state -> of.test(state.plot().integrand())),
                on -> model.history()
                        .update(state -> state.withIntegrand(with.apply(state.plot().integrand(), on))));
    }

    /** The values at a place of the x axis, in words. */
    static String reading(GaussianScene scene, Point point, Catalog words) {
        GaussianState state = scene.state();
        double x = point.x();
        return words.say("gaussian.reading", Readout.STANDARD.of(x),
                Readout.STANDARD.of(state.p().density(x)), Readout.STANDARD.of(state.q().density(x)),
                DensityPicture.logRatio(state), Readout.STANDARD.of(state.logRatio(x)),
                DensityPicture.formula(state), Readout.STANDARD.of(state.drawnIntegrand(state.pair(), x)));
    }

    /** Both distributions and the draws at their feet, in words. */
    static String spoken(GaussianScene scene, Catalog words) {
        Normal p = scene.state().p();
        Normal q = scene.state().q();
        String pair = words.say("gaussian.densities.spoken", NumberText.format(p.mu()), NumberText.format(p.sigma()),
                NumberText.format(q.mu()), NumberText.format(q.sigma()));
        return Rug.spoken(pair, scene.state(), words);
    }
}

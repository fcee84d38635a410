package kllab.lab.gaussian.densities;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import kllab.lab.PlotPaneBuilder;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Texts;
import kllab.ui.card.CardHead;

/** The densities and the integrand on the screen, with what can be grabbed there. */
public final class DensityPane {
    private final Texts texts;
    private final PlotPane pane;

    public DensityPane(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts) {
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
        return CardHead.of(texts.of("gaussian.densities"), texts.of("gaussian.densities.hint"));
    }

    /** The values at a place of the x axis, in words. */
    static String reading(GaussianScene scene, Point point, Catalog words) {
        GaussianState state = scene.state();
        double x = point.x();
        return words.say("gaussian.reading", Readout.STANDARD.of(x),
                Readout.STANDARD.of(state.p().density(x)), Readout.STANDARD.of(state.q().density(x)),
                DensityPicture.formula(state), Readout.STANDARD.of(state.integrand(x)));
    }

    private static String spoken(GaussianScene scene, Catalog words) {
        Normal p = scene.state().p();
        Normal q = scene.state().q();
        return words.say("gaussian.densities.spoken", NumberText.format(p.mu()), NumberText.format(p.sigma()),
                NumberText.format(q.mu()), NumberText.format(q.sigma()));
    }
}

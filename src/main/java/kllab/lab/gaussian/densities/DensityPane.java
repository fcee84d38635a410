package kllab.lab.gaussian.densities;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Axis;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotNavigation;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.CardHead;

/** The densities and the integrand on the screen, with what can be grabbed there. */
public final class DensityPane {
    private final ObservableValue<GaussianScene> scene;
    private final Texts texts;
    private final PlotPane pane;

    public DensityPane(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts) {
        this.scene = scene;
        this.texts = texts;
        pane = new PlotPane(Bindings.createObjectBinding(
                () -> DensityPicture.of(scene.getValue(), model.frame().get(), texts.catalog().getValue()), scene,
                model.frame(), texts.catalog()));
        pane.setId("densities");
        Help.on(pane, texts.of("plot.help"));
        pane.accessibleTextProperty().bind(texts.of(scene, DensityPane::spoken));
        new DensityHandles(model, scene, texts, model.frame().map(frame -> 1.0)).addTo(pane, DensityPicture.DENSITIES);
        pane.readOut(this::reading);
        pane.navigate(new PlotNavigation() {
            @Override
            public void show(Axis x, List<Axis> ys) {
                model.show(model.frame().get().withDensities(x, ys.get(DensityPicture.DENSITIES),
                        ys.get(DensityPicture.INTEGRAND)));
            }

            @Override
            public void fit() {
                model.fit();
            }
        });
    }

    /** The plot. */
    public PlotPane plot() {
        return pane;
    }

    /** What it is called, and what can be done with it. */
    public Node head() {
        return CardHead.of(Card.label(texts.of("gaussian.densities"), "card-title"),
                Card.label(texts.of("gaussian.densities.hint"), "hint"));
    }

    private String reading(Point point) {
        GaussianState state = scene.getValue().state();
        double x = point.x();
        return texts.catalog().getValue().say("gaussian.reading", Readout.STANDARD.of(x),
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

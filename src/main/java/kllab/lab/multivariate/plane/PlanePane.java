package kllab.lab.multivariate.plane;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import kllab.lab.PlotPaneBuilder;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.multivariate.model.PlaneAxes;
import kllab.plot.pane.PlotPane;
import kllab.ui.Texts;

/** A pair of the plane on the screen, as it is or in the units of q, with what can be grabbed there. */
public final class PlanePane {
    private final PlotPane pane;

    /**
     * A picture.
     *
     * @param scene scenes whose pair is of the plane
     * @param view in which coordinates
     */
    public PlanePane(MultivariateModel model, ObservableValue<MultivariateScene> scene, View view, Texts texts) {
        // A binding keeps what it computed, which a mapped value that nobody observes does not.
        ObservableValue<PlaneScene> plane = Bindings.createObjectBinding(() -> PlaneScene.of(scene.getValue(), view),
                scene);
        pane = PlotPaneBuilder
                .shaped(plane, texts,
                        aspect -> (now, words) -> TurnStems.added(
                                PlanePicture.of(now, model.axes().get().of(view).squared(aspect),
                                        model.lighting().lit().getValue(), words),
                                model.handleAxes().get().turned(now.of().state().pair(), view), words),
                        model.axes(), model.lighting().lit(), model.handleAxes())
                .spoken(PlaneWords::spoken).readOut(PlaneWords::reading)
                .navigate(model.view().of(PlaneAxes.place(view), PlaneAxes.place(view) + 1))
                .pane("plane");
        new PlaneHandles(model, plane, view, texts).addTo(pane);
    }

    /** The plot. */
    public PlotPane plot() {
        return pane;
    }
}

package kllab.lab.multivariate.plane;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.multivariate.model.Section;
import kllab.plot.Axis;
import kllab.plot.Mark.Point;
import kllab.plot.Plot;
import kllab.plot.pane.PlotNavigation;
import kllab.plot.pane.PlotPane;
import kllab.ui.Help;
import kllab.ui.Texts;

/** A pair of the plane on the screen, as it is or in the units of q, with what can be grabbed there. */
public final class PlanePane {
    private final MultivariateModel model;
    private final ObservableValue<PlaneScene> scene;
    private final View view;
    private final Texts texts;
    private final PlotPane pane;

    /**
     * A picture.
     *
     * @param scene scenes whose pair is of the plane
     * @param view in which coordinates
     */
    public PlanePane(MultivariateModel model, ObservableValue<MultivariateScene> scene, View view, Texts texts) {
        this.model = model;
        // A binding keeps what it computed, which a mapped value that nobody observes does not.
        this.scene = Bindings.createObjectBinding(() -> PlaneScene.of(scene.getValue(), view), scene);
        this.view = view;
        this.texts = texts;
        pane = PlotPane.shaped(this::plot);
        pane.setId("plane");
        Help.on(pane, texts.of("plot.help"));
        pane.accessibleTextProperty().bind(texts.of(this.scene, PlaneWords::spoken));
        new PlaneHandles(model, this.scene, view, texts).addTo(pane);
        pane.readOut(this::reading);
        pane.navigate(new PlotNavigation() {
            @Override
            public void show(Axis x, List<Axis> ys) {
                model.show(model.frame().get().with(view, new Section(x, ys.getFirst())));
            }

            @Override
            public void fit() {
                model.fit();
            }
        });
    }

    private ObservableValue<Plot> plot(ObservableValue<Double> aspect) {
        return Bindings.createObjectBinding(
                () -> PlanePicture.of(scene.getValue(), model.frame().get().of(view).squared(aspect.getValue()),
                        model.lighting().lit().getValue(), texts.catalog().getValue()),
                scene, model.frame(), aspect, model.lighting().lit(), texts.catalog());
    }

    /** The plot. */
    public PlotPane plot() {
        return pane;
    }

    private String reading(Point point) {
        return PlaneWords.reading(scene.getValue(), point, texts.catalog().getValue());
    }
}

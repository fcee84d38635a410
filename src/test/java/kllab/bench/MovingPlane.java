package kllab.bench;

import java.util.function.IntConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import kllab.lab.Side;
import kllab.lab.multivariate.MultivariatePlots;
import kllab.lab.multivariate.MultivariateView;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.PictureOptions.Layers;
import kllab.lab.multivariate.model.PictureOptions;
import kllab.lab.multivariate.model.latent.LatentOptions;
import kllab.math.distribution.LatentDimension;
import kllab.plot.pane.PlotPane;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.ui.control.Setting;
import kllab.ui.formula.Typesetter;

/** The plane with density and integrand, with the centre of p on its way as one gesture. */
final class MovingPlane {
    /** As large as in the lab. */
    private static final double WIDTH = 780;
    private static final double HEIGHT = 430;

    private MovingPlane() {
    }

    static Moving plane() {
        MultivariateModel model = new MultivariateModel(MultivariateState.INITIAL.withPicture(
                MultivariateState.INITIAL.picture().withLayers(new Layers(true, true, false))));
        model.history().begin();
        Pane root = new Pane();
        PlotPane pane = MultivariatePlots.plane(model, new Texts(new SimpleObjectProperty<>(Language.EN)), root);
        pane.setPrefSize(WIDTH, HEIGHT);
        root.getChildren().add(pane);
        Setting across = model.setting(Side.P, PlaneNumber.MU1);
        Setting up = model.setting(Side.P, PlaneNumber.MU2);
        IntConsumer show = frame -> {
            across.set().accept(frame / 100.0 - 0.8);
            up.set().accept(0.8 - frame / 200.0);
        };
        Scene scene = MovingLab.scene(root);
        root.requestFocus();
        return new Moving(scene, show);
    }

    /** The whole lab with the table of a latent space of as many dimensions as there may be, of which one moves. */
    static Moving table(Typesetter typesetter) {
        MultivariateState initial = MultivariateState.INITIAL;
        MultivariateModel model = new MultivariateModel(initial
                .withPicture(initial.picture().withView(PictureOptions.View.LATENT))
                .withLatent(initial.latent().withCount(LatentOptions.MOST)));
        model.history().begin();
        Scene scene = MovingLab.scene(new MultivariateView(model, new Texts(new SimpleObjectProperty<>(Language.EN)),
                typesetter));
        scene.getRoot().requestFocus();
        return new Moving(scene,
                frame -> model.encode(latent -> latent.with(0, new LatentDimension(frame / 100.0, -1))));
    }

    /** The plot pane. */
    static PlotPane pane(Moving plane) {
        return (PlotPane) plane.scene().lookup("#plane");
    }
}

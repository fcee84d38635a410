package kllab.bench;

import java.util.List;
import java.util.function.IntConsumer;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.layout.Pane;

import kllab.app.look.Appearance;
import kllab.lab.gaussian.GaussianPlots;
import kllab.lab.gaussian.GaussianView;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.plot.pane.PlotPane;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.ui.control.Setting;
import kllab.ui.formula.Typesetter;

/** The lab, and its plots alone, with μ₁ on its way from 0 to 1.59 as one gesture. */
final class MovingLab {
    private static final Texts TEXTS = new Texts(new SimpleObjectProperty<>(Language.EN));

    private MovingLab() {
    }

    /** The whole lab; its slider moves. */
    static Moving whole(Typesetter typesetter) {
        return whole(typesetter, GaussianState.INITIAL);
    }

    /** The whole lab as it was before axes followed and ghosts were drawn: its axes are held, and there is no ghost. */
    static Moving still(Typesetter typesetter) {
        GaussianModel model = model(GaussianState.INITIAL);
        model.holdAxes();
        return whole(typesetter, model, model.history()::dismissOrigin);
    }

    /** The lab with the derivation open, at the line that has the most terms. */
    static Moving derivation(Typesetter typesetter) {
        return whole(typesetter, GaussianState.INITIAL.withDrawer(
                GaussianState.INITIAL.drawer().withOpen(DrawerOptions.Page.DERIVATION).withStep(7)));
    }

    private static Moving whole(Typesetter typesetter, GaussianState state) {
        return whole(typesetter, model(state), () -> {
        });
    }

    private static Moving whole(Typesetter typesetter, GaussianModel model, Runnable afterwards) {
        Scene scene = scene(new GaussianView(model, TEXTS, typesetter));
        // What scrolls has its content only once it has its looks.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Slider slider = (Slider) scene.lookup("#mu1").lookup(".slider");
        // As when a person moves it.
        slider.requestFocus();
        return new Moving(scene, frame -> {
            slider.setValue(frame / 100.0);
            afterwards.run();
        });
    }

    /** The plots alone, at the places given. */
    static Moving plots(List<Bounds> places) {
        GaussianModel model = model(GaussianState.INITIAL);
        Pane root = new Pane();
        List<PlotPane> panes = GaussianPlots.of(model, TEXTS, root);
        for (int i = 0; i < panes.size(); i++) {
            panes.get(i).relocate(places.get(i).getMinX(), places.get(i).getMinY());
            panes.get(i).setPrefSize(places.get(i).getWidth(), places.get(i).getHeight());
        }
        root.getChildren().addAll(panes);
        Setting mu1 = model.setting(GaussianParameter.MU1);
        IntConsumer show = frame -> mu1.set().accept(frame / 100.0);
        Scene scene = scene(root);
        root.requestFocus();
        return new Moving(scene, show);
    }

    /** The plot panes of a lab. */
    static List<PlotPane> panes(Moving lab) {
        return List.of((PlotPane) lab.scene().lookup("#densities"), (PlotPane) lab.scene().lookup("#curve"));
    }

    /** A scene in the look of the lab. */
    static Scene scene(Parent root) {
        Scene scene = new Scene(root, Moving.WIDTH, Moving.HEIGHT);
        scene.getStylesheets().addAll(Appearance.STYLESHEETS);
        return scene;
    }

    /** A model within a gesture that does not end. */
    private static GaussianModel model(GaussianState state) {
        GaussianModel model = new GaussianModel(state);
        model.history().begin();
        return model;
    }
}

package kllab.lab.gaussian.landscape;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import kllab.lab.PlotPaneBuilder;
import kllab.lab.descent.DescentRow;
import kllab.lab.descent.LandscapeGrip;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeAxes;
import kllab.math.distribution.Normal;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.ui.Texts;
import kllab.ui.control.SettingKeys;

import org.jspecify.annotations.Nullable;

/** KL over (μ, σ) on the screen, with p as a point that can be dragged in it, and the descent from there. */
public final class LandscapePane {
    private final GaussianModel model;
    private final ObservableValue<GaussianScene> scene;
    private final Texts texts;
    private final PlotPane pane;
    private final VBox plot;
    private final DescentControls controls;
    /** The scene before, of which the next may keep the contours. */
    private @Nullable LandscapeScene last;

    public LandscapePane(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.texts = texts;
        ObservableValue<LandscapeScene> landscape = Bindings.createObjectBinding(this::landscape, scene,
                model.axes());
        pane = PlotPaneBuilder.of(landscape, texts,
                (now, words) -> LandscapePicture.of(now, scene.getValue().ghosts(), words), scene)
                .readOut((now, point, words) -> LandscapeWords.reading(scene.getValue().state(), point, words))
                .navigate(model.view().of(GaussianAxes.LANDSCAPE_MU, GaussianAxes.LANDSCAPE_SIGMA))
                .pane("landscape");
        pane.accessibleTextProperty().bind(texts.of(scene, LandscapeWords::spoken));
        handle();
        plot = DescentRow.under(pane, texts.of(landscape, LandscapeWords::of));
        controls = new DescentControls(model, texts, plot);
    }

    /** The plot, and below it what is said of the descent. */
    public VBox plot() {
        return plot;
    }

    /** Returns the choice of the direction of KL, with its label. */
    public Node direction() {
        return controls.direction();
    }

    /** Returns the controls of the descent. */
    public Node descent() {
        return controls.descent();
    }

    private LandscapeScene landscape() {
        GaussianState state = scene.getValue().state();
        LandscapeAxes axes = model.axes().get().landscape();
        LandscapeScene now = last == null ? LandscapeScene.of(state, axes) : last.next(state, axes);
        last = now;
        return now;
    }

    private void handle() {
        PlotHandle handle = new PlotHandle(0,
                scene.map(s -> new Point(s.state().p().mu(), s.state().p().sigma())),
                new LandscapeGrip<>(model.history(), LandscapePane::moved, pane), "point");
        handle.setId("handle-landscape");
        handle.speak(texts.of("gaussian.landscape.handle"), texts.of(scene,
                (each, words) -> LandscapeWords.place(each.state(), words)));
        SettingKeys.install(handle, model.setting(GaussianParameter.MU1), model.setting(GaussianParameter.SIGMA1),
                texts);
        pane.add(handle);
    }

    private static GaussianState moved(GaussianState state, Normal place) {
        return state.with(GaussianParameter.MU1, place.mu()).with(GaussianParameter.SIGMA1, place.sigma());
    }
}

package kllab.lab.fit.densities;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.MouseEvent;
import kllab.lab.ParameterGrip;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.LineQ;
import kllab.lab.fit.model.PartNumber;
import kllab.lab.fit.model.Target;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.control.Setting;
import kllab.ui.control.SettingKeys;

/**
 * The handles on the densities: the summit of each component of the target, sideways for its mean and upwards for its
 * weight, a shoulder for its standard deviation, and the summit and a shoulder of q.
 */
final class FitHandles {
    private final FitModel model;
    private final ObservableValue<FitScene> scene;
    private final PlotPane pane;
    private final Texts texts;
    private final List<PlotHandle> made = new ArrayList<>();

    /** Lays handles over the panel of the densities. */
    FitHandles(FitModel model, ObservableValue<FitScene> scene, PlotPane pane, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.pane = pane;
        this.texts = texts;
        pane.add(handle("mu", new PlotHandle(FitDensityPicture.DENSITIES, scene.map(now -> onQ(now, 0)),
                new ParameterGrip(model.settings().mu(), Point::x, pane::valuesPerPixel), "q"), model.settings().mu()));
        PlotHandle sigma = handle("sigma", new PlotHandle(FitDensityPicture.DENSITIES, scene.map(now -> onQ(now, 1)),
                new ParameterGrip(model.settings().sigma(),
                        point -> Math.max(point.x() - model.history().state().get().q().mu(),
                                ParameterRange.FINE_STEP),
                        pane::valuesPerPixel),
                "q"), model.settings().sigma());
        sigma.visibleProperty().bind(model.history().state().map(state -> !state.line().fixed()));
        pane.add(sigma);
        pane.add(other());
        // A posterior has no components to drag.
        scene.map(now -> now.state().target().isMixture() ? now.state().target().count() : 0).subscribe(this::show);
    }

    private static Point onQ(FitScene now, int sigmas) {
        LineQ q = now.state().line();
        double x = q.selected().mu() + sigmas * q.selected().sigma();
        return new Point(x, q.weight() * q.selected().density(x));
    }

    /**
     * The left shoulder of the other component of a mixture q, dragged for its mean and pressed to be selected: a q
     * that fits well has its summits where those of the target are.
     */
    private PlotHandle other() {
        Setting mu = model.settings().otherMu();
        PlotHandle handle = new PlotHandle(FitDensityPicture.DENSITIES, scene.map(now -> {
            LineQ q = now.state().line().swapped();
            double x = q.selected().mu() - q.selected().sigma();
            return new Point(x, q.weight() * q.selected().density(x));
        }), new ParameterGrip(mu, point -> point.x() + model.history().state().get().line().other().sigma(),
                pane::valuesPerPixel), "q");
        handle.setId("handle-other");
        handle.getStyleClass().add("other");
        handle.speak(texts.of("fit.handle.other"), mu.value().map(NumberText::format));
        SettingKeys.install(handle, mu, texts);
        handle.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.isStillSincePress()) {
                model.swap();
            }
        });
        handle.visibleProperty().bind(model.history().state().map(state -> state.line().isMixture()));
        return handle;
    }

    private void show(int count) {
        while (made.size() < 2 * count) {
            int index = made.size() / 2;
            add(shoulder(index));
            add(summit(index));
        }
        for (int i = 0; i < made.size(); i++) {
            made.get(i).setVisible(i < 2 * count);
        }
    }

    private void add(PlotHandle handle) {
        made.add(handle);
        pane.add(handle);
    }

    private PlotHandle summit(int index) {
        Setting mu = model.settings().mu(index);
        PlotHandle handle = new PlotHandle(FitDensityPicture.DENSITIES,
                scene.map(now -> FitDensityPicture.summit(now, index)), new ComponentGrip(model, index, pane), "p");
        handle.setId("handle-m-" + (index + 1));
        handle.speak(texts.of("fit.handle.m", Integer.toString(index + 1)), mu.value().map(NumberText::format));
        SettingKeys.install(handle, mu, model.settings().weight(index), texts);
        model.holds(handle.focusedProperty(), new PartNumber("m", index));
        return handle;
    }

    private PlotHandle shoulder(int index) {
        Setting sigma = model.settings().sigma(index);
        ObservableValue<Point> at = scene.map(now -> {
            Point summit = FitDensityPicture.summit(now, index);
            Target target = now.state().target();
            return index < target.count()
                    ? new Point(summit.x() + target.parts().get(index).normal().sigma(),
                            summit.y() * Math.exp(-0.5))
                    : summit;
        });
        PlotHandle handle = new PlotHandle(FitDensityPicture.DENSITIES, at,
                new ParameterGrip(sigma, point -> Math.max(point.x() - model.settings().mu(index).now(),
                        ParameterRange.FINE_STEP), pane::valuesPerPixel),
                "p");
        handle.setId("handle-s-" + (index + 1));
        handle.speak(texts.of("fit.handle.s", Integer.toString(index + 1)), sigma.value().map(NumberText::format));
        SettingKeys.install(handle, sigma, texts);
        model.holds(handle.focusedProperty(), new PartNumber("s", index));
        return handle;
    }

    private PlotHandle handle(String key, PlotHandle handle, Setting setting) {
        handle.setId("handle-" + key);
        handle.speak(texts.of("gaussian.handle", Message.of("fit.parameter." + key)),
                setting.value().map(NumberText::format));
        SettingKeys.install(handle, setting, texts);
        return handle;
    }
}

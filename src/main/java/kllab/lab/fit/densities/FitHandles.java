package kllab.lab.fit.densities;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import kllab.lab.ParameterGrip;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.Target;
import kllab.math.distribution.Normal;
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
                new ParameterGrip(model.mu(), Point::x, pane::valuesPerPixel), "q"), model.mu()));
        pane.add(handle("sigma", new PlotHandle(FitDensityPicture.DENSITIES, scene.map(now -> onQ(now, 1)),
                new ParameterGrip(model.sigma(), point -> Math.max(point.x() - model.history().state().get().q().mu(),
                        ParameterRange.FINE_STEP), pane::valuesPerPixel),
                "q"), model.sigma()));
        // A posterior has no components to drag.
        scene.map(now -> now.state().target().isMixture() ? now.state().target().count() : 0).subscribe(this::show);
    }

    private static Point onQ(FitScene now, int sigmas) {
        Normal q = now.state().q();
        double x = q.mu() + sigmas * q.sigma();
        return new Point(x, q.density(x));
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
        Setting mu = model.mu(index);
        PlotHandle handle = new PlotHandle(FitDensityPicture.DENSITIES,
                scene.map(now -> FitDensityPicture.summit(now, index)), new ComponentGrip(model, index, pane), "p");
        handle.setId("handle-m-" + (index + 1));
        handle.speak(texts.of("fit.handle.m", Integer.toString(index + 1)), mu.value().map(NumberText::format));
        SettingKeys.install(handle, mu, model.weight(index), texts);
        return handle;
    }

    private PlotHandle shoulder(int index) {
        Setting sigma = model.sigma(index);
        ObservableValue<Point> at = scene.map(now -> {
            Point summit = FitDensityPicture.summit(now, index);
            Target target = now.state().target();
            return index < target.count()
                    ? new Point(summit.x() + target.parts().get(index).normal().sigma(),
                            summit.y() * Math.exp(-0.5))
                    : summit;
        });
        PlotHandle handle = new PlotHandle(FitDensityPicture.DENSITIES, at,
                new ParameterGrip(sigma, point -> Math.max(point.x() - model.mu(index).now(),
                        ParameterRange.FINE_STEP), pane::valuesPerPixel),
                "p");
        handle.setId("handle-s-" + (index + 1));
        handle.speak(texts.of("fit.handle.s", Integer.toString(index + 1)), sigma.value().map(NumberText::format));
        SettingKeys.install(handle, sigma, texts);
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

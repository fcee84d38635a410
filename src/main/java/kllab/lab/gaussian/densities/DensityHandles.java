package kllab.lab.gaussian.densities;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import kllab.lab.ParameterGrip;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
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
 * The peaks of two densities, which set their means, and a shoulder of each, which sets its spread.
 *
 * @param model what they change
 * @param scene where they are
 * @param texts what they are called
 * @param scale how high a density of 1 is drawn
 */
public record DensityHandles(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts,
        ObservableValue<Double> scale) {
    /** Lays the handles over a panel of a plot. */
    public void addTo(PlotPane pane, int panel) {
        pane.add(peak(pane, panel, GaussianParameter.MU2, GaussianState::q, "q"));
        pane.add(peak(pane, panel, GaussianParameter.MU1, GaussianState::p, "p"));
        pane.add(shoulder(pane, panel, GaussianParameter.SIGMA1, GaussianState::p, 1));
        pane.add(shoulder(pane, panel, GaussianParameter.SIGMA2, GaussianState::q, -1));
    }

    private PlotHandle peak(PlotPane pane, int panel, GaussianParameter mu, Function<GaussianState, Normal> of,
            String style) {
        ParameterGrip grip = new ParameterGrip(model.setting(mu), Point::x, pane::valuesPerPixel);
        return handle(mu, new PlotHandle(panel, top(of, 0), grip, style));
    }

    private PlotHandle shoulder(PlotPane pane, int panel, GaussianParameter sigma, Function<GaussianState, Normal> of,
            int side) {
        ToDoubleFunction<Point> value = point -> Math.max(
                side * (point.x() - of.apply(model.history().state().get()).mu()), ParameterRange.FINE_STEP);
        ParameterGrip grip = new ParameterGrip(model.setting(sigma), value, pane::valuesPerPixel);
        return handle(sigma, new PlotHandle(panel, top(of, side), grip, side > 0 ? "p" : "q"));
    }

    private PlotHandle handle(GaussianParameter parameter, PlotHandle handle) {
        Setting setting = model.setting(parameter);
        handle.setId("handle-" + parameter.key());
        handle.speak(texts.of("gaussian.handle", Message.of("gaussian.parameter." + parameter.key())),
                setting.value().map(NumberText::format));
        SettingKeys.install(handle, setting, texts);
        return handle;
    }

    private ObservableValue<Point> top(Function<GaussianState, Normal> of, int sigmas) {
        return Bindings.createObjectBinding(() -> {
            Normal normal = of.apply(scene.getValue().state());
            double x = normal.mu() + sigmas * normal.sigma();
            return new Point(x, scale.getValue() * normal.density(x));
        }, scene, scale);
    }
}

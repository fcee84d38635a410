package kllab.lab.gaussian.curve;

import java.util.function.BiFunction;
import java.util.function.Predicate;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;

import kllab.lab.ParameterGrip;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.gaussian.model.CurveOptions;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.control.OptionBox;
import kllab.ui.control.Setting;
import kllab.ui.control.SettingKeys;

/** The curve of KL against σ on the screen, with the point that can be dragged along it. */
public final class CurvePane {
    private final GaussianModel model;
    private final Texts texts;
    private final PlotPane pane;

    public CurvePane(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts) {
        this.model = model;
        this.texts = texts;
        pane = PlotPaneBuilder
                .of(scene, texts, (now, words) -> CurvePicture.of(now, model.axes().get(), words), model.axes())
                .spoken(CurvePane::spoken).readOut(CurvePane::reading)
                .navigate(model.view().of(GaussianAxes.SIGMA, GaussianAxes.CURVE))
                .pane("curve", "sigma-curve");
        Setting sigma = model.setting(GaussianParameter.SIGMA1);
        PlotHandle handle = new PlotHandle(0,
                scene.map(s -> new Point(s.state().p().sigma(),
                        s.state().unit().of(s.values().forward()))),
                new ParameterGrip(sigma, Point::x, pane::valuesPerPixel), "point");
        handle.setId("handle-curve");
        handle.speak(texts.of("gaussian.curve.handle", Message.of("gaussian.parameter.sigma1")),
                sigma.value().map(NumberText::format));
        SettingKeys.install(handle, sigma, texts);
        pane.add(handle);
    }

    /** The plot. */
    public PlotPane plot() {
        return pane;
    }

    /** Returns the row of its options. */
    public HBox options() {
        return Styled.as(new HBox(
                option("terms", CurveOptions::terms, CurveOptions::withTerms),
                option("forces", CurveOptions::forces, CurveOptions::withForces),
                option("logSigma", CurveOptions::logSigma, CurveOptions::withLogSigma)), "options");
    }

    private OptionBox option(String key, Predicate<CurveOptions> of,
            BiFunction<CurveOptions, Boolean, CurveOptions> with) {
        return new OptionBox("option-" + key, "gaussian.curve.option." + key, texts,
                model.history().state().map(state -> of.test(state.curve())),
                on -> model.history().update(state -> state.withCurve(with.apply(state.curve(), on))));
    }

    /** The values of the curves at a place of the σ axis, in words. */
    static String reading(GaussianScene scene, Point point, Catalog words) {
        GaussianState state = scene.state();
        if (!(point.x() > 0)) {
            return words.say("gaussian.curve.nothing");
        }
        Normal there = state.p().withSigma(point.x());
        String toQ = words.say("gaussian.curve.reading", Readout.STANDARD.of(point.x()),
                scene.shownValue(KullbackLeibler.of(there, state.q())), unit(scene, words));
        return state.q().equals(Normal.STANDARD)
                ? toQ
                : toQ + "\n" + words.say("gaussian.curve.reading.standard",
                        Readout.STANDARD.of(state.unit().of(KullbackLeibler.of(there, Normal.STANDARD))),
                        unit(scene, words));
    }

    private static String unit(GaussianScene scene, Catalog words) {
        return words.say(scene.state().unit().messageKey());
    }

    /** The curve with its point in words. */
    static String spoken(GaussianScene scene, Catalog words) {
        Normal p = scene.state().p();
        Normal q = scene.state().q();
        String curve = words.say("gaussian.curve.spoken", NumberText.format(p.mu()),
                scene.shownValue(scene.values().forward()), NumberText.format(p.sigma()), unit(scene, words),
                NumberText.format(q.sigma()));
        return CurvePicture.guess(scene.state()).map(number -> words.say("value.guess.also", curve,
                words.say("value.guess", number))).orElse(curve);
    }
}

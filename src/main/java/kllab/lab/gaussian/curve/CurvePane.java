package kllab.lab.gaussian.curve;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import kllab.lab.ParameterGrip;
import kllab.lab.gaussian.model.CurveOptions;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Axis;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotNavigation;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.control.Setting;
import kllab.ui.control.SettingKeys;

/** The curve of KL against σ on the screen, with the point that can be dragged along it. */
public final class CurvePane {
    private final GaussianModel model;
    private final ObservableValue<GaussianScene> scene;
    private final Texts texts;
    private final PlotPane pane;

    public CurvePane(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.texts = texts;
        pane = new PlotPane(Bindings.createObjectBinding(
                () -> CurvePicture.of(scene.getValue(), model.frame().get(), texts.catalog().getValue()), scene,
                model.frame(), texts.catalog()));
        pane.setId("curve");
        pane.setName("sigma-curve");
        Help.on(pane, texts.of("plot.help"));
        pane.accessibleTextProperty().bind(texts.of(scene, CurvePane::spoken));
        Setting sigma = model.setting(GaussianParameter.SIGMA1);
        PlotHandle handle = new PlotHandle(0,
                scene.map(s -> new Point(s.state().p().sigma(), s.values().standard())),
                new ParameterGrip(sigma, Point::x, pane::valuesPerPixel), "point");
        handle.setId("handle-curve");
        handle.speak(texts.of("gaussian.curve.handle", Message.of("gaussian.parameter.sigma1")),
                sigma.value().map(NumberText::format));
        SettingKeys.install(handle, sigma, texts);
        pane.add(handle);
        pane.readOut(this::reading);
        pane.navigate(new PlotNavigation() {
            @Override
            public void show(Axis x, List<Axis> ys) {
                model.show(model.frame().get().withSlice(new GaussianAxes.Slice(x, ys.getFirst())));
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

    /** What it shows besides the curve, to choose. */
    public HBox options() {
        HBox options = new HBox(
                option("terms", CurveOptions::terms, CurveOptions::withTerms),
                option("forces", CurveOptions::forces, CurveOptions::withForces),
                option("logSigma", CurveOptions::logSigma, CurveOptions::withLogSigma));
        options.getStyleClass().add("options");
        return options;
    }

    private CheckBox option(String key, Predicate<CurveOptions> of,
            BiFunction<CurveOptions, Boolean, CurveOptions> with) {
        CheckBox box = new CheckBox();
        box.setId("option-" + key);
        box.setMinWidth(Region.USE_PREF_SIZE);
        Help.named(box, "gaussian.curve.option." + key, texts);
        model.history().state().map(state -> of.test(state.curve())).subscribe(box::setSelected);
        box.setOnAction(event -> model.history()
                .update(state -> state.withCurve(with.apply(state.curve(), box.isSelected()))));
        return box;
    }

    private String reading(Point point) {
        GaussianState state = scene.getValue().state();
        if (!(point.x() > 0)) {
            return texts.catalog().getValue().say("gaussian.curve.nothing");
        }
        Normal there = state.p().withSigma(point.x());
        return texts.catalog().getValue().say("gaussian.curve.reading", Readout.STANDARD.of(point.x()),
                Readout.STANDARD.of(KullbackLeibler.of(there, Normal.STANDARD)),
                Readout.STANDARD.of(KullbackLeibler.of(there, state.q())));
    }

    private static String spoken(GaussianScene scene, Catalog words) {
        Normal p = scene.state().p();
        return words.say("gaussian.curve.spoken", NumberText.format(p.mu()),
                scene.state().q().equals(Normal.STANDARD) && scene.state().asks(GaussianPanel.VALUE)
                        ? Readout.COVERED
                        : Readout.STANDARD.of(scene.values().standard()),
                NumberText.format(p.sigma()));
    }
}

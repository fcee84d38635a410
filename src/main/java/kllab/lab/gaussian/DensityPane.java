package kllab.lab.gaussian;

import java.util.List;
import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.parameter.Readout;
import kllab.plot.Axis;
import kllab.plot.Mark.Point;
import kllab.plot.PlotHandle;
import kllab.plot.PlotNavigation;
import kllab.plot.PlotPane;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Card;
import kllab.ui.CardHead;
import kllab.ui.Setting;
import kllab.ui.SettingKeys;
import kllab.ui.Texts;

/** The densities and the integrand on the screen, with what can be grabbed there. */
final class DensityPane {
    private final GaussianModel model;
    private final ObservableValue<GaussianScene> scene;
    private final Texts texts;
    private final PlotPane pane;

    DensityPane(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.texts = texts;
        pane = new PlotPane(Bindings.createObjectBinding(
                () -> DensityPicture.of(scene.getValue(), model.frame().get(), texts.catalog().getValue()), scene,
                model.frame(), texts.catalog()));
        pane.setId("densities");
        pane.accessibleTextProperty().bind(Bindings
                .createStringBinding(() -> spoken(scene.getValue(), texts.catalog().getValue()), scene,
                        texts.catalog()));
        peak(GaussianParameter.MU2, GaussianState::q, "q");
        peak(GaussianParameter.MU1, GaussianState::p, "p");
        shoulder(GaussianParameter.SIGMA1, GaussianState::p, 1);
        shoulder(GaussianParameter.SIGMA2, GaussianState::q, -1);
        pane.readOut(this::reading);
        pane.navigate(new PlotNavigation() {
            @Override
            public void show(Axis x, List<Axis> ys) {
                model.show(model.frame().get().withDensities(x, ys.get(DensityPicture.DENSITIES),
                        ys.get(DensityPicture.INTEGRAND)));
            }

            @Override
            public void fit() {
                model.fit();
            }
        });
    }

    Card card() {
        Card card = new Card(CardHead.of(Card.label(texts.of("gaussian.densities"), "card-title"),
                Card.label(texts.of("gaussian.densities.hint"), "hint")), pane);
        card.getStyleClass().add("densities");
        VBox.setVgrow(pane, Priority.ALWAYS);
        return card;
    }

    private void peak(GaussianParameter mu, Function<GaussianState, Normal> of, String style) {
        handle(mu, scene.map(s -> top(of.apply(s.state()), 0)), Point::x, style);
    }

    private void shoulder(GaussianParameter sigma, Function<GaussianState, Normal> of, int side) {
        Function<Point, Double> value = point -> Math.max(
                side * (point.x() - of.apply(model.history().state().get()).mu()), ParameterRange.FINE_STEP);
        handle(sigma, scene.map(s -> top(of.apply(s.state()), side)), value, side > 0 ? "p" : "q");
    }

    private void handle(GaussianParameter parameter, ObservableValue<Point> at, Function<Point, Double> value,
            String style) {
        Setting setting = model.setting(parameter);
        PlotHandle handle = new PlotHandle(DensityPicture.DENSITIES, at, new ParameterGrip(setting, pane, value),
                style);
        handle.setId("handle-" + parameter.key());
        handle.speak(texts.of("gaussian.handle", Message.of("gaussian.parameter." + parameter.key())),
                setting.value().map(NumberText::format));
        SettingKeys.install(handle, setting);
        pane.add(handle);
    }

    private static Point top(Normal normal, int sigmas) {
        double x = normal.mu() + sigmas * normal.sigma();
        return new Point(x, normal.density(x));
    }

    private String reading(Point point) {
        Normal p = scene.getValue().state().p();
        Normal q = scene.getValue().state().q();
        double x = point.x();
        return texts.catalog().getValue().say("gaussian.reading", Readout.STANDARD.of(x),
                Readout.STANDARD.of(p.density(x)), Readout.STANDARD.of(q.density(x)),
                Readout.STANDARD.of(KullbackLeibler.integrand(p, q, x)));
    }

    private static String spoken(GaussianScene scene, Catalog words) {
        Normal p = scene.state().p();
        Normal q = scene.state().q();
        return words.say("gaussian.densities.spoken", NumberText.format(p.mu()), NumberText.format(p.sigma()),
                NumberText.format(q.mu()), NumberText.format(q.sigma()));
    }
}

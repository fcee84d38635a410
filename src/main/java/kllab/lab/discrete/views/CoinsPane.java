package kllab.lab.discrete.views;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import kllab.lab.ParameterGrip;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.Preset;
import kllab.lab.Side;
import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.math.distribution.Categorical;
import kllab.math.divergence.CategoricalDivergence;
import kllab.parameter.Readout;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.Setting;
import kllab.ui.control.SettingKeys;

/** The divergences of two coins as curves over q; where there are more outcomes, a sentence and a way to two. */
public final class CoinsPane {
    private static final Preset COIN = Preset.of("discrete.preset.coin");

    private final DiscreteModel model;
    private final ObservableValue<DiscreteScene> coins;
    private final Texts texts;
    private final StackPane node = new StackPane();

    public CoinsPane(DiscreteModel model, ObservableValue<DiscreteScene> scene, Texts texts) {
        this.model = model;
        this.texts = texts;
        DiscreteScene two = DiscreteScene.of(DiscreteState.INITIAL.with(COIN));
        coins = Bindings.createObjectBinding(() -> isTwo(scene.getValue()) ? scene.getValue() : two, scene);
        VBox curves = new VBox(plot(), axis());
        VBox more = more();
        node.getChildren().setAll(curves, more);
        VBox.setVgrow(node, Priority.ALWAYS);
        scene.map(CoinsPane::isTwo).subscribe(isTwo -> {
            curves.setVisible(isTwo);
            more.setVisible(!isTwo);
        });
    }

    public StackPane node() {
        return node;
    }

    private static boolean isTwo(DiscreteScene scene) {
        return scene.state().count() == 2;
    }

    private Label axis() {
        return Card.paragraph(texts.of(coins,
                (now, words) -> words.say("discrete.sweep.axis", now.state().names().get(0))), "hint");
    }

    private VBox more() {
        Label words = Card.lines("sweep-two", texts.of("discrete.sweep.two"), "reason");
        return Styled.as(new VBox(words, new ActionButton("take-coin", "discrete.sweep.take", texts,
                () -> model.take(COIN))), "sweep-two");
    }

    private PlotPane plot() {
        PlotPane pane = PlotPaneBuilder
                .of(coins, texts, (now, words) -> CoinsPicture.of(now, model.axes().get(), words).named("q",
                        words.say("plot.axis.in", "KL", words.say(now.state().unit().messageKey()))), model.axes())
                .spoken(CoinsPane::spoken).readOut(CoinsPane::reading).pane("sweep");
        Setting setting = model.probability(Side.Q, 0);
        PlotHandle handle = new PlotHandle(0,
                coins.map(now -> new Point(now.probability(Side.Q, 0), now.shown(now.values().forward()))),
                new ParameterGrip(setting, Point::x, pane::valuesPerPixel), "point");
        handle.setId("handle-sweep");
        handle.speak(texts.of(coins, (now, words) -> words.say("discrete.sweep.handle", now.state().names().get(0))),
                setting.value().map(Readout.STANDARD::of));
        SettingKeys.install(handle, setting, texts);
        pane.add(handle);
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    /** The values at a place of the axis, in words. */
    static String reading(DiscreteScene now, Point point, Catalog words) {
        double x = Math.clamp(point.x(), 0, 1);
        Categorical p = now.state().p().weights();
        Categorical q = Categorical.of(x, 1 - x);
        return words.say("discrete.sweep.reading", now.state().names().get(0),
                Readout.STANDARD.of(x),
                Readout.STANDARD.of(now.shown(CategoricalDivergence.kullbackLeibler(p, q))),
                Readout.STANDARD.of(now.shown(CategoricalDivergence.kullbackLeibler(q, p))),
                words.say(now.state().unit().messageKey()));
    }

    /** The curves in words. */
    static String spoken(DiscreteScene now, Catalog words) {
        String curves = words.say("discrete.sweep.spoken", now.state().names().get(0),
                Readout.STANDARD.of(now.probability(Side.P, 0)), Readout.STANDARD.of(now.probability(Side.Q, 0)),
                Readout.STANDARD.of(now.shown(now.values().forward())), words.say(now.state().unit().messageKey()));
        return CoinsPicture.guessSaid(now, words).map(guess -> words.say("value.guess.also", curves, guess))
                .orElse(curves);
    }
}

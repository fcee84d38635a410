package kllab.lab.gaussian.estimates;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import kllab.lab.PlotPaneBuilder;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.Interval;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.estimate.BinnedDivergence;
import kllab.parameter.ParameterRange;
import kllab.parameter.Readout;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ParameterControl;
import kllab.ui.control.Setting;

/** The sum over bins that becomes the integral, with the number of bins to set. */
final class BinsPane {
    private static final Interval BINS = new Interval(BinnedDivergence.FEWEST, BinnedDivergence.MOST);

    private final GaussianModel model;
    private final Texts texts;
    private final VBox node = new VBox();

    /** A state and its bins. */
    record Binned(GaussianState state, BinnedDivergence bins) {
        static Binned of(GaussianScene scene) {
            GaussianState state = scene.state();
            return new Binned(state, BinnedDivergence.of(state.p(), state.q(), state.estimates().bins()));
        }

        double missing() {
            return KullbackLeibler.of(state.p(), state.q()) - bins.total();
        }
    }

    private static String inUnit(String what, Binned now, Catalog words) {
        return words.say("plot.axis.in", what, words.say(now.state.unit().messageKey()));
    }

    BinsPane(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts) {
        this.model = model;
        this.texts = texts;
        ObservableValue<Binned> binned = scene.map(Binned::of);
        PlotPane bars = PlotPaneBuilder
                .of(binned, texts, (now, words) -> BinsPicture.bars(now.state, now.bins, model.axes().get())
                        .named("x", inUnit("p " + now.state.unit().log() + "(p/q)", now, words)), model.axes())
                .spoken(BinsPane::sum).pane("bins-bars");
        PlotPane approach = PlotPaneBuilder
                .of(binned, texts, (now, words) -> BinsPicture.approach(now.state, now.bins)
                        .named(words.say("plot.axis.bins"), inUnit(words.say("plot.axis.sum"), now, words)))
                .spoken((now, words) -> words.say("gaussian.bins.why")).pane("bins-approach");
        Label sum = Card.lines("bins-sum", texts.of(binned, BinsPane::sum), "result");
        Label missing = Card.lines("bins-missing", texts.of(binned, BinsPane::missing), "hint");
        node.getChildren().addAll(named(control()), bars, sum, missing,
                approach,
                Card.lines(texts.of("gaussian.bins.why"), "reason"));
    }

    Node node() {
        return node;
    }

    private VBox named(ParameterControl control) {
        return Styled.as(new VBox(Card.label(texts.of("gaussian.bins.name"), "name"), control), "controls");
    }

    private ParameterControl control() {
        Setting bins = model.history().setting(new ParameterRange(BINS, BINS, ParameterRange.Kind.COUNT),
                state -> (double) state.estimates().bins(),
                (state, value) -> state.withEstimates(state.estimates().withBins(value.intValue())));
        ParameterControl control = new ParameterControl(bins, new Label("n"), Message.of("gaussian.bins.name"),
                texts);
        control.setId("bins");
        return control;
    }

    /** The sum over the bins, in words. */
    static String sum(Binned now, Catalog words) {
        return words.say("gaussian.bins.sum", shown(now, now.bins.total()),
                words.say(now.state.unit().messageKey()), now.state.unit().log());
    }

    /** The distance of the sum from the integral, in words. */
    static String missing(Binned now, Catalog words) {
        if (now.state.p().equals(now.state.q())) {
            return words.say("gaussian.bins.equal");
        }
        double missing = now.missing();
        return Double.isFinite(missing)
                ? words.say("gaussian.bins.missing", shown(now, Math.max(0, missing)))
                : words.say("gaussian.bins.beyond");
    }

    private static String shown(Binned now, double nats) {
        return Readout.STANDARD.of(now.state.unit().of(nats));
    }
}

package kllab.lab.gaussian.estimates;

import java.time.Duration;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import kllab.lab.Play;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.gaussian.model.EstimateOptions;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.estimate.Estimator;
import kllab.math.divergence.estimate.MonteCarlo;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.parameter.Readout;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.SeedControl;
import kllab.ui.control.ActionButton;
import kllab.ui.control.Choice;
import kllab.ui.control.Segments;
import kllab.ui.layout.Alternatives;
import kllab.ui.live.FilteredValue;
import kllab.ui.live.Pending;

/**
 * Draws: how the mean of what they say settles, and what three ways to read one are worth; or the evidence that they
 * bring together.
 */
final class SamplesPane {
    private static final Interval SEEDS = new Interval(0, EstimateOptions.LARGEST_SEED);

    private final GaussianModel model;
    private final Texts texts;
    private final ObservableValue<EstimateOptions> options;
    private final ObservableValue<Drawn> drawn;
    private final VBox node = new VBox();

    /** The draws, and the state that says how to read them. */
    record Drawn(GaussianState state, SamplesScene samples) {
        /** A number of nats in the unit of the state. */
        String shown(double nats) {
            return Readout.STANDARD.of(state.unit().of(nats));
        }
    }

    SamplesPane(GaussianModel model, ObservableValue<GaussianScene> scene, Sampling sampling, Texts texts) {
        this.model = model;
        this.texts = texts;
        options = model.history().state().map(GaussianState::estimates);
        drawn = Bindings.createObjectBinding(() -> new Drawn(scene.getValue().state(), sampling.shown().get()), scene,
                sampling.shown());
        Pending.on(node, sampling.working());
        ObservableValue<EstimateOptions.View> view = drawn.map(now -> now.state.estimates().view());
        // The seed is seldom set: beside a lesson the picture needs its lines.
        node.getChildren().addAll(buttons(), readings(view), new Alternatives<>(view, this::view), seed());
    }

    /** The choice of the reading, and beside it where there is room that of the estimator whose mean it is. */
    private Node readings(ObservableValue<EstimateOptions.View> view) {
        return row(new Segments(views()), new Alternatives<>(view, each -> each == EstimateOptions.View.MEAN
                ? new Segments(estimators()).explained(Estimator.K1, "k1").explained(Estimator.K2, "k2")
                        .explained(Estimator.K3, "k3")
                : new Region()));
    }

    /** One of the readings of the draws. It follows them only while it is shown. */
    private Node view(EstimateOptions.View view) {
        ObservableValue<Drawn> followed = FilteredValue.of(drawn, now -> now.state.estimates().view() == view);
        return switch (view) {
            case MEAN -> mean(followed);
            case EVIDENCE -> new EvidencePane(model, followed, texts).node();
        };
    }

    private Node mean(ObservableValue<Drawn> drawn) {
        PlotPane plot = PlotPaneBuilder.of(drawn, texts, (now, words) -> SamplesPicture
                .of(now.samples, now.state).named(words.say("gaussian.evidence.draws"), words.say("plot.axis.in",
                        words.say("plot.axis.mean"), words.say(now.state.unit().messageKey()))))
                .spoken(SamplesPane::result).pane("samples-plot");
        Label result = Card.lines("samples-result", texts.of(drawn, SamplesPane::result), "result");
        Label infinite = Card.lines("samples-infinite", texts.of(drawn, SamplesPane::infiniteSpread), "reason");
        infinite.managedProperty().bind(infinite.textProperty().isNotEmpty());
        return Styled.as(new VBox(plot, result, new SamplesTable(drawn, texts).node(), infinite,
                Card.lines(texts.of(drawn, SamplesPane::why), "reason")), "draws-view");
    }

    Node node() {
        return node;
    }

    private Node seed() {
        return new SeedControl(model.history().setting(new ParameterRange(SEEDS, SEEDS, ParameterRange.Kind.COUNT),
                state -> (double) state.estimates().seed(),
                (state, value) -> state.withEstimates(state.estimates().withSeed(value.intValue()))), texts);
    }

    private Node buttons() {
        Play<GaussianState> play = new Play<>(model.history(), new Play.Count<>(state -> state.estimates().samples(),
                (state, count) -> state.withEstimates(state.estimates().withSamples(count)),
                EstimateOptions.MOST_SAMPLES),
                Duration.ZERO, node);
        Button toggle = new ActionButton("play-samples", "gaussian.samples.play", texts, play::toggle);
        toggle.textProperty().bind(texts.of(play.playing(),
                (playing, words) -> words.say(playing ? "gaussian.samples.pause" : "gaussian.samples.play")));
        FlowPane row = row(more(1), more(10), more(1000), toggle,
                new ActionButton("reset-samples", "gaussian.samples.reset", texts, () -> samples(0)));
        ObservableValue<Boolean> full = options.map(each -> each.samples() == EstimateOptions.MOST_SAMPLES);
        row.getChildren().subList(0, 4).forEach(each -> each.disableProperty().bind(full));
        return row;
    }

    private Button more(int draws) {
        Button button = new ActionButton("draw-" + draws, "gaussian.samples.more", texts, () -> samples(
                Math.min(EstimateOptions.MOST_SAMPLES, options.getValue().samples() + draws)), NumberText.count(draws));
        button.accessibleTextProperty().bind(texts.of("gaussian.samples.more.spoken", draws, NumberText.count(draws)));
        return button;
    }

    private void samples(int count) {
        model.history().update(state -> state.withEstimates(state.estimates().withSamples(count)));
    }

    private Choice<EstimateOptions.View> views() {
        return model.history().choice(List.of(EstimateOptions.View.values()), state -> state.estimates().view(),
                (state, each) -> state.withEstimates(state.estimates().withView(each)),
                "gaussian.draws.", texts);
    }

    private Choice<Estimator> estimators() {
        return new Choice<>(List.of(Estimator.values()),
                model.history().state().map(state -> state.estimates().estimator()),
                chosen -> model.history().update(
                        state -> state.withEstimates(state.estimates().withEstimator(chosen))),
                each -> texts.of(Message.key("gaussian.estimator.", each)),
                texts.of("gaussian.samples.estimator.help"));
    }

    /** The estimate with its margin, in words. */
    static String result(Drawn now, Catalog words) {
        MonteCarlo run = now.samples.run();
        MonteCarlo.Estimate estimate = now.samples.estimate(now.state);
        String count = NumberText.count(run.count());
        if (run.count() == 0) {
            return words.say("gaussian.samples.none");
        }
        if (Double.isInfinite(estimate.mean())) {
            return words.say("gaussian.samples.beyond", run.count(), count);
        }
        if (Double.isInfinite(estimate.standardError())) {
            return words.say(run.count() == 1 ? "gaussian.samples.one" : "gaussian.samples.noSpread",
                    now.shown(estimate.mean()), words.say(now.state.unit().messageKey()), count);
        }
        String of = now.samples.isWhole(SamplesScene.Draws.of(now.state)) ? "" : "\u00A0…";
        return words.say("gaussian.samples.result", now.shown(estimate.mean()),
                now.shown(2 * estimate.standardError()), words.say(now.state.unit().messageKey()), count) + of;
    }

    /** What each estimator is, by natural logarithms. */
    private static String why(Drawn now, Catalog words) {
        String nats = words.say("gaussian.samples.why");
        return now.state.unit() == InformationUnit.NATS
                ? nats
                : words.sentences(List.of(nats, words.say("gaussian.samples.why.bits")));
    }

    private static String infiniteSpread(Drawn now, Catalog words) {
        double ratio = now.samples.draws().q().sigma() / now.samples.draws().p().sigma();
        return ratio * ratio >= 2 ? words.say("gaussian.samples.infiniteSpread") : "";
    }

    private static FlowPane row(Node... nodes) {
        return Styled.as(new FlowPane(nodes), "button-row");
    }
}

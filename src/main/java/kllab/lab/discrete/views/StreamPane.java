package kllab.lab.discrete.views;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import kllab.lab.Play;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.Side;
import kllab.lab.discrete.model.CodingScene;
import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.DiscreteOptions;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.discrete.model.StreamScene;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.estimate.SymbolStream;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.SeedControl;
import kllab.ui.control.ActionButton;

/** KL as the price of a wrong code that is paid: a stream of symbols, and what it costs in the codes of p and q. */
public final class StreamPane {
    private static final int LATEST = 60;

    private final DiscreteModel model;
    private final ObservableValue<StreamScene> stream;
    private final Texts texts;
    private final VBox node = new VBox();

    public StreamPane(DiscreteModel model, ObservableValue<DiscreteScene> scene, Texts texts) {
        this.model = model;
        this.texts = texts;
        stream = scene.map(StreamScene::of);
        // Two plots and three labels read it: once it is computed, all of them have it.
        stream.subscribe(() -> {
        });
        PlotPane lengths = PlotPaneBuilder
                .of(stream, texts, (now, words) -> CodesPicture.lengths(now, model.axes().get(), words).named("",
                        words.say(InformationUnit.BITS.messageKey())), model.axes())
                .spoken((now, words) -> CodeWords.lengths(CodingScene.of(now.scene()), words)).pane("code-lengths");
        PlotPane costs = PlotPaneBuilder
                .of(stream, texts, (now, words) -> CodesPicture.costs(now, model.axes().get())
                        .named(words.say("plot.axis.symbols"), words.say("plot.axis.cost")), model.axes())
                .spoken(StreamPane::result).pane("code-costs");
        Stream.of(lengths, costs).forEach(pane -> VBox.setVgrow(pane, Priority.ALWAYS));
        Label latest = Card.label("stream", stream.map(StreamPane::latest), "stream");
        latest.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        latest.setMinSize(0, Region.USE_PREF_SIZE);
        Label result = Card.paragraph("coding-result", texts.of(stream, StreamPane::result), "reason");
        node.getStyleClass().add("coding");
        node.getChildren().addAll(lengths, costs, latest, result, buttons());
    }

    public VBox node() {
        return node;
    }

    private Node buttons() {
        Play<DiscreteState> play = new Play<>(model.history(), DiscreteModel.SYMBOLS, Duration.ZERO, node);
        Button toggle = new ActionButton("play-symbols", "discrete.coding.play", texts, play::toggle);
        toggle.textProperty().bind(texts.of(play.playing(),
                (playing, words) -> words.say(playing ? "discrete.coding.pause" : "discrete.coding.play")));
        Button step = new ActionButton("step-symbols", "discrete.coding.step", texts,
                () -> symbols(model.history().state().get().options().symbols() + 1));
        Button reset = new ActionButton("reset-symbols", "discrete.coding.reset", texts, () -> symbols(0));
        ObservableValue<Boolean> full = model.history().state()
                .map(state -> state.options().symbols() == DiscreteOptions.MOST_SYMBOLS);
        List.of(toggle, step).forEach(each -> each.disableProperty().bind(full));
        return Styled.as(new FlowPane(toggle, step, reset, new SeedControl(model.seed(), texts)), "button-row");
    }

    private void symbols(int count) {
        model.show(options -> options.withSymbols(count));
    }

    private static String latest(StreamScene now) {
        List<SymbolStream.Step> steps = now.steps();
        return steps.subList(Math.max(0, steps.size() - LATEST), steps.size()).stream().map(now::name)
                .collect(Collectors.joining(" "));
    }

    /** The costs of the stream in words. */
    static String result(StreamScene now, Catalog words) {
        String expected = words.say("discrete.coding.expected", bits(now.scene().values().forward()));
        if (now.steps().isEmpty()) {
            return words.say("discrete.coding.none", expected);
        }
        SymbolStream.Step last = now.steps().getLast();
        String count = NumberText.count(last.number());
        String own = Readout.STANDARD.of(StreamScene.cost(last, Side.P));
        if (Double.isInfinite(last.otherCost())) {
            SymbolStream.Step fatal = now.steps().stream().filter(step -> Double.isInfinite(step.otherCost()))
                    .findFirst().orElseThrow();
            return words.say("discrete.coding.infinite", last.number(), count, own, NumberText.count(fatal.number()),
                    now.name(fatal));
        }
        return words.say("discrete.coding.result", last.number(), count, own,
                Readout.STANDARD.of(StreamScene.cost(last, Side.Q)), bits(last.excess()), expected);
    }

    private static String bits(double nats) {
        return Readout.STANDARD.of(InformationUnit.BITS.of(nats));
    }
}

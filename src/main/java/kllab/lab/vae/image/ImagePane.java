package kllab.lab.vae.image;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.vae.drawing.Drawing;
import kllab.lab.vae.model.Coding;
import kllab.lab.vae.model.VaeModel;
import kllab.lab.vae.model.VaePanel;
import kllab.lab.vae.model.VaeScene;
import kllab.lab.vae.model.VaeState;
import kllab.lab.vae.network.EvidenceJob;
import kllab.link.Link;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.distribution.LatentDimension;
import kllab.parameter.ParameterRange;
import kllab.parameter.Readout;
import kllab.plot.Plot;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.FollowEvent;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.NumberField;
import kllab.ui.control.OptionBox;
import kllab.ui.control.Setting;
import kllab.ui.layout.WrapRow;

/**
 * One image on its way through the network, and images from the prior: x, the dimensions of its code, ε and z, and what
 * comes back.
 */
public final class ImagePane {
    private static final ParameterRange IMAGES = new ParameterRange(new Interval(0, 1999), new Interval(0, 1999),
            ParameterRange.Kind.COUNT);
    private static final Readout SHORT = new Readout(2);

    private final VaeModel model;
    private final ObservableValue<VaeScene> scene;
    private final Texts texts;
    private final ObservableValue<Boolean> stage;
    private final EvidenceJob evidence;
    private final Drawing drawing;
    private final PlotPane coded;
    private final PlotPane code;
    private final PlotPane prior;

    /**
     * A pane.
     *
     * @param scene the scenes, which rest while the pane is not shown
     * @param stage true in a hall: then there is one image, and none from the prior
     */
    public ImagePane(VaeModel model, ObservableValue<VaeScene> scene, ObservableValue<Boolean> stage, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.texts = texts;
        this.stage = stage;
        drawing = new Drawing(model, model.scene().map(now -> now.state().shows(VaePanel.IMAGE)), texts);
        evidence = new EvidenceJob(model.scene().map(now -> now.state().shows(VaePanel.IMAGE)));
        coded = PlotPaneBuilder.shaped(scene, texts, ImagePane::coded).spoken(CodedPicture::spoken).pane("vae-image");
        code = PlotPaneBuilder
                .of(scene, texts,
                        (now, words) -> CodePicture.of(now, model.axes().get().code(), !stage.getValue(), words),
                        model.axes(), stage)
                .spoken(CodePicture::spoken).readOut(CodePicture::reading).pane("vae-code");
        prior = PlotPaneBuilder.shaped(scene, texts, ImagePane::prior)
                .spoken((now, words) -> words.say("vae.prior.spoken")).pane("vae-prior");
        coded.getStyleClass().add("vae-small-plot");
        prior.getStyleClass().add("vae-small-plot");
    }

    private static BiFunction<VaeScene, Catalog, Plot> coded(double aspect) {
        return (now, words) -> CodedPicture.of(now, aspect, words);
    }

    private static BiFunction<VaeScene, Catalog, Plot> prior(double aspect) {
        return (now, words) -> PriorPicture.of(now, aspect);
    }

    /** The card. */
    public Card card() {
        VBox.setVgrow(code, Priority.ALWAYS);
        VBox.setVgrow(coded, Priority.SOMETIMES);
        VBox.setVgrow(prior, Priority.SOMETIMES);
        Node pad = drawing.pad();
        Node noise = noise();
        Node priorHead = priorHead();
        for (Node each : List.of(pad, noise, priorHead, prior)) {
            Styled.shownWhile(each, stage.map(on -> !on));
        }
        Card card = new Card(head(), pad, coded, code, noise, priorHead, prior);
        drawing.dropOn(card);
        card.getStyleClass().addAll("densities", "vae-image-card");
        return card;
    }

    private Node head() {
        NumberField field = new NumberField(image(), Message.of("vae.image.number"));
        field.setId("image");
        field.wideAs(4);
        field.speak(texts);
        Label name = Card.label(texts.of("vae.image.number"), "name");
        Styled.shownWhile(name, stage.map(on -> !on));
        FlowPane choice = new FlowPane(name, field,
                new ActionButton("next-image", "vae.image.next", texts, () -> change(
                        coding -> coding.withImage(OptionalInt.of((coding.shown() + 1) % 2000)))),
                drawing.button());
        choice.setAlignment(Pos.CENTER_RIGHT);
        choice.getStyleClass().addAll("button-row", "controls");
        return WrapRow.titled(Card.label(texts.of("vae.panel.image"), "card-title"), choice);
    }

    private Setting image() {
        return model.history().setting(IMAGES, state -> (double) state.options().coding().shown(),
                (state, value) -> state.withCoding(state.options().coding()
                        .withImage(OptionalInt.of(value.intValue()))));
    }

    private void change(UnaryOperator<Coding> command) {
        model.history().update(state -> state.withCoding(command.apply(state.options().coding())));
    }

    /** z = μ + σε with the numbers of the plot, a new ε, and the way to the lab that explains one dimension. */
    private Node noise() {
        Label equation = Card.paragraph("vae-noise", texts.of(scene, ImagePane::equation), "note-line");
        Button next = new ActionButton("new-noise", "vae.noise.new", texts,
                () -> change(coding -> coding.withNoise((coding.noise() + 1) % (Coding.MOST_NOISE + 1))));
        Button open = new ActionButton("open-gaussian", "vae.code.open", texts, () -> {
        });
        open.setOnAction(event -> link().ifPresent(link -> open.fireEvent(new FollowEvent(link.text()))));
        Button ask = new ActionButton("ask-evidence", "vae.evidence.ask", texts,
                () -> EvidenceJob.Asked.of(scene.getValue()).ifPresent(evidence::ask));
        ask.disableProperty().bind(scene.map(now -> EvidenceJob.Asked.of(now).isEmpty()));
        Label found = Card.paragraph("vae-evidence", texts.of(
                scene.flatMap(now -> evidence.found().map(each -> new Known(now, each))), ImagePane::known),
                "note-line");
        found.managedProperty().bind(found.textProperty().isNotEmpty());
        OptionBox gradient = new OptionBox("option-gradient", "vae.option.gradient", texts,
                model.history().state().map(now -> now.options().coding().gradient()),
                on -> change(coding -> coding.withGradient(on)));
        FlowPane row = Styled.as(new FlowPane(next, gradient, open, ask), "button-row", "vae-noise");
        Label way = Card.paragraph("vae-gradient", texts.of(scene, ImagePane::gradient), "note-line");
        way.managedProperty().bind(way.textProperty().isNotEmpty());
        return new VBox(equation, way, row, found);
    }

    static String equation(VaeScene now, Catalog words) {
        if (now.image().isEmpty()) {
            return "";
        }
        StringBuilder noise = new StringBuilder();
        for (int j : CodePicture.shown(now)) {
            noise.append(noise.isEmpty() ? "" : ", ").append(SHORT.of(now.image().get().noise().get(j)));
        }
        return words.say(now.state().options().coding().z().isPresent() ? "vae.noise.dragged" : "vae.noise",
                noise.toString());
    }

    private static String gradient(VaeScene now, Catalog words) {
        return CodePicture.shown(now).stream().findFirst().flatMap(j -> Gradient.of(now, j))
                .map(gradient -> gradient.said(words)).orElse("");
    }

    /**
     * A scene, and the evidence that was found last, perhaps of another image.
     *
     * @param scene the scene
     * @param found the evidence
     */
    private record Known(VaeScene scene, Optional<EvidenceJob.Found> found) {
    }

    private static String known(Known now, Catalog words) {
        return now.found.filter(each -> EvidenceJob.Asked.of(now.scene).filter(each::isOf).isPresent())
                .map(each -> words.say("vae.evidence.found", now.scene.shown(each.logEvidence()),
                        now.scene.shown(each.bound()), now.scene.shown(each.logEvidence() - each.bound())))
                .orElse("");
    }

    /** The first dimension that is shown, against N(0, 1), as a state of the lab of two Gaussians. */
    private Optional<Link> link() {
        VaeScene now = scene.getValue();
        return now.image().map(image -> {
            LatentDimension q = image.q().get(CodePicture.shown(now).getFirst());
            LinkWriter writer = new LinkWriter("gaussian");
            writer.number("mu1", q.mu());
            writer.number("sigma1", q.sigma());
            writer.number("mu2", 0);
            writer.number("sigma2", 1);
            return writer.link();
        });
    }

    private Node priorHead() {
        ObservableValue<VaeState> state = model.history().state();
        Button next = new ActionButton("new-prior", "vae.prior.new", texts, () -> model.history().update(
                now -> now.withOptions(now.options().withCoding(now.options().coding().withTo(OptionalInt.empty()))
                        .withDraws((now.options().draws() + 1) % (Coding.MOST_NOISE + 1)))));
        OptionBox drawn = new OptionBox("option-drawn", "vae.option.drawn", texts,
                state.map(now -> now.options().drawn()),
                on -> model.history().update(now -> now.withOptions(now.options().withDrawn(on))));
        OptionBox path = new OptionBox("option-path", "vae.option.path", texts,
                state.map(now -> now.options().coding().to().isPresent()), on -> change(
                        coding -> coding
                                .withTo(on ? OptionalInt.of((coding.shown() + 5) % 2000) : OptionalInt.empty())));
        FlowPane choice = new FlowPane(drawn, path, next);
        choice.setAlignment(Pos.CENTER_RIGHT);
        choice.getStyleClass().addAll("button-row", "controls");
        return WrapRow.titled(Card.label(texts.of(state,
                (now, words) -> words.say(now.options().coding().to().isPresent()
                        ? "vae.prior.path"
                        : "vae.prior")),
                "card-title"), choice);
    }
}

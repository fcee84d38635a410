package kllab.lab.vae;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kllab.lab.vae.model.VaeModel;
import kllab.lab.vae.model.VaeScene;
import kllab.lab.vae.network.NetworkJob;
import kllab.text.Catalog;
import kllab.ui.Help;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.OptionBox;
import kllab.ui.layout.WrapRow;

/**
 * The buttons that train: run and pause, one step, another round, from nothing; slowly if wanted.
 *
 * @param model the state, and the commands that change it
 * @param scene what is shown
 * @param job brings networks
 * @param texts the words of the screen
 */
record TrainCard(VaeModel model, ObservableValue<VaeScene> scene, NetworkJob job, Texts texts) {
    /** The card. */
    Card card() {
        Button train = button("train", model, texts);
        Button step = new ActionButton("train-step", "vae.step", texts, model::step);
        Button round = new ActionButton("train-round", "vae.round.another", texts, model::round);
        Button anew = new ActionButton("train-anew", "vae.anew", texts, model::anew);
        step.disableProperty().bind(model.training());
        round.disableProperty().bind(model.training());
        OptionBox slow = new OptionBox("train-slow", "vae.slow", texts, model.slow(), model.slow()::set);
        FlowPane row = Styled.as(new FlowPane(train, step, round, anew, slow), "button-row");
        ProgressBar progress = new ProgressBar();
        progress.setId("train-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.progressProperty().bind(job.progress());
        Button cancel = new ActionButton("train-cancel", "vae.cancel", texts, model::giveUp);
        HBox.setHgrow(progress, Priority.ALWAYS);
        HBox way = Styled.as(new HBox(progress, cancel), "vae-way");
        way.visibleProperty().bind(job.working().flatMap(is -> model.scene()
                .map(now -> is && !now.isReached())));
        progress.accessibleTextProperty().bind(texts.of("vae.coming"));
        Card card = new Card(new WrapRow(List.of(1.0, 1.0), Card.paragraph(texts.of("vae.panel.train"), "card-title"),
                Card.paragraph("train-run", texts.of(scene, TrainCard::run), "hint")), row, way,
                Card.paragraph("train-note", texts.of(scene, TrainCard::note), "note-line"));
        card.getStyleClass().addAll("parameters", "controls");
        Help.on(card, texts.of("vae.train.card.help"));
        return card;
    }

    /** A button that trains, or pauses. */
    static Button button(String id, VaeModel model, Texts texts) {
        Button train = Styled.as(new ActionButton(id, "vae.train", texts, model::trainOrPause), "vae-train");
        train.textProperty().unbind();
        train.textProperty().bind(texts.of(model.scene().flatMap(now -> model.training()),
                (is, words) -> words.say(is ? "vae.pause" : model.isFromNothing() ? "vae.train.anew" : "vae.train")));
        return train;
    }

    /** Layers, steps and rounds. */
    private static String run(VaeScene now, Catalog words) {
        int steps = now.state().run().steps();
        return words.say("vae.run", now.state().run().hyperparameters().architecture().hidden(), now.state().latent(),
                steps, String.format(Locale.ROOT, "%.1f", (double) steps / now.state().run().round()));
    }

    private static String note(VaeScene now, Catalog words) {
        if (now.reached().isEmpty() || !now.isReached()) {
            return words.say("vae.coming");
        }
        return now.reached().get().source().fault().map(words::say)
                .orElse(now.reached().get().source().isShipped() ? words.say("vae.shipped") : "");
    }
}

package kllab.lab.gaussian.challenge;

import java.util.List;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import kllab.lab.gaussian.model.Challenge;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.ui.Focus;
import kllab.ui.IconButton;
import kllab.ui.Spoken;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.layout.WrapRow;
import kllab.ui.live.FilteredValue;

/** The challenge that is played, over the lab: what to do, how far it is, hints, a new one. Nothing while none is. */
public final class ChallengeBar extends StackPane {
    private final GaussianModel model;
    private final Texts texts;

    public ChallengeBar(GaussianModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("challenge");
        getStyleClass().add("question-bar");
        managedProperty().bind(visibleProperty());
        ObservableValue<Challenge> challenge = model.history().state().map(GaussianState::challenge);
        ObservableValue<Boolean> played = challenge.map(each -> each.kind() != Challenge.Kind.NONE);
        played.subscribe(now -> {
            setVisible(now);
            if (now && getChildren().isEmpty()) {
                getChildren().add(row(challenge));
            }
        });
    }

    /** Begins another challenge; the keyboard goes to what is to be moved first. */
    public static void begin(GaussianModel model, Challenge.Kind kind, Node screen) {
        model.begin(kind);
        GaussianParameter first = kind == Challenge.Kind.FIND ? GaussianParameter.MU2 : GaussianParameter.MU1;
        // Marked, as it went there by itself; and later, as the menu that it was taken from has the keyboard still.
        Platform.runLater(() -> Focus.toOrWindow(screen, first.key(), true));
    }

    private WrapRow row(ObservableValue<Challenge> challenge) {
        // What is said of a challenge costs a divergence; while none is played nothing is said.
        ObservableValue<GaussianState> state = FilteredValue.of(model.history().state(),
                now -> now.challenge().kind() != Challenge.Kind.NONE);
        ChallengeClock clock = new ChallengeClock(challenge, System::nanoTime);
        Label task = Card.paragraph("challenge-task",
                texts.of(state, (now, catalog) -> new ChallengeWords(now, catalog).task()), "question-text");
        Label progress = Card.paragraph("challenge-progress", Bindings.createStringBinding(
                () -> new ChallengeWords(state.getValue(), texts.catalog().getValue()).progress(clock.time().get()),
                state, texts.catalog(), clock.time()), "verdict");
        Spoken spoken = new Spoken();
        challenge.map(Challenge::won).subscribe((before, won) -> {
            if (won) {
                // As it was won: what is moved afterwards is no news.
                GaussianState at = model.history().state().get();
                spoken.say(texts.catalog().map(catalog -> new ChallengeWords(at, catalog)
                        .progress(clock.time().get())));
            } else {
                spoken.hush();
            }
        });
        VBox both = Styled.as(new VBox(task, progress, spoken), "question-words");
        Button hint = button("hint", model::hint);
        hint.disableProperty().bind(challenge.map(each -> !each.hasHint()));
        Button fresh = button("new", () -> begin(model, challenge.getValue().kind(), this));
        IconButton end = IconButton.end("gaussian.challenge.end", texts, model::endChallenge);
        end.setId("challenge-end");
        HBox buttons = Styled.as(new HBox(hint, fresh, end), "button-row");
        return new WrapRow(List.of(1.0, 0.0), both, buttons);
    }

    private Button button(String key, Runnable action) {
        return new ActionButton("challenge-" + key, "gaussian.challenge." + key, texts, action);
    }
}

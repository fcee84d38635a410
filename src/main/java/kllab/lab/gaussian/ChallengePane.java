package kllab.lab.gaussian;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import kllab.parameter.Readout;
import kllab.plot.PlotPane;
import kllab.ui.Card;
import kllab.ui.CardHead;
import kllab.ui.Texts;

/** While a hidden p is sought, the way of the value from move to move, where the plots else are. */
final class ChallengePane {
    private final Card card;

    ChallengePane(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts) {
        ObservableValue<ChallengeTrail> trail = Bindings.createObjectBinding(
                () -> ChallengeTrail.of(scene.getValue().state(), model.history()), scene, model.history().settled());
        PlotPane plot = new PlotPane(texts.catalog().flatMap(words -> trail.map(each -> each.plot(words))));
        plot.setId("challenge-trail");
        plot.accessibleTextProperty().bind(texts.of(trail, (now, words) -> words.say("gaussian.challenge.trail.spoken",
                Integer.toString(now.firstMove() + now.rests().size() - 1),
                Readout.STANDARD.of(now.unit().of(now.now())),
                words.say(now.unit().messageKey()))));
        VBox.setVgrow(plot, Priority.ALWAYS);
        card = new Card(CardHead.of(Card.label(texts.of("gaussian.challenge.trail"), "card-title"),
                Card.label(texts.of("gaussian.challenge.trail.hint"), "hint")), plot);
        card.getStyleClass().add("densities");
    }

    Card card() {
        return card;
    }
}

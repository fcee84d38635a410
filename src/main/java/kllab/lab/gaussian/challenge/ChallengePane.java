package kllab.lab.gaussian.challenge;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import kllab.lab.PlotPaneBuilder;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.parameter.Readout;
import kllab.plot.pane.PlotPane;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.CardHead;

/** The way of the value from move to move. It takes the place of the plots while a hidden p is sought. */
public final class ChallengePane {
    private final Card card;

    public ChallengePane(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts) {
        ObservableValue<ChallengeTrail> trail = Bindings.createObjectBinding(
                () -> ChallengeTrail.of(scene.getValue().state(), model.history()), scene, model.history().settled());
        PlotPane plot = PlotPaneBuilder.of(trail, texts, ChallengeTrail::plot)
                .spoken((now, words) -> words.say("gaussian.challenge.trail.spoken",
                        Integer.toString(now.firstMove() + now.rests().size() - 1),
                        Readout.STANDARD.of(now.unit().of(now.now())), words.say(now.unit().messageKey())))
                .pane("challenge-trail");
        VBox.setVgrow(plot, Priority.ALWAYS);
        card = new Card(CardHead.of(texts.of("gaussian.challenge.trail"), texts.of("gaussian.challenge.trail.hint")),
                plot);
        card.getStyleClass().add("densities");
    }

    public Card card() {
        return card;
    }
}

package kllab.lab.multivariate;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import kllab.parameter.Readout;
import kllab.ui.Card;
import kllab.ui.CardHead;
import kllab.ui.Texts;

/** The card of the parts: four bars that add up to the value, and the price of independence. */
final class PartsCard {
    private final ObservableValue<MultivariateScene> scene;
    private final Texts texts;

    PartsCard(ObservableValue<MultivariateScene> scene, Texts texts) {
        this.scene = scene;
        this.texts = texts;
    }

    /** The card. */
    Card card() {
        Label trace = new Label();
        trace.textProperty().bind(scene.map(now -> Readout.STANDARD.of(now.terms().trace())));
        return new Card(CardHead.of(Card.label(texts.of("multivariate.parts"), "card-title"),
                Card.label(texts.of("multivariate.parts.hint"), "hint")), trace);
    }
}

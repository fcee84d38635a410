package kllab.lab.multivariate;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import kllab.ui.Card;
import kllab.ui.CardHead;
import kllab.ui.Choice;
import kllab.ui.Segments;
import kllab.ui.Texts;

/** The card of the picture: the plane, the plane in the units of q, or the table of the latent space. */
final class PictureCard {
    private final MultivariateModel model;
    private final ObservableValue<MultivariateScene> scene;
    private final Texts texts;

    PictureCard(MultivariateModel model, ObservableValue<MultivariateScene> scene, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.texts = texts;
    }

    /** The card. */
    Card card() {
        Segments views = new Segments(new Choice<>(List.of(PictureOptions.View.values()),
                scene.map(now -> now.state().picture().view()),
                view -> model.show(picture -> picture.withView(view)), view -> texts.of(view.messageKey())));
        return new Card(new CardHead(views, new Region(), new Region()));
    }
}

package kllab.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.Node;
import kllab.ui.card.Card;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards, whatever comes and goes in them. */
@Tag("window")
class CardsTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @ParameterizedTest
    @ValueSource(strings = {"gaussian", "gaussian?view=landscape", "gaussian?drawer=derivation",
            "gaussian?drawer=estimates", "discrete", "discrete?view=coding", "discrete?view=stream",
            "discrete?view=sweep", "multivariate", "multivariate?view=whitened", "multivariate?view=latent", "fit",
            "fit?view=separation", "fit?view=gradients", "fit?view=table", "fit?plane=diagonal",
            "fit?posterior=logistic", "vae"})
    void haveALookAndAGroundAsLargeAsThey(String link) {
        window.start(link);
        List<Card> cards = WindowFixture.ask(() -> WindowFixture.within(window.scene().getRoot())
                .filter(Card.class::isInstance).map(Card.class::cast).toList());
        assertFalse(cards.isEmpty());
        for (Card card : cards) {
            List<Node> grounds = List.copyOf(card.getChildren().subList(0, 2));
            assertEquals(List.of(List.of("card-look"), List.of(Card.GROUND)),
                    grounds.stream().map(each -> List.copyOf(each.getStyleClass())).toList(), card::toString);
            for (Node each : grounds) {
                assertEquals(card.getWidth(), each.getLayoutBounds().getWidth(), link);
                assertEquals(card.getHeight(), each.getLayoutBounds().getHeight(), link);
            }
        }
    }
}

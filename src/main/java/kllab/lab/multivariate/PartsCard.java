package kllab.lab.multivariate;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import kllab.lab.multivariate.latent.LatentSummary;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.parts.IndependencePane;
import kllab.lab.multivariate.parts.PartBars;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.CardHead;
import kllab.ui.card.Withheld;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.Alternatives;
import kllab.ui.live.FilteredValue;
import kllab.ui.value.BarTable;

/**
 * The card beside the picture: of p and q the four parts of the formula and the price of independence; of the latent
 * space sum and mean, and what comes of mixing things up.
 *
 * @param model the state, and the commands that change it
 * @param scene what is shown
 * @param texts the words of the screen
 * @param typesetter sets formulas
 */
record PartsCard(MultivariateModel model, ObservableValue<MultivariateScene> scene, Texts texts,
        Typesetter typesetter) {
    /** The card. */
    Card card() {
        Alternatives<Boolean> content = new Alternatives<>(scene.map(now -> now.state().isLatent()),
                latent -> column(latent ? latent() : pair()));
        VBox.setVgrow(content, Priority.ALWAYS);
        return Styled.as(new Card(content), "parts");
    }

    private List<Region> pair() {
        ObservableValue<MultivariateScene> pair = FilteredValue.of(scene,
                now -> !now.state().isLatent() && now.state().shows(MultivariatePanel.TERMS));
        PartBars bars = new PartBars(model, pair, texts, typesetter);
        BarTable table = bars.table();
        VBox.setVgrow(table, Priority.ALWAYS);
        return List.of(
                CardHead.of(Card.label(texts.of("multivariate.parts"), "card-title"),
                        CardHead.use(texts.of(pair, PartsCard::hint))),
                new VBox(table, bars.note()),
                withheld(new IndependencePane(pair, texts, typesetter).node(), pair));
    }

    /** How to see a part in the picture, while that is there. */
    private static String hint(MultivariateScene now, Catalog words) {
        return now.state().shows(MultivariatePanel.PLANE) ? words.say("multivariate.parts.hint") : "";
    }

    private List<Region> latent() {
        ObservableValue<MultivariateScene> latent = FilteredValue.of(scene,
                now -> now.state().isLatent() && now.state().shows(MultivariatePanel.TERMS));
        LatentSummary summary = new LatentSummary(latent, texts);
        return List.of(
                CardHead.of(texts.of("multivariate.latent.summary"), texts.of("multivariate.latent.summary.hint")),
                withheld(summary.amounts(), latent), withheld(summary.slips(), latent));
    }

    private Withheld withheld(Region content, ObservableValue<MultivariateScene> of) {
        return new Withheld(content, of.map(now -> now.state().asks(MultivariatePanel.VALUE)),
                texts.of("panel.withheld", Message.of("multivariate.panel.value")));
    }

    /** The bars in the middle have the height that is left. */
    private static VBox column(List<Region> content) {
        VBox.setVgrow(content.get(1), Priority.ALWAYS);
        return Styled.as(new VBox(content.get(0), content.get(1), content.get(2)), "parts-column");
    }
}

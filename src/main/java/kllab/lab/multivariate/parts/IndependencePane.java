package kllab.lab.multivariate.parts;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.text.Unparted;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.CardHead;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.Alternatives;
import kllab.ui.live.FilteredValue;

/**
 * The price of independence: what the best q without correlations costs in each direction. Where neither p nor q has
 * any, the divergence dimension by dimension.
 */
public record IndependencePane(ObservableValue<MultivariateScene> scene, Texts texts, Typesetter typesetter) {
    /** The pane. */
    public Alternatives<Boolean> node() {
        return new Alternatives<>(scene.map(MultivariateFormula::isSum), sum -> sum ? dimensions() : price());
    }

    private Node price() {
        ObservableValue<IndependencePrice> price = FilteredValue.of(scene, now -> !MultivariateFormula.isSum(now))
                .map(IndependencePrice::of);
        ObservableValue<Boolean> plane = scene.map(now -> now.state().pair().isPlane());
        ObservableValue<String> tex = price.map(IndependencePrice::tex);
        ObservableValue<String> nothing = new ReadOnlyStringWrapper("");
        FormulaView formula = new FormulaView(typesetter);
        formula.setId("price-formula");
        formula.texProperty().bind(plane.flatMap(is -> is ? tex : nothing));
        formula.accessibleTextProperty().bind(price.map(IndependencePrice::spoken));
        Label both = Card.label(plane.flatMap(is -> is ? texts.of("multivariate.price.both") : nothing), "hint");
        return section(new CardHead(Card.label(texts.of("multivariate.price"), "card-title"), both, formula),
                sentence("forward", price, IndependencePrice::forward),
                sentence("reverse", price, IndependencePrice::reverse));
    }

    private TextFlow sentence(String direction, ObservableValue<IndependencePrice> price,
            ToDoubleFunction<IndependencePrice> cost) {
        Text number = text(price.map(now -> now.shown(cost.applyAsDouble(now))), "flow-number");
        number.setId("price-" + direction);
        return flow(text(texts.of("multivariate.price." + direction), "flow-hint"), new Text(" "), number,
                new Text(" "),
                text(texts.of(price, (now, words) -> words.say(now.unit().messageKey())), "flow-hint"));
    }

    private Node dimensions() {
        ObservableValue<MultivariateScene> sums = FilteredValue.of(scene, MultivariateFormula::isSum);
        Text words = text(texts.of(sums, IndependencePane::sum), "flow-hint");
        words.setId("per-dimension");
        DimensionBar bar = new DimensionBar(sums.map(MultivariateScene::perDimension));
        return section(Card.label(texts.of("multivariate.dimensions"), "card-title"), flow(words), bar,
                flow(text(texts.of("multivariate.dimensions.why"), "flow-hint")));
    }

    /** KL of x + KL of y = KL; of other dimensions than two, the largest one. */
    static String sum(MultivariateScene now, Catalog words) {
        List<Double> all = now.perDimension();
        String unit = words.say(now.state().unit().messageKey());
        if (now.state().pair().isPlane()) {
            return words.say("multivariate.dimensions.plane", shown(now, all.get(0)), shown(now, all.get(1)),
                    shown(now, now.values().forward()), unit);
        }
        int largest = MultivariateScene.largest(all);
        return words.say("multivariate.dimensions.largest", Integer.toString(all.size()),
                shown(now, now.values().forward()), unit, Integer.toString(largest + 1),
                shown(now, all.get(largest)));
    }

    private static String shown(MultivariateScene now, double nats) {
        return Readout.STANDARD.of(now.state().unit().of(nats));
    }

    private static VBox section(Node head, Node... content) {
        VBox section = new VBox(head);
        section.getChildren().addAll(content);
        section.getStyleClass().add("parts-section");
        return section;
    }

    private static TextFlow flow(Text... parts) {
        return Styled.as(new TextFlow(parts), "sentence");
    }

    private static Text text(ObservableValue<String> words, String style) {
        Text text = new Text();
        text.textProperty().bind(words.map(Unparted::of));
        text.getStyleClass().add(style);
        return text;
    }
}

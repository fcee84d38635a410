package kllab.lab.gaussian;

import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.ui.Card;
import kllab.ui.Texts;
import kllab.ui.formula.FormulaRow;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;

/** The number and its formula: what the divergence is, and how its closed form comes to it. */
final class GaussianReadout {
    private final GaussianModel model;
    private final ObservableValue<GaussianScene> scene;
    private final Texts texts;
    private final Typesetter typesetter;

    GaussianReadout(GaussianModel model, ObservableValue<GaussianScene> scene, Texts texts, Typesetter typesetter) {
        this.model = model;
        this.scene = scene;
        this.texts = texts;
        this.typesetter = typesetter;
    }

    /** The value, large, with the other divergences below it. */
    Card valueCard() {
        Card card = new Card(value());
        card.getStyleClass().add("value-card");
        card.setMinWidth(Region.USE_PREF_SIZE);
        card.accessibleTextProperty().bind(spoken());
        return card;
    }

    /** What the value is, aloud. */
    ObservableValue<String> spoken() {
        return words((s, words) -> words.say("gaussian.value.spoken", shown(s, s.values().forward()),
                words.say(s.state().unit().messageKey())));
    }

    /** The head, the value and the other divergences, from top to bottom. */
    Node[] value() {
        FormulaView title = new FormulaView(typesetter);
        title.setTex("\\mathrm{KL}(\\p{p}\\,\\|\\,\\q{q})");
        title.getStyleClass().add("value-title");
        Label value = new Label();
        value.setId("value");
        value.getStyleClass().add("value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.textProperty().bind(scene.map(s -> shown(s, s.values().forward())));
        Label unit = new Label();
        unit.getStyleClass().add("value-unit");
        unit.textProperty().bind(words((s, words) -> Double.isInfinite(s.values().forward())
                ? words.say("gaussian.infinite")
                : words.say(s.state().unit().messageKey())));
        HBox number = new HBox(value, unit);
        number.getStyleClass().add("value-line");
        HBox others = new HBox(other("gaussian.reverse", "reverse", GaussianScene.Divergences::reverse),
                other("gaussian.jensenShannon", "jensenShannon", GaussianScene.Divergences::jensenShannon));
        others.getStyleClass().add("other-values");
        return new Node[]{Card.head(title, unitChoice()), number, others};
    }

    /** The closed form, once with symbols and once with the numbers of the moment, and its terms as bars. */
    Card formulaCard() {
        FormulaView symbols = new FormulaView(typesetter);
        FormulaView numbers = new FormulaView(typesetter);
        symbols.texProperty().bind(scene.map(GaussianFormula::symbols));
        numbers.texProperty().bind(scene.map(GaussianFormula::numbers));
        symbols.setId("formula-symbols");
        numbers.setId("formula-numbers");
        numbers.accessibleTextProperty().bind(scene.map(GaussianFormula::spoken));
        FormulaRow formulas = new FormulaRow(symbols, numbers);
        TermBars bars = new TermBars(scene);
        bars.setId("terms");
        Card card = new Card(formulas, bars);
        card.getStyleClass().add("formula-card");
        return card;
    }

    private HBox other(String key, String id, ToDoubleFunction<GaussianScene.Divergences> of) {
        Label value = new Label();
        value.setId(id);
        value.getStyleClass().add("other-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.textProperty().bind(scene.map(s -> shown(s, of.applyAsDouble(s.values()))));
        Label name = Card.label(texts.of(key), "hint");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox pair = new HBox(name, value);
        pair.getStyleClass().add("pair");
        return pair;
    }

    private ChoiceBox<InformationUnit> unitChoice() {
        ChoiceBox<InformationUnit> choice = new ChoiceBox<>();
        choice.setId("unit");
        choice.getItems().setAll(InformationUnit.values());
        texts.catalog().subscribe(words -> choice.setConverter(new UnitWords(words)));
        choice.accessibleTextProperty().bind(texts.of("gaussian.unit"));
        model.history().state().map(GaussianState::unit).subscribe(choice::setValue);
        choice.setOnAction(event -> model.history().update(state -> state.withUnit(choice.getValue())));
        return choice;
    }

    private ObservableValue<String> words(BiFunction<GaussianScene, Catalog, String> say) {
        return texts.of(scene, say);
    }

    private static String shown(GaussianScene scene, double nats) {
        return Readout.STANDARD.of(scene.state().unit().of(nats));
    }

    /** Units in the words of a language. */
    private static final class UnitWords extends StringConverter<InformationUnit> {
        private final Catalog words;

        UnitWords(Catalog words) {
            this.words = words;
        }

        @Override
        public String toString(InformationUnit unit) {
            return words.say(unit.messageKey());
        }

        @Override
        public InformationUnit fromString(String text) {
            throw new UnsupportedOperationException("units are chosen, not typed");
        }
    }
}

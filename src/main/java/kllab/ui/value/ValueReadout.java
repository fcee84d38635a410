package kllab.ui.value;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.Panels;
import kllab.ui.control.Choice;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.RowOrColumn;

/** The number that a lab is about, large, in the unit of the state, with others below it. */
public final class ValueReadout {
    private static final String VALUE = "value";

    /**
     * What is read out.
     *
     * @param nats the number, in nats, and the unit that it is shown in
     * @param infinite why it is infinite, for when it is
     * @param others further numbers, in the same unit
     */
    public record Numbers(ObservableValue<Amount> nats, ObservableValue<String> infinite, List<Named> others) {
        /** The others cannot change. */
        public Numbers {
            others = List.copyOf(others);
        }
    }

    /**
     * A number of nats and the unit that it is shown in.
     *
     * @param nats never NaN
     * @param unit what it is shown in
     */
    public record Amount(double nats, InformationUnit unit) {
        /** What is shown: ∞ for the infinite. */
        public String text() {
            return Readout.STANDARD.of(unit.of(nats));
        }
    }

    /**
     * One of the numbers below.
     *
     * @param id of the label that shows it
     * @param name what it is called
     * @param amount what it is
     */
    public record Named(String id, ObservableValue<String> name, ObservableValue<Amount> amount) {
    }

    private final Numbers numbers;
    private final Choice<InformationUnit> unit;
    private final Texts texts;
    private final Panels panels;

    /**
     * A readout that is always seen.
     *
     * @param numbers what is read out
     * @param unit which unit; its names are not asked for
     * @param texts the words of the screen
     */
    public ValueReadout(Numbers numbers, Choice<InformationUnit> unit, Texts texts) {
        this(numbers, unit, texts, Panels.NONE);
    }

    /**
     * A readout of which parts can be hidden.
     *
     * @param numbers what is read out
     * @param unit which unit; its names are not asked for
     * @param texts the words of the screen
     * @param panels the number is the panel {@code value}, and each of the others that of its id
     */
    public ValueReadout(Numbers numbers, Choice<InformationUnit> unit, Texts texts, Panels panels) {
        this.numbers = numbers;
        this.unit = unit;
        this.texts = texts;
        this.panels = panels;
    }

    /** A card with it, under a title in TeX. */
    public Card card(String title, Typesetter typesetter) {
        Node[] nodes = nodes(title, typesetter);
        Card card = new Card(new ValueParts(new VBox(nodes[0], nodes[1]), nodes[2]));
        card.getStyleClass().add("value-card");
        card.setMinWidth(Region.USE_PREF_SIZE);
        card.accessibleTextProperty().bind(spoken());
        return panels.around(names(VALUE), card);
    }

    /** The names of the panels in it: these and the others. */
    private List<String> names(String... first) {
        return Stream.concat(Stream.of(first), numbers.others.stream().map(Named::id)).toList();
    }

    /** What the value is, aloud, unless it is hidden. */
    public ObservableValue<String> spoken() {
        ObservableValue<String> value = texts.of(numbers.nats, (amount, words) -> words.say("value.spoken",
                amount.text(), words.say(amount.unit().messageKey())));
        return panels.shown(VALUE).flatMap(shown -> shown ? value : texts.of("value.hidden"));
    }

    /** The head, the value and the other numbers, from top to bottom. */
    public Node[] nodes(String title, Typesetter typesetter) {
        FormulaView formula = new FormulaView(typesetter);
        formula.setTex(title);
        formula.getStyleClass().add("value-title");
        Label value = new Label();
        value.setId("value");
        value.getStyleClass().add("value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.textProperty().bind(numbers.nats.map(Amount::text));
        HBox number = new HBox(value, unitOrReason());
        number.getChildren().addAll(panels.coverButton(VALUE).stream().toList());
        number.getStyleClass().add("value-line");
        RowOrColumn others = new RowOrColumn();
        numbers.others.forEach(each -> others.getChildren().add(panels.of(each.id, pair(each))));
        others.getStyleClass().add("other-values");
        return new Node[]{panels.away(VALUE, Card.head(formula, unitChoice())), panels.of(VALUE, number),
                panels.around(names(), others)};
    }

    private Label unitOrReason() {
        Label label = new Label();
        label.setId("value-unit");
        label.getStyleClass().add("value-unit");
        ObservableValue<String> unitName = texts.of(numbers.nats,
                (amount, words) -> words.say(amount.unit().messageKey()));
        label.textProperty().bind(numbers.nats
                .flatMap(amount -> Double.isInfinite(amount.nats()) ? numbers.infinite : unitName));
        return label;
    }

    private HBox pair(Named named) {
        Label value = new Label();
        value.setId(named.id);
        value.getStyleClass().add("other-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.textProperty().bind(named.amount.map(Amount::text));
        HBox pair = new HBox(panels.coverLink(named.id, named.name), value);
        pair.getStyleClass().add("pair");
        return pair;
    }

    private ChoiceBox<InformationUnit> unitChoice() {
        ChoiceBox<InformationUnit> box = new ChoiceBox<>();
        box.setId("unit");
        box.getItems().setAll(unit.choices());
        texts.catalog().subscribe(words -> box.setConverter(new UnitWords(words)));
        box.accessibleTextProperty().bind(texts.of("value.unit"));
        Help.on(box, unit.help());
        unit.chosen().subscribe(box::setValue);
        box.setOnAction(event -> unit.choose().accept(box.getValue()));
        return box;
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

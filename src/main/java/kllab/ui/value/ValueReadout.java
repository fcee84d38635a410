package kllab.ui.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.ui.Explained;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.Panels;
import kllab.ui.control.Choice;
import kllab.ui.control.DropDown;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.RowOrColumn;

/**
 * The number that a lab is about, large, in the unit of the state, with others below it.
 *
 * @param <V> the scene that the numbers are read from
 */
public final class ValueReadout<V> {
    private static final String VALUE = "value";
    /** The pseudo-class of other numbers while there is one of them. */
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    /**
     * The numbers of a readout.
     *
     * @param scene what the numbers are read from
     * @param unit the unit that they are shown in
     * @param nats the number, never NaN
     * @param infinite why it is infinite, for when it is
     * @param others further numbers
     * @param <V> the scene
     */
    public record Numbers<V>(ObservableValue<V> scene, Function<V, InformationUnit> unit, ToDoubleFunction<V> nats,
            ObservableValue<String> infinite, List<Named<V>> others) {
        /** The others cannot change. */
        public Numbers {
            others = List.copyOf(others);
        }

    }

    /**
     * A number of nats and the unit that it is shown in.
     *
     * @param nats never NaN; none while it is still being computed
     * @param unit what it is shown in
     */
    private record Amount(OptionalDouble nats, InformationUnit unit) {
        /** Returns the shown text: ∞ for the infinite. */
        String text() {
            return nats.isPresent() ? Readout.STANDARD.of(unit.of(nats.getAsDouble())) : Readout.TO_COME;
        }

        boolean isInfinite() {
            return nats.isPresent() && Double.isInfinite(nats.getAsDouble());
        }
    }

    /**
     * One of the numbers below.
     *
     * @param id of the label that shows it
     * @param name what it is called
     * @param word the key of the word that explains its name; empty if none does
     * @param nats what it is, never NaN
     * @param <V> the scene
     */
    public record Named<V>(String id, ObservableValue<String> name, String word, ToDoubleFunction<V> nats) {
    }

    /**
     * An earlier value that stands beside the number, while there is one.
     *
     * @param id of the label that shows it
     * @param words its words, with the number
     * @param nats what it was, never NaN; none while there is nothing to compare with
     * @param <V> the scene
     */
    public record Earlier<V>(String id, String words, Function<V, OptionalDouble> nats) {
    }

    private final Numbers<V> numbers;
    private final List<Supplier<Node>> beside = new ArrayList<>();
    private final List<Earlier<V>> earlier = new ArrayList<>();
    private Function<V, String> spokenKey = now -> "value.spoken";
    private Predicate<V> isKnown = now -> true;
    private final ObservableValue<Amount> value;
    private final Choice<InformationUnit> unit;
    private final Texts texts;
    private final Panels panels;

    /**
     * A readout of which parts can be hidden.
     *
     * @param numbers what is read out
     * @param unit which unit is chosen
     * @param texts the words of the screen
     * @param panels the number is the panel {@code value}, and each of the others that of its id
     */
    public ValueReadout(Numbers<V> numbers, Choice<InformationUnit> unit, Texts texts, Panels panels) {
        this.numbers = numbers;
        value = amount(numbers.nats);
        this.unit = unit;
        this.texts = texts;
        this.panels = panels;
    }

    /**
     * Shows earlier values above the number, or one of them, where styles say so, in a line beside it: the first there
     * is. They keep their room while there are none, so that nothing jumps.
     */
    public ValueReadout<V> compared(List<Earlier<V>> values) {
        earlier.addAll(values);
        return this;
    }

    /** Says the number in other words than those of KL(p ‖ q): the key of words with the number and its unit. */
    public ValueReadout<V> spokenAs(Function<V, String> key) {
        spokenKey = key;
        return this;
    }

    /** Shows “…” for the numbers of a scene while they are still being computed, and asks for none of them. */
    public ValueReadout<V> whileKnown(Predicate<V> known) {
        isKnown = known;
        return this;
    }

    private ObservableValue<Amount> amount(ToDoubleFunction<V> of) {
        return numbers.scene.map(now -> amount(of, now));
    }

    private Amount amount(ToDoubleFunction<V> of, V now) {
        return new Amount(isKnown.test(now) ? OptionalDouble.of(of.applyAsDouble(now)) : OptionalDouble.empty(),
                numbers.unit.apply(now));
    }

    /** Lets a node stand behind the number, wherever that is shown. */
    public ValueReadout<V> beside(Supplier<Node> node) {
        beside.add(node);
        return this;
    }

    private VBox earlier() {
        VBox all = Styled.as(new VBox(), "earlier-values");
        earlier.forEach(each -> all.getChildren().add(
                earlier(each.id, (now, words) -> said(each, now, words).orElse(""))));
        // A number that was would tell of the one that is covered.
        panels.shown(VALUE).subscribe(all::setVisible);
        return all;
    }

    private Label earlierLine() {
        return Styled.as(earlier("value-earlier", (now, words) -> earlier.stream()
                .flatMap(each -> said(each, now, words).stream()).findFirst().orElse("")), "earlier-line");
    }

    private Label earlier(String id, BiFunction<V, Catalog, String> said) {
        return Card.label(id, texts.of(numbers.scene, said), "earlier-value");
    }

    private Optional<String> said(Earlier<V> of, V now, Catalog words) {
        OptionalDouble nats = of.nats.apply(now);
        return nats.isPresent()
                ? Optional.of(words.say(of.words, new Amount(nats, numbers.unit.apply(now)).text()))
                : Optional.empty();
    }

    /** A choice among the units. */
    public static Choice<InformationUnit> units(ObservableValue<InformationUnit> chosen,
            Consumer<InformationUnit> choose, Texts texts) {
        return new Choice<>(List.of(InformationUnit.values()), chosen, choose, unit -> texts.of(unit.messageKey()),
                texts.of("value.unit.help"));
    }

    /** A card with it, under a title in TeX. */
    public Card card(String title, Typesetter typesetter) {
        return card(new SimpleObjectProperty<>(title), typesetter);
    }

    /** A card with it, under a title in TeX that may change. */
    public Card card(ObservableValue<String> title, Typesetter typesetter) {
        Node[] nodes = nodes(title, typesetter);
        Card card = Styled.as(new Card(new ValueParts(nodes[0], nodes[1], nodes[2])), "value-card");
        card.setMinWidth(Region.USE_PREF_SIZE);
        card.accessibleTextProperty().bind(spoken());
        return panels.around(names(VALUE), card);
    }

    /** A line with it alone, for where there is room for no more: its title in TeX, and the number behind it. */
    public Region line(String title, Typesetter typesetter) {
        return line(new SimpleObjectProperty<>(title), typesetter);
    }

    /** The same under a title that may change. */
    public Region line(ObservableValue<String> title, Typesetter typesetter) {
        FormulaView formula = titled(title, typesetter);
        Label shown = Card.label("line-value", value.map(Amount::text), "value");
        HBox line = Styled.as(new HBox(formula, new Label("="), shown, unitOrReason("line-unit")), "value-strip");
        line.accessibleTextProperty().bind(spoken());
        return panels.of(VALUE, line);
    }

    /** The names of the panels in it: these and the others. */
    private List<String> names(String... first) {
        return Stream.concat(Stream.of(first), numbers.others.stream().map(Named::id)).toList();
    }

    /** Returns the value as spoken words; while it is hidden, words that say so. */
    public ObservableValue<String> spoken() {
        ObservableValue<String> words = texts.of(numbers.scene, (now, catalog) -> {
            Amount amount = amount(numbers.nats, now);
            return amount.nats.isEmpty()
                    ? catalog.say("value.computed")
                    : catalog.say(spokenKey.apply(now), amount.text(), catalog.say(amount.unit().messageKey()));
        });
        return panels.shown(VALUE).flatMap(shown -> shown ? words : texts.of("value.hidden"));
    }

    /** The head, the value and the other numbers, from top to bottom. */
    public Node[] nodes(String title, Typesetter typesetter) {
        return nodes(new SimpleObjectProperty<>(title), typesetter);
    }

    private static FormulaView titled(ObservableValue<String> title, Typesetter typesetter) {
        FormulaView formula = new FormulaView(typesetter);
        formula.texProperty().bind(title);
        return formula;
    }

    private Node[] nodes(ObservableValue<String> title, Typesetter typesetter) {
        FormulaView formula = Styled.as(titled(title, typesetter), "value-title");
        Label shown = new LargeNumber(value.map(Amount::text));
        shown.setId(VALUE);
        HBox line = new HBox(unitOrReason("value-unit"));
        line.getChildren().addAll(panels.coverButton(VALUE).stream().toList());
        beside.forEach(each -> line.getChildren().add(each.get()));
        line.getStyleClass().add("value-line");
        HBox number = Styled.as(new HBox(shown, new LineBelow(earlierLine(), line)), "value-line");
        RowOrColumn others = new RowOrColumn();
        numbers.others.forEach(each -> others.getChildren().add(panels.of(each.id, pair(each))));
        others.getStyleClass().add("other-values");
        others.getChildren().forEach(each -> each.managedProperty().subscribe(() -> others.pseudoClassStateChanged(
                ALONE, others.getChildren().stream().filter(Node::isManaged).count() == 1)));
        return new Node[]{panels.away(VALUE, Card.head(formula, earlier(), unitChoice())), panels.of(VALUE, number),
                panels.around(names(), others)};
    }

    private Label unitOrReason(String id) {
        ObservableValue<String> unitName = texts.of(value,
                (amount, words) -> words.say(amount.unit().messageKey()));
        return Explained.by(Card.label(id,
                value.flatMap(amount -> amount.isInfinite() ? numbers.infinite : unitName),
                "value-unit"), unitWord());
    }

    /** Returns the key of the word that explains the unit. */
    private ObservableValue<String> unitWord() {
        return unit.chosen().map(now -> now == InformationUnit.BITS ? "bit" : "nat");
    }

    private HBox pair(Named<V> named) {
        Label shown = Card.label(named.id, amount(named.nats).map(Amount::text), "other-value");
        shown.setMinWidth(Region.USE_PREF_SIZE);
        return Styled.as(new HBox(panels.coverLink(named.id, named.name, named.word), shown), "pair");
    }

    private ChoiceBox<InformationUnit> unitChoice() {
        ChoiceBox<InformationUnit> box = Explained.by(new DropDown<>(unit, texts), unitWord());
        box.setId("unit");
        box.accessibleTextProperty().bind(texts.of("value.unit"));
        return box;
    }
}

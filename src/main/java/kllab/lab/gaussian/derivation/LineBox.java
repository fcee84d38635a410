package kllab.lab.gaussian.derivation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import kllab.text.Catalog;
import kllab.text.Unparted;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.formula.Typesetter;

/**
 * One line of the derivation: its number, its mark, the line with symbols and the reason for it; and where a person is
 * at it, with the pseudo class {@code :current}, its numbers and what more there is to say. A line that comes later has
 * the pseudo class {@code :later}.
 */
final class LineBox extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final DerivationModel derivation;
    private final int index;
    private final ObservableValue<Catalog> catalog;
    private final TermFlow symbols;
    private final TermFlow numbers;

    /**
     * The line of an index.
     *
     * @param more what is said besides while a person is at it
     */
    LineBox(DerivationModel derivation, int index, Optional<Node> more, Texts texts, Typesetter typesetter) {
        this.derivation = derivation;
        this.index = index;
        catalog = texts.catalog();
        DerivationStep line = line(derivation.scene().getValue());
        ObservableValue<String> help = texts.of("gaussian.line.term.help");
        symbols = new TermFlow(typesetter, derivation, help);
        symbols.write(DerivationFormula.left(line), DerivationFormula.symbols(line), "");
        numbers = new TermFlow(typesetter, derivation, help);
        numbers.node().getStyleClass().add("numbers");
        Label reason = Card.lines(texts.of(line.messageKey()), "hint");
        List<Node> brief = List.of(head(texts), symbols.node(), reason);
        List<Node> whole = Stream
                .concat(Stream.of(brief.getFirst(), symbols.node(), numbers.node(), reason), more.stream()).toList();
        setId("line-" + (index + 1));
        getStyleClass().add("derivation-line");
        setAccessibleRole(AccessibleRole.BUTTON);
        accessibleTextProperty().bind(texts.of("gaussian.line.goto", Integer.toString(index + 1)));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                derivation.go(index + 1);
            }
        });
        derivation.scene().map(this::isCurrent).subscribe(current -> getChildren().setAll(current ? whole : brief));
        derivation.scene().subscribe(this::show);
        derivation.lit().subscribe(() -> show(derivation.scene().getValue()));
        catalog.subscribe(() -> show(derivation.scene().getValue()));
    }

    private HBox head(Texts texts) {
        Label mark = new Label();
        mark.setId("mark-" + (index + 1));
        mark.getStyleClass().add("line-mark");
        mark.setWrapText(true);
        mark.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(mark, Priority.ALWAYS);
        ObservableValue<DerivationScene> scene = derivation.scene();
        mark.textProperty().bind(texts.of(scene,
                (each, words) -> Unparted.of(LineCheck.of(each.derivation(), index).words(words, isCurrent(each)))));
        scene.map(each -> LineCheck.of(each.derivation(), index).good())
                .subscribe(good -> mark.pseudoClassStateChanged(WRONG, !good));
        Label number = Card.label(new SimpleStringProperty(Integer.toString(index + 1)), "line-number");
        number.setMinWidth(USE_PREF_SIZE);
        return Styled.as(new HBox(number, mark), "line-head");
    }

    private DerivationStep line(DerivationScene scene) {
        return scene.derivation().steps().get(index);
    }

    private boolean isCurrent(DerivationScene scene) {
        return scene.state().drawer().step() == index + 1;
    }

    private void show(DerivationScene scene) {
        boolean current = isCurrent(scene);
        // What stays is kept as a picture: whatever changes below a scroll pane has all its outlines painted.
        setCache(!current);
        symbols.node().setCache(current);
        pseudoClassStateChanged(CURRENT, current);
        pseudoClassStateChanged(LATER, index >= scene.state().drawer().step());
        if (current) {
            DerivationStep line = line(scene);
            numbers.write(DerivationFormula.EQUALS, DerivationFormula.numbers(line),
                    DerivationFormula.total(line, scene.state().unit(), catalog.getValue()));
            symbols.show(line, derivation.lit().get());
            numbers.show(line, derivation.lit().get());
        } else {
            symbols.rest();
        }
        symbols.setReachable(current);
    }
}

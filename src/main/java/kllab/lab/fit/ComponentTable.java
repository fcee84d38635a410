package kllab.lab.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.PartNumber;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Icon;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.control.NumberField;
import kllab.ui.control.ProblemLabel;
import kllab.ui.layout.Scrolling;
import kllab.ui.layout.WrapRow;
import org.kordamp.ikonli.feather.Feather;

/**
 * The components of p as a table: a field for each number of each, and a way to be rid of it. Below it a slider sets
 * the number that was held last.
 */
final class ComponentTable {
    /** The field of the number that has the slider. */
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double BAR = 12;

    private final Parts parts;
    private final FitModel model;
    private final Texts texts;
    private final List<ComponentNumber> numbers;
    private final VBox rows = new VBox();
    private final List<VBox> made = new ArrayList<>();

    ComponentTable(Parts parts, Texts texts) {
        this.parts = parts;
        this.model = parts.model();
        this.texts = texts;
        numbers = parts.numbers();
        rows.getStyleClass().add("components");
        model.history().state().map(parts::count).subscribe(this::show);
    }

    /** The table, with the slider below it. */
    VBox node() {
        VBox all = new AsWideAsItsRows(list(rows));
        all.getChildren().add(new ComponentSlider(parts, texts));
        all.getStyleClass().add("component-table");
        VBox.setVgrow(all, Priority.ALWAYS);
        return all;
    }

    /** The table is never narrower than its rows and the bar beside them: a number that is cut reads as another. */
    private final class AsWideAsItsRows extends VBox {
        AsWideAsItsRows(Node list) {
            super(list);
            rows.widthProperty().subscribe(this::requestLayout);
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.max(super.computeMinWidth(height), Math.ceil(rows.minWidth(-1)) + BAR);
        }
    }

    /** The rows of what p is made of, which scroll where the card is not high enough for them. */
    static ScrollPane list(Node rows) {
        ScrollPane list = Styled.as(Scrolling.of(new ScrollPane(rows)), "outcomes-scroll");
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.setFitToWidth(true);
        list.setFocusTraversable(false);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private void show(int count) {
        while (made.size() < count) {
            made.add(row(made.size()));
        }
        rows.getChildren().setAll(made.subList(0, count));
    }

    private VBox row(int index) {
        Label number = Styled.as(new Label(Integer.toString(index + 1)), "hint");
        List<NumberField> fields = numbers.stream().map(each -> field(each, index)).toList();
        List<HBox> cells = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Label symbol = Styled.as(new Label(numbers.get(i).symbol()), "component-symbol", "p");
            symbol.setMinWidth(Label.USE_PREF_SIZE);
            HBox cell = Styled.as(new HBox(symbol, fields.get(i)), "component-cell");
            cells.add(cell);
        }
        // Where they have no room beside each other they take more lines.
        WrapRow all = new WrapRow(Collections.nCopies(cells.size(), 1.0), cells.toArray(Node[]::new));
        HBox.setHgrow(all, Priority.ALWAYS);
        HBox row = Styled.as(new HBox(number, all, remove(index)), "component-row");
        VBox withProblems = new VBox(row);
        fields.forEach(each -> withProblems.getChildren().add(new ProblemLabel(each.problem(), texts)));
        return withProblems;
    }

    private NumberField field(ComponentNumber number, int index) {
        NumberField field = new NumberField(number.setting().apply(index), number.name(index), value -> {
            if (number.key().equals("w") && !parts.allows(model.history().state().get(), index, value)) {
                throw new BadInput(Message.of("fit.weights.zero", "w"));
            }
        });
        field.setId(parts.place() + number.key() + "-" + (index + 1));
        field.speak(texts);
        field.mayBeNarrow();
        HBox.setHgrow(field, Priority.ALWAYS);
        PartNumber own = new PartNumber(number.key(), index);
        model.holds(field.focusedProperty(), own);
        model.held().subscribe(held -> field.pseudoClassStateChanged(CHOSEN, held.equals(own)));
        return field;
    }

    private Button remove(int index) {
        Button remove = Icon.on(new Button(), Feather.X);
        remove.setId("remove-" + parts.kind() + "-" + (index + 1));
        remove.getStyleClass().add("quiet");
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.disableProperty().bind(model.history().state().map(state -> !parts.isRemovable(state, index)));
        remove.setOnAction(event -> parts.remove(index));
        Help.tipped(remove, texts.of("fit.remove", Integer.toString(index + 1)));
        Help.on(remove, texts.of("fit.remove.help"));
        return remove;
    }
}

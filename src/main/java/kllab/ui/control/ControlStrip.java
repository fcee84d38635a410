package kllab.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a lab in one thin row, for a hall: a few have a slider each. Of more, all are there as buttons with
 * their values, or in a list where there is no room for buttons, and the chosen one has a wide slider.
 */
public final class ControlStrip extends HBox {
    /** There is no number to set. */
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    /**
     * A number that is set.
     *
     * @param id of its control
     * @param setting the number
     * @param symbol makes a symbol to stand before it
     * @param name what it is called
     * @param style the style class of the distribution that it belongs to
     */
    public record Entry(String id, Setting setting, Supplier<? extends Region> symbol, Message name, String style) {
    }

    /** The place of a control for one number among many: that of the number that is chosen. */
    public static final class Place extends HBox {
        private final Texts texts;
        private final Map<String, ParameterControl> controls = new HashMap<>();

        /**
         * A place without a control.
         *
         * @param texts the words of the screen
         */
        public Place(Texts texts) {
            this.texts = texts;
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        /** Shows the control of a number, or none; something else says which number it is. */
        public void show(@Nullable Entry entry) {
            getChildren().setAll(entry == null ? List.of() : List.of(control(entry, new Region())));
        }

        /** The control of a number, made when it is first asked for. */
        ParameterControl control(Entry entry, Region symbol) {
            return controls.computeIfAbsent(entry.id(), id -> {
                ParameterControl control = new ParameterControl(entry.setting(), symbol, entry.name(), texts)
                        .withShortField();
                control.setId(id);
                control.getStyleClass().add(entry.style());
                HBox.setHgrow(control, Priority.ALWAYS);
                control.setMaxWidth(Double.MAX_VALUE);
                return control;
            });
        }
    }

    private final Texts texts;
    private final int few;
    private final Node menu;
    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private final SimpleObjectProperty<@Nullable Entry> chosen = new SimpleObjectProperty<>();
    private final HBox row = new HBox();
    private final Place place;
    private Region list = new Region();
    private Subscription followed = Subscription.EMPTY;
    private @Nullable List<String> shown;

    /**
     * A row.
     *
     * @param entries the numbers; their ids tell them apart
     * @param few so many have a slider each
     * @param menu stands at the end of the row
     * @param texts the words of the screen
     */
    public ControlStrip(ObservableValue<List<Entry>> entries, int few, Node menu, Texts texts) {
        this.few = few;
        this.menu = menu;
        this.texts = texts;
        getStyleClass().addAll("control-strip", "card-box");
        row.getStyleClass().add("strip-buttons");
        place = new Place(texts);
        entries.subscribe(this::show);
        chosen.subscribe(entry -> {
            buttons.forEach((id, button) -> button.setSelected(entry != null && id.equals(entry.id)));
            place.show(entry);
        });
    }

    private void show(List<Entry> entries) {
        List<String> ids = entries.stream().map(Entry::id).toList();
        // Of the same numbers the controls follow by themselves.
        if (ids.equals(shown)) {
            return;
        }
        shown = ids;
        pseudoClassStateChanged(BARE, ids.isEmpty());
        if (entries.size() <= few) {
            List<Node> all = new ArrayList<>(
                    entries.stream().map(each -> place.control(each, symbol(each))).toList());
            all.add(menu);
            place.getChildren().clear();
            getChildren().setAll(all);
            return;
        }
        Entry before = chosen.get();
        Entry now = entries.stream().filter(each -> before != null && each.id.equals(before.id)).findFirst()
                .orElse(entries.getFirst());
        row.getChildren().setAll(entries.stream().map(this::button).toList());
        // A list of other numbers is another list: nothing lasting may hold the one before.
        SimpleObjectProperty<Entry> ofList = new SimpleObjectProperty<>(now);
        followed.unsubscribe();
        followed = chosen.subscribe(entry -> ofList.set(entry == null ? now : entry));
        list = new DropDown<>(new Choice<>(entries, ofList, chosen::set,
                each -> texts.of("control.value", each.name), texts.of("strip.help")), texts);
        list.setId("strip-list");
        list.accessibleTextProperty().bind(texts.of("strip.list"));
        getChildren().setAll(row, list, place, menu);
        chosen.set(now);
        requestLayout();
    }

    private static Region symbol(Entry entry) {
        Region symbol = entry.symbol.get();
        symbol.getStyleClass().add("symbol");
        symbol.setMinWidth(USE_PREF_SIZE);
        return symbol;
    }

    private ToggleButton button(Entry entry) {
        ToggleButton button = buttons.computeIfAbsent(entry.id, id -> {
            ToggleButton made = new ToggleButton();
            made.getStyleClass().addAll("strip-button", entry.style);
            made.setId("choose-" + id);
            made.setGraphic(entry.symbol.get());
            made.textProperty().bind(entry.setting.value().map(entry.setting.range()::shown));
            made.setContentDisplay(ContentDisplay.TOP);
            Help.on(Help.tipped(made, texts.of("control.value", entry.name)), texts.of("strip.help"));
            return made;
        });
        button.setOnAction(event -> {
            chosen.set(entry);
            // A press on the chosen one leaves it chosen.
            button.setSelected(true);
        });
        return button;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (getChildren().contains(row)) {
            double needed = snappedLeftInset() + row.prefWidth(-1) + place.minWidth(-1) + menu.prefWidth(-1)
                    + 2 * getSpacing() + snappedRightInset();
            seen(row, needed <= getWidth());
            seen(list, needed > getWidth());
        }
        super.layoutChildren();
    }

    private static void seen(Node node, boolean now) {
        node.setManaged(now);
        node.setVisible(now);
    }
}

package kllab.app;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import kllab.text.Message;
import kllab.ui.Card;
import kllab.ui.Scrolling;
import kllab.ui.Texts;

/** The sheet of all keys: those of the window, of sliders and handles, of plots and of the drawer. */
final class KeySheet extends VBox {
    /** What is done by keys and the mouse where the window has no say: by controls, in their own words. */
    private static final List<Section> OF_CONTROLS = List.of(
            new Section("keys.sliders", "keys.sliders.",
                    List.of("arrows", "shiftArrows", "pages", "ends", "typed", "escape")),
            new Section("keys.plots", "keys.plots.", List.of("drag", "ground", "wheel", "doubleClick")),
            new Section("keys.drawer", "keys.drawer.", List.of("lines", "close")),
            new Section("keys.everywhere", "keys.everywhere.", List.of("tab", "space")));

    /** How much of what is seen a page moves on: a little of it stays. */
    private static final double PAGE = 0.9;

    private final Texts texts;
    private final Button close = new Button();
    private final ScrollPane scroll;

    /** Lines below a title; the name of a line ends the key of its message. */
    private record Section(String key, String beginning, List<String> lines) {
    }

    KeySheet(Shortcuts shortcuts, Texts texts, Runnable done) {
        this.texts = texts;
        getStyleClass().add("key-sheet");
        setId("key-sheet");
        accessibleTextProperty().bind(texts.of("keys.title"));
        close.textProperty().bind(texts.of("keys.close"));
        close.setId("close-keys");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> done.run());
        VBox ofControls = new VBox();
        ofControls.getStyleClass().add("key-column");
        OF_CONTROLS.forEach(each -> ofControls.getChildren().add(section(each.key, each.lines.stream()
                .map(line -> row(label(Message.of(each.beginning + line + ".key")),
                        Message.of(each.beginning + line))))));
        FlowPane sections = new FlowPane(section("keys.window", shortcuts.all().stream()
                .map(each -> row(new Label(each.keysText()), each.name()))), ofControls);
        sections.getStyleClass().add("key-sections");
        scroll = Scrolling.of(new ScrollPane(sections));
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sections.prefWrapLengthProperty().bind(scroll.widthProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Card.head(Card.label(texts.of("keys.title"), "sheet-title"), close), scroll);
        // Its one control needs none of these keys, and would only pass the keyboard round to itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    }

    /** What gets the keyboard. */
    Button first() {
        return close;
    }

    private void turn(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> Scrolling.move(scroll, -PAGE);
            case PAGE_DOWN -> Scrolling.move(scroll, PAGE);
            default -> {
                Scrolling.turn(scroll, event);
                return;
            }
        }
        event.consume();
    }

    private VBox section(String title, Stream<Label[]> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        rows.forEach(row -> grid.addRow(grid.getRowCount(), row));
        VBox section = new VBox(Card.label(texts.of(title), "card-title"), grid);
        section.getStyleClass().add("key-section");
        return section;
    }

    private Label[] row(Label keys, Message meaning) {
        keys.getStyleClass().add("key-name");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        Label words = label(meaning);
        words.setWrapText(true);
        words.getStyleClass().add("key-meaning");
        words.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setHgrow(words, Priority.ALWAYS);
        return new Label[]{keys, words};
    }

    private Label label(Message message) {
        Label label = new Label();
        label.textProperty().bind(texts.catalog().map(words -> words.say(message)));
        return label;
    }
}

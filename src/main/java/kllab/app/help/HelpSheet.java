package kllab.app.help;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import kllab.app.keys.KeySheet;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.Choice;
import kllab.ui.control.Segments;
import kllab.ui.layout.Scrolling;

import org.jspecify.annotations.Nullable;

/** The sheet of help, with a page of all keys and a page of all words. */
final class HelpSheet extends VBox {
    /** The pages. */
    enum Page {
        /** All keys. */
        KEYS,
        /** The words of the glossary. */
        WORDS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The contents of the pages, each made when it is first shown.
     *
     * @param keys all keys
     * @param words all words
     */
    record Pages(Supplier<KeySheet> keys, Supplier<WordPage> words) {
    }

    private final ObjectProperty<Page> page;
    private final Pages pages;
    private final StackPane place = new StackPane();
    private final Button close;
    private @Nullable KeySheet keys;
    private @Nullable WordPage words;

    /**
     * Creates a sheet.
     *
     * @param remembered the page that is shown first; it is told which one is shown, but does not hold the sheet
     * @param done closes the sheet
     */
    HelpSheet(ObjectProperty<Page> remembered, Pages pages, Texts texts, Runnable done) {
        page = new SimpleObjectProperty<>(remembered.get());
        page.subscribe(remembered::set);
        this.pages = pages;
        getStyleClass().add("help-sheet");
        setId("help-sheet");
        accessibleTextProperty().bind(texts.of("help.title"));
        close = new ActionButton("close-help", "keys.close", texts, done);
        Segments choice = new Segments(new Choice<>(List.of(Page.values()), page, page::set,
                each -> texts.of("help." + each), texts.of("help.pages.help")));
        HBox left = Styled.as(new HBox(Card.label(texts.of("help.title"), "sheet-title"), choice), "help-head");
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(Card.head(left, close), place);
        page.subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    }

    private void show(Page now) {
        place.getChildren().setAll(now == Page.KEYS ? keys() : words());
    }

    private Region keys() {
        if (keys == null) {
            keys = pages.keys.get();
        }
        return keys;
    }

    private Region words() {
        if (words == null) {
            words = pages.words.get();
        }
        return words;
    }

    /** Returns the node that gets the keyboard first. */
    Node first() {
        return page.get() == Page.WORDS ? Objects.requireNonNull(words).first() : close;
    }

    private ScrollPane scroll() {
        return page.get() == Page.WORDS
                ? Objects.requireNonNull(words).scroll()
                : Objects.requireNonNull(keys).scroll();
    }

    /** Scrolls the page, except by the keys that a field needs for itself. */
    private void turn(KeyEvent event) {
        boolean isField = event.getTarget() instanceof TextInputControl;
        switch (event.getCode()) {
            case PAGE_UP -> Scrolling.pageUp(scroll());
            case PAGE_DOWN -> Scrolling.pageDown(scroll());
            default -> {
                if (!isField) {
                    Scrolling.turn(scroll(), event);
                }
                return;
            }
        }
        event.consume();
    }
}

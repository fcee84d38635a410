package kllab.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import kllab.lesson.glossary.GlossaryWord;
import kllab.link.Link;
import kllab.ui.Help;
import kllab.ui.Styled;
import kllab.ui.Words;
import kllab.ui.card.Card;
import kllab.ui.layout.Scrolling;

/** The page of all words: typing leaves those that have the typed text in their name or their sentence. */
final class WordPage extends VBox {
    private final TextField field = new TextField();
    private final List<Row> rows = new ArrayList<>();
    private final ScrollPane scroll;
    private final Label none;

    private record Row(GlossaryWord word, WordEntry entry) {
        /** A key is English in every language, so that the English word finds the Chinese one. */
        boolean has(String typed) {
            return (word.name() + "\n" + word.key().replace('-', ' ') + "\n" + word.sentence())
                    .toLowerCase(Locale.ROOT).contains(typed);
        }
    }

    /**
     * Creates the page of the words of the moment’s language.
     *
     * @param follow goes to the link of a word
     */
    WordPage(WindowHelp.Terms terms, Consumer<Link> follow) {
        Words words = terms.words();
        getStyleClass().add("word-page");
        setId("word-page");
        field.setId("find-word");
        field.promptTextProperty().bind(words.texts().of("help.find"));
        Help.spoken(field, "help.find", words.texts());
        // A field of one line has no use for them.
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox list = Styled.as(new VBox(), "word-list");
        WordOrder.of(terms.glossary(), terms.language().getValue())
                .forEach(word -> rows.add(new Row(word, new WordEntry(word, words, follow))));
        rows.forEach(row -> list.getChildren().add(row.entry));
        none = Card.label(words.texts().of("help.none"), "hint");
        none.setId("no-word");
        list.getChildren().add(none);
        scroll = Scrolling.of(new ScrollPane(list));
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        field.textProperty().subscribe(this::find);
        getChildren().addAll(field, scroll);
    }

    private void find(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        boolean found = false;
        for (Row each : rows) {
            boolean has = each.has(typed);
            each.entry.setVisible(has);
            each.entry.setManaged(has);
            found |= has;
        }
        none.setVisible(!found);
        none.setManaged(!found);
        scroll.setVvalue(0);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            Scrolling.turn(scroll, event);
        }
    }

    /** Returns the pane that scrolls the words. */
    ScrollPane scroll() {
        return scroll;
    }

    /** Returns the field that gets the keyboard. */
    TextField first() {
        return field;
    }
}

package kllab.app.help;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import kllab.lesson.glossary.GlossaryWord;
import kllab.lesson.spoken.SpokenFormula;
import kllab.link.Link;
import kllab.text.Catalog;
import kllab.text.Unparted;
import kllab.ui.Help;
import kllab.ui.Styled;
import kllab.ui.Words;
import kllab.ui.card.Card;
import kllab.ui.formula.FormulaView;

/** A word of the glossary on the screen: its name, its sentence, its formula, and a link that shows it in a lab. */
final class WordEntry extends VBox {
    private final Hyperlink show = new Hyperlink();
    private final FormulaView formula;

    /**
     * Creates an entry.
     *
     * @param follow goes to the link of the word
     */
    WordEntry(GlossaryWord word, Words words, Consumer<Link> follow) {
        getStyleClass().add("word-entry");
        setId("word-" + word.key());
        formula = new FormulaView(words.typesetter(), word.tex());
        formula.accessibleTextProperty()
                .bind(words.texts().catalog().map(catalog -> SpokenFormula.of(word.tex(), catalog)));
        Label name = Styled.as(new Label(word.name()), "card-title");
        Label sentence = new Label(Unparted.of(word.sentence()));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("word-sentence");
        show.textProperty().bind(words.texts().of("word.show", word.example()));
        show.getStyleClass().add("word-link");
        show.setWrapText(true);
        show.setMinHeight(USE_PREF_SIZE);
        Help.on(show, words.texts().of("word.show.help"));
        show.setOnAction(event -> follow.accept(word.link()));
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(words.texts().catalog().map(catalog -> spoken(word, catalog)));
        getChildren().addAll(name, sentence, formula, show);
    }

    /** Returns a word as it is said: its name, its sentence and its formula. */
    static String spoken(GlossaryWord word, Catalog words) {
        return words.say("word.spoken", word.name(),
                words.sentences(List.of(word.sentence(), SpokenFormula.of(word.tex(), words))));
    }

    /** Adds a sentence on what else can be done with the word where it stands. */
    void add(ObservableValue<String> use) {
        getChildren().add(Card.paragraph(use, "hint"));
    }

    /** Returns the width in which the formula is whole. */
    double widthOfFormula() {
        return snappedLeftInset() + formula.prefWidth(-1) + snappedRightInset();
    }

    /** Returns the link, which gets the keyboard. */
    Hyperlink first() {
        return show;
    }
}

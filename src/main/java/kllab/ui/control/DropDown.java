package kllab.ui.control;

import javafx.application.Platform;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

import kllab.ui.Help;
import kllab.ui.Texts;

/**
 * A choice with only the chosen option in view; the others open below it.
 *
 * @param <T> what is chosen among
 */
public final class DropDown<T> extends ChoiceBox<T> {
    /** A box for a choice, whose names are said anew when the language changes. */
    public DropDown(Choice<T> choice, Texts texts) {
        getItems().setAll(choice.choices());
        converterProperty().bind(texts.catalog().map(words -> new Names<>(choice)));
        addEventHandler(ON_HIDDEN, event -> Platform.runLater(this::forgetList));
        Help.on(this, choice.help());
        choice.chosen().subscribe(this::setValue);
        setOnAction(event -> choice.choose().accept(getValue()));
    }

    /**
     * Gives up the list that is closed. The toolkit would keep all that a hidden list has ever had, such as names in
     * another language, until it is seen again.
     */
    private void forgetList() {
        if (!isShowing() && getSkin() != null) {
            setSkin(createDefaultSkin());
        }
    }

    /** The names of the moment. */
    private static final class Names<T> extends StringConverter<T> {
        private final Choice<T> choice;

        Names(Choice<T> choice) {
            this.choice = choice;
        }

        @Override
        public String toString(T each) {
            return choice.name().apply(each).getValue();
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("it is chosen, not typed");
        }
    }
}

package kllab.ui.control;

import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.stage.Window;
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
        addEventHandler(ON_SHOWN, event -> opened().ifPresent(
                list -> list.setOnHidden(hidden -> Platform.runLater(() -> forget(list)))));
        Help.on(this, choice.help());
        choice.chosen().subscribe(this::setValue);
        setOnAction(event -> choice.choose().accept(getValue()));
    }

    private Optional<ContextMenu> opened() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .filter(each -> equals(each.getOwnerNode())).findFirst();
    }

    /**
     * Takes its nodes from a list that is hidden: the toolkit keeps what a hidden scene has lost until that is seen
     * again, and the names change with the language.
     */
    private static void forget(ContextMenu list) {
        if (!list.isShowing()) {
            list.setSkin(null);
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

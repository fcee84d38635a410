package kllab.ui.menu;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;

/** A line of a menu that does something. */
public final class ActionItem extends MenuItem {
    /** A line that is found by its id. */
    public ActionItem(String id, ObservableValue<String> words, Runnable action) {
        setId(id);
        textProperty().bind(words);
        setOnAction(event -> action.run());
    }
}

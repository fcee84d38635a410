package kllab.ui.menu;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** An entry of a menu that is one of a group, of which one is chosen. */
public final class RadioItem extends RadioMenuItem {
    /** An entry with words that may change, which does something when it is chosen. */
    public RadioItem(String id, ObservableValue<String> words, ToggleGroup group, Runnable action) {
        setId(id);
        textProperty().bind(words);
        setToggleGroup(group);
        setOnAction(event -> action.run());
    }
}

package kllab.ui.control;

import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;

import kllab.ui.Help;
import kllab.ui.Texts;

/** A check box that follows an option of the state, and sets it. */
public final class OptionBox extends CheckBox {
    /**
     * A box.
     *
     * @param key the key of its words; with {@code .help} behind, the key of how it is used
     * @param on tells whether the option is on
     * @param set turns the option on or off
     */
    public OptionBox(String id, String key, Texts texts, ObservableValue<Boolean> on, Consumer<Boolean> set) {
        setId(id);
        Help.named(this, key, texts);
        setMinWidth(USE_PREF_SIZE);
        on.subscribe(this::setSelected);
        setOnAction(event -> set.accept(isSelected()));
    }
}

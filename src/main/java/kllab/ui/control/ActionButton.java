package kllab.ui.control;

import javafx.scene.control.Button;

import kllab.ui.Help;
import kllab.ui.Texts;

/** A button with words on it, which it never cuts. */
public final class ActionButton extends Button {
    /**
     * A button.
     *
     * @param key the key of its words; with {@code .help} behind, the key of how it is used
     * @param arguments of the words
     */
    public ActionButton(String id, String key, Texts texts, Runnable action, Object... arguments) {
        setId(id);
        Help.named(this, key, texts, arguments);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> action.run());
    }

    /** Lets it grow to the width of its place. */
    public ActionButton wide() {
        setMaxWidth(Double.MAX_VALUE);
        return this;
    }
}

package kllab.app;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import kllab.text.Message;

/**
 * A key of the window.
 *
 * @param name what it does, in a few words
 * @param keys any of these does it
 * @param scope where it does
 * @param action does it
 */
record Shortcut(Message name, List<KeyCombination> keys, Scope scope, Runnable action) {
    /** Where a key acts. */
    enum Scope {
        /** Everywhere, also while somebody is typing. */
        ANYWHERE,
        /** Where nobody is typing: there, undo and redo are the text’s own. */
        OUTSIDE_TYPING,
        /** In presenter mode, where the keyboard is in no field. */
        PRESENTING
    }

    Shortcut {
        keys = List.copyOf(keys);
    }

    boolean matches(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }

    /** The keys as they are named on this system, such as Ctrl+Z. */
    String keysText() {
        return keys.stream().map(KeyCombination::getDisplayText).collect(Collectors.joining(" · "));
    }
}

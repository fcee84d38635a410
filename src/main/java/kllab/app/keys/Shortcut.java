package kllab.app.keys;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import kllab.lab.LabCommand;
import kllab.text.Message;

/**
 * A key of the window, or of the lab that it shows.
 *
 * @param name what it does, in a few words
 * @param keys any of these does it
 * @param scope where it does
 * @param action does it
 * @param available whether it does anything now
 */
public record Shortcut(Message name, List<KeyCombination> keys, Scope scope, Runnable action,
        BooleanSupplier available) {
    /** Where a key acts. */
    public enum Scope {
        /** Everywhere, also while somebody is typing. */
        ANYWHERE,
        /** Where nobody is typing: there, undo and redo are the text’s own, and letters with Alt may be letters. */
        OUTSIDE_TYPING,
        /** In presenter mode, where nobody is typing. */
        PRESENTING
    }

    public Shortcut {
        keys = List.copyOf(keys);
    }

    /** The key of what a lab does, on the screen of that lab. */
    public static Shortcut of(LabCommand command, Node screen) {
        boolean isWritten = !(command.key() instanceof KeyCodeCombination key && key.getCode().isFunctionKey());
        return new Shortcut(command.name(), List.of(command.key()),
                isWritten ? Scope.OUTSIDE_TYPING : Scope.ANYWHERE, () -> command.action().accept(screen),
                command.available());
    }

    boolean matches(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }
}

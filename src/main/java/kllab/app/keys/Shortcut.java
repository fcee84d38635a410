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
 * A keyboard shortcut of the window, or of its lab.
 *
 * @param name its effect, in a few words
 * @param keys the keys, any of which runs the action
 * @param scope the situations in which it acts
 * @param action the action
 * @param available true while the action has an effect
 */
public record Shortcut(Message name, List<KeyCombination> keys, Scope scope, Runnable action,
        BooleanSupplier available) {
    /** The situations in which a key acts. */
    public enum Scope {
        /** Always, also while somebody is typing. */
        ANYWHERE,
        /**
         * While nobody is typing. A text field has its own undo and redo, and letters with Alt may be letters there.
         */
        OUTSIDE_TYPING,
        /** In presenter mode, while nobody is typing. */
        PRESENTING
    }

    public Shortcut {
        keys = List.copyOf(keys);
    }

    /** Returns the shortcut of a command of a lab, on the screen of that lab. */
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

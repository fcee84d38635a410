package kllab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import kllab.app.Shortcut.Scope;
import kllab.text.Message;
import kllab.ui.NumberField;
import org.jspecify.annotations.Nullable;

/** The keys of the window: the one place that both the window and its sheet of keys read. */
final class Shortcuts {
    private final List<Shortcut> all = new ArrayList<>();

    /** A key with its modifiers. */
    static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    /** Adds a key. */
    Shortcuts add(Message name, Scope scope, Runnable action, KeyCombination... keys) {
        all.add(new Shortcut(name, List.of(keys), scope, action));
        return this;
    }

    /** Adds a key that acts where nobody is typing. */
    Shortcuts add(String name, Runnable action, KeyCombination... keys) {
        return add(Message.of(name), Scope.OUTSIDE_TYPING, action, keys);
    }

    /** Adds a key that acts everywhere. */
    Shortcuts anywhere(String name, Runnable action, KeyCombination... keys) {
        return add(Message.of(name), Scope.ANYWHERE, action, keys);
    }

    /** All keys, in the order they were added. */
    List<Shortcut> all() {
        return List.copyOf(all);
    }

    /**
     * Does what a pressed key means, and takes the event if it means anything.
     *
     * @param focused what has the keyboard
     */
    void press(KeyEvent event, @Nullable Node focused, boolean presenting) {
        Set<Scope> scopes = scopes(focused, presenting);
        for (Shortcut each : all) {
            if (each.matches(event) && scopes.contains(each.scope())) {
                each.action().run();
                event.consume();
                return;
            }
        }
    }

    private static Set<Scope> scopes(@Nullable Node focused, boolean presenting) {
        if (focused instanceof NumberField field) {
            return field.isEdited() ? Set.of(Scope.ANYWHERE) : Set.of(Scope.ANYWHERE, Scope.OUTSIDE_TYPING);
        }
        if (focused instanceof TextInputControl) {
            return Set.of(Scope.ANYWHERE);
        }
        return presenting ? Set.of(Scope.values()) : Set.of(Scope.ANYWHERE, Scope.OUTSIDE_TYPING);
    }
}

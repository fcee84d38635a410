package kllab.app.keys;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import kllab.app.keys.Shortcut.Scope;
import kllab.ui.control.NumberField;
import org.jspecify.annotations.Nullable;

/** The keyboard shortcuts of the window and of its lab. Both the window and its sheet of keys read them here. */
public final class Shortcuts {
    private final List<Shortcut> ofWindow = new ArrayList<>();
    private final Supplier<List<Shortcut>> ofLab;

    /** The shortcuts of the lab alone. */
    public Shortcuts(Supplier<List<Shortcut>> ofLab) {
        this.ofLab = ofLab;
    }

    /** Adds a key of the window. */
    public Shortcuts on(WindowKey key, Runnable action) {
        return add(key.with(action));
    }

    /** Adds a shortcut. */
    public Shortcuts add(Shortcut shortcut) {
        ofWindow.add(shortcut);
        return this;
    }

    /** Returns the shortcuts of the window, in the order in which they were added. */
    List<Shortcut> ofWindow() {
        return List.copyOf(ofWindow);
    }

    /** Returns the shortcuts of the lab, including those that have no effect now. */
    List<Shortcut> ofLab() {
        return ofLab.get();
    }

    /**
     * Runs the action of a pressed key and consumes the event, if the key has an action.
     *
     * @param focused the node that has the keyboard
     */
    public void press(KeyEvent event, @Nullable Node focused, boolean presenting) {
        Set<Scope> scopes = scopes(focused, presenting);
        Stream.concat(ofWindow.stream(), ofLab.get().stream())
                .filter(each -> each.matches(event) && scopes.contains(each.scope()) && each.available().getAsBoolean())
                .findFirst().ifPresent(each -> {
                    each.action().run();
                    event.consume();
                });
    }

    private static Set<Scope> scopes(@Nullable Node focused, boolean presenting) {
        boolean typing = focused instanceof NumberField number
                ? number.isEdited()
                : focused instanceof TextInputControl;
        Set<Scope> scopes = EnumSet.of(Scope.ANYWHERE);
        if (!typing) {
            scopes.add(Scope.OUTSIDE_TYPING);
            if (presenting) {
                scopes.add(Scope.PRESENTING);
            }
        }
        return scopes;
    }
}

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

/** The keys of the window and of the lab it shows: the one place that both the window and its sheet of keys read. */
public final class Shortcuts {
    private final List<Shortcut> ofWindow = new ArrayList<>();
    private final Supplier<List<Shortcut>> ofLab;

    /** No keys yet but those of the lab that is shown. */
    public Shortcuts(Supplier<List<Shortcut>> ofLab) {
        this.ofLab = ofLab;
    }

    /** Adds a key of the window. */
    public Shortcuts on(WindowKey key, Runnable action) {
        return add(key.with(action));
    }

    /** Adds a key. */
    public Shortcuts add(Shortcut shortcut) {
        ofWindow.add(shortcut);
        return this;
    }

    /** The keys of the window, in the order they were added. */
    List<Shortcut> ofWindow() {
        return List.copyOf(ofWindow);
    }

    /** The keys of the lab that is shown, whether or not they do anything now. */
    List<Shortcut> ofLab() {
        return ofLab.get();
    }

    /**
     * Does what a pressed key means, and takes the event if it means anything.
     *
     * @param focused what has the keyboard
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

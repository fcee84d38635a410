package kllab.app;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import kllab.app.keys.LatinKey;
import kllab.app.keys.Shortcuts;
import kllab.app.notice.Overlay;
import kllab.app.presenting.Blank;

/**
 * The keyboard of the window: its shortcuts, before the focused node sees a key, and Escape, after all nodes that have
 * a use for it.
 */
final class WindowKeyboard {
    private final Region window;
    private final Over over;
    private final Shortcuts shortcuts;
    private final BooleanSupplier presenting;
    private final List<BooleanSupplier> ends;
    /** True if the window took the key that is down: no field gets the text of the key then. */
    private boolean taken;

    /** The layers that can lie over the window; the one on top has all keys while it does. */
    record Over(Blank blank, Overlay overlay) {
    }

    /**
     * Listens to the keys of a window.
     *
     * @param ends the actions of Escape: it runs them in order, up to the first that returns true because it ended
     *     something
     */
    WindowKeyboard(Region window, Over over, Shortcuts shortcuts, BooleanSupplier presenting,
            List<BooleanSupplier> ends) {
        this.window = window;
        this.over = over;
        this.shortcuts = shortcuts;
        this.presenting = presenting;
        this.ends = List.copyOf(ends);
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        window.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        window.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            over.blank.release();
            taken = false;
        });
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    private void press(KeyEvent event) {
        Optional<KeyEvent> latin = LatinKey.of(event);
        if (latin.isPresent()) {
            // To its target, so that fields take it too: their own keys are Latin.
            event.consume();
            Event.fireEvent(event.getTarget(), latin.get());
            return;
        }
        if (over.blank.isVisible()) {
            over.blank.press(event);
        } else if (over.overlay.isOpen()) {
            over.overlay.press(event);
        } else {
            shortcuts.press(event, window.getScene().getFocusOwner(), presenting.getAsBoolean());
        }
        taken = event.isConsumed();
        passOverClosedMenu(event);
    }

    /** A menu button takes Escape also while its menu is closed. */
    private static void passOverClosedMenu(KeyEvent event) {
        if (!event.isConsumed() && event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof MenuButton menu
                && !menu.isShowing()) {
            menu.getParent().fireEvent(event.copyFor(menu.getParent(), menu.getParent()));
            event.consume();
        }
    }

    private void type(KeyEvent event) {
        if (taken) {
            event.consume();
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && ends.stream().anyMatch(BooleanSupplier::getAsBoolean)) {
            event.consume();
        }
    }
}

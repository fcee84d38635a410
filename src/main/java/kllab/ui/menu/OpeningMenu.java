package kllab.ui.menu;

import java.util.List;
import java.util.function.Supplier;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/**
 * A menu whose entries are put into it when it opens. Of entries that come and go in a closed menu the toolkit keeps
 * each line until the menu opens again.
 */
public abstract class OpeningMenu extends MenuButton {
    /**
     * Offers entries from now on.
     *
     * @param entries returns them each time the menu opens
     */
    protected final void offer(Supplier<List<MenuItem>> entries) {
        setOnShowing(event -> {
            List<MenuItem> now = entries.get();
            if (!getItems().equals(now)) {
                getItems().setAll(now);
            }
        });
        // A menu without an entry would not open.
        if (getItems().isEmpty()) {
            getItems().setAll(entries.get());
        }
    }
}

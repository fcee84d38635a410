package kllab.app.header;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.skin.MenuButtonSkin;

/**
 * Gives up the entries of menus that were open: the toolkit would keep their controls, some 10 kB an entry, and those
 * of entries that are gone, until the menu is open again.
 */
public final class ClosedMenus {
    private ClosedMenus() {
    }

    /** Lets all menus below a node do so. */
    public static void forget(Node window) {
        window.addEventHandler(MenuButton.ON_HIDDEN, event -> {
            if (event.getTarget() instanceof MenuButton menu) {
                Platform.runLater(() -> forget(menu));
            }
        });
    }

    private static void forget(MenuButton menu) {
        if (!menu.isShowing() && menu.getSkin() != null) {
            menu.setSkin(new MenuButtonSkin(menu));
        }
    }
}

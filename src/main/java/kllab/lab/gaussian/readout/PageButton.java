package kllab.lab.gaussian.readout;

import javafx.scene.Parent;
import javafx.scene.control.Button;

import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.card.Panels;
import kllab.ui.layout.Drawer;

/** A quiet button beside that which a page of the drawer explains: it asks the question that the page answers. */
final class PageButton {
    private PageButton() {
    }

    /**
     * Returns a button that opens a page, and is away together with the rail of the drawer.
     *
     * @param key the message of the question, which a tooltip and assistive technology say
     */
    static Button of(DrawerOptions.Page page, String key, GaussianModel model, Texts texts, Panels panels) {
        Button button = new Button();
        button.setId("to-" + page);
        button.getStyleClass().addAll("quiet", "page-button", "controls");
        Help.on(Help.tipped(button, texts.of(key)), texts.of("gaussian.drawer.help"));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> {
            // The button goes as the page comes.
            Parent window = button.getScene().getRoot();
            model.history().update(state -> state.withDrawer(state.drawer().withOpen(page)));
            Drawer.enter(window);
        });
        return panels.away(GaussianPanel.DRAWER.key(), button);
    }
}

package kllab.ui.card;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import kllab.ui.Help;
import kllab.ui.Texts;

/** What can be done to a lab as a whole: swap p and q, take a preset, reset. */
public final class ActionsCard {
    /** The style class of a menu of presets. */
    public static final String PRESETS = "presets";

    private ActionsCard() {
    }

    /** Opens the menu of presets that is on a screen, for the keyboard. */
    public static void openPresets(Node screen) {
        if (screen.lookup("." + PRESETS) instanceof MenuButton menu) {
            menu.requestFocus();
            menu.show();
        }
    }

    /**
     * The presets of a lab.
     *
     * @param all all there are
     * @param key the key of the name of one
     * @param take takes one
     * @param <P> an enum; its names stand in the ids of the entries
     */
    public record Presets<P extends Enum<P>>(List<P> all, Function<P, String> key, Consumer<P> take) {
        /** The list cannot change. */
        public Presets {
            all = List.copyOf(all);
        }
    }

    /** The card. */
    public static Card of(Runnable swap, Presets<?> presets, Runnable reset, Texts texts) {
        Card card = new Card(button("swap", "actions.swap", swap, texts), menu(presets, texts),
                button("reset", "actions.reset", reset, texts));
        card.getStyleClass().add("actions");
        card.setMinWidth(Region.USE_PREF_SIZE);
        return card;
    }

    private static <P extends Enum<P>> MenuButton menu(Presets<P> presets, Texts texts) {
        MenuButton menu = new MenuButton();
        Help.named(menu, "actions.presets", texts);
        menu.setId("presets");
        menu.getStyleClass().add(PRESETS);
        for (P preset : presets.all()) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(texts.of(presets.key().apply(preset)));
            item.setId("preset-" + preset.name());
            item.setOnAction(event -> presets.take().accept(preset));
            menu.getItems().add(item);
        }
        menu.setMaxWidth(Double.MAX_VALUE);
        return menu;
    }

    private static Button button(String id, String key, Runnable action, Texts texts) {
        Button button = new Button();
        button.setId(id);
        Help.named(button, key, texts);
        button.setOnAction(event -> action.run());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}

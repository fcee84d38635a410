package kllab.ui.card;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;

import kllab.ui.Ancestors;
import kllab.ui.Focus;
import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.control.ActionButton;
import kllab.ui.control.ActionItem;

/** The actions on a lab as a whole: swap p and q, take a preset, reset. */
public final class ActionsCard {
    /** The style class of a menu of presets. */
    public static final String PRESETS = "presets";

    private ActionsCard() {
    }

    /** Opens the menu of presets that is seen on a screen, for the keyboard. */
    public static void openPresets(Node screen) {
        if (screen.lookup("." + PRESETS) instanceof MenuButton menu
                && Ancestors.of(menu).allMatch(Node::isVisible)) {
            Focus.openMenu(menu);
        }
    }

    /**
     * The presets of a lab.
     *
     * @param all all there are
     * @param key the key of the name of one
     * @param take takes one
     * @param <P> a preset; the end of the key of its name stands in the id of its entry
     */
    public record Presets<P>(List<P> all, Function<P, String> key, Consumer<P> take) {
        /** The list cannot change. */
        public Presets {
            all = List.copyOf(all);
        }
    }

    /** The card of a lab that can swap p and q. */
    public static Card of(Runnable swap, Presets<?> presets, Runnable reset, Texts texts) {
        return of(new ActionButton("swap", "actions.swap", texts, swap).wide(), menu("presets", presets, texts),
                reset(reset, texts));
    }

    /** A card of actions below each other. */
    public static Card of(Region... actions) {
        Card card = new Card(actions);
        card.getStyleClass().addAll("actions", "controls");
        card.setMinWidth(Region.USE_PREF_SIZE);
        return card;
    }

    /** A button that resets a lab. */
    public static Button reset(Runnable reset, Texts texts) {
        return new ActionButton("reset", "actions.reset", texts, reset).wide();
    }

    /** A menu of presets, found by an id. */
    public static <P> MenuButton menu(String id, Presets<P> presets, Texts texts) {
        MenuButton menu = new MenuButton();
        Help.named(menu, "actions.presets", texts);
        menu.setId(id);
        menu.getStyleClass().add(PRESETS);
        for (P preset : presets.all()) {
            String key = presets.key().apply(preset);
            menu.getItems().add(new ActionItem("preset-" + key.substring(key.lastIndexOf('.') + 1), texts.of(key),
                    () -> presets.take().accept(preset)));
        }
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }
}

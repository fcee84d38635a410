package kllab.ui.card;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

import kllab.ui.Ancestors;
import kllab.ui.Focus;
import kllab.ui.Help;
import kllab.ui.Icon;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.control.ActionButton;
import kllab.ui.menu.ActionItem;

import org.kordamp.ikonli.feather.Feather;

/** The actions on a lab as a whole: swap p and q, take a preset, reset. */
public final class ActionsCard {
    /** The style class of a menu of presets. */
    public static final String PRESETS = "presets";

    private ActionsCard() {
    }

    /** Opens the menu of presets that is seen on a screen or, in a hall, below it, for the keyboard. */
    public static void openPresets(Node screen) {
        screen.getScene().getRoot().lookupAll("." + PRESETS).stream().filter(MenuButton.class::isInstance)
                .filter(each -> Ancestors.of(each).allMatch(Node::isVisible)).findFirst()
                .ifPresent(menu -> Focus.openMenu((MenuButton) menu));
    }

    /**
     * All the actions in one small menu, for where there is no room for a card.
     *
     * @param first stand before the presets, such as swapping p and q
     */
    public static MenuButton more(List<ActionItem> first, Presets<?> presets, Runnable reset, Texts texts) {
        MenuButton menu = menu("more-presets", presets, texts);
        menu.textProperty().unbind();
        menu.setText("");
        Icon.on(menu, Feather.MORE_HORIZONTAL);
        Help.tipped(menu, texts.of("actions.more"));
        menu.setId("more-actions");
        menu.setMaxWidth(Region.USE_PREF_SIZE);
        menu.getItems().addAll(0, first);
        menu.getItems().addAll(new SeparatorMenuItem(), new ActionItem("more-reset", texts.of("actions.reset"), reset));
        return menu;
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
        Card card = Styled.as(new Card(actions), "actions", "controls");
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

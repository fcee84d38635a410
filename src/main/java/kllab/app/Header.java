package kllab.app;

import java.util.Locale;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import kllab.app.settings.ThemeChoice;
import kllab.lab.History;
import kllab.lab.Lab;
import kllab.text.Language;
import kllab.ui.Card;
import kllab.ui.Choice;
import kllab.ui.Icon;
import kllab.ui.Segments;
import kllab.ui.Texts;

/** The head of the window: its name, the labs, and what concerns the window as a whole. */
final class Header extends HBox {
    /**
     * What the head can do to the window.
     *
     * @param copyLink puts the link of the state on the clipboard
     * @param openLink asks for a link and goes there
     * @param toggleFullScreen fills the screen, or no longer
     */
    record Actions(Runnable copyLink, Runnable openLink, Runnable toggleFullScreen) {
    }

    private final Texts texts;
    private final Segments labs;

    Header(Shelf shelf, Choices choices, Texts texts, Actions actions) {
        this.texts = texts;
        getStyleClass().add("header");
        labs = new Segments(new Choice<>(shelf.names(), shelf.shown().map(Lab::name), shelf::show,
                name -> texts.of("lab." + name)));
        labs.getStyleClass().add("labs");
        labs.setManaged(false);
        ObservableValue<History<?>> history = shelf.shown().map(lab -> lab.model().history());
        Button undo = icon("undo", Feather.CORNER_UP_LEFT, () -> history.getValue().undo());
        undo.disableProperty().bind(history.flatMap(History::undoable).map(can -> !can));
        Button redo = icon("redo", Feather.CORNER_UP_RIGHT, () -> history.getValue().redo());
        redo.disableProperty().bind(history.flatMap(History::redoable).map(can -> !can));
        getChildren().addAll(Card.label(texts.of("app.name"), "app-name"), space(), labs, undo, redo,
                link(actions), theme(choices), icon("fullScreen", Feather.MAXIMIZE, actions.toggleFullScreen()),
                language(choices));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(super.computePrefHeight(width),
                getInsets().getTop() + Math.ceil(labs.prefHeight(-1)) + getInsets().getBottom());
    }

    /** The names of the labs stand in the middle of the window, as far as their neighbours let them. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = Math.ceil(labs.prefWidth(-1));
        double height = Math.ceil(labs.prefHeight(-1));
        double last = getChildren().get(getChildren().indexOf(labs) + 1).getLayoutX() - getSpacing() - width;
        double left = Math.min((getWidth() - width) / 2, last);
        labs.resizeRelocate(Math.rint(left), Math.rint((getHeight() - height) / 2), width, height);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button icon(String key, Ikon picture, Runnable action) {
        Button button = Icon.on(new Button(), picture);
        button.setOnAction(event -> action.run());
        name(button, key);
        return button;
    }

    private void name(ButtonBase button, String key) {
        button.setId(key);
        ObservableValue<String> words = texts.of("window." + key);
        button.accessibleTextProperty().bind(words);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words);
        button.setTooltip(tip);
        button.setMinWidth(USE_PREF_SIZE);
    }

    private MenuButton link(Actions actions) {
        MenuButton menu = Icon.on(new MenuButton(), Feather.LINK);
        name(menu, "link");
        menu.getItems().addAll(item("copyLink", actions.copyLink()), item("openLink", actions.openLink()));
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(key);
        item.textProperty().bind(texts.of("window." + key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private MenuButton theme(Choices choices) {
        MenuButton menu = Icon.on(new MenuButton(), Feather.SUN);
        name(menu, "theme");
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice theme : ThemeChoice.values()) {
            String key = "theme." + theme.name().toLowerCase(Locale.ROOT);
            RadioMenuItem item = new RadioMenuItem();
            item.setId(key);
            item.textProperty().bind(texts.of("window." + key));
            item.setToggleGroup(group);
            choices.theme().subscribe(chosen -> item.setSelected(chosen == theme));
            item.setOnAction(event -> choices.theme().set(theme));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** Says, in the other language, that one can change to it. */
    private Button language(Choices choices) {
        Button button = new Button();
        name(button, "language");
        button.textProperty().bind(texts.of("window.otherLanguage"));
        button.setOnAction(event -> choices.language()
                .set(choices.language().get() == Language.EN ? Language.ZH : Language.EN));
        return button;
    }
}

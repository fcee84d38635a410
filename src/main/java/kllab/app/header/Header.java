package kllab.app.header;

import java.util.List;
import java.util.Locale;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import kllab.app.classroom.LessonsMenu;
import kllab.app.keys.WindowKey;
import kllab.app.labs.AskMenu;
import kllab.app.labs.OpenLabs;
import kllab.app.labs.ShowMenu;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.History;
import kllab.lab.Lab;
import kllab.ui.Focus;
import kllab.ui.Help;
import kllab.ui.Icon;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.menu.ActionItem;
import kllab.ui.control.Choice;
import kllab.ui.menu.RadioItem;
import kllab.ui.control.Segments;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The head of the window: its name, the labs, and the controls of the whole window. */
public final class Header extends HBox {
    /**
     * The actions of the head on the window.
     *
     * @param links what is done with links
     * @param export the menu that exports the screen
     * @param toggleFullScreen begins or ends full screen
     * @param help shows help
     */
    public record Actions(Links links, MenuButton export, Runnable toggleFullScreen, Runnable help) {
    }

    /**
     * The actions on links.
     *
     * @param copy puts the link of the state on the clipboard
     * @param open asks for a link and goes there
     * @param web copies the link at the address of the web page, and asks for that address
     */
    public record Links(Runnable copy, Runnable open, WebLink web) {
    }

    /** The number of children before the names of the labs: the name of the application, and the space behind it. */
    private static final int FIRST = 2;

    private final Texts texts;
    private final Label name;
    private final Segments labs;
    private final MenuButton theme;

    /** The menus of the window: lessons, questions of the lab, and panels to show. */
    public record Menus(LessonsMenu lessons, AskMenu ask, ShowMenu show) {
    }

    public Header(OpenLabs shelf, Choices choices, Texts texts, Actions actions, Menus menus) {
        this.texts = texts;
        getStyleClass().add("header");
        labs = new Segments(new Choice<>(shelf.names(), shelf.shown().map(Lab::name), shelf::show,
                name -> texts.of("lab." + name), texts.of("window.labs.help")));
        labs.getStyleClass().add("labs");
        labs.setManaged(false);
        theme = theme(choices);
        ObservableValue<History<?>> history = shelf.shown().map(lab -> lab.model().history());
        Button undo = icon("undo", WindowKey.UNDO, Feather.CORNER_UP_LEFT, () -> history.getValue().undo());
        undo.disableProperty().bind(history.flatMap(History::undoable).map(can -> !can));
        Button redo = icon("redo", WindowKey.REDO, Feather.CORNER_UP_RIGHT, () -> history.getValue().redo());
        redo.disableProperty().bind(history.flatMap(History::redoable).map(can -> !can));
        name(menus.ask, "ask", WindowKey.ASK.words(texts, "window.ask"));
        name(menus.show, "show", WindowKey.SHOW.words(texts, "window.show"));
        name = Card.label(texts.of("app.name"), "app-name");
        name.setManaged(false);
        getChildren().addAll(name, space(), labs, undo, redo, menus.lessons,
                menus.ask, link(actions.links()), export(actions.export()), menus.show, theme,
                icon("fullScreen", WindowKey.FULL_SCREEN, Feather.MAXIMIZE, actions.toggleFullScreen()),
                language(choices), icon("help", WindowKey.KEYS, Feather.HELP_CIRCLE, actions.help()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = Math.max(super.computePrefHeight(-1),
                getInsets().getTop() + height(labs) + getInsets().getBottom());
        return isOneLine(width) ? line : line + height(labs) + getInsets().getBottom();
    }

    /** Returns true if the names of the labs have room in one line, be it that of the name of the application. */
    private boolean isOneLine(double width) {
        return width < 0 || buttons() + width(labs) <= width;
    }

    /** Returns true if the name of the application is shown: it is the first to give up its room. */
    private boolean isNamed(double width) {
        double own = width(name) + getSpacing();
        return buttons() + own + (isOneLine(width) ? width(labs) : 0) <= width;
    }

    private double buttons() {
        double width = getInsets().getLeft() + getInsets().getRight();
        for (Node child : getManagedChildren()) {
            width += Math.ceil(child.prefWidth(-1)) + getSpacing();
        }
        return width;
    }

    /**
     * Places the names of the labs in the middle of the window, or as close to it as their neighbours let them, or on a
     * second line.
     */
    @Override
    protected void layoutChildren() {
        double middle = (getWidth() - width(labs)) / 2;
        order(isOneLine(getWidth()));
        name.setVisible(isNamed(getWidth()));
        if (isOneLine(getWidth())) {
            super.layoutChildren();
            placeName(getHeight());
            double last = getChildren().get(getChildren().indexOf(labs) + 1).getLayoutX() - getSpacing() - width(labs);
            double first = name.isVisible()
                    ? name.getBoundsInParent().getMaxX() + getSpacing()
                    : getInsets().getLeft();
            place(Math.max(first, Math.min(middle, last)), (getHeight() - height(labs)) / 2);
        } else {
            double below = height(labs) + getInsets().getBottom();
            layoutLine(getHeight() - below);
            placeName(getHeight() - below);
            place(middle, getHeight() - below);
        }
    }

    /** Puts the names of the labs where they are seen, for the tab key follows the order of the children. */
    private void order(boolean oneLine) {
        if (oneLine && getChildren().getLast().equals(labs)) {
            // Each goes to the end, one after the other; to take one out and in again would lose the keyboard.
            List.copyOf(getChildren().subList(FIRST, getChildren().size() - 1)).forEach(Node::toFront);
        } else if (!oneLine && !getChildren().getLast().equals(labs)) {
            labs.toFront();
        }
    }

    private void layoutLine(double height) {
        double left = getInsets().getLeft();
        double spare = getWidth() - left - getInsets().getRight()
                - getSpacing() * (getManagedChildren().size() - 1);
        for (Node child : getManagedChildren()) {
            spare -= Math.ceil(child.prefWidth(-1));
        }
        for (Node child : getManagedChildren()) {
            boolean grows = HBox.getHgrow(child) == Priority.ALWAYS;
            double width = Math.ceil(child.prefWidth(-1)) + (grows ? Math.max(0, spare) : 0);
            double own = Math.ceil(child.prefHeight(-1));
            child.resizeRelocate(left, Math.rint((height - own) / 2), width, own);
            left += width + getSpacing();
        }
    }

    private void placeName(double height) {
        name.resizeRelocate(getInsets().getLeft(), Math.rint((height - height(name)) / 2), width(name), height(name));
    }

    private void place(double left, double top) {
        labs.resizeRelocate(Math.rint(left), Math.rint(top), width(labs), height(labs));
    }

    private static double width(Node node) {
        return Math.ceil(node.prefWidth(-1));
    }

    private static double height(Node node) {
        return Math.ceil(node.prefHeight(-1));
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button icon(String id, WindowKey key, Ikon picture, Runnable action) {
        Button button = Icon.on(new Button(), picture);
        button.setOnAction(event -> action.run());
        name(button, id, key.words(texts, "window." + id));
        return button;
    }

    private void name(ButtonBase button, String id, ObservableValue<String> words) {
        button.setId(id);
        Help.on(Help.tipped(button, words), texts.of("window." + id + ".help"));
        button.setMinWidth(USE_PREF_SIZE);
    }

    private MenuButton link(Links links) {
        MenuButton menu = Icon.on(new MenuButton(), Feather.LINK);
        name(menu, "link", texts.of("window.link"));
        menu.getItems().addAll(item("copyLink", links.copy()), item("openLink", links.open()), new SeparatorMenuItem(),
                item("copyWebLink", links.web()::copy), item("webAddress", links.web()::ask));
        return menu;
    }

    private MenuButton export(MenuButton menu) {
        Icon.on(menu, Feather.DOWNLOAD);
        name(menu, "export", WindowKey.EXPORT.words(texts, "window.export"));
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        return new ActionItem(key, texts.of("window." + key), action);
    }

    private MenuButton theme(Choices choices) {
        MenuButton menu = Icon.on(new MenuButton(), Feather.SUN);
        name(menu, "theme", WindowKey.THEME.words(texts, "window.theme"));
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice theme : ThemeChoice.values()) {
            String key = "theme." + theme.name().toLowerCase(Locale.ROOT);
            RadioItem item = new RadioItem(key, texts.of("window." + key), group, () -> choices.theme().set(theme));
            choices.theme().subscribe(chosen -> item.setSelected(chosen == theme));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** Opens the menu of themes and gives it the keyboard. */
    public void openTheme() {
        Focus.openMenu(theme);
    }

    /** Returns the button that changes the language, in the words of the other language. */
    private Button language(Choices choices) {
        Button button = new Button();
        name(button, "language", WindowKey.LANGUAGE.words(texts, "window.language"));
        button.textProperty().bind(texts.of("window.otherLanguage"));
        button.setOnAction(event -> choices.changeLanguage());
        return button;
    }
}

package kllab.app.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.layout.Drawer;
import kllab.ui.layout.Scrolling;
import kllab.ui.layout.WrapRow;

/** The page of all keys: those of the window, of its lab, and of the controls on the screen. */
public final class KeySheet extends VBox {
    private static final String PLOTS = "keys.plots";
    /** The lines about plots with a view that can be moved. */
    private static final Set<String> OF_VIEW = Set.of("ground", "wheel", "doubleClick", "zoom", "fit", "pan");
    private static final String DRAWER = "keys.drawer";
    private static final List<KeyCombination> SIDEWAYS = keys(KeyCode.LEFT, KeyCode.RIGHT);
    private static final List<KeyCombination> UPRIGHT = keys(KeyCode.UP, KeyCode.DOWN);
    private static final List<KeyCombination> ARROWS = keys(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN);
    private static final List<KeyCombination> PAGES = keys(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
    private static final List<KeyCombination> ENDS = keys(KeyCode.HOME, KeyCode.END);

    /** The sections about the keys and the mouse of controls, which the window does not handle. */
    private static final List<Section> OF_CONTROLS = List.of(
            new Section("keys.sliders", "keys.sliders.", List.of(
                    new Line("arrows", ARROWS, steps(ParameterRange.Kind::usual)),
                    new Line("shiftArrows", List.of(), steps(ParameterRange.Kind::fine)),
                    new Line("pages", PAGES, steps(ParameterRange.Kind::large)), new Line("ends", ENDS),
                    new Line("typed", keys(KeyCode.ENTER)), new Line("escape", keys(KeyCode.ESCAPE)),
                    new Line("paste", List.of(WindowKey.key(KeyCode.V, KeyCombination.SHORTCUT_DOWN))))),
            new Section(PLOTS, "keys.plots.", List.of(
                    new Line("drag"), new Line("ground"), new Line("wheel"), new Line("doubleClick"),
                    new Line("zoom"), new Line("fit"), new Line("pan", ARROWS), new Line("walk"),
                    new Line("ends", ENDS))),
            new Section("keys.steps", "keys.steps.", List.of(
                    new Line("turn", PAGES), new Line("arrows", SIDEWAYS))),
            new Section(DRAWER, "keys.drawer.", List.of(
                    new Line("lines", Stream.concat(UPRIGHT.stream(), PAGES.stream()).toList()),
                    new Line("close", keys(KeyCode.ESCAPE)))),
            new Section("keys.everywhere", "keys.everywhere.", List.of(
                    new Line("tab", List.of(WindowKey.key(KeyCode.TAB),
                            WindowKey.key(KeyCode.TAB, KeyCombination.SHIFT_DOWN))),
                    new Line("space", keys(KeyCode.SPACE)), new Line("escape", keys(KeyCode.ESCAPE)))));

    private final Texts texts;
    private final ScrollPane scroll;

    /** A title with lines. The name of a line is the end of its message key. */
    private record Section(String key, String beginning, List<Line> lines) {
    }

    /**
     * A line.
     *
     * @param name the end of its message key
     * @param keys the keys; none if the message names a gesture or signs
     * @param arguments the arguments of its message
     */
    private record Line(String name, List<KeyCombination> keys, List<String> arguments) {
        Line(String name, List<KeyCombination> keys) {
            this(name, keys, List.of());
        }

        Line(String name) {
            this(name, List.of());
        }
    }

    private static List<KeyCombination> keys(KeyCode... codes) {
        return Arrays.stream(codes).map(WindowKey::key).toList();
    }

    /** Returns the steps of plain numbers, of shares, of angles and of counts. */
    private static List<String> steps(ToDoubleFunction<ParameterRange.Kind> step) {
        return Stream.of(ParameterRange.Kind.DECIMAL, ParameterRange.Kind.SHARE, ParameterRange.Kind.DEGREES,
                ParameterRange.Kind.COUNT).map(kind -> NumberText.shown(step.applyAsDouble(kind))).toList();
    }

    /**
     * Creates a page of all keys.
     *
     * @param screen the screen of the lab; keys of controls that it lacks are not listed
     */
    public KeySheet(Shortcuts shortcuts, Node screen, Texts texts) {
        this.texts = texts;
        setId("key-sheet");
        VBox ofControls = Styled.as(new VBox(), "key-column");
        OF_CONTROLS.stream().filter(each -> !each.key.equals(DRAWER) || has(screen, Drawer.class::isInstance))
                .forEach(each -> ofControls.getChildren().add(section(each.key, lines(each, screen).stream()
                        .map(line -> row(each.beginning + line.name, line)))));
        VBox ofWindow = new VBox(section("keys.window", shortcuts.ofWindow().stream().map(this::row)),
                section("keys.ofLab", shortcuts.ofLab().stream().map(this::row)));
        ofWindow.getStyleClass().add("key-column");
        WrapRow sections = Styled.as(new WrapRow(List.of(1.0, 1.0), ofWindow, ofControls), "key-sections");
        scroll = Scrolling.of(new ScrollPane(sections));
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    /**
     * Returns the lines of a section, without those about views if no plot of the screen has a view that can be moved.
     */
    private static List<Line> lines(Section section, Node screen) {
        boolean all = !section.key.equals(PLOTS)
                || has(screen, each -> each instanceof PlotPane plot && plot.isNavigable());
        return all ? section.lines : section.lines.stream().filter(line -> !OF_VIEW.contains(line.name)).toList();
    }

    private static boolean has(Node node, Predicate<Node> wanted) {
        return wanted.test(node) || (node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(each -> has(each, wanted)));
    }

    /** Returns the pane that scrolls the keys. */
    public ScrollPane scroll() {
        return scroll;
    }

    private VBox section(String title, Stream<Label[]> rows) {
        GridPane grid = Styled.as(new GridPane(), "key-grid");
        rows.forEach(row -> grid.addRow(grid.getRowCount(), row));
        Label heading = Card.label(texts.of(title), "card-title");
        heading.setMinWidth(USE_PREF_SIZE);
        return Styled.as(new VBox(heading, grid), "key-section");
    }

    private Label[] row(Shortcut shortcut) {
        return row(label(words -> KeyName.of(shortcut.keys(), words)), label(words -> words.say(shortcut.name())));
    }

    private Label[] row(String key, Line line) {
        return row(line.keys.isEmpty()
                ? label(words -> words.say(key + ".key"))
                : label(words -> KeyName.of(line.keys, words)),
                label(words -> words.say(key, line.arguments.toArray())));
    }

    private static Label[] row(Label keys, Label meaning) {
        keys.getStyleClass().add("key-name");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        meaning.setWrapText(true);
        meaning.getStyleClass().add("key-meaning");
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setHgrow(meaning, Priority.ALWAYS);
        return new Label[]{keys, meaning};
    }

    private Label label(Function<Catalog, String> words) {
        return Card.label(texts.catalog().map(words));
    }
}

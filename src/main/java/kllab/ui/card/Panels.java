package kllab.ui.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import kllab.ui.Explained;
import kllab.ui.Focus;
import kllab.ui.Help;
import kllab.ui.Icon;
import kllab.ui.Styled;

import org.kordamp.ikonli.feather.Feather;

/**
 * The panels of a screen, each with its nodes, so that panels can be put away or covered.
 *
 * <p>
 * A node that is away is neither seen nor given room. One that is covered keeps its room below a plate with a question
 * mark; a press on the plate reveals it.
 */
public final class Panels {
    /**
     * One panel.
     *
     * @param away true if it is put away
     * @param covered true if it is covered
     * @param cover covers it
     * @param reveal shows it
     */
    public record Panel(ObservableValue<Boolean> away, ObservableValue<Boolean> covered, Cover cover, Cover reveal) {
    }

    /**
     * Something that a button does to a panel.
     *
     * @param action does it
     * @param spoken what the button is called
     * @param help what pressing it does
     * @param available true if it can be pressed now
     */
    public record Cover(Runnable action, ObservableValue<String> spoken, ObservableValue<String> help,
            ObservableValue<Boolean> available) {
    }

    private final Function<String, Optional<Panel>> panels;

    /** Panels by their names; a node whose name belongs to no panel is always seen. */
    public Panels(Function<String, Optional<Panel>> panels) {
        this.panels = panels;
    }

    /** Returns true while a panel is neither put away nor covered; always true for a name that belongs to no panel. */
    public ObservableValue<Boolean> shown(String name) {
        return panels.apply(name).map(panel -> panel.away.flatMap(away -> panel.covered.map(over -> !away && !over)))
                .orElseGet(() -> new ReadOnlyObjectWrapper<>(true));
    }

    /** Says that a node is a panel that can be put away. */
    public <N extends Node> N away(String name, N node) {
        panels.apply(name).ifPresent(panel -> panel.away.subscribe(away -> show(node, !away)));
        return node;
    }

    /** Says that a node holds these panels and nothing else: it is away when all of them are. */
    public <N extends Node> N around(List<String> names, N node) {
        List<Panel> held = names.stream().flatMap(name -> panels.apply(name).stream()).toList();
        if (held.size() == names.size()) {
            ObservableValue<Boolean> all = held.getFirst().away;
            for (Panel each : held.subList(1, held.size())) {
                ObservableValue<Boolean> before = all;
                // Not a binding made of several values: nobody would hold it, and it would silently end.
                all = each.away.flatMap(away -> away ? before : each.away);
            }
            all.subscribe(gone -> show(node, !gone));
        }
        return node;
    }

    /**
     * Says that a node is a panel that can be put away and covered; returns the node to put into the screen in its
     * place.
     */
    public Region of(String name, Region node) {
        return panels.apply(name).map(panel -> coverable(name, panel, away(name, new StackPane(node)), node))
                .orElse(node);
    }

    /** Says that a node shows the content of a panel: it is covered together with the panel, and is never away. */
    public Region covered(String name, Region node) {
        return panels.apply(name).map(panel -> coverable(name, panel, new StackPane(node), node)).orElse(node);
    }

    /** Returns a button that covers a panel, to stand beside its content; none where there is no such panel. */
    public Optional<Button> coverButton(String name) {
        return panels.apply(name).map(panel -> {
            Button button = Styled.as(Icon.on(new Button(), Feather.EYE_OFF), "quiet", "cover-button");
            covers(button, name, panel);
            return Help.tipped(button, panel.cover.spoken);
        });
    }

    /**
     * Returns the name of a panel's content, which covers the panel when it is pressed; only the name where there is no
     * such panel.
     *
     * @param word the key of the word that explains the name; empty if none does
     */
    public Labeled coverLink(String name, ObservableValue<String> words, String word) {
        Optional<Panel> known = panels.apply(name);
        Labeled shown = known.isPresent() ? new Hyperlink() : new Label();
        shown.getStyleClass().add(known.isPresent() ? "cover-link" : "hint");
        shown.textProperty().bind(words);
        shown.setMinWidth(Region.USE_PREF_SIZE);
        if (shown instanceof Hyperlink link) {
            covers(link, name, known.orElseThrow());
            link.visitedProperty().subscribe(() -> link.setVisited(false));
        }
        if (!word.isEmpty()) {
            Explained.by(shown, word);
        } else if (known.isPresent()) {
            // Where a word is explained its card says what a press does, and a tooltip would lie on it.
            Help.tipped(shown, known.get().cover.spoken);
        }
        return shown;
    }

    /** Returns the id of the button that covers a panel. */
    public static String coverId(String name) {
        return "cover-" + name;
    }

    private static void covers(ButtonBase button, String name, Panel panel) {
        button.setId(coverId(name));
        button.accessibleTextProperty().bind(panel.cover.spoken);
        Help.on(button, panel.cover.help);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> panel.cover.action.run());
        button.disableProperty().bind(panel.cover.available.map(now -> !now));
    }

    private static Region coverable(String name, Panel panel, StackPane place, Region node) {
        place.setPickOnBounds(false);
        panel.covered.subscribe(covered -> {
            boolean inside = place.isFocusWithin();
            boolean marked = Focus.isMarkedIn(place);
            if (covered && place.getChildren().size() == 1) {
                Button plate = plate(panel);
                if (node instanceof Card) {
                    plate.getStyleClass().add("large");
                }
                place.getChildren().add(plate);
            }
            List<Node> plates = place.getChildren().subList(1, place.getChildren().size());
            // First what comes, then what goes: the keyboard must have where to go, or it goes to the window's head.
            (covered ? plates : List.of(node)).forEach(each -> each.setVisible(true));
            if (inside && !Focus.to(covered ? plates.getFirst() : node, marked)) {
                Focus.toOrWindow(place, coverId(name), marked);
            }
            (covered ? List.of(node) : plates).forEach(each -> each.setVisible(false));
            // Who shares out the room may give a plate less of it.
            place.requestLayout();
        });
        return place;
    }

    /** Returns a plate as large as the node that it covers, whatever is written on the plate. */
    private static Button plate(Panel panel) {
        Button plate = Styled.as(new Button("?"), "cover");
        plate.accessibleTextProperty().bind(panel.reveal.spoken);
        Help.on(plate, panel.reveal.help);
        plate.setMinSize(0, 0);
        plate.setPrefSize(0, 0);
        plate.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        plate.setOnAction(event -> panel.reveal.action.run());
        return plate;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

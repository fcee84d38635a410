package kllab.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A screen as a figure: without all that is only there to be handled, so that the rest has its room.
 *
 * <p>
 * Away are buttons, sliders, fields and lists, and nodes of the style class {@code controls} with all that is in them.
 * What tells something stays: the chosen one of several segments, a table of numbers that can be typed, the names of
 * numbers that can be covered, and the plates that cover them. While it is a figure, a screen has the style class
 * {@code figure}.
 */
public final class Figure {
    /** The style class of nodes that hold controls, and words about these. */
    public static final String CONTROLS = "controls";

    private static final String FIGURE = "figure";
    private static final Set<String> TELLING = Set.of("cover", "cover-link");
    private static final String TABLE = "latent-table";

    private final List<Runnable> back = new ArrayList<>();

    private Figure() {
    }

    /**
     * Makes a figure of a screen, which has to be laid out again then.
     *
     * @return makes it a screen again
     */
    public static Runnable of(Region screen) {
        Figure figure = new Figure();
        if (!screen.getStyleClass().contains(FIGURE)) {
            screen.getStyleClass().add(FIGURE);
            figure.back.add(() -> screen.getStyleClass().remove(FIGURE));
        }
        figure.clear(screen);
        return () -> figure.back.reversed().forEach(Runnable::run);
    }

    /** Takes away the controls within a node; returns true if something else is left to be seen of it. */
    private boolean clear(Node node) {
        // Also one that is not seen: in the room that others leave it might come.
        if (isControl(node)) {
            away(node);
            return false;
        }
        if (!node.isVisible()) {
            return false;
        }
        if (!(node instanceof Parent parent) || isTable(node)) {
            return true;
        }
        List<Node> children = parent.getChildrenUnmodifiable();
        boolean any = false;
        boolean all = true;
        for (Node each : List.copyOf(children)) {
            boolean stays = clear(each);
            any |= stays;
            all &= stays;
        }
        boolean emptied = !all && !any && node instanceof Pane;
        if (emptied) {
            away(node);
        }
        return !emptied;
    }

    private static boolean isControl(Node node) {
        List<String> styles = node.getStyleClass();
        if (styles.contains(CONTROLS)) {
            return true;
        }
        if (styles.stream().anyMatch(TELLING::contains) || (node instanceof ToggleButton segment && isTold(segment))) {
            return false;
        }
        return node instanceof ButtonBase || node instanceof Slider || node instanceof TextInputControl
                || node instanceof ChoiceBox || node instanceof ComboBoxBase;
    }

    /** Returns true of the chosen one of some segments, which is the title of what it chooses. */
    private static boolean isTold(ToggleButton button) {
        return button.isSelected() && button.getStyleClass().contains("segment");
    }

    private static boolean isTable(Node node) {
        return node.getStyleClass().contains(TABLE);
    }

    private void away(Node node) {
        boolean managed = node.isManaged();
        if (node.isVisible() && !node.visibleProperty().isBound()) {
            node.setVisible(false);
            back.add(() -> node.setVisible(true));
        }
        if (managed && !node.managedProperty().isBound()) {
            node.setManaged(false);
            back.add(() -> node.setManaged(true));
        }
    }
}

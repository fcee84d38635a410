package kllab.window;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import kllab.plot.Mark;
import kllab.plot.pane.PlotPane;
import kllab.ui.formula.FormulaView;

/** All that a part of a window tells, to the eye or to assistive technology. */
public final class Told {
    private Told() {
    }

    /** The words on what can be seen, those spoken of it, and those in its plots. */
    public static List<String> by(Node root) {
        return WindowFixture.within(root).filter(Told::isSeen).flatMap(Told::of).filter(Objects::nonNull).toList();
    }

    /** Whether a node and all that it is in are visible. */
    public static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /** The words on a node itself, and those spoken of it; some may be null. */
    public static Stream<String> of(Node node) {
        Stream<String> spoken = Stream.of(node.getAccessibleText(), node.getAccessibleHelp());
        return Stream.concat(spoken, switch (node) {
            case Labeled labeled -> seen(labeled.getText());
            case Text text -> seen(text.getText());
            case FormulaView formula -> Stream.of(formula.texProperty().get());
            case PlotPane pane -> pane.plot().subplots().stream().flatMap(panel -> panel.marks().stream())
                    .flatMap(mark -> mark instanceof Mark.Label label ? Stream.of(label.text()) : Stream.of());
            default -> Stream.of();
        });
    }

    /** Words without the joiners that keep numbers whole. */
    private static Stream<String> seen(String words) {
        return Stream.ofNullable(words).map(each -> each.replace("\uFEFF", ""));
    }
}

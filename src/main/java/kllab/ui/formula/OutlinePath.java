package kllab.ui.formula;

import java.util.List;
import javafx.scene.shape.SVGPath;
import kllab.ui.formula.outline.FormulaRole;
import kllab.ui.formula.outline.Outline;

/**
 * Outlines of one role as a node, which has the style class of the role and no colour of its own.
 *
 * <p>
 * It is unmanaged: what it shows may change without a layout pass, for the layout is the typesetter's. It keeps its
 * outlines as one text, for each element of a {@link javafx.scene.shape.Path} takes half a kilobyte, and a screen of
 * formulas has twenty thousand.
 */
class OutlinePath extends SVGPath {
    OutlinePath(FormulaRole role, List<Outline> outlines) {
        setManaged(false);
        setStroke(null);
        getStyleClass().add(role.styleClass());
        show(outlines);
    }

    /** Shows these outlines instead of those before. */
    final void show(List<Outline> outlines) {
        StringBuilder path = new StringBuilder();
        outlines.forEach(each -> each.segments().forEach(segment -> append(segment, path)));
        setContent(path.toString());
    }

    private static void append(Outline.Segment segment, StringBuilder path) {
        switch (segment) {
            case Outline.Move(double x, double y) -> path.append('M').append(x).append(' ').append(y);
            case Outline.Line(double x, double y) -> path.append('L').append(x).append(' ').append(y);
            case Outline.Quadratic(double x1, double y1, double x, double y) ->
                path.append('Q').append(x1).append(' ').append(y1).append(' ').append(x).append(' ').append(y);
            case Outline.Cubic(double x1, double y1, double x2, double y2, double x, double y) ->
                path.append('C').append(x1).append(' ').append(y1).append(' ').append(x2).append(' ').append(y2)
                        .append(' ').append(x).append(' ').append(y);
            case Outline.Close() -> path.append('Z');
        }
    }
}

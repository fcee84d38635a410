package kllab.ui.formula;

import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import kllab.ui.formula.outline.FormulaRole;
import kllab.ui.formula.outline.Outline;

/**
 * Outlines of one role as a node, which has the style class of the role and no colour of its own.
 *
 * <p>
 * It is unmanaged: what it shows may change without a layout pass, for the layout is the typesetter's.
 */
class OutlinePath extends Path {
    OutlinePath(FormulaRole role, List<Outline> outlines) {
        setManaged(false);
        setStroke(null);
        getStyleClass().add(role.styleClass());
        show(outlines);
    }

    /** Shows these outlines instead of those before. */
    final void show(List<Outline> outlines) {
        getElements()
                .setAll(outlines.stream().flatMap(each -> each.segments().stream()).map(OutlinePath::element).toList());
    }

    private static PathElement element(Outline.Segment segment) {
        return switch (segment) {
            case Outline.Move(double x, double y) -> new MoveTo(x, y);
            case Outline.Line(double x, double y) -> new LineTo(x, y);
            case Outline.Quadratic(double x1, double y1, double x, double y) -> new QuadCurveTo(x1, y1, x, y);
            case Outline.Cubic(double x1, double y1, double x2, double y2, double x, double y) ->
                new CubicCurveTo(x1, y1, x2, y2, x, y);
            case Outline.Close() -> new ClosePath();
        };
    }
}

package kllab.ui.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * The pieces of one long formula, one after the other on a common baseline, in as many lines as the width asks for. The
 * spacing is between lines. A piece that is wider than a whole line shrinks to it.
 */
public final class FormulaFlow extends HBox {
    /** A flow without pieces. */
    public FormulaFlow() {
        getStyleClass().add("formula-flow");
    }

    /** Pieces on one baseline, with the extent of the highest and the lowest of them. */
    private record Line(List<Node> pieces, double ascent, double descent) {
        static Line of(List<Node> pieces) {
            return new Line(List.copyOf(pieces), most(pieces, Node::getBaselineOffset),
                    most(pieces, each -> each.prefHeight(-1) - each.getBaselineOffset()));
        }

        private static double most(List<Node> pieces, ToDoubleFunction<Node> extent) {
            return pieces.stream().mapToDouble(extent).max().orElse(0);
        }
    }

    private List<Line> lines(double width) {
        List<Line> lines = new ArrayList<>();
        List<Node> pieces = new ArrayList<>();
        double used = 0;
        for (Node each : getManagedChildren()) {
            double needed = width(each);
            if (!pieces.isEmpty() && used + needed > width) {
                lines.add(Line.of(pieces));
                pieces.clear();
                used = 0;
            }
            pieces.add(each);
            used += needed;
        }
        if (!pieces.isEmpty()) {
            lines.add(Line.of(pieces));
        }
        return lines;
    }

    private static double width(Node piece) {
        return Math.ceil(piece.prefWidth(-1));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(each -> Math.ceil(each.minWidth(-1))).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(FormulaFlow::width).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Line> lines = lines(width < 0 ? Double.MAX_VALUE : width);
        return Math.ceil(lines.stream().mapToDouble(each -> each.ascent + each.descent).sum()
                + getSpacing() * Math.max(0, lines.size() - 1));
    }

    @Override
    public double getBaselineOffset() {
        return getManagedChildren().isEmpty() ? 0 : lines(getWidth()).getFirst().ascent;
    }

    @Override
    protected void layoutChildren() {
        double top = 0;
        for (Line line : lines(getWidth())) {
            double left = 0;
            for (Node each : line.pieces) {
                double width = Math.min(width(each), getWidth() - left);
                each.resizeRelocate(left, Math.rint(top + line.ascent - each.getBaselineOffset()), width,
                        Math.ceil(each.prefHeight(-1)));
                left += width;
            }
            top += line.ascent + line.descent + getSpacing();
        }
    }
}

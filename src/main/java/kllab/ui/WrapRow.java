package kllab.ui;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Nodes side by side, each as wide as its share, in as few lines as their least widths allow.
 *
 * <p>
 * The nodes of a line are equally high, and lines share the height of the row. The spacing is between nodes and between
 * lines.
 */
public final class WrapRow extends HBox {
    private final List<Double> shares;

    /**
     * A row of nodes.
     *
     * @param shares how much each node takes of the width that is left over, against the others of its line; 0 keeps it
     *     at its preferred width
     * @param nodes from left to right
     */
    public WrapRow(List<Double> shares, Node... nodes) {
        this.shares = List.copyOf(shares);
        getChildren().addAll(nodes);
        getStyleClass().add("wrap-row");
    }

    /** Nodes that stand side by side: those from one index up to another. */
    private record Line(int from, int to) {
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<Line> lines(double width) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        double used = 0;
        for (int i = 0; i < shares.size(); i++) {
            double needed = least(i);
            if (i > from && used + getSpacing() + needed > width) {
                lines.add(new Line(from, i));
                from = i;
                used = needed;
            } else {
                used += needed + (i > from ? getSpacing() : 0);
            }
        }
        lines.add(new Line(from, shares.size()));
        return lines;
    }

    private double least(int i) {
        Node node = getChildren().get(i);
        return Math.ceil(shares.get(i) == 0 ? node.prefWidth(-1) : node.minWidth(-1));
    }

    /** The widths of the nodes of a line: what they need, and their shares of the rest. */
    private double[] widths(Line line, double width) {
        double shared = 0;
        double free = width - getSpacing() * (line.to - line.from - 1);
        for (int i = line.from; i < line.to; i++) {
            shared += shares.get(i);
            free -= shares.get(i) == 0 ? least(i) : 0;
        }
        double[] widths = new double[line.to - line.from];
        for (int i = line.from; i < line.to; i++) {
            double fair = shared == 0 ? width / widths.length : free * shares.get(i) / shared;
            widths[i - line.from] = Math.rint(shares.get(i) == 0 && shared > 0 ? least(i) : Math.max(least(i), fair));
        }
        double excess = -width + getSpacing() * (widths.length - 1);
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            excess += widths[i];
            widest = widths[i] > widths[widest] ? i : widest;
        }
        // What a node needs beyond its share comes from the widest, and so do the pixels that rounding leaves.
        widths[widest] -= excess;
        return widths;
    }

    @Override
    protected double computeMinWidth(double height) {
        double least = 0;
        for (int i = 0; i < shares.size(); i++) {
            least = Math.max(least, least(i));
        }
        return least;
    }

    @Override
    protected double computePrefWidth(double height) {
        double sum = getSpacing() * (shares.size() - 1);
        for (int i = 0; i < shares.size(); i++) {
            sum += Math.ceil(getChildren().get(i).prefWidth(-1));
        }
        return sum;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(width, true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(width, false);
    }

    private double height(double width, boolean least) {
        double available = width < 0 ? computePrefWidth(-1) : width;
        List<Line> lines = lines(available);
        double sum = getSpacing() * (lines.size() - 1);
        for (Line line : lines) {
            sum += height(line, widths(line, available), least);
        }
        return sum;
    }

    private double height(Line line, double[] widths, boolean least) {
        double highest = 0;
        for (int i = line.from; i < line.to; i++) {
            Node node = getChildren().get(i);
            double width = widths[i - line.from];
            highest = Math.max(highest, Math.ceil(least ? node.minHeight(width) : node.prefHeight(width)));
        }
        return highest;
    }

    @Override
    protected void layoutChildren() {
        List<Line> lines = lines(getWidth());
        double spare = (getHeight() - height(getWidth(), false)) / lines.size();
        double top = 0;
        for (Line line : lines) {
            double[] widths = widths(line, getWidth());
            double height = Math.rint(height(line, widths, false) + spare);
            double left = 0;
            for (int i = line.from; i < line.to; i++) {
                getChildren().get(i).resizeRelocate(left, top, widths[i - line.from], height);
                left += widths[i - line.from] + getSpacing();
            }
            top += height + getSpacing();
        }
    }
}

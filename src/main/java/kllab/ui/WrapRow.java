package kllab.ui;

import java.util.ArrayList;
import java.util.List;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Nodes side by side, each as wide as its share, in as few lines as their least widths allow.
 *
 * <p>
 * The nodes of a line are equally high, and lines share the height of the row. The spacing is between nodes and between
 * lines. A node that is not managed has no room, and its neighbours share it. While there are several lines the row has
 * the pseudo-class {@code stacked}.
 */
public final class WrapRow extends HBox {
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

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

    /** A node and its share. */
    private record Piece(Node node, double share) {
        double least() {
            return Math.ceil(share == 0 ? node.prefWidth(-1) : node.minWidth(-1));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** The nodes that are to have room, each with its share. */
    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Node node = getChildren().get(i);
            if (node.isManaged()) {
                pieces.add(new Piece(node, shares.get(i)));
            }
        }
        return pieces;
    }

    private List<List<Piece>> lines(double width) {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        double used = 0;
        for (Piece piece : pieces()) {
            double needed = piece.least();
            if (!line.isEmpty() && used + getSpacing() + needed > width) {
                lines.add(line);
                line = new ArrayList<>();
            }
            used = line.isEmpty() ? needed : used + getSpacing() + needed;
            line.add(piece);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** The widths of the nodes of a line: what they need, and their shares of the rest. */
    private double[] widths(List<Piece> line, double width) {
        double shared = 0;
        double free = width - getSpacing() * (line.size() - 1);
        for (Piece piece : line) {
            shared += piece.share;
            free -= piece.share == 0 ? piece.least() : 0;
        }
        double[] widths = new double[line.size()];
        for (int i = 0; i < widths.length; i++) {
            Piece piece = line.get(i);
            double fair = shared == 0 ? width / widths.length : free * piece.share / shared;
            widths[i] = Math.rint(piece.share == 0 && shared > 0 ? piece.least() : Math.max(piece.least(), fair));
        }
        double excess = -width + getSpacing() * (widths.length - 1);
        int widest = 0;
        int roomiest = 0;
        for (int i = 0; i < widths.length; i++) {
            excess += widths[i];
            widest = widths[i] > widths[widest] ? i : widest;
            roomiest = slack(line, widths, i) > slack(line, widths, roomiest) ? i : roomiest;
        }
        // What a node needs beyond its share comes from the one that can best spare it; the pixels that rounding
        // leaves, and what nobody can spare, are those of the widest.
        double spared = Math.clamp(excess, 0, Math.max(0, slack(line, widths, roomiest)));
        widths[roomiest] -= spared;
        widths[widest] -= excess - spared;
        return widths;
    }

    private static double slack(List<Piece> line, double[] widths, int i) {
        return widths[i] - line.get(i).least();
    }

    @Override
    protected double computeMinWidth(double height) {
        return pieces().stream().mapToDouble(Piece::least).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Piece> pieces = pieces();
        return pieces.stream().mapToDouble(piece -> Math.ceil(piece.node.prefWidth(-1))).sum()
                + getSpacing() * Math.max(0, pieces.size() - 1);
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
        List<List<Piece>> lines = lines(available);
        double sum = getSpacing() * Math.max(0, lines.size() - 1);
        for (List<Piece> line : lines) {
            sum += height(line, widths(line, available), least);
        }
        return sum;
    }

    private static double height(List<Piece> line, double[] widths, boolean least) {
        double highest = 0;
        for (int i = 0; i < widths.length; i++) {
            Node node = line.get(i).node;
            highest = Math.max(highest, Math.ceil(least ? node.minHeight(widths[i]) : node.prefHeight(widths[i])));
        }
        return highest;
    }

    @Override
    protected void layoutChildren() {
        List<List<Piece>> lines = lines(getWidth());
        pseudoClassStateChanged(STACKED, lines.size() > 1);
        double spare = (getHeight() - height(getWidth(), false)) / Math.max(1, lines.size());
        double top = 0;
        for (List<Piece> line : lines) {
            double[] widths = widths(line, getWidth());
            double height = Math.rint(height(line, widths, false) + spare);
            double left = 0;
            for (int i = 0; i < widths.length; i++) {
                line.get(i).node.resizeRelocate(left, top, widths[i], height);
                left += widths[i] + getSpacing();
            }
            top += height + getSpacing();
        }
    }
}

package kllab.ui.layout;

import java.util.List;
import java.util.stream.IntStream;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kllab.ui.Styled;

/**
 * Nodes side by side, each as wide as its share, in as few lines as their least widths allow.
 *
 * <p>
 * The nodes of a line are equally high, and lines share the height of the row. The spacing is between nodes and between
 * lines. A node that is not managed has no room, and its neighbours share it. While there are several lines the row has
 * the pseudo-class {@code stacked}.
 */
public final class WrapRow extends HBox {
    static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

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

    /** A title that takes lines enough for all of it, and controls at the right end of its line or of one below. */
    public static WrapRow titled(Label title, Region controls) {
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        HBox end = new HBox(controls);
        end.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(controls, Priority.ALWAYS);
        return Styled.as(new WrapRow(List.of(0.0, 1.0), title, end), "plot-head", "titled");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<RowLine.Piece> pieces() {
        return RowLine.managed(IntStream.range(0, shares.size())
                .mapToObj(i -> new RowLine.Piece(getChildren().get(i), shares.get(i))).toList());
    }

    private List<RowLine> lines(double width) {
        return RowLine.of(pieces(), width, getSpacing());
    }

    @Override
    protected double computeMinWidth(double height) {
        return pieces().stream().mapToDouble(RowLine.Piece::least).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        List<RowLine.Piece> pieces = pieces();
        return pieces.stream().mapToDouble(piece -> Math.ceil(piece.node().prefWidth(-1))).sum()
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
        return RowLine.height(lines(available), least);
    }

    @Override
    protected void layoutChildren() {
        List<RowLine> lines = lines(getWidth());
        pseudoClassStateChanged(STACKED, lines.size() > 1);
        double spare = (getHeight() - height(getWidth(), false)) / Math.max(1, lines.size());
        double top = 0;
        for (RowLine line : lines) {
            double height = Math.rint(line.height(false) + spare);
            line.place(this, 0, top, height);
            top += height + getSpacing();
        }
    }
}

package kllab.ui.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
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
 *
 * <p>
 * Where a style says {@code -kl-most-lines} it has no more lines than that, as far as what it may give up lets it: what
 * has no room then is not visible, and comes back when there is room.
 */
public final class WrapRow extends HBox {
    static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private static final StyleablePropertyFactory<WrapRow> STYLES = new StyleablePropertyFactory<>(
            HBox.getClassCssMetaData());
    private static final CssMetaData<WrapRow, Number> MOST = STYLES.createSizeCssMetaData("-kl-most-lines",
            row -> row.most, Double.POSITIVE_INFINITY, false);

    private final StyleableDoubleProperty most = new SimpleStyleableDoubleProperty(MOST, this, "mostLines",
            Double.POSITIVE_INFINITY);
    private final List<Double> shares;
    private List<Node> spare = List.of();

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
        most.subscribe(this::requestLayout);
    }

    /** Says which of its nodes it may give up where it has too many lines: the first one first. */
    public WrapRow givingUp(Node... first) {
        spare = List.of(first);
        return this;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
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
        List<RowLine.Piece> pieces = new ArrayList<>(pieces());
        List<RowLine> lines = RowLine.of(pieces, width, getSpacing());
        for (Node each : spare) {
            if (lines.size() > most.get() && pieces.removeIf(piece -> piece.node().equals(each))) {
                lines = RowLine.of(pieces, width, getSpacing());
            }
        }
        return lines;
    }

    /** Returns the nodes that have room in every width. */
    private Stream<RowLine.Piece> lasting() {
        return pieces().stream().filter(each -> Double.isInfinite(most.get()) || !spare.contains(each.node()));
    }

    @Override
    protected double computeMinWidth(double height) {
        return lasting().mapToDouble(RowLine.Piece::least).max().orElse(0);
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
        List<Node> seen = lines.stream().flatMap(line -> line.pieces().stream()).map(RowLine.Piece::node).toList();
        spare.forEach(each -> each.setVisible(seen.contains(each)));
        double left = (getHeight() - height(getWidth(), false)) / Math.max(1, lines.size());
        double top = 0;
        for (RowLine line : lines) {
            double height = Math.rint(line.height(false) + left);
            line.place(0, top, height);
            top += height + getSpacing();
        }
    }
}

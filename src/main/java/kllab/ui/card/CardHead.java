package kllab.ui.card;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kllab.ui.Styled;

/**
 * The head of a card: something at its left end, something at its right, and between them, before the right one, a hint
 * that is only there where there is room for all of it.
 */
public final class CardHead extends HBox {
    private final Node left;
    private final Node hint;
    private final Node right;

    /**
     * A head.
     *
     * @param left stays whole
     * @param hint steps back where it does not fit
     * @param right stays whole
     */
    public CardHead(Node left, Node hint, Node right) {
        this.left = left;
        this.hint = hint;
        this.right = right;
        getStyleClass().add("card-head");
        getChildren().addAll(left, hint, right);
    }

    /** A head of a title and a hint. */
    public static CardHead of(ObservableValue<String> title, ObservableValue<String> hint) {
        return of(Card.label(title, "card-title"), Card.label(hint, "hint"));
    }

    /** A hint on what can be done, which a picture without controls has no use for. */
    public static Label use(ObservableValue<String> hint) {
        return Styled.as(Card.label(hint, "hint"), "controls");
    }

    /** A head with nothing at its right end but a hint. */
    public static CardHead of(Node left, Node hint) {
        return new CardHead(left, hint, new Region());
    }

    private static double width(Node node) {
        return node.isManaged() ? Math.ceil(node.prefWidth(-1)) : 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return width(left) + getSpacing() + width(right);
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height) + width(hint) + getSpacing();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(Math.max(left.prefHeight(-1), Math.max(hint.prefHeight(-1), right.prefHeight(-1))));
    }

    @Override
    protected void layoutChildren() {
        double end = getWidth() - width(right);
        place(left, 0);
        place(right, end);
        double start = end - (width(right) > 0 ? getSpacing() : 0) - width(hint);
        hint.setVisible(hint.isManaged() && start >= width(left) + getSpacing());
        place(hint, start);
    }

    private void place(Node node, double x) {
        double height = Math.ceil(node.prefHeight(-1));
        node.resizeRelocate(Math.rint(x), Math.rint((getHeight() - height) / 2), width(node), height);
    }
}

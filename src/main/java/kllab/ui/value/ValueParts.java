package kllab.ui.value;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A value and what belongs to it: below it or, in a place that is wide enough, beside it at the same foot. It asks for
 * no more width than the wider of the two.
 */
final class ValueParts extends Region {
    /** Between the two where they stand beside each other, as a part of the height of the value. */
    private static final double GAP = 0.4;

    private final Node value;
    private final Node others;

    ValueParts(Node value, Node others) {
        this.value = value;
        this.others = others;
        getStyleClass().add("value-parts");
        getChildren().addAll(value, others);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isBeside(double width) {
        return others.isManaged() && value.isManaged()
                && Math.ceil(value.prefWidth(-1)) + gap() + Math.ceil(others.prefWidth(-1)) <= width;
    }

    private double gap() {
        return Math.rint(GAP * value.prefHeight(-1));
    }

    private static double width(Node node) {
        return node.isManaged() ? Math.ceil(node.prefWidth(-1)) : 0;
    }

    private static double height(Node node) {
        return node.isManaged() ? Math.ceil(node.prefHeight(-1)) : 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(width(value), width(others));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isBeside(width) ? Math.max(height(value), height(others)) : height(value) + height(others);
    }

    @Override
    protected void layoutChildren() {
        if (isBeside(getWidth())) {
            double right = width(others);
            value.resizeRelocate(0, getHeight() - height(value), getWidth() - gap() - right, height(value));
            others.resizeRelocate(getWidth() - right, getHeight() - height(others), right, height(others));
        } else {
            value.resizeRelocate(0, 0, getWidth(), height(value));
            others.resizeRelocate(0, height(value), width(others), height(others));
        }
    }
}

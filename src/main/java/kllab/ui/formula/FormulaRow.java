package kllab.ui.formula;

import java.util.function.Function;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * Two formulas on one baseline, at the two ends of a row; where there is too little room both shrink alike, and before
 * they grow too small to read, the second goes below the first.
 */
public final class FormulaRow extends HBox {
    /** The least part of their size that two formulas side by side shrink to. */
    private static final double SMALLEST = 0.62;

    private final FormulaView left;
    private final FormulaView right;
    private final StackPane end = new StackPane();

    /** A row of two formulas. */
    private FormulaRow(FormulaView left, FormulaView right) {
        super(left, right);
        getChildren().add(end);
        this.left = left;
        this.right = right;
        getStyleClass().add("formulas");
    }

    /**
     * A row of a formula with symbols and the same with numbers, which are spoken.
     *
     * @param scene what they are of
     */
    public static <V> FormulaRow of(Typesetter typesetter, ObservableValue<V> scene, Function<V, String> symbols,
            Function<V, String> numbers, Function<V, String> spoken) {
        FormulaView left = new FormulaView(typesetter);
        FormulaView right = new FormulaView(typesetter);
        left.texProperty().bind(scene.map(symbols));
        right.texProperty().bind(scene.map(numbers));
        left.setId("formula-symbols");
        right.setId("formula-numbers");
        right.accessibleTextProperty().bind(scene.map(spoken));
        return new FormulaRow(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Lets a small control stand at the end of the row, wherever the formulas do not miss its room. */
    public FormulaRow ending(Node control) {
        end.getChildren().setAll(control);
        end.getStyleClass().add("controls");
        return this;
    }

    /** Returns the width for the formulas. */
    private double forFormulas(double width) {
        double less = width - Math.ceil(end.prefWidth(-1)) - getSpacing();
        return end.getChildren().isEmpty() || !end.isManaged() || width < 0 || isStacked(less) != isStacked(width)
                ? width
                : less;
    }

    private boolean isStacked(double width) {
        return width >= 0 && width < SMALLEST * (left.prefWidth(-1) + right.prefWidth(-1)) + getSpacing();
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(left.minWidth(-1), right.minWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isStacked(forFormulas(width))
                ? left.prefHeight(-1) + gap() + right.prefHeight(-1)
                : baseline() + Math.max(left.prefHeight(-1) - left.getBaselineOffset(),
                        right.prefHeight(-1) - right.getBaselineOffset());
    }

    private double baseline() {
        return Math.max(left.getBaselineOffset(), right.getBaselineOffset());
    }

    private double gap() {
        return Math.rint(getSpacing() / 4);
    }

    @Override
    protected void layoutChildren() {
        double room = forFormulas(getWidth());
        end.setVisible(room < getWidth());
        double ending = Math.ceil(end.prefWidth(-1));
        end.resizeRelocate(getWidth() - ending, Math.rint((getHeight() - end.prefHeight(-1)) / 2), ending,
                Math.ceil(end.prefHeight(-1)));
        double first = left.prefWidth(-1);
        double second = right.prefWidth(-1);
        if (isStacked(room)) {
            left.resizeRelocate(0, 0, Math.min(first, room), left.prefHeight(-1));
            right.resizeRelocate(0, left.prefHeight(-1) + gap(), Math.min(second, room), right.prefHeight(-1));
            return;
        }
        double share = Math.min(1, (room - getSpacing()) / (first + second));
        left.resizeRelocate(0, baseline() - left.getBaselineOffset(), Math.ceil(first * share), left.prefHeight(-1));
        right.resizeRelocate(Math.floor(room - second * share), baseline() - right.getBaselineOffset(),
                Math.ceil(second * share), right.prefHeight(-1));
    }
}

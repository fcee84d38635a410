package kllab.ui.formula;

import javafx.scene.layout.HBox;

/** Two formulas on one baseline, at the two ends of a row; where there is too little room, both shrink alike. */
public final class FormulaRow extends HBox {
    private final FormulaView left;
    private final FormulaView right;

    /** A row of two formulas. */
    public FormulaRow(FormulaView left, FormulaView right) {
        super(left, right);
        this.left = left;
        this.right = right;
        getStyleClass().add("formulas");
    }

    @Override
    protected void layoutChildren() {
        double first = left.prefWidth(-1);
        double second = right.prefWidth(-1);
        double share = Math.min(1, (getWidth() - getSpacing()) / (first + second));
        double baseline = Math.max(left.getBaselineOffset(), right.getBaselineOffset());
        left.resizeRelocate(0, baseline - left.getBaselineOffset(), Math.ceil(first * share), left.prefHeight(-1));
        right.resizeRelocate(Math.floor(getWidth() - second * share), baseline - right.getBaselineOffset(),
                Math.ceil(second * share), right.prefHeight(-1));
    }
}

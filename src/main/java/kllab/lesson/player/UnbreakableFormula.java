package kllab.lesson.player;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import kllab.ui.formula.FormulaView;

/** A formula in a line with the closing mark behind it. A line may end behind both, and not between them. */
final class UnbreakableFormula extends Region {
    private final FormulaView formula;
    private final Text mark;

    /** Creates a formula and the mark behind it. */
    UnbreakableFormula(FormulaView formula, Text mark) {
        this.formula = formula;
        this.mark = mark;
        getChildren().setAll(formula, mark);
    }

    @Override
    public double getBaselineOffset() {
        return Math.max(formula.getBaselineOffset(), mark.getBaselineOffset());
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(formula.prefWidth(-1)) + mark.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double below = Math.max(formula.prefHeight(-1) - formula.getBaselineOffset(),
                mark.prefHeight(-1) - mark.getBaselineOffset());
        return getBaselineOffset() + below;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.ceil(formula.prefWidth(-1));
        formula.resizeRelocate(0, getBaselineOffset() - formula.getBaselineOffset(), width, formula.prefHeight(-1));
        mark.relocate(width, getBaselineOffset() - mark.getBaselineOffset());
    }
}

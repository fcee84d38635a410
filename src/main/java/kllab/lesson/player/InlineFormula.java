package kllab.lesson.player;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import kllab.ui.formula.FormulaFlow;
import kllab.ui.formula.FormulaView;

/**
 * A formula in a line of words, perhaps with the closing mark behind it: a line may end behind both, and not between
 * them. A formula that is wider than a whole line shrinks to it, as far as formulas do; one that would have to shrink
 * more stands on several lines, if it can be parted.
 */
final class InlineFormula extends Region {
    private final FormulaView whole;
    private final FormulaFlow pieces = new FormulaFlow();
    private final Text mark = new Text();
    private double line = Double.MAX_VALUE;

    /**
     * Creates a formula in a line.
     *
     * @param parts what it can be parted into; empty, if it cannot
     */
    InlineFormula(FormulaView whole, List<FormulaView> parts) {
        this.whole = whole;
        parts.forEach(each -> each.setMinWidth(0));
        pieces.getChildren().addAll(parts);
        pieces.setVisible(false);
        getChildren().setAll(whole, pieces);
    }

    /** Puts a closing mark behind it. */
    void close(Text closing) {
        mark.setText(closing.getText());
        mark.getStyleClass().setAll(closing.getStyleClass());
        getChildren().add(mark);
    }

    /**
     * Tells how long a whole line is.
     *
     * @return true if that changes the size
     */
    boolean fit(double length) {
        double before = prefWidth(-1);
        boolean parted = isParted();
        line = length;
        pieces.setVisible(isParted());
        whole.setVisible(!isParted());
        double now = computePrefWidth(-1);
        if (now == before && parted == isParted()) {
            return false;
        }
        requestLayout();
        return true;
    }

    /** Returns by how much it is narrower than it would be on a line that is long enough, in pixels. */
    double shortened() {
        return natural() - computePrefWidth(-1);
    }

    private double natural() {
        return Math.ceil(whole.prefWidth(-1)) + markWidth();
    }

    private double markWidth() {
        return mark.getParent() == null ? 0 : mark.prefWidth(-1);
    }

    private boolean isParted() {
        return !pieces.getChildren().isEmpty() && Math.ceil(whole.minWidth(-1)) + markWidth() > line;
    }

    private double roomOfFormula() {
        return Math.min(line, natural()) - markWidth();
    }

    private double below() {
        return isParted()
                ? pieces.prefHeight(roomOfFormula()) - pieces.getBaselineOffset()
                : whole.prefHeight(-1) - whole.getBaselineOffset();
    }

    @Override
    public double getBaselineOffset() {
        return Math.max(isParted() ? pieces.getBaselineOffset() : whole.getBaselineOffset(), mark.getBaselineOffset());
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(line, natural());
    }

    @Override
    protected double computePrefHeight(double width) {
        return getBaselineOffset() + Math.max(below(), mark.prefHeight(-1) - mark.getBaselineOffset());
    }

    @Override
    protected void layoutChildren() {
        Node shown = isParted() ? pieces : whole;
        double width = roomOfFormula();
        shown.resizeRelocate(0, getBaselineOffset() - shown.getBaselineOffset(), width, shown.prefHeight(width));
        mark.relocate(width, getBaselineOffset() - mark.getBaselineOffset());
    }
}

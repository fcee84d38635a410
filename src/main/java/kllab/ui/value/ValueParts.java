package kllab.ui.value;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.Styleable;
import javafx.css.StyleableBooleanProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A value below its head, and what belongs to it: below it or, in a place that is wide enough, beside it at the same
 * foot. It asks for no more width than the widest of them.
 *
 * <p>
 * Where a style says {@code -kl-in-line: true} they stand in one line: what belongs to the value at the left, if there
 * is room for it, the head and the value at the right end, so that the value stays where it is whatever is before it.
 */
final class ValueParts extends Region {
    /** Between the value and what stands beside it, as a part of the height of the value. */
    private static final double GAP = 0.4;

    private static final StyleablePropertyFactory<ValueParts> STYLES = new StyleablePropertyFactory<>(
            Region.getClassCssMetaData());
    private static final CssMetaData<ValueParts, Boolean> IN_LINE = STYLES.createBooleanCssMetaData("-kl-in-line",
            parts -> parts.inLine, false, false);

    private final StyleableBooleanProperty inLine = new SimpleStyleableBooleanProperty(IN_LINE, this, "inLine");
    private final Node head;
    private final Node value;
    private final Node others;

    ValueParts(Node head, Node value, Node others) {
        this.head = head;
        this.value = value;
        this.others = others;
        getStyleClass().add("value-parts");
        getChildren().addAll(head, value, others);
        inLine.subscribe(this::requestLayout);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double mainWidth() {
        return Math.max(width(head), width(value));
    }

    private double mainHeight() {
        return height(head) + height(value);
    }

    private boolean isBeside(double width) {
        return others.isManaged() && (head.isManaged() || value.isManaged())
                && mainWidth() + gap() + width(others) <= width;
    }

    private double gap() {
        return Math.rint(GAP * mainHeight());
    }

    private static double width(Node node) {
        return node.isManaged() ? Math.ceil(node.prefWidth(-1)) : 0;
    }

    private static double height(Node node) {
        return node.isManaged() ? Math.ceil(node.prefHeight(-1)) : 0;
    }

    private double highest() {
        return Math.max(height(head), Math.max(height(value), height(others)));
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return inLine.get() ? width(head) + width(value) : Math.max(mainWidth(), width(others));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (inLine.get()) {
            return highest();
        }
        return isBeside(width) ? Math.max(mainHeight(), height(others)) : mainHeight() + height(others);
    }

    @Override
    protected void layoutChildren() {
        if (inLine.get()) {
            double left = getWidth() - width(value);
            place(value, left);
            place(head, left - width(head));
            place(others, 0);
            others.setOpacity(width(others) + gap() <= left - width(head) ? 1 : 0);
            return;
        }
        boolean beside = isBeside(getWidth());
        double main = beside ? getWidth() - gap() - width(others) : getWidth();
        double top = beside ? getHeight() - mainHeight() : 0;
        head.resizeRelocate(0, top, main, height(head));
        value.resizeRelocate(0, top + height(head), main, height(value));
        others.resizeRelocate(main == getWidth() ? 0 : getWidth() - width(others),
                beside ? getHeight() - height(others) : mainHeight(), width(others), height(others));
    }

    /** Places a part of the line half-way up. */
    private void place(Node part, double left) {
        double height = height(part);
        part.resizeRelocate(left, Math.rint((getHeight() - height) / 2), width(part), height);
    }
}

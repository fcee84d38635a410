package kllab.ui.layout;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.Styleable;
import javafx.css.StyleableBooleanProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** Nodes side by side or, where a style says {@code -kl-piled: true}, below each other. */
public final class RowOrColumn extends HBox {
    private static final StyleablePropertyFactory<RowOrColumn> STYLES = new StyleablePropertyFactory<>(
            HBox.getClassCssMetaData());
    private static final CssMetaData<RowOrColumn, Boolean> PILED = STYLES.createBooleanCssMetaData("-kl-piled",
            pile -> pile.piled, false, false);

    private final StyleableBooleanProperty piled = new SimpleStyleableBooleanProperty(PILED, this, "piled");

    /** Creates a row without nodes. */
    public RowOrColumn() {
        piled.subscribe(this::requestLayout);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    private double widest(ToDoubleFunction<Node> width) {
        return snappedLeftInset() + getManagedChildren().stream().mapToDouble(width).max().orElse(0)
                + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return piled.get() ? widest(each -> each.minWidth(-1)) : super.computeMinWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return piled.get() ? widest(each -> each.prefWidth(-1)) : super.computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return piled.get() ? computePrefHeight(width) : super.computeMinHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return piled.get()
                ? snappedTopInset() + getManagedChildren().stream().mapToDouble(RowOrColumn::height).sum()
                        + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    private static double height(Node node) {
        return Math.ceil(node.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        if (!piled.get()) {
            super.layoutChildren();
            return;
        }
        double top = snappedTopInset();
        for (Node each : getManagedChildren()) {
            each.resizeRelocate(snappedLeftInset(), top, Math.min(each.prefWidth(-1), getWidth()), height(each));
            top += height(each);
        }
    }
}

package kllab.ui.layout;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.Styleable;
import javafx.css.StyleableBooleanProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A node, and where it has too little room a narrower one in its place. The narrower one is there only where a style
 * says {@code -kl-narrows: true}: elsewhere what is beside them gives way.
 */
public final class WideOrNarrow extends StackPane {
    private static final StyleablePropertyFactory<WideOrNarrow> STYLES = new StyleablePropertyFactory<>(
            StackPane.getClassCssMetaData());
    private static final CssMetaData<WideOrNarrow, Boolean> NARROWS = STYLES.createBooleanCssMetaData("-kl-narrows",
            place -> place.narrows, false, false);

    private final StyleableBooleanProperty narrows = new SimpleStyleableBooleanProperty(NARROWS, this, "narrows");
    private final Region wide;
    private final Region narrow;

    /** A place for either of two nodes that say the same. */
    public WideOrNarrow(Region wide, Region narrow) {
        super(wide, narrow);
        this.wide = wide;
        this.narrow = narrow;
        getStyleClass().add("wide-or-narrow");
        setAlignment(Pos.CENTER_LEFT);
        narrow.setVisible(false);
        narrows.subscribe(this::requestLayout);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    @Override
    protected double computeMinWidth(double height) {
        return narrows.get() ? Math.min(wide.minWidth(-1), Math.ceil(narrow.prefWidth(-1))) : wide.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return wide.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return narrows.get() ? Math.max(wide.prefHeight(-1), narrow.prefHeight(-1)) : wide.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        boolean isNarrow = narrows.get() && getWidth() < wide.prefWidth(-1);
        narrow.setVisible(isNarrow);
        wide.setVisible(!isNarrow);
        super.layoutChildren();
    }
}

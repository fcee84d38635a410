package kllab.ui.value;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A line with words above it, whose baseline is its own: beside a large number the words have room at no cost. */
final class LineBelow extends VBox {
    private final Label above;
    private final HBox line;

    LineBelow(Label above, HBox line) {
        super(above, line);
        this.above = above;
        this.line = line;
        getStyleClass().add("line-below");
    }

    @Override
    public double getBaselineOffset() {
        return Math.ceil(above.prefHeight(-1)) + getSpacing() + line.getBaselineOffset();
    }
}

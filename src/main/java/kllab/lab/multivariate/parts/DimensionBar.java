package kllab.lab.multivariate.parts;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** A sum over dimensions as one bar: a piece for each, as long as its share, one after the other. */
public final class DimensionBar extends Region {
    private final ObservableValue<List<Double>> parts;

    /** A bar of parts, none of which is negative. */
    DimensionBar(ObservableValue<List<Double>> parts) {
        this.parts = parts;
        getStyleClass().add("dimension-bar");
        parts.map(List::size).subscribe(this::fill);
        parts.subscribe(this::requestLayout);
    }

    private void fill(int count) {
        getChildren().clear();
        for (int i = 0; i < count; i++) {
            Region piece = new Region();
            piece.setManaged(false);
            piece.getStyleClass().add(i % 2 == 0 ? "dimension-odd" : "dimension-even");
            getChildren().add(piece);
        }
    }

    @Override
    protected void layoutChildren() {
        List<Double> now = parts.getValue();
        double sum = 0;
        int infinite = 0;
        for (double part : now) {
            sum += part;
            infinite += Double.isInfinite(part) ? 1 : 0;
        }
        double left = 0;
        for (int i = 0; i < now.size(); i++) {
            // Beside what is infinite everything else is nothing.
            double share = Double.isInfinite(sum)
                    ? infinite == 0 ? now.get(i) / Double.MAX_VALUE : Double.isInfinite(now.get(i)) ? 1.0 / infinite : 0
                    : sum == 0 ? 0 : now.get(i) / sum;
            double right = left + share * getWidth();
            double from = Math.rint(left);
            double gap = right - left > 4 ? 1 : 0;
            getChildren().get(i).resizeRelocate(from, 0, Math.max(0, Math.rint(right) - from - gap), getHeight());
            left = right;
        }
    }
}

package kllab.lab.multivariate.latent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import kllab.ui.Ancestors;
import org.jspecify.annotations.Nullable;

/** The rows of the table of the latent space, each made when it first comes into view. */
final class LatentRows extends Region {
    /** So many times as high as it has to be a row is at most. */
    private static final double HIGHEST = 2.5;

    private final ScrollPane view;
    private final ObservableValue<LatentOrder> order;
    private final IntFunction<LatentRow> make;
    private final Map<Integer, LatentRow> made = new HashMap<>();

    /**
     * Rows in a view.
     *
     * @param view what scrolls over them
     * @param order their order
     * @param make makes the row of a dimension, which counts from 0
     */
    LatentRows(ScrollPane view, ObservableValue<LatentOrder> order, IntFunction<LatentRow> make) {
        this.view = view;
        this.order = order;
        this.make = make;
        view.setContent(this);
        order.subscribe(this::realise);
        view.vvalueProperty().subscribe(this::realise);
        view.viewportBoundsProperty().subscribe(this::realise);
    }

    private double leastRowHeight() {
        return Math.ceil(row(order.getValue().dimensions().getFirst()).prefHeight(-1));
    }

    /** A few rows share the height that there is, up to a limit. */
    private double rowHeight() {
        double least = leastRowHeight();
        double shared = Math.floor(view.getViewportBounds().getHeight() / order.getValue().dimensions().size());
        return Math.clamp(shared, least, Math.floor(HIGHEST * least));
    }

    private LatentRow row(int index) {
        return made.computeIfAbsent(index, this::prepare);
    }

    private LatentRow prepare(int index) {
        LatentRow row = make.apply(index);
        row.setManaged(false);
        row.focusWithinProperty().subscribe(within -> {
            if (within) {
                reveal(row);
            }
        });
        return row;
    }

    /** Makes the rows that are in view, and the ones next to them, to which the keyboard may go. */
    private void realise() {
        List<Integer> dimensions = order.getValue().dimensions();
        double height = rowHeight();
        double seen = view.getViewportBounds().getHeight();
        double top = view.getVvalue() * Math.max(0, dimensions.size() * height - seen);
        // Before there are styles a row has no height.
        int first = height == 0 ? 0 : (int) (top / height) - 1;
        int last = height == 0 ? 0 : (int) ((top + seen) / height) + 1;
        for (int i = Math.max(0, first); i <= Math.min(last, dimensions.size() - 1); i++) {
            row(dimensions.get(i));
        }
        List<Node> present = new ArrayList<>();
        for (int each : dimensions) {
            LatentRow row = made.get(each);
            if (row != null) {
                present.add(row);
            }
        }
        if (!getChildren().equals(present)) {
            arrange(present);
        }
        requestLayout();
    }

    /** In the order of the table, which is that of the keyboard; a field keeps the keyboard when its row moves. */
    private void arrange(List<Node> present) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean own = isWithin(owner);
        getChildren().setAll(present);
        if (owner != null && own && isWithin(owner)) {
            owner.requestFocus();
        }
    }

    private boolean isWithin(@Nullable Node node) {
        return Ancestors.of(node).anyMatch(this::equals);
    }

    private void reveal(LatentRow row) {
        double height = rowHeight();
        double seen = view.getViewportBounds().getHeight();
        double hidden = order.getValue().dimensions().size() * height - seen;
        double top = order.getValue().dimensions().indexOf(row.index()) * height;
        double now = view.getVvalue() * hidden;
        if (hidden > 0 && (top < now || top + height > now + seen)) {
            view.setVvalue(Math.clamp((top < now ? top : top + height - seen) / hidden, 0, 1));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return order.getValue().dimensions().size() * rowHeight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return order.getValue().dimensions().size() * leastRowHeight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.ceil(row(order.getValue().dimensions().getFirst()).minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected void layoutChildren() {
        double height = rowHeight();
        List<Integer> dimensions = order.getValue().dimensions();
        for (Node each : getChildren()) {
            each.resizeRelocate(0, dimensions.indexOf(((LatentRow) each).index()) * height, getWidth(), height);
        }
    }
}

package kllab.lab.gaussian.readout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import kllab.lab.gaussian.model.GaussianScene;

/**
 * The terms of the closed form as bars that add up: those above 0 to the right, one after the other; below them those
 * under 0, back to the left; and where they end, the value.
 */
final class TermBars extends Region {
    private static final List<String> STYLES = List.of("log-ratio", "variance-ratio", "mean-shift", "half");

    /** The least room between two labels, in pixels. */
    private static final double LABEL_GAP = 12;

    private final ObservableValue<GaussianScene> scene;
    private final List<Region> bars = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Region end = new Region();

    TermBars(ObservableValue<GaussianScene> scene) {
        this.scene = scene;
        getStyleClass().add("term-bars");
        for (int i = 0; i < STYLES.size(); i++) {
            Region bar = new Region();
            bar.getStyleClass().addAll("term-bar", STYLES.get(i));
            Label label = new Label();
            label.getStyleClass().addAll("term-label", STYLES.get(i));
            int term = i;
            label.textProperty().bind(scene.map(s -> TermWords.of(s).get(term)));
            bars.add(bar);
            labels.add(label);
        }
        end.getStyleClass().add("term-end");
        getChildren().addAll(bars);
        getChildren().addAll(labels);
        getChildren().add(end);
        getChildren().forEach(child -> child.setManaged(false));
        scene.subscribe(this::requestLayout);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** The words stand side by side whatever the bars are, in two lines if need be. */
    @Override
    protected double computeMinWidth(double height) {
        int half = labels.size() / 2;
        return Math.max(width(labels.subList(0, half)), width(labels.subList(half, labels.size())));
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(labels);
    }

    private static double width(List<Label> line) {
        return line.stream().mapToDouble(label -> Math.ceil(label.prefWidth(-1))).sum()
                + LABEL_GAP * (line.size() - 1);
    }

    /** The number of labels in a line. */
    private int inALine(double width) {
        return width < 0 || width(labels) <= width ? labels.size() : labels.size() / 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = labels.getFirst().prefHeight(-1);
        int lines = labels.size() / inALine(width);
        return Math.rint(0.85 * line) + Math.rint(0.3 * line) + 5 + lines * Math.ceil(line);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double[] values = TermWords.nats(scene.getValue().terms());
        double line = labels.getFirst().prefHeight(-1);
        double positive = 0;
        for (double value : values) {
            positive += Math.max(0, value);
        }
        double perUnit = Double.isFinite(positive) && positive > 0 ? getWidth() / positive : 0;
        double thick = Math.rint(0.85 * line);
        double thin = Math.rint(0.3 * line);
        double right = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0 || (values[i] == 0 && i < 3)) {
                double width = values[i] * perUnit;
                place(i, right, 0, new double[]{width, thick});
                right += width;
            }
        }
        double left = right;
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                double width = Math.min(left, -values[i] * perUnit);
                left -= width;
                place(i, left, thick + 2, new double[]{width, thin});
            }
        }
        end.resizeRelocate(Math.rint(Math.clamp(left - 1, 0, getWidth() - 2)), 0, 2, thick + 2 + thin);
        double top = thick + thin + 5;
        int some = inALine(getWidth());
        for (int first = 0; first < labels.size(); first += some) {
            placeLabels(first, first + some, top);
            top += Math.ceil(line);
        }
    }

    private void place(int term, double x, double y, double[] size) {
        double from = Math.rint(x);
        double gap = size[0] > 4 ? 1 : 0;
        bars.get(term).resizeRelocate(from, y, Math.max(0, Math.rint(x + size[0]) - from - gap), size[1]);
    }

    /** Each label of a line stands below its bar, or as near to it as its neighbours let it. */
    private void placeLabels(int first, int end, double y) {
        double[] widths = labels.stream().mapToDouble(label -> Math.ceil(label.prefWidth(-1))).toArray();
        double[] wanted = new double[widths.length];
        for (int i = first; i < end; i++) {
            Region bar = bars.get(i);
            wanted[i] = bar.getLayoutY() == 0 ? bar.getLayoutX() : bar.getLayoutX() + bar.getWidth() - widths[i];
        }
        // Always in this order: one that went to the other side of its neighbour would jump.
        List<Integer> order = IntStream.range(first, end).boxed().toList();
        double next = 0;
        for (int i : order) {
            wanted[i] = Math.max(next, wanted[i]);
            next = wanted[i] + widths[i] + LABEL_GAP;
        }
        double limit = getWidth();
        for (int i : order.reversed()) {
            wanted[i] = Math.max(0, Math.min(wanted[i], limit - widths[i]));
            limit = wanted[i] - LABEL_GAP;
            labels.get(i).resizeRelocate(Math.rint(wanted[i]), y, widths[i], labels.get(i).prefHeight(-1));
        }
    }
}

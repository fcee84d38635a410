package kllab.lab.gaussian.readout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import kllab.lab.gaussian.model.GaussianScene;
import kllab.text.Catalog;
import kllab.ui.Styled;
import kllab.ui.Texts;

/**
 * The terms of the closed form as bars that add up: those above 0 to the right, one after the other; below them those
 * under 0, which are taken off, back to the left; and where they end, the value. Each has its name below it.
 */
final class TermBars extends Region {
    private static final List<String> STYLES = List.of("log-ratio", "variance-ratio", "mean-shift", "half");

    /** The least room between two labels, in pixels. */
    private static final double LABEL_GAP = 12;
    /** So many labels stand in the first of two lines where all that are above 0 have no room. */
    private static final int PAIR = 2;

    private final ObservableValue<GaussianScene> scene;
    private final List<Region> bars = new ArrayList<>();
    /** The names of the terms. */
    private final List<Label> labels = new ArrayList<>();
    private final Region end = new Region();
    /** The name of the end. */
    private final Label value = new Label("KL");

    TermBars(ObservableValue<GaussianScene> scene, Texts texts) {
        this.scene = scene;
        getStyleClass().add("term-bars");
        for (int i = 0; i < STYLES.size(); i++) {
            Region bar = Styled.as(new Region(), "term-bar", STYLES.get(i));
            Label label = Styled.as(new Label(), "term-label", STYLES.get(i));
            int term = i;
            label.textProperty().bind(texts.of(scene, (now, words) -> words(now, term, words)));
            bars.add(bar);
            labels.add(label);
        }
        end.getStyleClass().add("term-end");
        value.getStyleClass().addAll("term-label", "end");
        getChildren().addAll(bars);
        getChildren().addAll(labels);
        getChildren().addAll(end, value);
        getChildren().forEach(child -> child.setManaged(false));
        scene.subscribe(this::requestLayout);
    }

    /** A term with its number. The last one, which is always below 0, says for all such that they are taken off. */
    private static String words(GaussianScene now, int term, Catalog words) {
        String said = TermWords.of(now).get(term);
        return term == STYLES.size() - 1 ? words.say("gaussian.terms.taken", said) : said;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isTakenOff(int term) {
        return TermWords.nats(scene.getValue().terms())[term] < 0;
    }

    private List<Label> labels(IntPredicate which) {
        return IntStream.range(0, labels.size()).filter(which).mapToObj(labels::get).toList();
    }

    /**
     * The labels side by side, all in one line if there is room for them. If not, those of the terms below 0 are in a
     * second line, behind the last one above 0 if that has no room in the first.
     */
    private List<List<Label>> lines(double width) {
        if (isOneLine(width)) {
            return List.of(labels);
        }
        List<Label> added = labels(term -> !isTakenOff(term));
        int first = width(added) <= width ? added.size() : Math.min(added.size(), PAIR);
        return List.of(added.subList(0, first), Stream.concat(added.subList(first, added.size()).stream(),
                labels(this::isTakenOff).stream()).toList());
    }

    private boolean isOneLine(double width) {
        return width < 0 || width(labels) <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return lines(0).stream().mapToDouble(TermBars::width).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(labels);
    }

    private static double width(List<Label> line) {
        return line.stream().mapToDouble(label -> Math.ceil(label.prefWidth(-1))).sum()
                + LABEL_GAP * (line.size() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = labels.getFirst().prefHeight(-1);
        return Math.rint(0.85 * line) + Math.rint(0.3 * line) + 5 + (isOneLine(width) ? 1 : 2) * Math.ceil(line);
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
        double tick = Math.rint(Math.clamp(left - 1, 0, getWidth() - 2));
        end.resizeRelocate(tick, 0, 2, thick + 2 + thin);
        double valueWidth = Math.ceil(value.prefWidth(-1));
        // Left of the tick is what is left when all has been taken off.
        double beside = tick - valueWidth < 0 ? tick + 2 : tick - valueWidth;
        value.resizeRelocate(beside, 0, valueWidth, thick);
        double top = thick + thin + 5;
        for (List<Label> each : lines(getWidth())) {
            placeLabels(each, top);
            top += Math.ceil(line);
        }
    }

    private void place(int term, double x, double y, double[] size) {
        double from = Math.rint(x);
        double gap = size[0] > 4 ? 1 : 0;
        bars.get(term).resizeRelocate(from, y, Math.max(0, Math.rint(x + size[0]) - from - gap), size[1]);
    }

    /** Each label of a line begins where its bar does, or as near to it as its neighbours let it. */
    private void placeLabels(List<Label> line, double y) {
        List<Label> inOrder = line.stream().sorted(Comparator.comparingDouble(label -> bar(label).getLayoutX()))
                .toList();
        double[] left = new double[inOrder.size()];
        double next = 0;
        for (int i = 0; i < left.length; i++) {
            left[i] = Math.max(next, bar(inOrder.get(i)).getLayoutX());
            next = left[i] + Math.ceil(inOrder.get(i).prefWidth(-1)) + LABEL_GAP;
        }
        double limit = getWidth();
        for (int i = left.length - 1; i >= 0; i--) {
            double width = Math.ceil(inOrder.get(i).prefWidth(-1));
            left[i] = Math.max(0, Math.min(left[i], limit - width));
            limit = left[i] - LABEL_GAP;
            inOrder.get(i).resizeRelocate(Math.rint(left[i]), y, width, inOrder.get(i).prefHeight(-1));
        }
    }

    private Region bar(Label label) {
        return bars.get(labels.indexOf(label));
    }
}

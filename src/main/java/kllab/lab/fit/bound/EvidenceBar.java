package kllab.lab.fit.bound;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kllab.lab.fit.model.FitScene;
import kllab.text.Catalog;
import kllab.ui.Texts;

/**
 * The line of numbers from the ELBO to the evidence and to 0, to scale: what lies between the first two is KL(q ‖ p(z |
 * x)).
 */
public final class EvidenceBar extends Region {
    /** The least room between two labels, in pixels. */
    private static final double GAP = 12;

    private final ObservableValue<FitScene> scene;
    private final Region missing = new Region();
    private final Region evidence = new Region();
    private final List<Label> labels;

    /** A bar of a scene; empty of a mixture. */
    public EvidenceBar(ObservableValue<FitScene> scene, Texts texts) {
        this.scene = scene;
        getStyleClass().add("evidence-bar");
        setId("evidence-bar");
        missing.getStyleClass().addAll("term-bar", "gap");
        evidence.getStyleClass().addAll("term-bar", "evidence");
        labels = List.of(label(texts, "fit.bar.elbo", "end"), label(texts, "fit.bar.gap", "gap"),
                label(texts, "fit.bar.evidence", "evidence"), label(texts, "fit.bar.zero", "half"));
        getChildren().addAll(missing, evidence);
        getChildren().addAll(labels);
        getChildren().forEach(child -> child.setManaged(false));
        scene.subscribe(this::requestLayout);
    }

    private Label label(Texts texts, String key, String style) {
        Label label = new Label();
        label.textProperty().bind(texts.of(scene, (now, words) -> words(now, key, words)));
        label.getStyleClass().addAll("term-label", style);
        return label;
    }

    private static String words(FitScene now, String key, Catalog words) {
        return numbers(now).map(all -> switch (key) {
            case "fit.bar.elbo" -> words.say(key, now.shownValue(all[0]));
            case "fit.bar.gap" -> words.say(key, now.shownValue(all[1] - all[0]));
            case "fit.bar.evidence" -> words.say(now.state().plane().isOn() ? "fit.bar.evidence.classes" : key,
                    now.shownValue(all[1]));
            default -> words.say(key);
        }).orElse("");
    }

    /** The ELBO and the evidence, in nats. */
    private static Optional<double[]> numbers(FitScene now) {
        OptionalDouble evidence = now.logEvidence();
        return evidence.isEmpty()
                ? Optional.empty()
                : Optional.of(new double[]{evidence.getAsDouble() - now.values().reverse(), evidence.getAsDouble()});
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = Math.ceil(labels.getFirst().prefHeight(-1));
        return Math.rint(0.85 * line) + 3 + line;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double line = Math.ceil(labels.getFirst().prefHeight(-1));
        double thick = Math.rint(0.85 * line);
        double[] ends = numbers(scene.getValue()).orElse(new double[]{0, 0});
        double least = Math.min(ends[0], 0);
        double length = Math.max(0, ends[1]) - least;
        double perUnit = Double.isFinite(length) && length > 0 ? getWidth() / length : 0;
        double elbo = Math.rint((Double.isFinite(ends[0]) ? ends[0] - least : 0) * perUnit);
        double top = Math.rint((ends[1] - (Double.isFinite(least) ? least : ends[1])) * perUnit);
        double zero = Math.rint((Double.isFinite(least) ? -least : 0) * perUnit);
        missing.resizeRelocate(elbo, 0, Math.max(0, top - elbo), thick);
        evidence.resizeRelocate(Math.min(top, zero) + 1, 0, Math.max(0, Math.abs(zero - top) - 1), thick);
        place(new double[]{elbo, 0.5 * (elbo + top), top, zero}, thick + 3, line);
    }

    /** The names of the places, each behind its own, as near to it as its neighbours let it. */
    private void place(double[] at, double y, double height) {
        double[] widths = labels.stream().mapToDouble(label -> Math.ceil(label.prefWidth(-1))).toArray();
        double[] left = at.clone();
        left[1] -= widths[1] / 2;
        double next = 0;
        for (int i = 0; i < left.length; i++) {
            left[i] = Math.max(next, left[i]);
            next = left[i] + widths[i] + GAP;
        }
        double limit = getWidth();
        for (int i = left.length - 1; i >= 0; i--) {
            left[i] = Math.max(0, Math.min(left[i], limit - widths[i]));
            limit = left[i] - GAP;
            labels.get(i).resizeRelocate(Math.rint(left[i]), y, widths[i], height);
        }
    }
}

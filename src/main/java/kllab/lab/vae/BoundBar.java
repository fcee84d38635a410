package kllab.lab.vae;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kllab.lab.vae.model.VaeScene;
import kllab.ui.Texts;
import kllab.ui.card.Card;

/** The two parts of minus the bound as one bar, to scale. */
final class BoundBar extends Region {
    private static final double GAP = 2;
    private static final double UNDER = 3;

    private final ObservableValue<VaeScene> scene;
    private final Region reconstruction = new Region();
    private final Region kl = new Region();
    private final Label loses;
    private final Label tells;

    BoundBar(ObservableValue<VaeScene> scene, Texts texts) {
        this.scene = scene;
        getStyleClass().add("bound-bar");
        setId("bound-bar");
        reconstruction.getStyleClass().addAll("term-bar", "reconstruction");
        kl.getStyleClass().addAll("term-bar", "kl");
        loses = Card.label(texts.of("vae.bar.reconstruction"), "term-label");
        tells = Card.label(texts.of("vae.bar.kl"), "term-label");
        loses.getStyleClass().add("reconstruction");
        tells.getStyleClass().add("kl");
        getChildren().addAll(List.of(reconstruction, kl, loses, tells));
        getChildren().forEach(child -> child.setManaged(false));
        scene.subscribe(this::requestLayout);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = Math.ceil(loses.prefHeight(-1));
        return Math.rint(0.8 * line) + UNDER + (isInOneLine(width) ? line : 2 * line);
    }

    /** Returns true if both words have room below the bar, side by side. */
    private boolean isInOneLine(double width) {
        return width < 0 || Math.ceil(loses.prefWidth(-1)) + Math.ceil(tells.prefWidth(-1))
                + loses.prefHeight(-1) <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double line = Math.ceil(loses.prefHeight(-1));
        double thick = Math.rint(0.8 * line);
        VaeScene now = scene.getValue();
        // Of grey levels with a narrow pixel the reconstruction can be negative: a density may be above 1.
        double first = Math.max(0, now.reconstruction());
        double whole = first + now.kl();
        double split = whole > 0 ? Math.rint((getWidth() - GAP) * first / whole) : 0;
        reconstruction.resizeRelocate(0, 0, split, thick);
        kl.resizeRelocate(split + GAP, 0, whole > 0 ? Math.max(0, getWidth() - split - GAP) : 0, thick);
        double right = Math.ceil(tells.prefWidth(-1));
        double second = isInOneLine(getWidth()) ? 0 : line;
        tells.resizeRelocate(Math.max(0, getWidth() - right), thick + UNDER + second, Math.min(right, getWidth()),
                line);
        loses.resizeRelocate(0, thick + UNDER, Math.min(Math.ceil(loses.prefWidth(-1)), getWidth()), line);
    }
}

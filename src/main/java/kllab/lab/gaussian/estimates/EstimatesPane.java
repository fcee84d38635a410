package kllab.lab.gaussian.estimates;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import javafx.scene.layout.Region;

import kllab.lab.gaussian.model.EstimateOptions;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.layout.Scrolling;

/** One number by three ways, in the drawer: how quadrature and Monte Carlo come to it, and what leaves it as it is. */
public final class EstimatesPane {
    /** The part of the page that a section has to have for nothing to be scrolled. */
    private static final double ENOUGH = 0.4;

    private final Texts texts;
    private final ScrollPane node;
    private EstimateOptions shown = EstimateOptions.INITIAL;

    public EstimatesPane(GaussianModel model, ObservableValue<GaussianScene> scene, Sampling sampling, Texts texts) {
        this.texts = texts;
        TitledPane bins = section("bins", new BinsPane(model, scene, texts).node());
        TitledPane samples = section("samples", new SamplesPane(model, scene, sampling, texts).node());
        VBox sections = new VBox(bins, samples,
                section("invariance", new InvariancePane(model, scene, texts).node()));
        sections.getStyleClass().add("estimates");
        node = Scrolling.of(new ScrollPane(sections));
        node.setId("estimates-page");
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setFocusTraversable(false);
        // What a link or a lesson has changed is to be seen; under a person's hands nothing moves.
        scene.map(now -> now.state().estimates()).subscribe(now -> {
            if (!now.equals(shown)) {
                TitledPane changed = now.bins() == shown.bins() ? samples : bins;
                shown = now;
                if (!node.isFocusWithin()) {
                    Platform.runLater(() -> afterLayout(() -> show(changed)));
                }
            }
        });
    }

    private void afterLayout(Runnable action) {
        Scene scene = node.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    action.run();
                }
            });
            Platform.requestNextPulse();
        }
    }

    /** Scrolls to a section, unless much of it is seen. */
    private void show(TitledPane section) {
        double room = node.getViewportBounds().getHeight();
        double hidden = node.getContent().getLayoutBounds().getHeight() - room;
        double from = node.getVvalue() * hidden;
        Bounds place = section.getBoundsInParent();
        double seen = Math.min(place.getMaxY(), from + room) - Math.max(place.getMinY(), from);
        if (hidden > 0 && seen < ENOUGH * room) {
            node.setVvalue(Math.clamp(place.getMinY() / hidden, 0, 1));
        }
    }

    public Region node() {
        return node;
    }

    /** A part of the page under a heading that folds it. */
    private TitledPane section(String name, Node content) {
        TitledPane section = new TitledPane();
        section.setId("section-" + name);
        section.textProperty().bind(texts.of("gaussian.section." + name));
        Help.on(section, texts.of("fold.help"));
        section.setContent(content);
        section.setAnimated(false);
        section.getStyleClass().add("section");
        return section;
    }
}

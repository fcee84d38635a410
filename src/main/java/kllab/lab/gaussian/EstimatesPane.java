package kllab.lab.gaussian;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import javafx.scene.layout.Region;

import kllab.ui.Help;
import kllab.ui.Scrolling;
import kllab.ui.Texts;

/** One number by three ways, in the drawer: how quadrature and Monte Carlo come to it, and what leaves it as it is. */
final class EstimatesPane {
    private final Texts texts;
    private final ScrollPane node;

    EstimatesPane(GaussianModel model, ObservableValue<GaussianScene> scene, Sampling sampling, Texts texts) {
        this.texts = texts;
        VBox sections = new VBox(section("bins", new BinsPane(model, scene, texts).node()),
                section("samples", new SamplesPane(model, scene, sampling, texts).node()),
                section("invariance", new InvariancePane(model, scene, texts).node()));
        sections.getStyleClass().add("estimates");
        node = Scrolling.of(new ScrollPane(sections));
        node.setId("estimates-page");
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setFocusTraversable(false);
    }

    Region node() {
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

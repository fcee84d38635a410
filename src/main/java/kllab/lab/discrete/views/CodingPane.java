package kllab.lab.discrete.views;

import java.util.function.BiFunction;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import kllab.lab.PlotPaneBuilder;
import kllab.lab.discrete.model.CodingScene;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.math.divergence.InformationUnit;
import kllab.plot.Plot;
import kllab.plot.pane.PlotPane;
import kllab.ui.Texts;
import kllab.ui.card.Card;

/** KL as the price of a wrong code: the gap of the mean lengths, the lengths of words, and the words themselves. */
public final class CodingPane {
    private final ObservableValue<CodingScene> coding;
    private final ObservableValue<DiscreteAxes> axes;
    private final Texts texts;
    private final VBox node = new VBox();

    public CodingPane(ObservableValue<DiscreteScene> scene, ObservableValue<DiscreteAxes> axes, Texts texts) {
        this.axes = axes;
        this.texts = texts;
        coding = scene.map(CodingScene::of);
        // Two plots and many labels read it: once it is computed, all of them have it.
        coding.subscribe(() -> {
        });
        PlotPane gap = PlotPaneBuilder
                .of(coding, texts, (now, words) -> GapPicture.of(now, axes.getValue()).named("",
                        words.say(InformationUnit.BITS.messageKey())), axes)
                .spoken(CodeWords::gap).pane("code-gap");
        PlotPane lengths = plot(CodesPicture::lengths).spoken(CodeWords::lengths).pane("code-lengths");
        HBox plots = new HBox(gap, lengths);
        plots.getStyleClass().add("code-plots");
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(lengths, Priority.ALWAYS);
        VBox.setVgrow(plots, Priority.ALWAYS);
        node.getStyleClass().add("coding");
        node.getChildren().addAll(plots, new CodeTable(coding, texts).node(),
                Card.paragraph("whole-bits", texts.of(coding, CodeWords::wholeBits), "reason"),
                Card.paragraph("code-unit", texts.of(coding, CodeWords::unit), "hint"));
    }

    public VBox node() {
        return node;
    }

    private PlotPaneBuilder<CodingScene> plot(BiFunction<CodingScene, DiscreteAxes, Plot> picture) {
        return PlotPaneBuilder.of(coding, texts, (now, words) -> picture.apply(now, axes.getValue()), axes);
    }
}

package kllab.lab.discrete.views;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import kllab.lab.PlotPaneBuilder;
import kllab.lab.discrete.model.CodingScene;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.math.divergence.InformationUnit;
import kllab.plot.pane.PlotPane;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.layout.WrapRow;

/** KL as the price of a wrong code: the gap of the mean lengths, the lengths of words, and the words themselves. */
public final class CodingPane {
    private final VBox node = new VBox();

    public CodingPane(ObservableValue<DiscreteScene> scene, ObservableValue<DiscreteAxes> axes, Texts texts) {
        ObservableValue<CodingScene> coding = scene.map(CodingScene::of);
        // Two plots and many labels read it: once it is computed, all of them have it.
        coding.subscribe(() -> {
        });
        PlotPane gap = PlotPaneBuilder
                .of(coding, texts, (now, words) -> GapPicture.of(now, axes.getValue()).named("",
                        words.say(InformationUnit.BITS.messageKey())), axes)
                .spoken(CodeWords::gap).pane("code-gap");
        PlotPane lengths = PlotPaneBuilder
                .of(coding, texts, (now, words) -> CodesPicture.lengths(now, axes.getValue(), words).named("",
                        words.say(InformationUnit.BITS.messageKey())), axes)
                .spoken(CodeWords::lengths).pane("code-lengths");
        WrapRow plots = Styled.as(new WrapRow(List.of(1.0, 1.0), gap, lengths), "code-plots");
        VBox.setVgrow(plots, Priority.ALWAYS);
        node.getStyleClass().add("coding");
        node.getChildren().addAll(plots, new CodeTable(coding, texts).node(),
                Card.paragraph("whole-bits", texts.of(coding, CodeWords::said), "reason"));
    }

    public VBox node() {
        return node;
    }
}

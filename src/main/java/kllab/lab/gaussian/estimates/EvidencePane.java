package kllab.lab.gaussian.estimates;

import java.util.function.Function;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import kllab.lab.PlotPaneBuilder;
import kllab.lab.Side;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.text.Catalog;
import kllab.ui.Texts;
import kllab.ui.card.Card;

/** The evidence that draws bring together: how far p and q can be told apart, and after how many draws. */
final class EvidencePane {
    private final ObservableValue<SamplesPane.Drawn> drawn;
    private final Texts texts;
    private final VBox node = new VBox();

    EvidencePane(GaussianModel model, ObservableValue<SamplesPane.Drawn> drawn, Texts texts) {
        this.drawn = drawn;
        this.texts = texts;
        node.getStyleClass().add("draws-view");
        node.getChildren().addAll(
                PlotPaneBuilder
                        .of(drawn, texts,
                                (now, words) -> EvidencePicture.of(said(now, words), model.axes().get().evidence()),
                                model.axes())
                        .spoken((now, words) -> said(now, words).spoken())
                        .readOut((now, point, words) -> said(now, words).reading(point.x()))
                        .navigate(model.view().of(GaussianAxes.EVIDENCE_DRAWS, GaussianAxes.EVIDENCE_SUM))
                        .pane("evidence"),
                label("evidence-p", each -> each.result(Side.P), "result"),
                label("evidence-q", each -> each.result(Side.Q), "result"),
                label("evidence-why", EvidenceWords::why, "reason"));
    }

    Node node() {
        return node;
    }

    private static EvidenceWords said(SamplesPane.Drawn now, Catalog words) {
        return new EvidenceWords(now.samples().evidence(), now.state(), words);
    }

    private Label label(String id, Function<EvidenceWords, String> say, String style) {
        return Card.paragraph(id, texts.of(drawn, (now, words) -> say.apply(said(now, words))), style);
    }
}

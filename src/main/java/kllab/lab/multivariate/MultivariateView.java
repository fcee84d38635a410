package kllab.lab.multivariate;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.parts.MultivariateReadout;
import kllab.ui.Texts;
import kllab.ui.card.Panels;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.FittingScrollPane;
import kllab.ui.layout.LabRows;
import kllab.ui.live.FrameValue;

/**
 * The screen of the multivariate lab: picture and parts above, the value and its formula in the middle, controls below.
 */
public final class MultivariateView extends StackPane {
    /**
     * The screen of a model.
     *
     * @param model what it shows and changes
     * @param texts the words of the screen
     * @param typesetter for its formulas
     */
    public MultivariateView(MultivariateModel model, Texts texts, Typesetter typesetter) {
        model.view().moveIn(this);
        ObservableValue<MultivariateScene> shown = new FrameValue<>(model.scene(), this).shown();
        Panels panels = model.panels().inWords(texts);
        MultivariateReadout readout = new MultivariateReadout(model, shown, texts, typesetter);
        LabRows.Row pictures = LabRows.Row.of(List.of(4.0, 3.0),
                panels.of(MultivariatePanel.PLANE.key(), new PictureCard(model, shown, texts).card()),
                panels.of(MultivariatePanel.TERMS.key(), new PartsCard(model, shown, texts, typesetter).card()));
        MultivariateControls controls = new MultivariateControls(model, texts, typesetter);
        LabRows.Row values = LabRows.Row.of(List.of(0.0, 1.0, 0.0), readout.valueCard(panels),
                panels.of(MultivariatePanel.FORMULA.key(), readout.formulaCard()), controls.actions(panels));
        LabRows lab = new LabRows(pictures, values,
                LabRows.Row.of(List.of(1.0), controls.row(panels)));
        lab.getStyleClass().add("multivariate");
        getChildren().add(new FittingScrollPane(lab));
    }
}

package kllab.lab.multivariate;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kllab.ui.FrameValue;
import kllab.ui.Room;
import kllab.ui.Texts;
import kllab.ui.WrapRow;
import kllab.ui.formula.Typesetter;

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
        ObservableValue<MultivariateScene> shown = new FrameValue<>(model.scene(), this).shown();
        MultivariateReadout readout = new MultivariateReadout(model, shown, texts, typesetter);
        WrapRow pictures = new WrapRow(List.of(4.0, 3.0), new PictureCard(model, shown, texts).card(),
                new PartsCard(model, shown, texts, typesetter).card());
        MultivariateControls controls = new MultivariateControls(model, texts, typesetter);
        WrapRow values = new WrapRow(List.of(0.0, 1.0, 0.0), readout.valueCard(), readout.formulaCard(),
                controls.actions());
        VBox.setVgrow(pictures, Priority.ALWAYS);
        VBox lab = new VBox(pictures, values, controls.row());
        lab.getStyleClass().addAll("lab", "multivariate");
        getChildren().add(new Room(lab));
    }
}

package kllab.lab.discrete;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kllab.ui.ActionsCard;
import kllab.ui.FrameValue;
import kllab.ui.Room;
import kllab.ui.Texts;
import kllab.ui.WrapRow;
import kllab.ui.formula.Typesetter;

/** The screen of the discrete lab: plots above, the value and its formula in the middle, the outcomes below. */
public final class DiscreteView extends StackPane {
    /**
     * The screen of a model.
     *
     * @param model what it shows and changes
     * @param texts the words of the screen
     * @param typesetter for its formulas
     */
    public DiscreteView(DiscreteModel model, Texts texts, Typesetter typesetter) {
        ObservableValue<DiscreteScene> shown = new FrameValue<>(model.scene(), this).shown();
        DiscreteReadout readout = new DiscreteReadout(model, shown, texts, typesetter);
        WrapRow plots = new WrapRow(List.of(3.0, 2.0), new BarsPane(model, shown, texts).card(),
                new SecondCard(model, shown, texts).card());
        WrapRow values = new WrapRow(List.of(0.0, 1.0), readout.valueCard(), readout.formulaCard());
        WrapRow controls = new WrapRow(List.of(1.0, 0.0), new OutcomesCard(model, shown, texts).card(),
                ActionsCard.of(() -> model.history().update(DiscreteState::swapped),
                        new ActionsCard.Presets<>(List.of(DiscretePreset.values()), DiscretePreset::messageKey,
                                model::take),
                        () -> model.reset(DiscreteState.INITIAL), texts));
        VBox.setVgrow(plots, Priority.ALWAYS);
        VBox lab = new VBox(plots, values, controls);
        lab.getStyleClass().addAll("lab", "discrete");
        getChildren().add(new Room(lab));
    }
}

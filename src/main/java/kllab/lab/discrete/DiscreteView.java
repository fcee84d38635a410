package kllab.lab.discrete;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import kllab.lab.Preset;
import kllab.lab.discrete.bars.BarsPane;
import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.DiscretePanel;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.ActionsCard;
import kllab.ui.card.Panels;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.FittingScrollPane;
import kllab.ui.layout.LabRows;
import kllab.ui.live.FrameValue;

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
        model.view().moveIn(this);
        ObservableValue<DiscreteScene> shown = new FrameValue<>(model.scene(), this).shown();
        DiscreteReadout readout = new DiscreteReadout(model, shown, texts, typesetter);
        Panels panels = readout.panels();
        LabRows.Row plots = LabRows.Row.of(List.of(3.0, 2.0),
                panels.of(DiscretePanel.BARS.key(), new BarsPane(model, shown, texts, panels).card()),
                panels.of(DiscretePanel.SECOND_PLOT.key(), new ViewsCard(model, shown, texts).card()));
        LabRows.Row values = LabRows.Row.of(List.of(0.0, 1.0), readout.valueCard(), readout.formulaCard());
        LabRows.Row controls = LabRows.Row.of(List.of(1.0, 0.0),
                panels.away(DiscretePanel.OUTCOMES.key(), new OutcomesCard(model, shown, texts).card()),
                panels.away(DiscretePanel.ACTIONS.key(),
                        ActionsCard.of(model::swap,
                                new ActionsCard.Presets<>(Preset.all("discrete.preset."), Preset::messageKey,
                                        model::take),
                                () -> model.reset(DiscreteState.INITIAL), texts)));
        LabRows lab = Styled.as(new LabRows(plots, values, controls), "discrete");
        getChildren().add(new FittingScrollPane(lab));
    }
}

package kllab.lab.vae;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import kllab.lab.Preset;
import kllab.lab.vae.image.ImagePane;
import kllab.lab.vae.latent.LatentPane;
import kllab.lab.vae.model.VaeModel;
import kllab.lab.vae.model.VaePanel;
import kllab.lab.vae.model.VaeScene;
import kllab.lab.vae.model.VaeState;
import kllab.lab.vae.network.NetworkJob;
import kllab.lab.vae.training.TrainingPane;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.ActionsCard;
import kllab.ui.card.Panels;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.FittingScrollPane;
import kllab.ui.layout.LabRows;
import kllab.ui.live.FilteredValue;
import kllab.ui.live.FrameValue;
import kllab.ui.live.OnScreen;
import kllab.ui.live.Pending;

/** The screen of the lab: latent space, one image and training above, the bound in the middle, its numbers below. */
public final class VaeView extends StackPane {
    private static final PseudoClass AWAITING = PseudoClass.getPseudoClass("awaiting");

    /**
     * The screen of a model.
     *
     * @param model what it shows and changes
     * @param texts the words of the screen
     * @param typesetter for its formulas
     */
    public VaeView(VaeModel model, Texts texts, Typesetter typesetter) {
        model.view().moveIn(this);
        ObservableValue<VaeScene> shown = new FrameValue<>(model.scene(), this).shown();
        SimpleObjectProperty<Boolean> stage = new SimpleObjectProperty<>(false);
        NetworkJob job = new NetworkJob(model, OnScreen.of(this));
        Pending.on(this, job.working());
        VaeReadout readout = new VaeReadout(model, shown, texts, typesetter);
        Panels panels = readout.panels();
        LabRows.Row plots = LabRows.Row.of(List.of(3.0, 2.0, 2.0),
                panels.of(VaePanel.LATENT.key(), new LatentPane(model, of(shown, VaePanel.LATENT), texts).card()),
                panels.of(VaePanel.IMAGE.key(), new ImagePane(model, of(shown, VaePanel.IMAGE), stage, texts).card()),
                panels.of(VaePanel.TRAINING.key(),
                        new TrainingPane(model, of(shown, VaePanel.TRAINING), stage, texts).card()));
        LabRows.Row values = LabRows.Row.of(List.of(0.0, 1.0), readout.valueCard(), readout.formulaCard());
        LabRows.Row controls = LabRows.Row.of(List.of(1.0, 1.0, 0.0),
                panels.away(VaePanel.TRAIN.key(), new TrainCard(model, shown, job, texts).card()),
                panels.away(VaePanel.NUMBERS.key(), new NumbersCard(model, texts, typesetter).card()),
                panels.away(VaePanel.ACTIONS.key(), ActionsCard.of(
                        ActionsCard.menu(ActionsCard.PRESETS, new ActionsCard.Presets<>(Preset.all("vae.preset."),
                                Preset::messageKey, model::take), texts),
                        ActionsCard.reset(() -> model.reset(VaeState.INITIAL), texts))));
        LabRows lab = Styled.as(new LabRows(plots, values, controls), "vae");
        stage.bind(lab.stage());
        // What is shown is that of the network before, until the one that is wanted has come.
        shown.map(VaeScene::isReached).subscribe(is -> lab.pseudoClassStateChanged(AWAITING, !is));
        getChildren().add(new FittingScrollPane(lab));
    }

    private static ObservableValue<VaeScene> of(ObservableValue<VaeScene> shown, VaePanel panel) {
        return FilteredValue.of(shown, now -> now.state().shows(panel));
    }
}

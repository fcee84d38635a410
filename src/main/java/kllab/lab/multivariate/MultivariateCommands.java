package kllab.lab.multivariate;

import java.util.ArrayList;
import java.util.List;
import kllab.lab.LabCommand;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.Pair;
import kllab.lab.multivariate.model.PictureOptions;

/**
 * The commands of the multivariate lab that have keys of their own.
 *
 * @param model the state, and the commands that change it
 */
public record MultivariateCommands(MultivariateModel model) {
    /** All of them, in the order in which they are listed. */
    public List<LabCommand> all() {
        List<LabCommand> all = new ArrayList<>(LabCommand.views(List.of(PictureOptions.View.values()),
                "multivariate.view.", view -> model.show(picture -> picture.withView(view)),
                () -> state().shows(MultivariatePanel.PLANE)));
        // A latent space has N(0, I) for q, and a pair of other dimensions nothing on the screen to swap it by.
        all.add(LabCommand.swap(() -> model.change(Pair::swapped),
                () -> !state().isLatent() && state().pair().isPlane() && state().shows(MultivariatePanel.P)));
        all.add(LabCommand.presets(() -> state().shows(MultivariatePanel.ACTIONS)));
        all.add(LabCommand.unit(model));
        all.add(LabCommand.pin(model::pin, () -> state().shows(MultivariatePanel.VALUE)));
        all.add(LabCommand.holdAxes(model));
        all.add(LabCommand.predict(model));
        return List.copyOf(all);
    }

    private MultivariateState state() {
        return model.history().state().get();
    }
}

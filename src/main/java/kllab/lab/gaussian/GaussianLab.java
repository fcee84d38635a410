package kllab.lab.gaussian;

import kllab.lab.Lab;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianState;

/** The Gaussian lab put together: its links, its model and its screen. */
public final class GaussianLab {
    private GaussianLab() {
    }

    /** The lab of a model. */
    public static Lab<GaussianState> of(GaussianModel model) {
        return new Lab<>(GaussianLink.LINKS, model, (texts, typesetter) -> new GaussianView(model, texts, typesetter));
    }
}

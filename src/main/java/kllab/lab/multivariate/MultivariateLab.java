package kllab.lab.multivariate;

import kllab.lab.Lab;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariateState;

/** The multivariate lab put together: its links, its model and its screen. */
public final class MultivariateLab {
    private MultivariateLab() {
    }

    /** The lab of a model. */
    public static Lab<MultivariateState> of(MultivariateModel model) {
        return new Lab<>(MultivariateLink.LINKS, model,
                (texts, typesetter) -> new MultivariateView(model, texts, typesetter));
    }
}

package kllab.lab.multivariate;

import java.util.List;
import kllab.lab.Answer;
import kllab.lab.LabValues;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.latent.LatentOptions;
import kllab.math.divergence.LatentDivergence;
import kllab.math.divergence.MultivariateKullbackLeibler;

/**
 * The numbers of the multivariate lab: the divergences of p and q, the parts of the bracket of KL(p ‖ q) = ½ [logDet −
 * dimension + trace + mahalanobis], and the divergence of the latent space from N(0, I).
 */
public final class MultivariateValues {
    private MultivariateValues() {
    }

    /** The lab as it answers without a window. */
    public static LabValues<MultivariateState> lab() {
        return new LabValues<>(MultivariateLink.LINKS, MultivariateValues::of, MultivariatePanel.HIDING);
    }

    /** The numbers of a state by name, divergences in nats. */
    public static Answer.Fields of(MultivariateState state) {
        MultivariateScene scene = MultivariateScene.of(state);
        Answer.Fields fields = Answer.Fields.NONE.and("kl", scene.values().forward())
                .and("reverseKl", scene.values().reverse()).and("logDet", 2 * scene.terms().logDet())
                .and("trace", 2 * scene.terms().trace()).and("mahalanobis", 2 * scene.terms().mahalanobis())
                .and("dimension", state.pair().dimension());
        if (MultivariateKullbackLeibler.isDiagonal(scene.p(), scene.q())) {
            fields = fields.and("perDimension", items(scene.perDimension()));
        }
        LatentDivergence latent = scene.latent();
        return state.isLatent() || !state.latent().equals(LatentOptions.INITIAL)
                ? fields.and("latent", Answer.Fields.NONE.and("sum", latent.sum()).and("mean", latent.mean())
                        .and("perDimension", items(latent.perDimension())))
                : fields;
    }

    private static Answer items(List<Double> numbers) {
        return new Answer.Items(numbers.stream().<Answer>map(Answer.Value::new).toList());
    }
}

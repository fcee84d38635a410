package kllab.lab.gaussian;

import java.util.List;

import kllab.lab.Answer;
import kllab.lab.LabValues;
import kllab.lab.gaussian.derivation.Derivation;
import kllab.lab.gaussian.estimates.EstimatesScene;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.math.divergence.JensenShannon;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.NormalTerms;
import kllab.math.divergence.estimate.BinnedDivergence;
import kllab.math.divergence.estimate.Estimator;
import kllab.math.divergence.estimate.MonteCarlo;

/**
 * The numbers of the Gaussian lab: the divergences of p and q, the terms of KL(p ‖ q), KL(p ‖ N(0, 1)), and KL(p ‖ q)
 * by quadrature, over bins, from draws, and by each line of its derivation.
 */
public final class GaussianValues {
    private GaussianValues() {
    }

    /** The lab as it answers without a window. */
    public static LabValues<GaussianState> lab() {
        return new LabValues<>(GaussianLink.LINKS, GaussianValues::of);
    }

    /** The numbers of a state by name, divergences in nats. */
    public static Answer.Fields of(GaussianState state) {
        Normal p = state.p();
        Normal q = state.q();
        NormalTerms terms = KullbackLeibler.terms(p, q);
        EstimatesScene estimates = EstimatesScene.of(state);
        return Answer.Fields.NONE.and("kl", KullbackLeibler.of(p, q)).and("reverseKl", KullbackLeibler.of(q, p))
                .and("jensenShannon", JensenShannon.of(p, q)).and("logRatio", terms.logRatio())
                .and("varianceRatio", terms.varianceRatio()).and("meanShift", terms.meanShift())
                .and("standardNormalKl", KullbackLeibler.of(p, Normal.STANDARD))
                .and("quadratureKl", estimates.quadrature()).and("quadratureError", estimates.error())
                .and("binnedKl", BinnedDivergence.of(p, q, state.estimates().bins()).total())
                .and("monteCarlo", monteCarlo(state)).and("derivation", derivation(p, q));
    }

    private static Answer.Fields monteCarlo(GaussianState state) {
        MonteCarlo run = MonteCarlo.of(state.p(), state.q(), state.estimates().seed())
                .advance(state.estimates().samples());
        return Answer.Fields.NONE.and("k1", answer(run.estimate(Estimator.K1)))
                .and("k2", answer(run.estimate(Estimator.K2))).and("k3", answer(run.estimate(Estimator.K3)));
    }

    private static Answer answer(MonteCarlo.Estimate estimate) {
        return Answer.Fields.NONE.and("mean", estimate.mean()).and("standardError", estimate.standardError());
    }

    private static Answer derivation(Normal p, Normal q) {
        List<Answer> totals = Derivation.of(p, q).steps().stream()
                .<Answer>map(step -> new Answer.Value(step.total())).toList();
        return new Answer.Items(totals);
    }
}

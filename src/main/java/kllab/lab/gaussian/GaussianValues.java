package kllab.lab.gaussian;

import java.util.List;

import kllab.lab.Answer;
import kllab.lab.LabValues;
import kllab.lab.gaussian.derivation.Derivation;
import kllab.lab.gaussian.estimates.EstimatesScene;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.math.divergence.DivergenceVariance;
import kllab.math.divergence.JensenShannon;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.NormalTerms;
import kllab.math.divergence.estimate.BinnedDivergence;
import kllab.math.divergence.estimate.Estimator;
import kllab.math.divergence.estimate.EvidenceWalk;
import kllab.math.divergence.estimate.MonteCarlo;

/**
 * The numbers of the Gaussian lab: the divergences of p and q, the terms of KL(p ‖ q), KL(p ‖ N(0, 1)), and KL(p ‖ q)
 * by quadrature, over bins, from draws, with their evidence for p against q, and by each line of its derivation.
 */
public final class GaussianValues {
    private GaussianValues() {
    }

    /** The lab as it answers without a window. */
    public static LabValues<GaussianState> lab() {
        return new LabValues<>(GaussianLink.LINKS, GaussianValues::of, GaussianPanel.HIDING);
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
                .and("monteCarlo", monteCarlo(state)).and("evidence", evidence(state))
                .and("derivation", derivation(p, q));
    }

    private static Answer.Fields monteCarlo(GaussianState state) {
        MonteCarlo run = MonteCarlo.of(state.p(), state.q(), state.estimates().seed())
                .advance(state.estimates().samples());
        return Answer.Fields.NONE.and("k1", answer(run.estimate(Estimator.K1)))
                .and("k2", answer(run.estimate(Estimator.K2))).and("k3", answer(run.estimate(Estimator.K3)));
    }

    private static Answer evidence(GaussianState state) {
        Normal p = state.p();
        Normal q = state.q();
        int seed = state.estimates().seed();
        return Answer.Fields.NONE
                .and("fromP", answer(EvidenceWalk.ofP(p, q, seed).advance(state.estimates().samples()),
                        DivergenceVariance.root(p, q)))
                .and("fromQ", answer(EvidenceWalk.ofQ(p, q, seed).advance(state.estimates().samples()),
                        DivergenceVariance.root(q, p)));
    }

    /** The sum of log(p/q), its standard deviation for one draw, and when it passed 20 : 1; infinite if it has not. */
    private static Answer answer(EvidenceWalk walk, double deviation) {
        return Answer.Fields.NONE.and("sum", walk.sum()).and("deviation", deviation).and("passed",
                walk.passing().map(each -> (double) each.draw()).orElse(Double.POSITIVE_INFINITY));
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

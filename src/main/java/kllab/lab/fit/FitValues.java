package kllab.lab.fit;

import java.util.List;
import java.util.Locale;
import kllab.lab.Answer;
import kllab.lab.LabValues;
import kllab.lab.fit.model.FitLink;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.plane.PlaneNumber;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;
import kllab.math.fit.FitSearch;
import kllab.math.fit.FitSurface;
import kllab.math.fit.LineDivergences;
import kllab.math.fit.Objective;
import kllab.math.fit.plane.PlaneMixture;
import kllab.math.fit.plane.PlaneSearch;
import kllab.math.fit.posterior.EvidenceBound;
import kllab.math.fit.posterior.LogisticPosterior;
import kllab.math.fit.posterior.Posterior;
import kllab.parameter.NumberText;

/** The numbers of a fit: all divergences of p and q, the moments of p, and the minima of the reverse divergence. */
public final class FitValues {
    private static final List<Double> ALPHAS = List.of(0.25, 0.5, 0.75);

    private FitValues() {
    }

    /** The lab as it answers without a window. */
    public static LabValues<FitState> lab() {
        return new LabValues<>(FitLink.LINKS, FitValues::of, FitPanel.HIDING);
    }

    /** The numbers of a state by name, in nats; all divergences are of p to q. */
    public static Answer.Fields of(FitState state) {
        if (state.plane().isOn()) {
            return state.plane().target().posterior().map(posterior -> logistic(state.plane(), posterior))
                    .orElseGet(() -> plane(state));
        }
        return state.target().observed().posterior().map(posterior -> posterior(state, posterior))
                .orElseGet(() -> mixture(state));
    }

    /** The numbers of a posterior: its evidence and moments, what bounds the evidence, and the best q. */
    private static Answer.Fields posterior(FitState state, Posterior posterior) {
        double kl = new LineDivergences(posterior, state.line().density()).reverse();
        double elbo = state.line().isMixture()
                ? posterior.logEvidence() - kl
                : new EvidenceBound(posterior, state.q()).byJoint();
        return Answer.Fields.NONE.and("logEvidence", posterior.logEvidence()).and("elbo", elbo)
                .and("kl", kl).and("posteriorMean", posterior.mean())
                .and("posteriorSigma", posterior.standardDeviation())
                .and("minima", new Answer.Items(reverse(state, posterior).minima().stream()
                        .<Answer>map(each -> Answer.Fields.NONE.and("mu", each.q().mu())
                                .and("sigma", each.q().sigma())
                                .and("elbo", posterior.logEvidence() - each.value()))
                        .toList()));
    }

    /**
     * The search for the minima of KL(q ‖ p): over the selected component of a mixture q, and along a σ that is held.
     */
    private static FitSearch reverse(FitState state, LineDensity p) {
        return FitSearch.of(new FitSurface(Objective.REVERSE, p, state.line().family()));
    }

    /** The numbers of the posterior of two weights. */
    private static Answer.Fields logistic(PlaneFit fit, LogisticPosterior posterior) {
        MultivariateNormal moments = posterior.moments();
        return Answer.Fields.NONE.and("logEvidence", posterior.logEvidence()).and("elbo", posterior.bound(fit.q()))
                .and("kl", fit.divergences().reverse())
                .and("posteriorMean", pair(PlaneNumber.MU1.of(moments), PlaneNumber.MU2.of(moments)))
                .and("posteriorSigma", pair(PlaneNumber.SIGMA1.of(moments), PlaneNumber.SIGMA2.of(moments)))
                .and("posteriorRho", PlaneNumber.RHO.of(moments))
                .and("minima", new Answer.Items(new PlaneSearch(posterior, fit.kind().family())
                        .minima(List.of(), () -> true).stream()
                        .<Answer>map(each -> numbers(each.q()).and("elbo", posterior.bound(each.q()))).toList()));
    }

    private static Answer.Items pair(double first, double second) {
        return new Answer.Items(List.of(new Answer.Value(first), new Answer.Value(second)));
    }

    private static Answer.Fields plane(FitState state) {
        PlaneFit fit = state.plane();
        PlaneMixture p = fit.target().mixture();
        FitScene.Divergences all = FitScene.of(state).values();
        Answer.Fields values = Answer.Fields.NONE.and("objective", all.objective())
                .and("forward", all.forward()).and("reverse", all.reverse());
        for (PlaneNumber each : PlaneNumber.values()) {
            values = values.and("moment" + each.key().substring(0, 1).toUpperCase(Locale.ROOT)
                    + each.key().substring(1), each.of(p.moments()));
        }
        return values.and("momentKl", p.negentropy())
                .and("minima", new Answer.Items(new PlaneSearch(p, fit.kind().family())
                        .minima(List.of(), () -> true).stream().<Answer>map(FitValues::minimum).toList()));
    }

    private static Answer.Fields minimum(PlaneSearch.Minimum minimum) {
        return numbers(minimum.q()).and("value", minimum.value());
    }

    private static Answer.Fields numbers(MultivariateNormal q) {
        Answer.Fields fields = Answer.Fields.NONE;
        for (PlaneNumber each : PlaneNumber.values()) {
            fields = fields.and(each.key(), each.of(q));
        }
        return fields;
    }

    private static Answer.Fields mixture(FitState state) {
        NormalMixture p = state.target().mixture();
        LineDivergences all = new LineDivergences(p, state.line().density());
        Answer.Fields alpha = Answer.Fields.NONE;
        for (double each : ALPHAS) {
            alpha = alpha.and(NumberText.plain(each), all.alpha(each));
        }
        Normal moments = p.moments();
        return Answer.Fields.NONE.and("objective", state.objective().objective().of(p, state.line().density()))
                .and("forward", all.forward()).and("reverse", all.reverse())
                .and("jensenShannon", all.jensenShannon()).and("renyiHalf", all.renyi(0.5)).and("renyi2", all.renyi(2))
                .and("alpha", alpha).and("hellinger2", all.hellinger2()).and("totalVariation", all.totalVariation())
                .and("chiSquared", all.chiSquared()).and("wasserstein", all.wasserstein())
                .and("momentMu", moments.mu()).and("momentSigma", moments.sigma())
                .and("momentKl", new LineDivergences(p, moments).forward())
                .and("minima", new Answer.Items(reverse(state, p).minima().stream()
                        .<Answer>map(each -> Answer.Fields.NONE.and("mu", each.q().mu())
                                .and("sigma", each.q().sigma()).and("value", each.value()))
                        .toList()));
    }
}

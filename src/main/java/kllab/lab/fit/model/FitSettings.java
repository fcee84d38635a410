package kllab.lab.fit.model;

import kllab.lab.fit.model.posterior.Observation;
import java.util.DoubleSummaryStatistics;
import java.util.function.BiFunction;
import java.util.function.Function;
import kllab.lab.History;
import kllab.lab.fit.model.plane.Components;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.parameter.ParameterRange;
import kllab.ui.control.Setting;

/**
 * The numbers of a fit on a line, for controls to set: of the components of p or what was seen, of q, and of the
 * objective.
 *
 * @param history of the states that have them
 */
public record FitSettings(History<FitState> history) {
    private static final ParameterRange COUNT = new ParameterRange(Observation.COUNTS, new Interval(0, 100),
            ParameterRange.Kind.COUNT);

    /** The weight of a component of the target; 0 while there is no such component. */
    public Setting weight(int index) {
        return history.setting(Numbers.WEIGHTS, state -> has(state, index) ? part(state, index).weight() : 0,
                (state, value) -> state.target().allows(index, value)
                        ? state.withPart(index, part -> part.withWeight(value))
                        : state);
    }

    /** The mean of a component; 0 while there is no such component. */
    public Setting mu(int index) {
        return history.setting(ParameterRange.MU, state -> has(state, index) ? part(state, index).normal().mu() : 0,
                (state, value) -> state.withPart(index, part -> part.withNormal(part.normal().withMu(value))));
    }

    /** The standard deviation of a component; 1 while there is no such component. */
    public Setting sigma(int index) {
        return history.setting(ParameterRange.SIGMA,
                state -> has(state, index) ? part(state, index).normal().sigma() : 1,
                (state, value) -> state.withPart(index, part -> part.withNormal(part.normal().withSigma(value))));
    }

    private static boolean has(FitState state, int index) {
        return index < state.target().count();
    }

    private static Components.Part<Normal> part(FitState state, int index) {
        return state.target().parts().get(index);
    }

    /** The mean of q. */
    public Setting mu() {
        return history.setting(ParameterRange.MU, state -> state.q().mu(),
                (state, value) -> state.withQ(state.q().withMu(value)));
    }

    /** The standard deviation of q, which is set while it is not held. */
    public Setting sigma() {
        return history.setting(ParameterRange.SIGMA, state -> state.q().sigma(),
                (state, value) -> state.line().fixed() ? state : state.withQ(state.q().withSigma(value)));
    }

    /** The weight of the selected component of a mixture q; 1 while q is normal. */
    public Setting weight() {
        return history.setting(Numbers.Q_WEIGHT, state -> state.line().weight(),
                (state, value) -> state.withLine(state.line().withWeight(value)));
    }

    /** The mean of the other component of a mixture q. */
    public Setting otherMu() {
        return history.setting(ParameterRange.MU, state -> state.line().other().mu(),
                (state, value) -> state.withLine(state.line().withOther(state.line().other().withMu(value))));
    }

    /**
     * Half the distance of two equal components of σ 1; of any other target half the distance of its outermost means,
     * until it is set.
     */
    public Setting separation() {
        return history.setting(Numbers.DISTANCE, state -> state.target().separation().orElseGet(() -> {
            DoubleSummaryStatistics means = state.target().parts().stream().mapToDouble(each -> each.normal().mu())
                    .summaryStatistics();
            return Numbers.DISTANCE.limits().clamp(0.5 * (means.getMax() - means.getMin()));
        }), (state, value) -> state.withTarget(Target.separated(value)));
    }

    /** The value seen of z or z². */
    public Setting observedX() {
        return observed(Observation.X, Observation::x, Observation::withX);
    }

    /** The noise in it. */
    public Setting noise() {
        return observed(Observation.NOISE, Observation::noise, Observation::withNoise);
    }

    /** The number of heads; more draws than there were are added where it is larger. */
    public Setting heads() {
        return observed(COUNT, now -> (double) now.heads(),
                (now, value) -> now.withTosses(value.intValue(), Math.max(now.draws(), value.intValue())));
    }

    /** The number of draws; no more heads than that are kept. */
    public Setting draws() {
        return observed(COUNT, now -> (double) now.draws(),
                (now, value) -> now.withTosses(Math.min(now.heads(), value.intValue()), value.intValue()));
    }

    private Setting observed(ParameterRange range, Function<Observation, Double> of,
            BiFunction<Observation, Double, Observation> with) {
        return history.setting(range, state -> of.apply(state.target().observed()), (state, value) -> state
                .withTarget(state.target().withObserved(with.apply(state.target().observed(), value))));
    }

    /** The α of the objective. */
    public Setting alpha() {
        return history.setting(Numbers.ALPHA, state -> state.objective().alpha(),
                (state, value) -> state.withObjective(state.objective().withAlpha(value)));
    }

    /** The order of the Rényi divergence. */
    public Setting order() {
        return history.setting(Numbers.ORDER, state -> state.objective().order(),
                (state, value) -> state.withObjective(state.objective().withOrder(value)));
    }
}

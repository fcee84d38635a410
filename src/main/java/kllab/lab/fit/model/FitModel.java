package kllab.lab.fit.model;

import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.fit.model.plane.FollowedValues;
import kllab.lab.fit.model.plane.PlaneValues;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.lab.History;
import kllab.lab.LabModel;
import kllab.lab.LabPanels;
import kllab.lab.Preset;
import kllab.lab.axes.AxesInView;
import kllab.lab.axes.AxesModel;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.fit.descent.FitDescent;
import kllab.parameter.ParameterRange;
import kllab.ui.control.Setting;

/** The fit lab without its looks: its state, what follows from it, and the commands that change it. */
public final class FitModel implements LabModel<FitState> {
    private static final ParameterRange COUNT = new ParameterRange(Observation.COUNTS, new Interval(0, 100),
            ParameterRange.Kind.COUNT);

    private final History<FitState> history;
    private final LabPanels<FitState> panels;
    private final FollowedValues values = new FollowedValues();
    private final ObjectBinding<FitScene> scene;
    private final ReadOnlyObjectWrapper<FitState> told;
    private final AxesModel<FitState, FitAxes> axes;
    private final AxesModel<FitState, FitPlaneAxes> planeAxes;

    /** A model that starts at a state. */
    public FitModel(FitState initial) {
        history = new History<>(initial);
        panels = new LabPanels<>(FitPanel.HIDING, history);
        history.about(FitState::pair);
        scene = Bindings.createObjectBinding(this::computed, history.state(), history.origin(), history.settled());
        told = new ReadOnlyObjectWrapper<>(initial);
        history.settled().subscribe(this::tell);
        axes = new AxesModel<>(FitAxes.RULE, history.state(), history.settled(), history.gestures());
        planeAxes = new AxesModel<>(FitPlaneAxes.RULE, history.state(), history.settled(), history.gestures());
        history.remember(() -> {
            Runnable line = axes.memory();
            Runnable plane = planeAxes.memory();
            return () -> {
                line.run();
                plane.run();
            };
        });
    }

    @Override
    public History<FitState> history() {
        return history;
    }

    @Override
    public LabPanels<FitState> panels() {
        return panels;
    }

    private FitScene computed() {
        FitState state = history.state().get();
        if (!state.plane().isOn()) {
            values.forget();
        }
        return FitScene.of(state, history.origin().get(), values::of);
    }

    /** Takes the divergences of a fit in the plane that somebody has computed beside the frames. */
    public void follow(PlaneValues computed) {
        PlaneFit now = history.state().get().plane();
        if (now.isOn()) {
            computed.keepFor(now);
            values.take(Optional.of(computed));
            scene.invalidate();
            tell();
        }
    }

    /** A state is told once all that is told of it is known. */
    private void tell() {
        FitState now = history.settled().get();
        if (!now.plane().isOn() || PlaneValues.known(now.plane()).isPresent()) {
            told.set(now);
        }
    }

    @Override
    public ObservableValue<FitState> told() {
        return told.getReadOnlyProperty();
    }

    /** Returns the scene of a state: the present one if it is of that state and nothing of it is behind. */
    public FitScene sceneOf(FitState state) {
        FitScene now = scene.get();
        return now.state().equals(state) && !now.isBehind() ? now : FitScene.of(state);
    }

    /**
     * Returns a state with the steps of its descent computed, if that was done for it, or for a state before the
     * present one.
     */
    public FitState known(FitState state) {
        return Stream.concat(Stream.of(history.kept().get()), history.past().stream())
                .flatMap(each -> DescentOptions.of(each, state).stream()).findFirst()
                .map(descent -> DescentOptions.walked(state, descent)).orElse(state);
    }

    /** Takes a descent that somebody has computed beside the frames: its steps may be those of a link. */
    public void follow(DescentOptions.Course course, FitDescent whole) {
        FitState now = history.kept().get();
        if (!now.options().descent().isWalked() && course.equals(DescentOptions.Course.of(now))) {
            history.amend(state -> course.equals(DescentOptions.Course.of(state))
                    ? DescentOptions.walked(state, whole)
                    : state);
        }
    }

    /** The scene, computed from the state once for any number of changes before it is read. */
    public ObservableValue<FitScene> scene() {
        return scene;
    }

    @Override
    public AxesModel<FitState, FitAxes> view() {
        return axes;
    }

    /** The axes of the plot of a fit in the plane. */
    public AxesModel<FitState, FitPlaneAxes> planeView() {
        return planeAxes;
    }

    @Override
    public AxesInView<FitState> axesInView() {
        return new AxesInView<>(List.of(axes, planeAxes));
    }

    @Override
    public void fit(List<FitState> states) {
        axes.fit(states);
        planeAxes.fit(states);
    }

    /** The axes of the plots. */
    public ReadOnlyObjectProperty<FitAxes> axes() {
        return axes.shown();
    }

    /** Changes the fit in the plane as one step. */
    public void changePlane(UnaryOperator<PlaneFit> command) {
        history.update(state -> state.withPlane(command.apply(state.plane())));
    }

    /** Chooses where the target lies; what was set in the other places is kept. */
    public void place(FitPlace place) {
        switch (place) {
            case LINE -> history.update(state -> state.withTarget(state.target()
                    .withPlane(state.plane().withKind(PlaneFit.Kind.NONE))
                    .withObserved(state.target().observed().withKind(Observation.Kind.NONE))));
            case PLANE -> changePlane(plane -> plane.isOn()
                    ? plane.withSeen(plane.target().seen().seen(false))
                    : plane.withKind(PlaneFit.Kind.DIAGONAL));
            case POSTERIOR -> {
                if (FitPlace.of(history.state().get()) != FitPlace.POSTERIOR) {
                    observe(Observation.Kind.LINEAR);
                }
            }
        }
    }

    /** The weight of a component of the target, for controls to set; 0 while there is no such component. */
    public Setting weight(int index) {
        return history.setting(Numbers.WEIGHTS, state -> has(state, index) ? part(state, index).weight() : 0,
                (state, value) -> state.target().allows(index, value)
                        ? state.withPart(index, part -> part.withWeight(value))
                        : state);
    }

    /** The mean of a component, for controls to set; 0 while there is no such component. */
    public Setting mu(int index) {
        return history.setting(ParameterRange.MU, state -> has(state, index) ? part(state, index).normal().mu() : 0,
                (state, value) -> state.withPart(index, part -> part.withNormal(part.normal().withMu(value))));
    }

    /** The standard deviation of a component, for controls to set; 1 while there is no such component. */
    public Setting sigma(int index) {
        return history.setting(ParameterRange.SIGMA,
                state -> has(state, index) ? part(state, index).normal().sigma() : 1,
                (state, value) -> state.withPart(index, part -> part.withNormal(part.normal().withSigma(value))));
    }

    private static boolean has(FitState state, int index) {
        return index < state.target().count();
    }

    private static Target.Part part(FitState state, int index) {
        return state.target().parts().get(index);
    }

    /** The mean of q, for controls to set. */
    public Setting mu() {
        return history.setting(ParameterRange.MU, state -> state.q().mu(),
                (state, value) -> state.withQ(state.q().withMu(value)));
    }

    /** The standard deviation of q, for controls to set while it is not held. */
    public Setting sigma() {
        return history.setting(ParameterRange.SIGMA, state -> state.q().sigma(),
                (state, value) -> state.line().fixed() ? state : state.withQ(state.q().withSigma(value)));
    }

    /** The weight of the selected component of a mixture q, for controls to set; 1 while q is normal. */
    public Setting weight() {
        return history.setting(Numbers.Q_WEIGHT, state -> state.line().weight(),
                (state, value) -> state.withLine(state.line().withWeight(value)));
    }

    /** The mean of the other component of a mixture q, for controls to set. */
    public Setting otherMu() {
        return history.setting(ParameterRange.MU, state -> state.line().other().mu(),
                (state, value) -> state.withLine(state.line().withOther(state.line().other().withMu(value))));
    }

    /** Selects the other component of a mixture q. */
    public void swap() {
        history.update(state -> state.withLine(state.line().swapped()));
    }

    /**
     * Half the distance of two equal components of σ 1, for controls to set; of any other target half the distance of
     * its outermost means, until it is set.
     */
    public Setting separation() {
        return history.setting(Numbers.DISTANCE, state -> state.target().separation().orElseGet(() -> {
            DoubleSummaryStatistics means = state.target().parts().stream().mapToDouble(each -> each.normal().mu())
                    .summaryStatistics();
            return Numbers.DISTANCE.limits().clamp(0.5 * (means.getMax() - means.getMin()));
        }), (state, value) -> state.withTarget(Target.separated(value)));
    }

    /** The value seen of z or z², for controls to set. */
    public Setting observedX() {
        return observed(Observation.X, Observation::x, Observation::withX);
    }

    /** The noise in it, for controls to set. */
    public Setting noise() {
        return observed(Observation.NOISE, Observation::noise, Observation::withNoise);
    }

    /** The number of heads, for controls to set; more draws than there were are added where it is larger. */
    public Setting heads() {
        return observed(COUNT, now -> (double) now.heads(),
                (now, value) -> now.withTosses(value.intValue(), Math.max(now.draws(), value.intValue())));
    }

    /** The number of draws, for controls to set; no more heads than that are kept. */
    public Setting draws() {
        return observed(COUNT, now -> (double) now.draws(),
                (now, value) -> now.withTosses(Math.min(now.heads(), value.intValue()), value.intValue()));
    }

    private Setting observed(ParameterRange range, Function<Observation, Double> of,
            BiFunction<Observation, Double, Observation> with) {
        return history.setting(range, state -> of.apply(state.target().observed()), (state, value) -> state
                .withTarget(state.target().withObserved(with.apply(state.target().observed(), value))));
    }

    /** Chooses how z is seen, or the mixture; a posterior is fitted by KL(q ‖ p), which alone needs no evidence. */
    public void observe(Observation.Kind kind) {
        history.update(state -> {
            FitState seen = state.withTarget(state.target().withObserved(state.target().observation().withKind(kind)));
            return kind == Observation.Kind.NONE
                    ? seen
                    : seen.withObjective(seen.objective().withKind(FitObjective.Kind.REVERSE));
        });
    }

    /** The α of the objective, for controls to set. */
    public Setting alpha() {
        return history.setting(Numbers.ALPHA, state -> state.objective().alpha(),
                (state, value) -> state.withObjective(state.objective().withAlpha(value)));
    }

    /** The order of the Rényi divergence, for controls to set. */
    public Setting order() {
        return history.setting(Numbers.ORDER, state -> state.objective().order(),
                (state, value) -> state.withObjective(state.objective().withOrder(value)));
    }

    /** Chooses another divergence. */
    public void choose(FitObjective.Kind kind) {
        history.update(state -> state.withObjective(state.objective().withKind(kind)));
    }

    /** Puts q where a search has found it, if its numbers are within their limits. */
    public void moveTo(Normal q) {
        history.update(state -> state.withQ(state.line().fixed()
                ? within(q).withSigma(state.q().sigma())
                : within(q)));
    }

    private static Normal within(Normal q) {
        return Normal.of(Numbers.MUS.clamp(q.mu()), Numbers.SIGMAS.clamp(q.sigma()));
    }

    /** Pins the present pair, to compare others with; or takes the pin away, if that is pinned. */
    public void pin() {
        history.update(FitState::pinned);
    }

    /** Takes the target, and what else a preset sets. */
    public void take(Preset preset) {
        open(preset.in(history.kept().get(), FitLink.LINKS));
    }
}

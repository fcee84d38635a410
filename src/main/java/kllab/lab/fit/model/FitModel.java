package kllab.lab.fit.model;

import kllab.lab.fit.model.posterior.Observation;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.fit.model.plane.FollowedValues;
import kllab.lab.fit.model.plane.PlaneValues;
import java.util.List;
import java.util.Optional;
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
import kllab.math.fit.descent.FitDescent;

/** The fit lab without its looks: its state, what follows from it, and the commands that change it. */
public final class FitModel implements LabModel<FitState> {
    private final History<FitState> history;
    private final LabPanels<FitState> panels;
    private final FollowedValues values = new FollowedValues();
    private final ObjectBinding<FitScene> scene;
    private final ReadOnlyObjectWrapper<FitState> told;
    private final AxesModel<FitState, FitAxes> axes;
    private final AxesModel<FitState, FitPlaneAxes> planeAxes;
    private final ReadOnlyObjectWrapper<PartNumber> held = new ReadOnlyObjectWrapper<>(PartNumber.FIRST);

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

    /** The numbers of a fit on a line, for controls to set. */
    public FitSettings settings() {
        return new FitSettings(history);
    }

    /** The number of a component that was held last; a matter of the screen, and no part of the state. */
    public ReadOnlyObjectProperty<PartNumber> held() {
        return held.getReadOnlyProperty();
    }

    /** Holds a number of a component. */
    public void hold(PartNumber number) {
        held.set(number);
    }

    /** Holds a number of a component whenever something of it gets the keyboard, as by a press. */
    public void holds(ObservableValue<Boolean> focused, PartNumber number) {
        focused.subscribe(is -> {
            if (is) {
                hold(number);
            }
        });
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

    /** Selects the other component of a mixture q. */
    public void swap() {
        history.update(state -> state.withLine(state.line().swapped()));
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

    /** Chooses another divergence. */
    public void choose(FitObjective.Kind kind) {
        history.update(state -> state.withObjective(state.objective().withKind(kind)));
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

package kllab.lab.gaussian.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

import kllab.lab.History;
import kllab.lab.LabModel;
import kllab.lab.LabPanels;
import kllab.lab.Preset;
import kllab.lab.axes.AxesInView;
import kllab.lab.axes.AxesModel;
import kllab.math.distribution.Normal;
import kllab.ui.control.Setting;

/** The Gaussian lab without its looks: its state, what follows from it, and the commands that change it. */
public final class GaussianModel implements LabModel<GaussianState> {
    private final History<GaussianState> history;
    private final LabPanels<GaussianState> panels;
    private final ObservableValue<GaussianScene> scene;
    private final AxesModel<GaussianState, GaussianAxes> axes;

    private AxesInView<GaussianState> axesInView;

    /** A model that starts at a state. */
    public GaussianModel(GaussianState initial) {
        this(initial, GaussianScene::of);
    }

    /** A model that computes its scenes in a way of its own: for counting how often it does. */
    public GaussianModel(GaussianState initial,
            BiFunction<GaussianState, Optional<GaussianState>, GaussianScene> compute) {
        history = new History<>(initial, (before, now) -> now.atRest(before));
        panels = new LabPanels<>(GaussianPanel.HIDING, history);
        history.about(state -> List.of(state.p(), state.q()));
        scene = history.derive(compute);
        axes = new AxesModel<>(GaussianAxes.RULE, history.state(), history.settled(), history.gestures());
        history.remember(axes::memory);
        axesInView = LabModel.super.axesInView();
    }

    @Override
    public History<GaussianState> history() {
        return history;
    }

    @Override
    public LabPanels<GaussianState> panels() {
        return panels;
    }

    /** Returns the scene of the state. It is computed once for any number of changes before it is read. */
    public ObservableValue<GaussianScene> scene() {
        return scene;
    }

    @Override
    public AxesModel<GaussianState, GaussianAxes> view() {
        return axes;
    }

    @Override
    public AxesInView<GaussianState> axesInView() {
        return axesInView;
    }

    /** Lets the axes of one more plot be held and typed while it is shown. */
    public void bringIntoView(AxesModel<GaussianState, ?> other) {
        axesInView = axesInView.and(other);
    }

    /** Returns the axes of the plots. */
    public ReadOnlyObjectProperty<GaussianAxes> axes() {
        return axes.shown();
    }

    /** One of the four numbers, for controls to set. */
    public Setting setting(GaussianParameter parameter) {
        return history.setting(parameter.range(), parameter::of, (state, value) -> state.with(parameter, value));
    }

    /** Puts p and q in each other's place. */
    public void swap() {
        history.update(GaussianState::swapped);
    }

    @Override
    public ObservableValue<Boolean> isCrowded() {
        return history.state().map(state -> state.hidden().asked().isPresent()
                || state.challenge().kind() != Challenge.Kind.NONE
                || state.drawer().open() != DrawerOptions.Page.NONE);
    }

    /** Begins a challenge that is another than the last one. */
    public void begin(Challenge.Kind kind) {
        int last = history.kept().get().challenge().seed();
        int other = ThreadLocalRandom.current().nextInt((int) Challenge.SEEDS.min(), (int) Challenge.SEEDS.max());
        int seed = other < last ? other : other + 1;
        open(history.kept().get().beginning(Challenge.of(kind, seed)));
    }

    /** Takes one more hint of the challenge. Undo takes back the last move: nobody unlearns a hint. */
    public void hint() {
        Challenge hinted = history.state().get().challenge().withHint();
        history.amend(state -> state.challenge().isSameGame(hinted)
                ? state.withChallenge(state.challenge().withHints(hinted.hints()))
                : state);
    }

    /** Ends the challenge. */
    public void endChallenge() {
        history.update(state -> state.withChallenge(Challenge.NONE));
    }

    @Override
    public boolean endAsked() {
        boolean ended = LabModel.super.endAsked();
        if (!ended && history.state().get().challenge().kind() != Challenge.Kind.NONE) {
            endChallenge();
            return true;
        }
        return ended;
    }

    @Override
    public void resume(GaussianState state) {
        // A window that was closed amid a challenge that ended badly wrote it down.
        start(state.withoutLeftover());
    }

    @Override
    public Set<String> putAway() {
        return history.kept().get().withoutLeftover().screen().hidden().away();
    }

    /** Pins the present distributions, to compare others with; or takes the pin away, if these are pinned. */
    public void pin() {
        history.update(GaussianState::pinned);
    }

    /** Makes q the standard normal distribution. */
    public void standardiseQ() {
        history.update(state -> state.with(state.p(), Normal.STANDARD));
    }

    /** Takes the distributions of a preset. */
    public void take(Preset preset) {
        history.update(state -> state.with(preset));
    }
}

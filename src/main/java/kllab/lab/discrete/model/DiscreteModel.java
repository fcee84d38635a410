package kllab.lab.discrete.model;

import java.util.List;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

import kllab.lab.History;
import kllab.lab.LabModel;
import kllab.lab.LabPanels;
import kllab.lab.Play.Count;
import kllab.lab.Preset;
import kllab.lab.Side;
import kllab.lab.axes.AxesModel;
import kllab.math.Interval;
import kllab.parameter.ParameterRange;
import kllab.ui.control.Setting;

/** The discrete lab without its looks: its state, what follows from it, and the commands that change it. */
public final class DiscreteModel implements LabModel<DiscreteState> {
    /** The number of symbols in the stream. */
    public static final Count<DiscreteState> SYMBOLS = new Count<>(state -> state.options().symbols(),
            (state, count) -> state.withOptions(state.options().withSymbols(count)), DiscreteOptions.MOST_SYMBOLS);
    private static final Interval SEEDS = new Interval(0, DiscreteOptions.LARGEST_SEED);

    private final History<DiscreteState> history;
    private final LabPanels<DiscreteState> panels;
    private final ObservableValue<DiscreteScene> scene;
    private final AxesModel<DiscreteState, DiscreteAxes> axes;
    private final OutcomesIntake intake;

    /** A model that starts at a state. */
    public DiscreteModel(DiscreteState initial) {
        history = new History<>(initial);
        panels = new LabPanels<>(DiscretePanel.HIDING, history);
        history.about(state -> List.of(state.p().weights(), state.q().weights()));
        scene = history.derive(DiscreteScene::of);
        axes = new AxesModel<>(DiscreteAxes.RULE, history.state(), history.settled(), history.gestures());
        history.remember(axes::memory);
        intake = new OutcomesIntake(history);
    }

    @Override
    public History<DiscreteState> history() {
        return history;
    }

    @Override
    public LabPanels<DiscreteState> panels() {
        return panels;
    }

    /** The scene, computed from the state once for any number of changes before it is read. */
    public ObservableValue<DiscreteScene> scene() {
        return scene;
    }

    @Override
    public AxesModel<DiscreteState, DiscreteAxes> view() {
        return axes;
    }

    /** Returns the way in which tables of outcomes are taken. */
    public OutcomesIntake intake() {
        return intake;
    }

    /** The axes of the plots. */
    public ReadOnlyObjectProperty<DiscreteAxes> axes() {
        return axes.shown();
    }

    /** The weight of an outcome, for controls to set; 0 while there is no such outcome. */
    public Setting weight(Side side, int outcome) {
        return setting(Bars.WEIGHTS,
                history.state().map(state -> outcome < state.count() ? state.own(side).weights().weight(outcome) : 0),
                value -> state -> state.with(side, bars -> bars.withWeight(outcome, value)));
    }

    /**
     * The probability of an outcome, for handles to drag; 0 while there is no such outcome. What a gesture makes of the
     * others depends on where it began and where it is, and not on its way.
     */
    public Setting probability(Side side, int outcome) {
        return setting(Bars.PROBABILITIES,
                history.state()
                        .map(state -> outcome < state.count() ? state.own(side).weights().probability(outcome) : 0),
                value -> state -> state.with(side,
                        bars -> history.settled().get().own(side).dragged(outcome, value)));
    }

    /** The seed of the stream of symbols. */
    public Setting seed() {
        return setting(new ParameterRange(SEEDS, SEEDS, ParameterRange.Kind.COUNT),
                history.state().map(state -> (double) state.options().seed()),
                value -> state -> state.withOptions(state.options().withSeed((int) value)));
    }

    /** Sets a number of the state. */
    @FunctionalInterface
    private interface Command {
        UnaryOperator<DiscreteState> with(double value);
    }

    private Setting setting(ParameterRange range, ObservableValue<Double> value, Command command) {
        return new Setting(range, value, wanted -> history.update(command.with(wanted)), history::begin,
                history::end);
    }

    /** Shows another plot beside the bars, or another stretch of the stream. */
    public void show(UnaryOperator<DiscreteOptions> command) {
        history.update(state -> state.withOptions(command.apply(state.options())));
    }

    /** Pins the present outcomes, to compare others with; or takes the pin away, if they are pinned. */
    public void pin() {
        history.update(DiscreteState::pinned);
    }

    /** Puts p and q in each other's place. */
    public void swap() {
        history.update(DiscreteState::swapped);
    }

    /** Takes the outcomes of a preset. */
    public void take(Preset preset) {
        history.update(state -> state.with(preset));
    }
}

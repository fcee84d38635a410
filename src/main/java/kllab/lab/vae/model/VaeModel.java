package kllab.lab.vae.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kllab.lab.History;
import kllab.lab.LabModel;
import kllab.lab.LabPanels;
import kllab.lab.Preset;
import kllab.lab.axes.AxesModel;
import kllab.lab.axes.AxesRule;
import kllab.math.vae.Schedule.Quantity;
import kllab.plot.Cells;
import kllab.ui.control.Setting;

/**
 * The lab of the variational autoencoder without its looks: its state, the network that somebody trains for it, and the
 * commands that change it. A training is a gesture: the state follows the steps that were taken.
 */
public final class VaeModel implements LabModel<VaeState> {
    private static final int MOST_POINTS = 60;

    private final History<VaeState> history;
    private final LabPanels<VaeState> panels;
    private final ReadOnlyObjectWrapper<Optional<Reached>> reached = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<RatePoint>> points = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper training = new ReadOnlyBooleanWrapper();
    /** The number of steps at which the training rests. */
    private final ReadOnlyIntegerWrapper goal = new ReadOnlyIntegerWrapper();
    private final BooleanProperty slow = new SimpleBooleanProperty();
    /** An image that a person drew or dropped, of no state; none while a test image is looked at. */
    private final ObjectProperty<Optional<Cells>> drawn = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<VaeScene> scene;
    private final ObservableValue<Wanted> wanted;
    private final AxesRule<VaeState, VaeAxes> rule;
    private final AxesModel<VaeState, VaeAxes> axes;

    /** A model that starts at a state. */
    public VaeModel(VaeState initial) {
        history = new History<>(initial);
        panels = new LabPanels<>(VaePanel.HIDING, history);
        history.about(state -> List.of(state.run(), state.options().coding()));
        scene = Bindings.createObjectBinding(
                () -> VaeScene.of(history.state().get(), reached.get(), drawn.get()).beside(before()),
                history.state(), history.origin(), reached, drawn);
        // Who chooses a test image has done with the drawing.
        history.state().map(state -> state.options().coding().image()).subscribe(image -> drawn.set(Optional.empty()));
        wanted = Bindings.createObjectBinding(this::wantedNow, history.state(), training, goal, slow);
        rule = VaeAxes.rule(() -> scene.getValue(), points::get);
        axes = new AxesModel<>(rule, history.state(), history.settled(),
                history.gestures());
        history.remember(axes::memory);
    }

    /** The things that were shown where the last gesture began. */
    private Optional<VaeScene.Before> before() {
        VaeState now = history.state().get();
        return history.origin().get().map(from -> {
            Coding was = from.options().coding();
            boolean isOfTheSame = from.run().equals(now.run()) && was.image().equals(now.image());
            List<Double> z = isOfTheSame && drawn.get().isEmpty()
                    ? reached.get().map(each -> CodedImage.of(was, each.network(), each.test()).code().z())
                            .orElse(List.of())
                    : List.of();
            return new VaeScene.Before(z, from.run().equals(now.run()) ? OptionalDouble.empty() : loss(from.run()));
        });
    }

    private OptionalDouble loss(VaeRun run) {
        return points.get().stream().filter(each -> each.run().equals(run.upTo(run.steps())))
                .mapToDouble(each -> each.rate() + each.distortion()).findAny();
    }

    private Wanted wantedNow() {
        VaeState state = history.state().get();
        LatentView view = LatentView.INITIAL.withPair(state.options().latent().pair())
                .withAggregate(state.options().latent().aggregate());
        return training.get()
                ? new Wanted(state.run().withSteps(goal.get()), view, slow.get() ? Wanted.Pace.SLOW : Wanted.Pace.LIVE)
                : new Wanted(state.run(), view, Wanted.Pace.AT_ONCE);
    }

    @Override
    public History<VaeState> history() {
        return history;
    }

    @Override
    public LabPanels<VaeState> panels() {
        return panels;
    }

    /** The scene, computed from the state and the network at hand once for any number of changes. */
    public ObservableValue<VaeScene> scene() {
        return scene;
    }

    @Override
    public AxesModel<VaeState, VaeAxes> view() {
        return axes;
    }

    /** The axes of the plots. */
    public ReadOnlyObjectProperty<VaeAxes> axes() {
        return axes.shown();
    }

    /** The network that somebody is to come to. */
    public ObservableValue<Wanted> wanted() {
        return wanted;
    }

    /** The newest network; none at first. */
    public ReadOnlyObjectProperty<Optional<Reached>> reached() {
        return reached.getReadOnlyProperty();
    }

    /** The networks so far of which all numbers are known, each a point in the plane of rate and distortion. */
    public ReadOnlyObjectProperty<List<RatePoint>> points() {
        return points.getReadOnlyProperty();
    }

    /** Is true while steps are taken. */
    public ReadOnlyBooleanProperty training() {
        return training.getReadOnlyProperty();
    }

    /** True if a training is to be slow, so that each step is seen. */
    public BooleanProperty slow() {
        return slow;
    }

    /** The image that a person drew or dropped: it is no part of links; none while a test image is looked at. */
    public ObjectProperty<Optional<Cells>> drawn() {
        return drawn;
    }

    /** Takes a network that somebody has come to; the state follows a training. */
    public void reach(Reached now) {
        reached.set(Optional.of(now));
        if (training.get() && now.run().equals(history.kept().get().run().withSteps(now.run().steps()))) {
            if (!history.isInGesture()) {
                history.begin();
            }
            history.update(state -> state.withRun(state.run().withSteps(now.run().steps())));
        }
        if (now.evaluation().whole()) {
            keep(RatePoint.of(now));
        }
        if (now.source().fault().isPresent()) {
            history.update(state -> state.withRun(state.run().withSteps(now.run().steps())));
            pause();
        }
        if (!training.get() || axes.now().isMuchWiderThan(rule.fit(List.of(history.state().get())))) {
            axes.fit();
        }
    }

    private void keep(RatePoint point) {
        if (!points.get().contains(point)) {
            List<RatePoint> more = new ArrayList<>(points.get());
            more.add(point);
            points.set(List.copyOf(more.subList(Math.max(0, more.size() - MOST_POINTS), more.size())));
        }
    }

    /** Tells that a training has come to its goal, or to its end. */
    public void arrive() {
        pause();
    }

    /** Trains on, until it is paused or takes the most steps there are. */
    public void train() {
        train(VaeLink.MOST_STEPS);
    }

    /** Trains on, or pauses. */
    public void trainOrPause() {
        if (training.get()) {
            pause();
        } else {
            train();
        }
    }

    /** Takes one step. */
    public void step() {
        train(begin().steps() + 1);
    }

    /** Uses each image once more. */
    public void round() {
        VaeRun run = begin();
        train(run.steps() + run.round() - run.steps() % run.round());
    }

    /** The run that a training goes on with: one whose training is not known begins from nothing. */
    private VaeRun begin() {
        VaeRun run = history.kept().get().run();
        return isFromNothing() ? run.anew() : run;
    }

    /** Returns true if a training begins from nothing: of the network at hand only the end is known. */
    public boolean isFromNothing() {
        return reached.get().filter(each -> each.source().isShipped()).isPresent()
                && history.kept().get().run().steps() > 0 && scene.getValue().isReached();
    }

    private void train(int steps) {
        if (!training.get()) {
            history.begin();
            history.update(state -> state.withRun(begin()));
            goal.set(Math.min(steps, VaeLink.MOST_STEPS));
            training.set(true);
        }
    }

    /** Ends a training, whose steps are one step of undo. */
    public void pause() {
        if (training.get()) {
            training.set(false);
            history.end();
        }
    }

    /** Gives up the way to a network that takes its time: the state is again that of the network that is shown. */
    public void giveUp() {
        VaeRun shown = reached.get().map(Reached::run).orElse(VaeRun.INITIAL);
        changeRun(run -> shown);
    }

    /** Begins from nothing, with β and the other numbers as they are now. */
    public void anew() {
        changeRun(VaeRun::anew);
    }

    /** Changes the run as one step; a training ends with it, unless only numbers change on its way. */
    public void changeRun(UnaryOperator<VaeRun> command) {
        pause();
        history.update(state -> state.withRun(command.apply(state.run())));
    }

    /** β, for controls to set: from the present step on. */
    public Setting beta() {
        return history.setting(VaeNumbers.BETA, state -> state.run().last().of(Quantity.BETA),
                (state, value) -> state.withRun(state.run().changed(Quantity.BETA, value)));
    }

    /** A coordinate of z, for controls to set; where there is no network or dimension, 0. */
    public Setting z(Function<VaeState, Integer> dimension) {
        return history.setting(VaeNumbers.Z, state -> z(dimension.apply(state)), (state, value) -> {
            List<Double> z = new ArrayList<>(scene.getValue().image().map(each -> each.code().z()).orElse(List.of()));
            int index = dimension.apply(state);
            if (index >= z.size()) {
                return state;
            }
            z.set(index, value);
            return state.withCoding(state.options().coding().withZ(Optional.of(z)));
        });
    }

    private double z(int dimension) {
        return scene.getValue().image().map(each -> each.code().z()).filter(z -> dimension < z.size())
                .map(z -> z.get(dimension)).orElse(0.0);
    }

    /** Takes what a preset sets. */
    public void take(Preset preset) {
        pause();
        VaeState now = history.kept().get();
        // A preset names a run; what is shown of it stays.
        open(preset.in(now.withRun(VaeRun.INITIAL), VaeLink.LINKS));
    }
}

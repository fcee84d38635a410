package kllab.lab.multivariate.model;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.lab.History;
import kllab.lab.LabModel;
import kllab.lab.LabPanels;
import kllab.lab.Preset;
import kllab.lab.Side;
import kllab.lab.axes.AxesModel;
import kllab.lab.multivariate.model.latent.LatentIntake;
import kllab.lab.multivariate.model.latent.LatentOptions;
import kllab.lab.multivariate.model.latent.LatentSpread;
import kllab.math.distribution.LatentDimension;
import kllab.parameter.ParameterRange;
import kllab.lab.plane.PlaneNumber;
import kllab.ui.control.Setting;

/** The multivariate lab without its looks: its state, what follows from it, and the commands that change it. */
public final class MultivariateModel implements LabModel<MultivariateState> {
    private final History<MultivariateState> history;
    private final LabPanels<MultivariateState> panels;
    private final ObservableValue<MultivariateScene> scene;
    private final Lighting lighting;
    private final AxesModel<MultivariateState, PlaneAxes> axes;
    private final ReadOnlyObjectWrapper<HandleAxes> handleAxes;
    private final LatentIntake intake;

    /** A model that starts at a state. */
    public MultivariateModel(MultivariateState initial) {
        history = new History<>(initial);
        panels = new LabPanels<>(MultivariatePanel.HIDING, history);
        history.about(state -> List.of(state.pair(), state.latent().dimensions()));
        scene = history.derive(MultivariateScene::of);
        lighting = new Lighting(history.state().map(state -> state.picture().lit()));
        axes = new AxesModel<>(PlaneAxes.RULE, history.state(), history.settled(), history.gestures());
        history.remember(axes::memory);
        handleAxes = new ReadOnlyObjectWrapper<>(HandleAxes.of(initial.pair()));
        // Every state, also between frames: from far apart no axis could be followed.
        history.state().subscribe((before, now) -> follow(before.pair(), now.pair()));
        intake = new LatentIntake(() -> history.state().get().latent().sigmas(),
                dimensions -> encode(latent -> latent.withDimensions(dimensions)));
        // What was wrong with a table concerns nobody any more when there is another one.
        history.state().map(MultivariateState::latent).subscribe(latent -> intake.forgive());
    }

    @Override
    public History<MultivariateState> history() {
        return history;
    }

    @Override
    public LabPanels<MultivariateState> panels() {
        return panels;
    }

    /** The scene, computed from the state once for any number of changes before it is read. */
    public ObservableValue<MultivariateScene> scene() {
        return scene;
    }

    /** Which part of the formula is lit in the picture. */
    public Lighting lighting() {
        return lighting;
    }

    @Override
    public AxesModel<MultivariateState, PlaneAxes> view() {
        return axes;
    }

    /** The axes of the picture, in the plane and in the units of q. */
    public ReadOnlyObjectProperty<PlaneAxes> axes() {
        return axes.shown();
    }

    /** Along which axes the ellipses are grabbed. */
    public ReadOnlyObjectProperty<HandleAxes> handleAxes() {
        return handleAxes.getReadOnlyProperty();
    }

    private void follow(Pair before, Pair now) {
        if (!now.equals(before)) {
            handleAxes.set(before.isPlane() ? handleAxes.get().after(now) : HandleAxes.of(now));
        }
    }

    /** Takes the table of the latent space from texts and files. */
    public LatentIntake intake() {
        return intake;
    }

    @Override
    public void start(MultivariateState state) {
        LabModel.super.start(state);
        handleAxes.set(HandleAxes.of(state.pair()));
    }

    @Override
    public void open(MultivariateState state) {
        LabModel.super.open(state);
        handleAxes.set(HandleAxes.of(state.pair()));
    }

    /**
     * One of the numbers of p or q, for controls to set. Of a pair that is not of the plane it is what the plane had at
     * first: its controls are not shown then.
     */
    public Setting setting(Side side, PlaneNumber parameter) {
        return new Setting(parameter.range(),
                history.state().map(state -> parameter.of(plane(state.pair()).own(side))),
                value -> change(pair -> plane(pair).with(side, parameter.set(plane(pair).own(side), value))),
                history::begin, history::end);
    }

    /** The number of dimensions of the latent space, for a control to set. */
    public Setting count() {
        return new Setting(LatentOptions.COUNTS,
                history.state().map(state -> (double) state.latent().dimensions().size()),
                // From the dimensions before the gesture, so that those passed by on the way down come back.
                value -> encode(latent -> latent.withDimensions(
                        history.settled().get().latent().withCount((int) value).dimensions())),
                history::begin, history::end);
    }

    /** The mean of a dimension of the latent space, as long as there is that dimension; they count from 0. */
    public Setting mean(int index) {
        return latent(ParameterRange.MU, index, LatentDimension::mu,
                (dimension, value) -> new LatentDimension(value, dimension.logVariance()));
    }

    /** The spread of a dimension of the latent space, as long as there is that dimension; they count from 0. */
    public Setting spread(int index, LatentSpread spread) {
        return latent(spread.range(), index, spread::of, spread::set);
    }

    private Setting latent(ParameterRange range, int index, ToDoubleFunction<LatentDimension> of,
            BiFunction<LatentDimension, Double, LatentDimension> set) {
        return new Setting(range, history.state().map(state -> of.applyAsDouble(state.latent().at(index))),
                value -> encode(latent -> index < latent.dimensions().size()
                        ? latent.with(index, set.apply(latent.at(index), value))
                        : latent),
                history::begin, history::end);
    }

    /** Takes what a preset sets. */
    public void take(Preset preset) {
        history.update(state -> preset.in(state, MultivariateLink.LINKS));
    }

    /** Pins the present pair, to compare others with; or takes the pin away, if it is pinned. */
    public void pin() {
        history.update(MultivariateState::pinned);
    }

    /** Makes q the standard normal distribution of as many dimensions. */
    public void standardiseQ() {
        change(Pair::withStandardQ);
    }

    private static Pair plane(Pair pair) {
        return pair.isPlane() ? pair : Pair.INITIAL;
    }

    /** Changes the pair. */
    public void change(UnaryOperator<Pair> command) {
        history.update(state -> state.withPair(command.apply(state.pair())));
    }

    /** Changes what the picture shows. */
    public void show(UnaryOperator<PictureOptions> command) {
        history.update(state -> state.withPicture(command.apply(state.picture())));
    }

    /** Changes the latent space. */
    public void encode(UnaryOperator<LatentOptions> command) {
        history.update(state -> state.withLatent(command.apply(state.latent())));
    }
}

package kllab.lab.multivariate.plane;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import kllab.lab.Side;
import kllab.lab.multivariate.model.HandleAxes;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.plane.PrincipalAxes;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.control.Setting;
import kllab.ui.control.SettingKeys;

/**
 * The handles of the ellipses: the centre of each, an end of each of its axes, and a knob that turns it.
 *
 * @param model the state, and the commands that change it
 * @param scene what is shown
 * @param view which picture it is
 * @param texts the words of the screen
 */
record PlaneHandles(MultivariateModel model, ObservableValue<PlaneScene> scene, View view, Texts texts) {
    /** Lays the handles over the plot. */
    void addTo(PlotPane pane) {
        HandleAxes.sides(view).forEach(side -> add(pane, side));
    }

    private void add(PlotPane pane, Side side) {
        ObservableValue<PrincipalAxes> axes = Bindings.createObjectBinding(() -> shown(side), scene,
                model.handleAxes());
        pane.add(knob(pane, side, axes));
        pane.add(end(pane, side, axes, true));
        pane.add(end(pane, side, axes, false));
        pane.add(centre(pane, side, axes));
    }

    private PrincipalAxes shown(Side side) {
        return model.handleAxes().get().axes(scene.getValue().of().state().pair(), side, view);
    }

    private PrincipalAxes now(Side side) {
        return model.handleAxes().get().axes(model.history().state().get().pair(), side, view);
    }

    /** A number of the axes in the state of the moment, which the scene follows once a frame. */
    private ObservableValue<Double> now(Side side, Function<PrincipalAxes, Double> number) {
        return Bindings.createObjectBinding(() -> number.apply(now(side)), model.history().state(),
                model.handleAxes());
    }

    private PlotHandle centre(PlotPane pane, Side side, ObservableValue<PrincipalAxes> axes) {
        PlaneGrip grip = new PlaneGrip(model, side, view, (gesture, to) -> model
                .change(pair -> gesture.centred(to, pane.pixelAt(to, 0))));
        PlotHandle handle = handle(side, "centre", axes.map(PrincipalAxes::centre), grip);
        handle.speak(texts.of("multivariate.handle.centre", side.style()),
                texts.of(scene, (each, words) -> PlaneWords.place(each.of().state().pair(), side, words)));
        SettingKeys.install(handle, model.setting(side, PlaneNumber.MU1),
                model.setting(side, PlaneNumber.MU2), texts);
        return handle;
    }

    private PlotHandle end(PlotPane pane, Side side, ObservableValue<PrincipalAxes> axes, boolean first) {
        Function<PrincipalAxes, Double> sigma = each -> first ? each.first() : each.second();
        PlaneGrip grip = new PlaneGrip(model, side, view, (gesture, to) -> {
            Point along = gesture.axes().measure(to);
            Point pixel = pane.pixelAt(to, 0);
            model.change(pair -> gesture.stretched(first, first ? along.x() : along.y(), pixel));
        });
        PlotHandle handle = handle(side, first ? "axis1" : "axis2",
                axes.map(each -> first ? each.alongFirst(1) : each.alongSecond(1)), grip);
        handle.speak(texts.of("multivariate.handle." + (first ? "axis1" : "axis2"), side.style()),
                axes.map(each -> NumberText.format(PlaneGesture.readOut(sigma.apply(each)))));
        SettingKeys.install(
                handle, setting(ParameterRange.SIGMA, now(side, each -> PlaneGesture.readOut(sigma.apply(each))),
                        new PlaneGrip(model, side, view, (gesture, to) -> model.change(
                                pair -> gesture.stretched(first, to.x(), PlaneGesture.NO_PIXEL)))),
                texts);
        return handle;
    }

    private PlotHandle knob(PlotPane pane, Side side, ObservableValue<PrincipalAxes> axes) {
        PlotHandle.Grip grip = new PlaneGrip(model, side, view,
                (gesture, to) -> turn(gesture, gesture.axes().angleTo(to), pane.pixelAt(to, 0))).turning();
        PlotHandle handle = Styled.as(handle(side, "turn", axes.map(each -> each.alongFirst(TurnStems.KNOB)), grip),
                "turn");
        handle.visibleProperty().bind(scene.map(each -> !each.of().state().pair().diagonal()));
        handle.speak(texts.of("multivariate.handle.turn", side.style()),
                axes.map(each -> NumberText.format(each.degrees()) + "°"));
        SettingKeys.install(handle, setting(PrincipalAxes.DEGREES, now(side, PrincipalAxes::degrees),
                new PlaneGrip(model, side, view,
                        (gesture, to) -> turn(gesture, Math.toRadians(to.x()), PlaneGesture.NO_PIXEL))),
                texts);
        return handle;
    }

    private void turn(PlaneGesture gesture, double angle, Point pixel) {
        gesture.turnedFrom(now(gesture.side()).angle(), angle, pixel).forEach(each -> model.change(pair -> each));
    }

    private PlotHandle handle(Side side, String name, ObservableValue<Point> at, PlotHandle.Grip grip) {
        PlotHandle handle = new PlotHandle(0, at, grip, side.style());
        handle.setId("handle-" + side.style() + "-" + name);
        return handle;
    }

    /** A number that keys set, as a grip that is moved to (number, 0). */
    private static Setting setting(ParameterRange range, ObservableValue<Double> value, PlaneGrip grip) {
        return new Setting(range, value, number -> grip.moveTo(new Point(number, 0)), grip::grab, grip::release);
    }
}
